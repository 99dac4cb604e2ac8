export { coreReaders } from './lib/node/core-readers.js';
export { decodePng } from './lib/node/decode-png.js';
export { detectSource } from './lib/node/detect-source.js';
export { readIdxImages } from './lib/node/idx-images.js';
export { writeFileWhole } from './lib/node/write-file-whole.js';
