import type { Plugin } from './plugin.js';

/** Gives a plugin its type; the plugin itself stays as it is. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
