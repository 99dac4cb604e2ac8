import type { BackendProvider } from '@convlang/backend';
import { createWebgpuProvider } from './lib/webgpu-provider.js';

/** Gives Node the `navigator.gpu` of a browser, by the npm package `webgpu` (Dawn), where it has none. */
export async function provideGpu(): Promise<void> {
  const host = globalThis as { navigator?: { gpu?: unknown } };
  if (host.navigator?.gpu !== undefined) return;
  // eslint-disable-next-line @nx/enforce-module-boundaries -- an optional peer, which is not there after npm ci
  const { create, globals } = await import('webgpu');
  Object.assign(globalThis, globals);
  // Node 20 has no navigator at all; where there is one, it cannot be assigned to.
  Object.defineProperty(globalThis, 'navigator', { value: { gpu: create([]) }, configurable: true });
}

/** WebGPU in Node, by the npm package `webgpu` (Dawn) on a Vulkan, Metal or Direct3D driver. */
export const webgpuNodeProvider: BackendProvider = createWebgpuProvider({
  prepare: provideGpu,
  remedy:
    'npm install webgpu@0.6.2 (in a clone of convlang npm run native:webgpu), and a Vulkan driver: on Debian apt-get install mesa-vulkan-drivers (Debian 12: -t bookworm-backports)',
});
