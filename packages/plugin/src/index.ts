export { type Plugin } from './lib/plugin.js';
export { definePlugin } from './lib/define-plugin.js';
export { mergePlugins, type Toolkit, type ToolkitBase } from './lib/merge-plugins.js';
