export {
  createViewedNetwork,
  type OpenedNetwork,
  type ViewedNetworkOptions,
} from './lib/network/create-viewed-network.js';
export { coreViews } from './lib/core-views.js';
export { inputView, type InputData } from './lib/input/input-view.js';
export { answerView } from './lib/answer/answer-view.js';
export type { AnswerBar, AnswerData, HeadAnswer } from './lib/answer/answer-data.js';
export { mapsView, type LayerMaps, type MapsData } from './lib/maps/maps-view.js';
export { filtersView, type FiltersData } from './lib/filters/filters-view.js';
export { unitView } from './lib/unit/unit-view.js';
export type { LaterValue, SeenOfInput, UnitData } from './lib/unit/unit-data.js';
export type { UnitWork } from './lib/unit/unit-work.js';
export type { Patch, WeightedPatch } from './lib/unit/unit-terms.js';
export { createTopView, type Excited, type TopData, type TopUnit } from './lib/top/top-view.js';
export { articleKernels, type PictureKernel } from './lib/kernels/article-kernels.js';
export { createKernelsView, type KernelResult, type KernelsData } from './lib/kernels/kernels-view.js';
export type { Figures } from './lib/numbers/figures.js';
export { layersToSee, seePages, type PagesGiven, type PagesRequest } from './lib/pages/see-pages.js';
export type { PageFile } from './lib/pages/seen-files.js';
export { viewPages } from './lib/pages/view-pages.js';
