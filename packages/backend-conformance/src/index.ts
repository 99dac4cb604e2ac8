export { weightsAfterSteps } from './lib/checks/check-network.js';
export { steadyCheck } from './lib/checks/check-steady.js';
export { listChecks, listOpChecks } from './lib/list-checks.js';
export type { GoldenNetwork } from './lib/networks/golden-network.js';
export { goldenNetworks } from './lib/networks/networks.js';
export { deriveNetworks } from './lib/networks/derive-networks.js';
export {
  formatReport,
  type CheckResult,
  type ConformanceReport,
  type Counts,
  type OpSupport,
  type Outcome,
  type SkipReason,
  type SupportLimit,
} from './lib/report.js';
export { runConformance } from './lib/run-conformance.js';
export type {
  Check,
  CheckedGraph,
  CheckKind,
  ConformanceSkip,
  ConformanceTarget,
  OpenTarget,
  OpSet,
  WiderTolerance,
} from './lib/target.js';
