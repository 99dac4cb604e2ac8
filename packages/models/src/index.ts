/** @module @convlang/models */
export { models, type ModelEntry, type ModelName } from './lib/models.js';
