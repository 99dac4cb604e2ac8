export { train, type TrainOptions, type TrainResult } from './lib/train.js';
export { evaluate, type EvaluateOptions } from './lib/evaluate.js';
export { predict, type PredictOptions } from './lib/predict.js';
export type { TrainableModel } from './lib/trainable-model.js';
export type { BackendUse, CheckpointOptions, DeviceLoss, RunOptions, RunResult } from './lib/run-options.js';
export type { DataOptions } from './lib/run-data.js';
export type { EpochProgress, ProgressEvent, StepProgress } from './lib/progress.js';
export type { EpochRecord, Scores } from './lib/history.js';
export type { Metrics } from './lib/scoring.js';
export type { ClassScore, Confusion } from './lib/confusion.js';
export {
  decodeCheckpoint,
  decodeWeights,
  encodeWeights,
  type Checkpoint,
  type CheckpointRun,
  type StoredWeights,
  type TrainedModel,
} from './lib/checkpoint.js';
export type { EpochSums, RunPosition } from './lib/run-position.js';
export { contentHash } from './lib/content-hash.js';
export { learntOf, type TrainedOn } from './lib/trained-on.js';
export { compareTrained, type KeptTextOptions, type TrainedFit } from './lib/compare-trained.js';
export { trainedModel } from './lib/trained-model.js';
export { headOp } from './lib/judge-head.js';
export { learningRate, type SchedulePosition } from './lib/learning-rate.js';
