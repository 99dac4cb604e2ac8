export {
  decodeSafetensors,
  decodeSafetensorsTexts,
  safetensorsStart,
  type Safetensors,
} from './lib/decode-safetensors.js';
export { encodeSafetensors } from './lib/encode-safetensors.js';
