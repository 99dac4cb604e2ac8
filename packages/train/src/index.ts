export { train, type TrainOptions, type TrainResult } from './lib/train.js';
export { findRate, type FindRateOptions } from './lib/rate/find-rate.js';
export type { RateCurve, RatePoint } from './lib/rate/rate-curve.js';
export { evaluate, type EvaluateOptions } from './lib/evaluate.js';
export { predict, type PredictOptions } from './lib/predict/predict.js';
export { createPredictor, type PredictorOptions } from './lib/predict/create-predictor.js';
export type { ModelOutputs, Predictor } from './lib/predict/predictor.js';
export { createTrainer, type TrainerOptions } from './lib/trainer/create-trainer.js';
export type { InputGradients, StepOptions, Trainer } from './lib/trainer/trainer.js';
export type { HeadOutputs, LossFunction, LossValue } from './lib/trainer/loss-function.js';
export { batches, type BatchesOptions } from './lib/trainer/batches.js';
export type { ModelImages } from './lib/predict/model-feeds.js';
export type { TrainableModel } from './lib/trainable-model.js';
export type {
  CheckpointOptions,
  DeviceLoss,
  RunOptions,
  RunResult,
  RunUnderWay,
} from './lib/run/run-options.js';
export type { BackendUse } from './lib/run/backend-use.js';
export type { DataOptions } from './lib/run/run-data.js';
export type { EpochProgress, ProgressEvent, StepProgress } from './lib/run/progress.js';
export { headValues, metricOf, type EpochRecord, type HeadScores, type Scores } from './lib/run/history.js';
export type { HeadMetrics, Metrics } from './lib/score/scoring.js';
export type { ClassScore, Confusion } from './lib/score/confusion.js';
export {
  decodeCheckpoint,
  decodeCheckpointRun,
  decodeWeights,
  encodeWeights,
  type Checkpoint,
  type CheckpointRun,
  type StoredWeights,
  type TrainedModel,
} from './lib/files/checkpoint.js';
export {
  firstNames,
  fittingWeights,
  type FittingWeights,
  type ReshapedWeights,
} from './lib/files/fitting-weights.js';
export type { HeadSums, MetricSums } from './lib/score/metric-sums.js';
export type { EpochSums, RunPosition } from './lib/run/run-position.js';
export { contentHash } from './lib/identity/content-hash.js';
export { trainedTaps } from './lib/step/trained-taps.js';
export { learntOf, type TrainedOn } from './lib/identity/trained-on.js';
export { compareTrained, type KeptTextOptions, type TrainedFit } from './lib/identity/compare-trained.js';
export { fingerprint } from './lib/identity/fingerprint.js';
export { predictionMark } from './lib/identity/prediction-mark.js';
export { trainedModel } from './lib/identity/trained-model.js';
export { classProbabilities } from './lib/score/class-probabilities.js';
export { headOp } from './lib/score/score-head.js';
export { learningRate, type SchedulePosition } from './lib/step/learning-rate.js';
export { knownOfFile } from './lib/run/aim-source.js';
export { decodeImages } from './lib/run/decode-images.js';
export { checkCall, checkModel } from './lib/checks/check-call.js';
export { noData } from './lib/checks/no-data.js';
