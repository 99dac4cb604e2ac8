import type { Layer, ValueId } from './graph.js';

/** Which layers feed a layer, and which it feeds. */
export interface LayerLinks {
  /** All stand before the layer. */
  readonly from: readonly Layer[];
  /** All stand behind the layer, so that going on from one to the next comes to an end. */
  readonly to: readonly Layer[];
}

/**
 * The links of every layer, by its name.
 *
 * A layer that changes nothing, such as `flatten` on a vector, hands its input on as it is: its output is the very value that
 * comes in. Values alone would then say that it feeds itself. The last layer that gave a value before another reads it is the one
 * that feeds.
 */
export function layerLinks(layers: readonly Layer[]): ReadonlyMap<string, LayerLinks> {
  const makers = new Map<ValueId, Layer>();
  const links = new Map<string, { readonly from: Layer[]; readonly to: Layer[] }>();
  for (const layer of layers) {
    const from: Layer[] = [];
    for (const input of layer.inputs) {
      const maker = makers.get(input);
      if (maker !== undefined) from.push(maker);
    }
    links.set(layer.name, { from, to: [] });
    for (const maker of from.length > 1 ? new Set(from) : from) links.get(maker.name)?.to.push(layer);
    makers.set(layer.output, layer);
  }
  return links;
}
