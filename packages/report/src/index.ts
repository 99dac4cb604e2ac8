export { ReportCollector, type CollectorOptions } from './lib/collect/report-collector.js';
export {
  REPORT_KIND,
  type AnswerCell,
  type Answers,
  type CalibrationBin,
  type EpochNumbers,
  type FilterPair,
  type LayerActivity,
  type LayerCost,
  type Mistake,
  type RunFacts,
  type RunReport,
  type RunSamples,
  type RunState,
  type StepLosses,
} from './lib/run-report.js';
export { ReportFolder, reportFiles } from './lib/folder/report-folder.js';
export { ReportServer } from './lib/serve/report-server.js';
export { EventWriter } from './lib/events/event-writer.js';
export { BINS, type Spread } from './lib/numbers/spread.js';
export { livePage, reportPage } from './lib/page/report-page.js';
