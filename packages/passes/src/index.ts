export {
  EMPTY_SPACE,
  joinSpace,
  leaveSpace,
  parameterKey,
  type AddressSpace,
} from './lib/schedule/address-space.js';
export { fuse } from './lib/schedule/fuse.js';
export {
  aligned,
  planMemory,
  type MemoryPlan,
  type MemoryRange,
  type Place,
  type ScratchNeed,
} from './lib/schedule/plan-memory.js';
export {
  countReaders,
  sameType,
  traitsOf,
  passingValues,
  scheduleGraph,
  type Schedule,
  type SchedulePass,
  type ScheduleStep,
  type TraitTable,
} from './lib/schedule/schedule.js';
export { appendGradients, type GradientRequest } from './lib/autodiff/autodiff.js';
export { lower, type Supports } from './lib/rewrite/lower.js';
export { foldNorms } from './lib/rewrite/fold-norms.js';
export { extractNeeded, removeDead } from './lib/rewrite/remove-dead.js';
export { findNamed, layerOutput, probeLayers, type Probe } from './lib/rewrite/probe-layers.js';
export { feedValues } from './lib/rewrite/feed-values.js';
export { addOutputs, selectOutputs } from './lib/rewrite/select-outputs.js';
export { splitAccumulation } from './lib/step/split-accumulation.js';
export { batchPartSize, COMMON_BATCH_GROUP, splitBatch, type BatchSplit } from './lib/step/split-batch.js';
export { labelsInput, otherLabelsInput, SHARE_INPUT } from './lib/loss/head-labels.js';
export type { LossOptions } from './lib/loss/loss-graph.js';
export {
  createEvaluationGraph,
  createGradientGraph,
  createInputGradientGraph,
  createTrainingGraph,
} from './lib/step/training-graph.js';
export { gradientOutput, type GradientOptions } from './lib/step/build-gradients.js';
export { averageName, type TrainingOptions } from './lib/step/append-updates.js';
export { createOpenStepGraph, updatedOutput } from './lib/step/open-step-graph.js';
export { resolveOps, type PassOps, type ResolvedOps } from './lib/rewrite/pass-ops.js';
export type { OptimizerChoice } from './lib/step/optimizer-step.js';
