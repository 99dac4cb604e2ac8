import type { ArgData } from '@convlang/ir';
import type { AnyLayer, ArgSchema, ArgSpec, ArgValue } from './define-layer.js';
import { noPad } from '../window/window.js';

/** The arguments of a layer, with the defaults of its definition where nothing is given. */
export function completeArgs(
  layer: Pick<AnyLayer, 'positionals' | 'keys'>,
  given: Readonly<Record<string, ArgData>>,
): Readonly<Record<string, ArgValue>> {
  // Whoever made the layer has read them by its definition.
  return { ...defaultsOf(layer), ...(given as Readonly<Record<string, ArgValue>>) };
}

/** Worked out once for each definition, which never changes: layers of a kind come by the thousand. */
const defaults = new WeakMap<object, Readonly<Record<string, ArgValue>>>();

function defaultsOf(layer: Pick<AnyLayer, 'positionals' | 'keys'>): Readonly<Record<string, ArgValue>> {
  const known = defaults.get(layer);
  if (known !== undefined) return known;
  const { positionals, keys } = layer;
  const schemas: readonly ArgSchema[] = [positionals, keys];
  const made = Object.fromEntries(
    schemas.flatMap((schema) =>
      Object.entries(schema).flatMap(([name, spec]) => {
        const value = defaultArg(spec);
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
  );
  defaults.set(layer, made);
  return made;
}

/** What an argument is when it is not given; `undefined` when it must be given. */
export function defaultArg(spec: ArgSpec): ArgValue | undefined {
  switch (spec.type) {
    case 'int':
    case 'number':
    case 'size':
    case 'sides':
      return spec.default ?? (spec.optional === true ? null : undefined);
    case 'switch':
    case 'enum':
      return spec.default;
    case 'pad':
      return noPad;
    case 'round':
    case 'table':
    case 'init':
    case 'layer':
      return null;
    case 'window':
    case 'filters':
    case 'shape':
      return undefined;
  }
}
