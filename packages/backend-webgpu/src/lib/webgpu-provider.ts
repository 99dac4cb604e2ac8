import type { BackendProvider } from '@convlang/backend';
import { tfjsCapabilities } from '@convlang/backend-tfjs';
import { createOnDevice, messageOf, probeDevice, refuse } from './webgpu-engine.js';
import { webgpuKernels } from './webgpu-kernels.js';

/** Where a WebGPU comes from, and what mends its lack. */
export interface WebgpuHost {
  /** Called before anything else; makes `navigator.gpu` where there is none. May throw. */
  readonly prepare: () => Promise<void>;
  /** What to do where there is no device. */
  readonly remedy: string;
}

/** The provider of a host. */
export function createWebgpuProvider({ prepare, remedy }: WebgpuHost): BackendProvider {
  return {
    name: 'webgpu',
    summary: 'graphics devices through WebGPU',
    capabilities: () => Promise.resolve(tfjsCapabilities(webgpuKernels(false))),
    probe: async () => {
      try {
        await prepare();
        return await probeDevice(remedy);
      } catch (error) {
        return { kind: 'missing', reason: messageOf(error), remedy };
      }
    },
    create: async (options) => {
      await prepare().catch((error: unknown) => refuse(error, remedy));
      return createOnDevice(remedy, options);
    },
  };
}

/** WebGPU of a browser. */
export const webgpuProvider: BackendProvider = createWebgpuProvider({
  prepare: () => Promise.resolve(),
  remedy: 'use a browser with WebGPU, or switch it on in its settings',
});
