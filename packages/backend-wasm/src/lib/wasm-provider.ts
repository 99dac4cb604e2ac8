import type { BackendProvider } from '@convlang/backend';
import { createWasmBackend, NAME, wasmCapabilities } from './create-wasm-backend.js';

/** The engine in WebAssembly, which runs in Node and in a page. */
export const wasmProvider: BackendProvider = {
  name: NAME,
  summary: 'a module of WebAssembly for each graph, with nothing to install',
  capabilities: () => Promise.resolve(wasmCapabilities),
  probe: () =>
    Promise.resolve({
      kind: 'here',
      device: 'processor, one thread, vectors of 128 bits',
      versions: {},
      limits: {},
    }),
  create: (options) => Promise.resolve(createWasmBackend(options)),
};
