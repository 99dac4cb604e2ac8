export { createWasmBackend, wasmCapabilities } from './lib/create-wasm-backend.js';
export { measurePeak } from './lib/measure-peak.js';
export { wasmProvider } from './lib/wasm-provider.js';
