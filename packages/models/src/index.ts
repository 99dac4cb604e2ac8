export { models, type ModelEntry } from './lib/models.js';
