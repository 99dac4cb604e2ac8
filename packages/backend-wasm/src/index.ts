export { createWasmBackend, wasmCapabilities, type WasmOptions } from './lib/create-wasm-backend.js';
export { measurePeak } from './lib/measure-peak.js';
export { wasmFastProvider, wasmProvider } from './lib/wasm-provider.js';
