export { analyze, type Analysis, type AnalysisOptions } from './lib/analyze.js';
export { coreContext, defaultLimits, type AnalysisContext, type Limits } from './lib/analysis-context.js';
export { LayerKeeper } from './lib/elaborate/layer-keeper.js';
export type { LayerMemory, MadeLayer, ReadName } from './lib/elaborate/layer-memory.js';
export type { KnownSizes } from './lib/elaborate/flow/flow.js';
export type { StageInstance } from './lib/elaborate/stage/stage-instance.js';
export type { WatchResult } from './lib/elaborate/stage/stop-elaboration.js';
export type { Candidate, Finding, Site, SiteStep } from './lib/finding.js';
export { attrNumbers } from './lib/measure/attr-numbers.js';
export { countRead, markRead, type AxisWindow } from './lib/measure/axis-window.js';
export { countModel, parameterSizes, type ModelCounts } from './lib/measure/count-model.js';
export { estimateMemory, type MemoryEstimate } from './lib/measure/memory-estimate.js';
export {
  directionsOfShape,
  lastField,
  receptiveFields,
  type ReceptiveField,
} from './lib/measure/receptive-field.js';
export { proveFixes, type FaultyFile } from './lib/fixes/prove-fixes.js';
export { translateStage, type StageWords } from './lib/fixes/translate-stage.js';
export { bindNames, type BindingContext, type SectionName } from './lib/names/bind-names.js';
export type { NameSymbol, SymbolKind } from './lib/names/name-symbol.js';
export { argumentPlaces, type ArgumentPlace } from './lib/elaborate/layer/layer-places.js';
export { findSetting, type FoundSetting } from './lib/settings/find-setting.js';
export type { SettingPlace } from './lib/settings/read-key.js';
export { folderOf, pathFrom, resolveUse } from './lib/names/use-path.js';
export type { SectionVocabulary } from './lib/settings/section-reader.js';
export type { ForeignLayer, ForeignWords } from './lib/foreign-words.js';
