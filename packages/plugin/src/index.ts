/** @module @convlang/plugin */
export { type Plugin } from './lib/plugin.js';
export { definePlugin } from './lib/define-plugin.js';
export { mergePlugins, type Toolkit } from './lib/merge-plugins.js';
export { slots, type PluginParts } from './lib/slots/slots.js';
export type { Brought, Merged, Slots } from './lib/slots/group-slot.js';
export type { PartName, Slot } from './lib/slots/slot.js';
export { layerSection } from './lib/pages/layer-section.js';
export { partSections, pluginPage } from './lib/plugin-page.js';
