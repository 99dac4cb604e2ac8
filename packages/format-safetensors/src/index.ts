export { decodeSafetensors, type Safetensors } from './lib/decode-safetensors.js';
export { encodeSafetensors } from './lib/encode-safetensors.js';
