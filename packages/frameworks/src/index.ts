export {
  compareMeanings,
  type MeaningComparison,
  type MeaningDifference,
  type NamedLayer,
} from './lib/compare-meanings.js';
export type { Framework, PoolStride, WindowRules } from './lib/framework.js';
export { foreignWords, frameworkRooms } from './lib/foreign-words.js';
export type { RoomWords } from './lib/room-words.js';
export { frameworkWords, type WindowWords } from './lib/framework-window.js';
export { inOneDirection } from './lib/one-direction.js';
export { frameworkNames, frameworks, type FrameworkName } from './lib/frameworks.js';
export {
  elsewhere,
  type AskedLayer,
  type DefaultMeaning,
  type Defaulted,
  type DefaultedOf,
  type Effect,
  type FrameworkMeanings,
  type LayerMeaning,
  type Point,
  type Setting,
} from './lib/layer-meaning.js';
