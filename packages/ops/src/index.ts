export { buildOn, factsOfImage, sizesOfImage } from './lib/definition/build-on.js';
export { completeArgs, defaultArg } from './lib/definition/complete-args.js';
export {
  defineLayer,
  failLayer,
  featureSizes,
  imageSize,
  initDocs,
  initNames,
  LayerFailure,
  onlyInput,
  type AnyLayer,
  type ArgSchema,
  type ArgsOf,
  type ArgSpec,
  type ArgValue,
  type ArgValueOf,
  type BuiltLayer,
  type InitName,
  type LayerContext,
  type LayerDefinition,
  type LayerFamily,
  type LayerProblem,
  type LayerTakes,
  type ParameterStart,
} from './lib/definition/define-layer.js';
export {
  factList,
  factNumber,
  factPair,
  imageSizes,
  isSignal,
  type Factor,
  type LayerFacts,
  type LayerDerivation,
} from './lib/definition/layer-derivation.js';
export { coreLayers, type CoreLayers, type LayerName, type LayersOf } from './lib/table/layers.js';
export {
  dilatedExtent,
  noPad,
  resolveWindow,
  windowPositions,
  type PadSpec,
  type Rounding,
  type WindowAxis,
  type WindowFit,
  type WindowMismatch,
  type WindowRequest,
  type WindowResult,
} from './lib/window/window.js';
export { fitWindow, type LayerWindow } from './lib/window/window-args.js';
export {
  completeAttrs,
  defineOp,
  OpError,
  type AnyOp,
  type AttrSchema,
  type AttrSpec,
  type AttrType,
  type AttrsOf,
  type InputSpec,
  type OpDefinition,
  type OpTraits,
  type RefTensor,
} from './lib/definition/define-op.js';
export type {
  GradientContext,
  GradientRule,
  LoweringContext,
  LoweringRule,
  OpRules,
  TrainingContext,
  TrainingRule,
} from './lib/definition/rules.js';
export type { Parts } from './lib/table/parts.js';
export {
  coreRules,
  gradientRules,
  loweringRules,
  trainingRules,
  type LoweredOp,
} from './lib/table/rule-tables.js';
export { interpret, type InterpretOptions, type Interpreted } from './lib/interpreter/interpreter.js';
export type { OpErrorSample, OpSample, OpSamples, SampleInput } from './lib/sample/samples.js';
export { coreOps, coreTyping, type CoreOps, type OpName } from './lib/table/registry.js';
export { createTyping, findOp, inferOp, type Inferred } from './lib/definition/typing.js';
export { imageGradTaps, imageTaps, type ResampleAttrs } from './lib/resample/resample.js';
export { resampleKinds, type ResampleRule, type Taps } from './lib/resample/taps.js';
export { shapeAttr, shapeFromAttr } from './lib/shape/batch-shape.js';
export { opSamples } from './lib/table/sample-tables.js';
export { buildSample, type BuiltSample } from './lib/sample/build-sample.js';
export {
  boundsProblem,
  boundsText,
  LARGEST_SIZE,
  nearestWithin,
  type Bounds,
} from './lib/definition/bounds.js';
export {
  defineAugmentation,
  type AugmentationDefinition,
  type ImageChangeDefinition,
  type ImageMix,
  type ImageMixDefinition,
  type Origins,
  type RandomChange,
} from './lib/image/define-augmentation.js';
export {
  defineImageStep,
  type ImageChange,
  type ImageShape,
  type ImageStepDefinition,
} from './lib/image/define-image-step.js';
export { blurImage } from './lib/image/blur-image.js';
export { coreAugmentations } from './lib/image/core-augmentations.js';
export { brightnessAt } from './lib/image/pixel-values.js';
export { joinOrigins, moveAboutMiddle, type Moved } from './lib/image/movements.js';
export type { Size } from './lib/image/geometry.js';
export type { Part } from './lib/image/part.js';
export { resampleImage, type Pixels, type ResampleMethod } from './lib/image/resample.js';
export { coreImageSteps } from './lib/image/core-image-steps.js';
export { shapeBehind, type ReachedShape } from './lib/image/shape-behind.js';
export { assumedLabels } from './lib/loss/assumed-labels.js';
export { balancedHeads, withClassWeights, withoutClassWeights } from './lib/loss/class-weights.js';
export { coreLosses } from './lib/loss/core-losses.js';
export {
  defineLoss,
  targetList,
  targetNames,
  type Head,
  type LossDefinition,
  type LossStep,
  type PairAnswer,
  type Target,
  type HeadLabels,
  type TargetKind,
} from './lib/loss/define-loss.js';
export { headLogits, headRows, targetRows, valueWidth } from './lib/loss/head-values.js';
export { coreMetrics } from './lib/metric/core-metrics.js';
export { defineMetric, type MetricDefinition, type ScoredSample } from './lib/metric/define-metric.js';
export { labelRank, predictedClass } from './lib/metric/label-rank.js';
export {
  defineOptimizer,
  type OptimizerArguments,
  type OptimizerDefinition,
  type OptimizerStep,
  type UsualRates,
} from './lib/optimizer/define-optimizer.js';
export type {
  ItemShape,
  OptionSpec,
  OptionText,
  SourceFacts,
  SourceSetting,
  SourceTable,
  WrittenSource,
} from './lib/data-source/source-facts.js';
export { coreSources } from './lib/data-source/core-sources.js';
export { coloursOfText, inputsOfText, shapeOfText, sizesOfText } from './lib/data-source/shape-of-text.js';
export { writtenInputs, writtenLabels } from './lib/data-source/written-facts.js';
export { findSource, optionText, sourceFaults, type SourceFault } from './lib/data-source/source-faults.js';
export { coreOptimizers } from './lib/optimizer/core-optimizers.js';
export { coreSchedules } from './lib/schedule/core-schedules.js';
export {
  defineSchedule,
  type ScheduleDefinition,
  type ScheduleMoment,
} from './lib/schedule/define-schedule.js';
export { epochBounds, MOST_EPOCHS } from './lib/vocabulary/epoch-bounds.js';
export {
  completeValues,
  findWord,
  settingNames,
  type ChosenWord,
  type CompleteValues,
  type KnownValues,
  type SizeOf,
  type ValueOf,
  type NamedThing,
  type SettingArgument,
  type SettingArguments,
  type SettingRecord,
  type SettingValue,
  type SettingValues,
  type WordDefinition,
} from './lib/vocabulary/setting-arguments.js';
export {
  argumentForm,
  wordForm,
  wordText,
  wordValues,
  type WordSetting,
} from './lib/vocabulary/word-text.js';
export type {
  AugmentStep,
  AverageSetting,
  ClipSetting,
  DataSettings,
  Expectation,
  LossSetting,
  OptimizerSetting,
  PreprocessStep,
  ScheduleSetting,
  Settings,
  TargetSetting,
  TrainSettings,
  WatchedMetric,
} from './lib/vocabulary/settings.js';
export { coreVocabulary, mergeVocabulary, type Vocabulary } from './lib/vocabulary/vocabulary.js';
export { dataKeys } from './lib/section/data-keys.js';
export { expectKeys } from './lib/section/expect-keys.js';
export {
  absentValues,
  completeChoice,
  completeKey,
  defineKey,
  type ChosenOf,
  type Comparison,
  type KeyArgument,
  type KeyArguments,
  type KeyDefinition,
  type KeyValueOf,
  type KeyValues,
  type WordChoice,
} from './lib/section/key-arguments.js';
export { sectionDefinitions, type SectionDefinition } from './lib/section/section-definitions.js';
export {
  sectionGrammar,
  type KeyForm,
  type SectionForm,
  type SectionValueKind,
} from './lib/section/section-grammar.js';
export { defaultMetrics, metricTables, trainKeys, watchedWords } from './lib/section/train-keys.js';
export type { Flat, JoinedTables } from './lib/table/join-tables.js';
export { widen, widenAll } from './lib/definition/widen.js';
