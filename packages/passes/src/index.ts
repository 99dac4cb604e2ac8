export { EMPTY_SPACE, joinSpace, parameterKey, type AddressSpace } from './lib/address-space.js';
export { fuse } from './lib/fuse.js';
export {
  aligned,
  planMemory,
  type MemoryPlan,
  type MemoryRange,
  type Place,
  type ScratchNeed,
} from './lib/plan-memory.js';
export {
  countReaders,
  passingValues,
  scheduleGraph,
  type Schedule,
  type SchedulePass,
  type ScheduleStep,
  type TraitTable,
} from './lib/schedule.js';
export { appendGradients, type GradientRequest } from './lib/autodiff.js';
export { lower, type Supports } from './lib/lower.js';
export { extractNeeded, removeDead } from './lib/remove-dead.js';
export { findNamed, layerOutput, probeLayers, type Probe } from './lib/probe-layers.js';
export { addOutputs, selectOutputs } from './lib/select-outputs.js';
export { splitAccumulation } from './lib/split-accumulation.js';
export { batchPartSize, COMMON_BATCH_GROUP, splitBatch, type BatchSplit } from './lib/split-batch.js';
export { labelsInput } from './lib/head-labels.js';
export type { LossOptions } from './lib/loss-graph.js';
export type { PassOps } from './lib/pass-ops.js';
export {
  createEvaluationGraph,
  createGradientGraph,
  createTrainingGraph,
  type GradientOptions,
  type TrainingOptions,
} from './lib/training-graph.js';
export type { OptimizerChoice } from './lib/optimizer-step.js';
