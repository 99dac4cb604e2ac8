/** Whether this JavaScript engine offers WebGPU by itself, as browsers do. */
export function hasWebGpu(): boolean {
  const { navigator } = globalThis as { navigator?: object };
  return navigator !== undefined && 'gpu' in navigator;
}
