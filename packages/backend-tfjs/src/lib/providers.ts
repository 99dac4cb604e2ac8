import type { Availability, BackendProvider } from '@convlang/backend';
import * as tf from '@tensorflow/tfjs';
import { createTfjsBackend, tfjsCapabilities } from './create-tfjs-backend.js';

/** tfjs's engine in plain JavaScript: slow, and there wherever JavaScript is. */
export const tfjsCpuProvider: BackendProvider = {
  name: 'tfjs-cpu',
  summary: "TensorFlow.js's engine in plain JavaScript",
  capabilities: () => Promise.resolve(tfjsCapabilities()),
  probe: () => Promise.resolve(here('JavaScript, one thread')),
  create: async (options) => {
    await tf.setBackend('cpu');
    // Its first use would print an advertisement.
    Object.assign(tf.backend(), { firstUse: false });
    return createTfjsBackend({ name: 'tfjs-cpu', engine: 'cpu' }, options);
  },
};

/** tfjs's engine in WebAssembly, with SIMD where there is, on one thread. */
export const tfjsWasmProvider: BackendProvider = {
  name: 'tfjs-wasm',
  summary: "TensorFlow.js's engine in WebAssembly",
  capabilities: () => Promise.resolve(tfjsCapabilities()),
  probe: () => Promise.resolve(here('WebAssembly, one thread')),
  create: async (options) => {
    await startWasm();
    return createTfjsBackend({ name: 'tfjs-wasm', engine: 'wasm' }, options);
  },
};

async function startWasm(): Promise<void> {
  const { setThreadsCount } = await import('@tensorflow/tfjs-backend-wasm');
  // More threads add up in another order from run to run.
  setThreadsCount(1);
  await tf.setBackend('wasm');
}

function here(device: string): Availability {
  return { kind: 'here', device, versions: { tfjs: tf.version_core }, limits: {} };
}
