import { pluginFault } from './slots/plugin-fault.js';
import type { Plugin } from './plugin.js';

/**
 * Checks a plugin's form, freezes it and keeps its literal types.
 *
 * @throws TypeError when a part has not the form it should have
 */
export function definePlugin<const P extends Plugin>(plugin: P): P {
  const fault = pluginFault(plugin);
  if (fault !== null) throw new TypeError(`plugin ${plugin.name}: ${fault}`);
  return Object.freeze(plugin);
}
