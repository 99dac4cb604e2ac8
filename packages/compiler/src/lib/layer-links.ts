import type { Layer, ValueId } from '@convlang/ir';

/** Which layers feed a layer, and which it feeds, by name. */
export interface LayerLinks {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The links of every layer, by its name. */
export function layerLinks(layers: readonly Layer[]): ReadonlyMap<string, LayerLinks> {
  // A layer that changes nothing hands its input on as it is: the last one to give a value is the one that feeds.
  const makers = new Map<ValueId, string>();
  const links = new Map<string, { readonly from: string[]; readonly to: string[] }>();
  for (const { name, inputs, output } of layers) {
    const from = inputs.flatMap((input) => makers.get(input) ?? []);
    links.set(name, { from, to: [] });
    for (const maker of new Set(from)) links.get(maker)?.to.push(name);
    makers.set(output, name);
  }
  return links;
}
