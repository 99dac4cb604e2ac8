export { loadModel, type LoadModelOptions } from './lib/node/load-model.js';
export { openData, type OpenDataOptions } from './lib/node/open-data.js';
export { createUseReader } from './lib/node/use-reader.js';
export { loadWeights, saveWeights } from './lib/node/weights-file.js';
