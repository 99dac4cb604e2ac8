export { ReportCollector, type CollectorOptions } from './lib/collect/report-collector.js';
export {
  REPORT_KIND,
  REPORT_VERSION,
  RUNS_KIND,
  type BestEpoch,
  type EpochNumbers,
  type FilterPair,
  type LayerActivity,
  type LayerCost,
  type ListedRun,
  type RunFacts,
  type RunReport,
  type RunSamples,
  type RunsReport,
  type RunState,
  type StepLosses,
} from './lib/run-report.js';
export type {
  AnswerCell,
  Answers,
  CalibrationBin,
  ClassAnswers,
  ColumnScore,
  HeadAnswers,
  ImageAnswers,
  LabelAnswers,
  LabelScore,
  MapAnswers,
  Mistake,
  RegionScore,
  Sight,
  ValueAnswers,
} from './lib/answers/answers.js';
export { renderRuns } from './lib/page/runs-page.js';
export type { RenderedReport } from './lib/page/rendered-report.js';
export { bestEpoch } from './lib/numbers/best-epoch.js';
export { REPORT_LOCK, ReportFolder, reportFiles } from './lib/folder/report-folder.js';
export { ReportServer } from './lib/serve/report-server.js';
export { EventWriter } from './lib/events/event-writer.js';
export { BINS, type Spread } from './lib/numbers/spread.js';
export { livePage, renderReport, waitingPage } from './lib/page/report-page.js';
