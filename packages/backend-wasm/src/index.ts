export { createWasmBackend, wasmCapabilities } from './lib/create-wasm-backend.js';
export { wasmProvider } from './lib/wasm-provider.js';
