export { createTsBackend } from './lib/create-ts-backend.js';
export { BATCH_GROUP } from './lib/batch-group.js';
