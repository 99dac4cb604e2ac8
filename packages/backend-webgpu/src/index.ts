export { webgpuProvider } from './lib/webgpu-provider.js';
