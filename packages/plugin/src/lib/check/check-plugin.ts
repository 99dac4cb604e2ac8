import { mergePlugins } from '../merge-plugins.js';
import type { Plugin } from '../plugin.js';
import type { PluginParts } from '../slots/slots.js';
import { slotChecks, type SlotCheck } from './slot-checks.js';

/**
 * Tries what a plugin brings: examples of its layers compile; samples of its ops have the values that they name, gradients that
 * agree with central differences, lowerings that mean the same as the op, and kernels within the op's tolerance; wrong samples are
 * refused; losses have the gradients of their values, optimisers and schedules give numbers, changes of images write all of them; words,
 * their arguments and the options of sources can be written in a section. All but kernels in float64, so that only a wrong formula differs.
 *
 * @returns a sentence for each fault; none for a plugin that is right
 * @throws ConvlangError E554 when it brings a name that is taken
 */
export function checkPlugin(plugin: Plugin): readonly string[] {
  const toolkit = mergePlugins([plugin]);
  // Each check takes what its own slot holds.
  const checks = Object.entries(slotChecks) as [keyof PluginParts, SlotCheck<never>][];
  return checks.flatMap(([slot, check]) =>
    plugin[slot] === undefined ? [] : check(plugin[slot] as never, toolkit, plugin),
  );
}
