/** @module convlang */
export {
  argumentAt,
  checkSource,
  compile,
  fetchDocuments,
  readFrom,
  settingAt,
  stagesAt,
  symbolAt,
  type CheckedSource,
  type Compilation,
  type CompileContext,
} from '@convlang/compiler';
export { summarize } from '@convlang/inspect';
export { ConvlangError, renderDiagnostic, type Diagnostic } from '@convlang/diagnostics';
export { createTsBackend } from '@convlang/backend-ts';
export { digitsSource, fromArrays, type ArrayData, type DataSource } from '@convlang/data';
export {
  defineAugmentation,
  defineImageStep,
  defineLayer,
  defineLoss,
  defineMetric,
  defineOp,
  defineOptimizer,
  defineSchedule,
  headRows,
  onlyInput,
  targetRows,
} from '@convlang/ops';
export { definePlugin, type Plugin } from '@convlang/plugin';
export {
  batches,
  compareTrained,
  fingerprint,
  learntOf,
  type BatchesOptions,
  type EpochProgress,
  type HeadOutputs,
  type InputGradients,
  type LossFunction,
  type LossValue,
  type Metrics,
  type ModelImages,
  type ModelOutputs,
  type Predictor,
  type ProgressEvent,
  type RateCurve,
  type RatePoint,
  type RunUnderWay,
  type StepOptions,
  type StepProgress,
  type StoredWeights,
  type TrainedFit,
  type Trainer,
  type TrainResult,
} from '@convlang/train';
export { tensor, type Tensor } from '@convlang/tensor';
export { compileModel, type ModelContext } from './lib/compile-model.js';
export { model } from './lib/model.js';
export type { Model } from './lib/compiled-model.js';
export {
  decodeWeights,
  encodeWeights,
  type DecodeWeightsOptions,
  type LearntWeights,
  type ModelWeights,
} from './lib/model-weights.js';
export {
  createPredictor,
  createTrainer,
  evaluate,
  findRate,
  predict,
  train,
  type BackendChoice,
  type RunnableModel,
} from './lib/run-model.js';
export { net, type Net, type NetMethods } from './lib/builder/net.js';
export type { NetRounding, SectionEntries } from './lib/builder/net-headers.js';
export type { TrainEntries } from './lib/builder/train-entries.js';
export type { GivenToLayer, LayerWord, MergeWord } from './lib/builder/layer-methods.js';
export type { Pipeline, PipelineMethods, PipelinePart } from './lib/builder/pipeline.js';
export type { Filters, GivenOf, KeysOf, Size } from './lib/builder/argument-types.js';
export type { CoreDraft, Given, PipelineDraft, StageDraft, Table } from './lib/builder/stage-draft.js';
export type { ArgumentInput, Sides, SignalSides } from '@convlang/syntax';
