export { countingRules } from './lib/summary/counting-rules.js';
export {
  explainLayer,
  type LayerExplanation,
  type Neighbour,
  type ParameterTerm,
} from './lib/explanation/explain-layer.js';
export { findLayer, type FoundLayer } from './lib/explanation/find-layer.js';
export { fittingDepth, foldLayers, type BlockRow, type FoldedRow } from './lib/summary/fold-layers.js';
export {
  backendMemory,
  measureMemory,
  type BackendMemory,
  type MemoryFigure,
  type ModelMemory,
} from './lib/summary/measure-memory.js';
export { seenFrom, type SeenInput, type SeenPixels, type SeenSpan } from './lib/explanation/seen-pixels.js';
export { axisReads, hasPlaces, type Axis } from './lib/explanation/axis-reads.js';
export type { UnreadCells } from './lib/summary/unread.js';
export { padsText, summarize, type LayerSummary, type ModelSummary } from './lib/summary/summarize.js';
export {
  compareFramework,
  type FrameworkComparison,
  type FrameworkConsequence,
  type FrameworkDifference,
  type LaidWindow,
} from './lib/frameworks/compare-framework.js';
export {
  diffGraphs,
  type GraphDiff,
  type LayerDiff,
  type Rename,
  type SettingChange,
} from './lib/diff/diff-graphs.js';
export { diffLines } from './lib/diff/diff-lines.js';
export { foldAffected, type DiffRow } from './lib/diff/fold-affected.js';
export { deltaText, fieldText, outputText, titleOf } from './lib/diff/layer-changes.js';
export {
  completeExpectations,
  type CompletedExpectations,
} from './lib/expectations/complete-expectations.js';
export type { ExpectationChange } from './lib/expectations/expectation-change.js';
export {
  gigaflops,
  median,
  profileOf,
  type Profile,
  type ProfiledKernel,
  type ProfiledLayer,
  type ProfiledStep,
  type TimedCost,
} from './lib/cost/profile.js';
export { NO_LAYER, profileTrace, type Trace, type TraceEvent } from './lib/cost/profile-trace.js';
export type { StepCost } from './lib/cost/step-cost.js';
export { timeRuns, type TimingBudget } from './lib/cost/time-runs.js';
export { calibrate } from './lib/forecast/calibrate.js';
export { forecastRun, type ForecastMachine } from './lib/forecast/forecast-run.js';
export type { MachineRates, RateSample } from './lib/forecast/machine-rates.js';
export type { ProbeNetwork } from './lib/forecast/probe-networks.js';
export { predictionRun, trainingStepIfAny } from './lib/summary/model-runs.js';
