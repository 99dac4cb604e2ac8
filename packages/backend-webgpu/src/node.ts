import type { BackendProvider } from '@convlang/backend';
import { createWebgpuProvider } from './lib/webgpu-provider.js';

/** WebGPU in Node, by the npm package `webgpu` (Dawn) on a Vulkan, Metal or Direct3D driver. */
export const webgpuNodeProvider: BackendProvider = createWebgpuProvider({
  prepare: async () => {
    const host = globalThis as { navigator?: { gpu?: unknown } };
    if (host.navigator?.gpu !== undefined) return;
    const { create, globals } = await import('webgpu');
    Object.assign(globalThis, globals);
    // Node 20 has no navigator at all; where there is one, it cannot be assigned to.
    Object.defineProperty(globalThis, 'navigator', { value: { gpu: create([]) }, configurable: true });
  },
  remedy:
    'npm install webgpu@0.6.2, and a Vulkan driver: on Debian apt-get install mesa-vulkan-drivers (Debian 12: -t bookworm-backports)',
});
