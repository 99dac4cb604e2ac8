import { findSource } from '@convlang/ops';
import type { LintedModel } from './linted-model.js';

/**
 * Whether the labels of a head are maps, a class for each pixel: where the source says what they are it says so, else the file lists as many
 * classes as the head has channels.
 *
 * @param sizes of the head
 */
export function meetsMaps(
  { settings: { data }, sources }: LintedModel,
  head: string,
  sizes: readonly number[],
): boolean {
  if (sizes.length !== 3) return false;
  const facts = data.source === null ? undefined : findSource(sources, data.source.kind);
  const labels = typeof facts?.labels === 'object' ? facts.labels[head] : facts?.labels;
  return labels === undefined ? data.classes.length === sizes[2] : labels === 'maps';
}
