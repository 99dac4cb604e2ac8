export { frameworkNames, frameworks, type FrameworkName } from './lib/frameworks.js';
export type { Framework, PoolStride, WindowRules } from './lib/framework.js';
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
