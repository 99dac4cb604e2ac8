export { createTfjsBackend, tfjsCapabilities, type TfjsEngine } from './lib/create-tfjs-backend.js';
export type { EngineHooks } from './lib/tfjs-device.js';
export { tfjsCpuProvider, tfjsWasmProvider } from './lib/providers.js';
export { kernels as tfjsKernels } from './lib/kernels.js';
export { kernel as tfjsKernel, type Compute, type Keep, type TfjsKernel } from './lib/kernel.js';
