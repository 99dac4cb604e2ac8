export { hasWebGpu } from './lib/has-web-gpu.js';
