export { completeArgs, defaultArg } from './lib/complete-args.js';
export {
  defineLayer,
  failLayer,
  featureSizes,
  imageSize,
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
} from './lib/define-layer.js';
export {
  factList,
  factNumber,
  factPair,
  imageSizes,
  type Factor,
  type LayerFacts,
  type LayerDerivation,
} from './lib/layer-derivation.js';
export { coreLayers, type LayerName } from './lib/layers.js';
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
} from './lib/window.js';
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
} from './lib/define-op.js';
export type {
  GradientContext,
  GradientRule,
  LoweringContext,
  LoweringRule,
  OpRules,
  TrainingContext,
  TrainingRule,
} from './lib/rules.js';
export type { Parts } from './lib/parts.js';
export { coreRules, gradientRules, loweringRules, trainingRules } from './lib/rule-tables.js';
export { interpret, type InterpretOptions, type Interpreted } from './lib/interpreter.js';
export type { OpErrorSample, OpSample, OpSamples, SampleInput } from './lib/samples.js';
export { coreOps, coreTyping, type OpName } from './lib/registry.js';
export { createTyping, findOp, inferOp, type Inferred } from './lib/typing.js';
export { shapeAttr, shapeFromAttr } from './lib/batch-shape.js';
export { opSamples } from './lib/sample-tables.js';
export { buildSample, type BuiltSample } from './lib/build-sample.js';
export type { Bounds } from './lib/bounds.js';
export {
  defineOptimizer,
  type OptimizerArgument,
  type OptimizerArguments,
  type OptimizerDefinition,
  type OptimizerStep,
  type OptimizerValues,
} from './lib/optimizer/define-optimizer.js';
export { coreOptimizers, type OptimizerSetting } from './lib/optimizer/core-optimizers.js';
export type {
  ItemShape,
  OptionSpec,
  OptionText,
  SourceFacts,
  SourceTable,
  WrittenSource,
} from './lib/data-source/source-facts.js';
export { coreSources } from './lib/data-source/core-sources.js';
export { shapeOfText } from './lib/data-source/shape-of-text.js';
export { findSource, sourceFaults, type SourceFault } from './lib/data-source/source-faults.js';
