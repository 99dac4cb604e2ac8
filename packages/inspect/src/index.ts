export { countingRules } from '../../inspect/src/lib/summary/counting-rules.js';
export {
  explainLayer,
  type LayerExplanation,
  type Neighbour,
  type ParameterTerm,
} from '../../inspect/src/lib/explanation/explain-layer.js';
export { findLayer, type FoundLayer } from '../../inspect/src/lib/explanation/find-layer.js';
export {
  fittingDepth,
  foldLayers,
  type BlockRow,
  type FoldedRow,
} from '../../inspect/src/lib/summary/fold-layers.js';
export {
  measureMemory,
  type MemoryFigure,
  type ModelMemory,
} from '../../inspect/src/lib/summary/measure-memory.js';
export {
  seenFrom,
  type SeenInput,
  type SeenPixels,
  type SeenSpan,
} from '../../inspect/src/lib/explanation/seen-pixels.js';
export { axisReads, hasPlaces, type Axis } from '../../inspect/src/lib/explanation/axis-reads.js';
export type { UnreadCells } from '../../inspect/src/lib/summary/unread.js';
export { summarize, type LayerSummary, type ModelSummary } from '../../inspect/src/lib/summary/summarize.js';
export {
  compareFramework,
  type FrameworkComparison,
  type FrameworkConsequence,
  type FrameworkDifference,
  type LaidWindow,
} from '../../inspect/src/lib/frameworks/compare-framework.js';
export type { MeaningDifference, NamedLayer } from '../../inspect/src/lib/frameworks/compare-meanings.js';
export type { Effect } from '../../inspect/src/lib/frameworks/meanings/layer-meaning.js';
export {
  frameworkNames,
  frameworkRules,
  type FrameworkName,
  type FrameworkRules,
} from '../../inspect/src/lib/frameworks/framework-rules.js';
export {
  diffGraphs,
  type GraphDiff,
  type LayerDiff,
  type Rename,
  type SettingChange,
} from '../../inspect/src/lib/diff/diff-graphs.js';
export { diffLines } from '../../inspect/src/lib/diff/diff-lines.js';
export { foldAffected, type DiffRow } from '../../inspect/src/lib/diff/fold-affected.js';
export { deltaText, fieldText, outputText, titleOf } from '../../inspect/src/lib/diff/layer-changes.js';
export {
  completeClaims,
  type ClaimChange,
  type CompletedClaims,
} from '../../inspect/src/lib/claims/complete-claims.js';
