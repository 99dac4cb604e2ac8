import type { Plugin } from '../plugin.js';
import type { PartName } from './slot.js';
import { parts, type PluginParts } from './slots.js';

/** A name that a plugin brings and somebody before it has. */
export interface Clash {
  readonly plugin: Plugin;
  /** Its place among the plugins. */
  readonly index: number;
  readonly slots: PartName & { readonly owner: string };
}

/**
 * Every name that is brought twice, in the order of the plugins.
 *
 * @param base what the program has beside the core
 */
export function findClashes(plugins: readonly Plugin[], base: PluginParts): readonly Clash[] {
  const ours = [...parts.names(parts.core), ...(parts.reserved ?? []), ...parts.names(base)];
  const owners = new Map(
    [{ kind: 'name', name: 'convlang' }, ...ours].map((part) => [keyOf(part), 'convlang']),
  );
  return plugins.flatMap((plugin, index) => {
    const { name, ...brought } = plugin;
    const names = [{ kind: 'name', name }, ...parts.names(brought)];
    const clashes = names.flatMap((part): readonly Clash[] => {
      const owner = owners.get(keyOf(part));
      owners.set(keyOf(part), owner ?? `plugin ${name}`);
      return owner === undefined ? [] : [{ plugin, index, slots: { ...part, owner } }];
    });
    // Of a plugin that is used twice, everything is there already.
    return clashes[0]?.slots.kind === 'name' ? clashes.slice(0, 1) : clashes;
  });
}

function keyOf({ kind, name }: PartName): string {
  return `${kind} ${name}`;
}
