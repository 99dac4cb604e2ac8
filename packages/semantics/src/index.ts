export { analyze, type Analysis, type AnalysisOptions } from './lib/analyze.js';
export { defaultLimits, type AnalysisContext, type Limits } from './lib/analysis-context.js';
export type { WatchResult } from './lib/elaborate/stop-elaboration.js';
export type { Candidate, Finding, Site, SiteStep } from './lib/finding.js';
export { attrNumbers } from './lib/measure/attr-numbers.js';
export { countRead, markRead, type AxisWindow } from './lib/measure/axis-window.js';
export { countModel, parameterSizes, type ModelCounts } from './lib/measure/count-model.js';
export { estimateMemory, type MemoryEstimate } from './lib/measure/memory-estimate.js';
export { lastField, receptiveFields, type ReceptiveField } from './lib/measure/receptive-field.js';
export { proveFixes, type FaultyFile } from './lib/fixes/prove-fixes.js';
export type {
  AugmentStep,
  DataSettings,
  Expectation,
  InitName,
  LossSetting,
  PreprocessStep,
  ScheduleSetting,
  Settings,
  SourceSetting,
  TrainSettings,
  WatchedMetric,
} from './lib/settings.js';
export { allPipelines, filePipelines } from './lib/names/walk-pipelines.js';
export { folderOf, pathFrom } from './lib/names/use-path.js';
export { MOST_EPOCHS } from './lib/settings/epoch-bounds.js';
