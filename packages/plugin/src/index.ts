export { type Plugin } from './lib/plugin.js';
export { definePlugin } from './lib/define-plugin.js';
