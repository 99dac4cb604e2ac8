export { createTsBackend } from './lib/create-ts-backend.js';
export { tsProvider } from './lib/ts-provider.js';
export { BATCH_GROUP } from './lib/batch-group.js';
