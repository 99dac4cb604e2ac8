export { coreReaders } from './lib/node/core-readers.js';
export { decodePng } from './lib/node/decode-png.js';
export { detectSource } from './lib/node/detect-source.js';
export { unreadable } from './lib/node/file-failure.js';
export { readIdxImages } from './lib/node/idx-images.js';
export { MOST_TEXT_BYTES, readText } from './lib/node/open-regular.js';
export { decodeFileText, readFileBytes, readFileText } from './lib/node/read-file-bytes.js';
export { writeFileWhole } from './lib/node/write-file-whole.js';
