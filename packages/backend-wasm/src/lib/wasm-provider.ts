import type { Availability, BackendProvider } from '@convlang/backend';
import { hasFastArithmetic } from './assembler/has-fast-arithmetic.js';
import { availableThreads } from './threads/thread-count.js';
import {
  createWasmBackend,
  FAST_LACK,
  FAST_NAME,
  FAST_REMEDY,
  NAME,
  wasmCapabilities,
} from './create-wasm-backend.js';

function here(): Availability {
  const { threads, reason } = availableThreads();
  const many = threads === 1 ? 'one thread' : `${threads} threads`;
  const device = `processor, ${many}, vectors of 128 bits`;
  return {
    kind: 'here',
    device: reason === null ? device : `${device}: ${reason}`,
    versions: {},
    limits: {},
  };
}

/** The engine in WebAssembly, which runs in Node and in a page. */
export const wasmProvider: BackendProvider = {
  name: NAME,
  summary: 'a module of WebAssembly for each graph, with nothing to install',
  fast: FAST_NAME,
  hasThreads: true,
  capabilities: () => Promise.resolve(wasmCapabilities),
  probe: () => Promise.resolve(here()),
  create: (options) => Promise.resolve(createWasmBackend(options)),
};

/** The same with the fast arithmetic: as near to the definitions, with other bits. */
export const wasmFastProvider: BackendProvider = {
  name: FAST_NAME,
  summary: 'wasm with fused multiply and add: quicker, and its bits differ',
  hasThreads: true,
  capabilities: () => Promise.resolve(wasmCapabilities),
  probe: () =>
    Promise.resolve(
      hasFastArithmetic() ? here() : { kind: 'missing', reason: FAST_LACK, remedy: FAST_REMEDY },
    ),
  create: async (options) => Promise.resolve(createWasmBackend({ ...options, fast: true })),
};
