import { layerLinks, type Layer } from '@convlang/ir';
import type { Activations } from './layer-run.js';

/** Numbers of a sample that are kept, whatever they are of: 256 MiB. */
const MOST_KEPT = 2 ** 26;

/**
 * What is kept of all that is known of a sample. Where that is too much, it is what was asked for last, and what layers behind that take: those
 * that are asked for next are computed on from there.
 *
 * @param layers of the network, in order
 * @param asked names of the layers that were asked for last
 */
export function keptActivations(
  layers: readonly Layer[],
  known: Activations,
  asked: readonly string[],
): Activations {
  const numbers = Object.values(known).reduce((sum, { data }) => sum + data.length, 0);
  if (numbers <= MOST_KEPT) return known;
  const last = layers.findLastIndex(({ name }) => asked.includes(name));
  const links = layerLinks(layers);
  const isTaken = (name: string): boolean =>
    links.get(name)?.to.some((layer) => layers.indexOf(layer) > last) === true;
  const kept = Object.entries(known).filter(([name]) => asked.includes(name) || isTaken(name));
  return Object.fromEntries(kept);
}
