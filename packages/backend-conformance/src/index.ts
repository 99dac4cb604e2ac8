export { listChecks } from './lib/list-checks.js';
export { goldenNetworks, type GoldenNetwork } from './lib/networks.js';
export type { CheckResult, ConformanceReport, OpSupport } from './lib/report.js';
export { runConformance } from './lib/run-conformance.js';
export type { Check, CheckKind, ConformanceSkip, ConformanceTarget, OpenTarget } from './lib/target.js';
export { gradientCheck, type GradientOps } from './lib/check-gradient.js';
export { sampleCheck } from './lib/check-sample.js';
