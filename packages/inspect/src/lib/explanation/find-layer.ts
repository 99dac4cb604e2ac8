import { closestWord } from '@convlang/diagnostics';
import type { Layer } from '@convlang/ir';

/** What a name of a layer, or the end of one, stands for. */
export type FoundLayer =
  | { readonly kind: 'found'; readonly layer: Layer }
  /** Several layers end so. */
  | { readonly kind: 'several'; readonly names: readonly string[] }
  /** None does; `meant` is the one that was most likely meant. */
  | { readonly kind: 'none'; readonly meant: string | undefined };

/** Finds a layer by its name, or by the end of its path when only one has it: `conv3` for `i3a/conv3`. */
export function findLayer(layers: readonly Layer[], wanted: string): FoundLayer {
  const exact = layers.find(({ name }) => name === wanted);
  if (exact !== undefined) return { kind: 'found', layer: exact };
  const [first, ...others] = layers.filter(({ name }) => name.endsWith(`/${wanted}`));
  if (first === undefined) return { kind: 'none', meant: closestName(layers, wanted) };
  if (others.length === 0) return { kind: 'found', layer: first };
  return { kind: 'several', names: [first, ...others].map(({ name }) => name) };
}

function closestName(layers: readonly Layer[], wanted: string): string | undefined {
  const names = layers.map(({ name }) => name);
  const whole = closestWord(wanted, names);
  if (whole !== undefined) return whole;
  const end = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
  const closest = closestWord(end(wanted), names.map(end));
  return names.find((name) => end(name) === closest);
}
