export {
  compile,
  type Compilation,
  type CompileContext,
  type CompilerPlugin,
  type ModelSource,
} from './lib/compile.js';
export { countingRules } from './lib/counting-rules.js';
export {
  explainLayer,
  type LayerExplanation,
  type Neighbour,
  type ParameterTerm,
} from './lib/explain-layer.js';
export { findLayer, type FoundLayer } from './lib/find-layer.js';
export { fittingDepth, foldLayers, type BlockRow, type FoldedRow } from './lib/fold-layers.js';
export { measureMemory, type MemoryFigure, type ModelMemory } from './lib/measure-memory.js';
export { seenFrom, type SeenInput, type SeenPixels, type SeenSpan } from './lib/seen-pixels.js';
export { axisReads, hasPlaces, type Axis } from './lib/axis-reads.js';
export type { UnreadCells } from './lib/unread.js';
export { summarize, type LayerSummary, type ModelSummary } from './lib/summarize.js';
export {
  compareFramework,
  type FrameworkComparison,
  type FrameworkConsequence,
  type FrameworkDifference,
  type LaidWindow,
} from './lib/frameworks/compare-framework.js';
export type { MeaningDifference, NamedLayer } from './lib/frameworks/compare-meanings.js';
export type { Effect } from './lib/frameworks/meanings/layer-meaning.js';
export {
  frameworkNames,
  frameworkRules,
  type FrameworkName,
  type FrameworkRules,
} from './lib/frameworks/framework-rules.js';
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
export { completeClaims, type ClaimChange, type CompletedClaims } from './lib/claims/complete-claims.js';
