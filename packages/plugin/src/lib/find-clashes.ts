import { coreLayers, coreOps, coreRules, opSamples } from '@convlang/ops';
import type { ToolkitBase } from './toolkit-base.js';
import type { Plugin } from './plugin.js';

/** A name that a plugin brings and somebody before it has. */
export interface Clash {
  readonly plugin: Plugin;
  /** Its place among the plugins. */
  readonly index: number;
  readonly slots: { readonly kind: string; readonly name: string; readonly owner: string };
}

/** Every name that is brought twice, in the order of the plugins. */
export function findClashes(plugins: readonly Plugin[], base: ToolkitBase): readonly Clash[] {
  const owners = coreOwners(base);
  return plugins.flatMap((plugin, index) => {
    const clashes = namesOf(plugin).flatMap(({ kind, name }): readonly Clash[] => {
      const key = `${kind} ${name}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? `plugin ${plugin.name}`);
      return owner === undefined ? [] : [{ plugin, index, slots: { kind, name, owner } }];
    });
    // Of a plugin that is used twice, everything is there already.
    return clashes[0]?.slots.kind === 'name' ? clashes.slice(0, 1) : clashes;
  });
}

interface Named {
  readonly kind: string;
  readonly name: string;
}

function namesOf(plugin: Plugin): readonly Named[] {
  const {
    name,
    layers = {},
    ops = {},
    rules = {},
    kernels = {},
    samples = {},
    sources = {},
    backends = [],
  } = plugin;
  const named = (kind: string, names: readonly string[]): readonly Named[] =>
    names.map((each) => ({ kind, name: each }));
  return [
    ...named('name', [name]),
    ...named('layer', Object.keys(layers)),
    ...named('op', Object.keys(ops)),
    ...named('gradient rule', Object.keys(rules.gradients ?? {})),
    ...named('training rule', Object.keys(rules.training ?? {})),
    ...named('lowering rule', Object.keys(rules.lowerings ?? {})),
    ...named('kernel', Object.keys(kernels)),
    ...named('samples of', Object.keys(samples)),
    ...named('source', Object.keys(sources)),
    ...named(
      'backend',
      backends.map((backend) => backend.name),
    ),
  ];
}

function coreOwners({ sources = {}, backends = [] }: ToolkitBase): Map<string, string> {
  const core: Plugin = {
    name: 'convlang',
    layers: coreLayers,
    ops: coreOps,
    rules: coreRules,
    samples: opSamples,
    sources,
    backends,
  };
  // Each backend of convlang has kernels of its own for them.
  const kernels = Object.keys(coreOps).map((name) => ({ kind: 'kernel', name }));
  return new Map([...namesOf(core), ...kernels].map(({ kind, name }) => [`${kind} ${name}`, 'convlang']));
}
