export { tfjsVersion } from './lib/tfjs-version.js';
