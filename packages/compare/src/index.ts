export { compareBackends, type CompareOptions } from './lib/compare-backends.js';
export type {
  ComparedBackend,
  ComparedRun,
  Comparison,
  Mismatch,
  LargestDifference,
  MinimalModel,
  Patch,
  ValuePlace,
} from './lib/comparison.js';
export type { Phase } from './lib/model/cut-graph.js';
export { madeUpStep, type MadeUpStep } from './lib/model/made-up-step.js';
