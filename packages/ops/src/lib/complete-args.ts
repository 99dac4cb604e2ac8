import type { ArgData } from '@convlang/ir';
import type { AnyLayer, ArgSchema, ArgSpec, ArgValue } from './define-layer.js';
import { noPad } from './window.js';

/** The arguments of a layer, with the defaults of its definition where nothing is given. */
export function completeArgs(
  { positionals, keys }: Pick<AnyLayer, 'positionals' | 'keys'>,
  given: Readonly<Record<string, ArgData>>,
): Readonly<Record<string, ArgValue>> {
  // Whoever made the layer has read them by its definition.
  const complete = { ...given } as Record<string, ArgValue>;
  const schemas: readonly ArgSchema[] = [positionals, keys];
  for (const [name, spec] of schemas.flatMap((schema) => Object.entries(schema))) {
    const value = defaultArg(spec);
    if (!Object.hasOwn(complete, name) && value !== undefined) complete[name] = value;
  }
  return complete;
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
