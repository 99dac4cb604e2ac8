export { distrust } from './lib/node/distrust.js';
export { findConfig } from './lib/node/find-config.js';
export { loadToolkit, type ConfigChoice } from './lib/node/load-toolkit.js';
export { oddManifest } from './lib/node/odd-manifest.js';
export { parseConfig, type PluginUse, type ProjectConfig } from './lib/node/parse-config.js';
