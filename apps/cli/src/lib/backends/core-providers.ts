import type { BackendProvider } from '@convlang/backend';
import { packageProvider } from './package-provider.js';

/** The backends of this project. `ts` and `wasm` come along; the packages of the others are installed by those who want them. */
export const coreProviders: readonly BackendProvider[] = [
  packageProvider({
    name: 'ts',
    summary: 'plain TypeScript, with nothing to install',
    module: '@convlang/backend-ts',
    load: () => import('@convlang/backend-ts'),
    pick: ({ tsProvider }) => tsProvider,
  }),
  packageProvider({
    name: 'wasm',
    summary: 'a module of WebAssembly for each graph, with nothing to install',
    fast: 'wasm-fast',
    hasThreads: true,
    module: '@convlang/backend-wasm',
    load: () => import('@convlang/backend-wasm'),
    pick: ({ wasmProvider }) => wasmProvider,
  }),
  packageProvider({
    name: 'wasm-fast',
    summary: 'wasm with fused multiply and add: quicker, and its bits differ',
    hasThreads: true,
    module: '@convlang/backend-wasm',
    load: () => import('@convlang/backend-wasm'),
    pick: ({ wasmFastProvider }) => wasmFastProvider,
  }),
  packageProvider({
    name: 'node',
    summary: 'TensorFlow itself, in Node, on the processor',
    module: '@convlang/backend-node',
    load: () => import('@convlang/backend-node'),
    pick: ({ nodeProvider }) => nodeProvider,
  }),
  packageProvider({
    name: 'webgpu',
    summary: 'graphics devices through WebGPU',
    module: '@convlang/backend-webgpu/node',
    beside: 'webgpu@0.6.2',
    load: () => import('@convlang/backend-webgpu/node'),
    pick: ({ webgpuNodeProvider }) => webgpuNodeProvider,
  }),
  packageProvider({
    name: 'tfjs-wasm',
    summary: "TensorFlow.js's engine in WebAssembly",
    module: '@convlang/backend-tfjs',
    load: () => import('@convlang/backend-tfjs'),
    pick: ({ tfjsWasmProvider }) => tfjsWasmProvider,
  }),
  packageProvider({
    name: 'tfjs-cpu',
    summary: "TensorFlow.js's engine in plain JavaScript",
    module: '@convlang/backend-tfjs',
    load: () => import('@convlang/backend-tfjs'),
    pick: ({ tfjsCpuProvider }) => tfjsCpuProvider,
  }),
];

/** Of those, the ones that are JavaScript through and through: no driver can bring them down. */
export const withoutNativeCode: ReadonlySet<string> = new Set([
  'ts',
  'wasm',
  'wasm-fast',
  'tfjs-wasm',
  'tfjs-cpu',
]);
