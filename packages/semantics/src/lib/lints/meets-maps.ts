import type { ValueId } from '@convlang/ir';
import { headLabels } from './head-labels.js';
import { sizesOf, type LintedModel } from './linted-model.js';

/**
 * Whether the labels of a head are maps, or may be, a class for each pixel: where the source says what they are it says so, else the file lists as
 * many classes as the head has channels, or names neither, and
 * the head is as high and as wide as an image that goes in: only the program that trains has the labels.
 *
 * @param sizes of the head
 */
export function meetsMaps(model: LintedModel, head: string, sizes: readonly number[]): boolean {
  if (sizes.length !== 3) return false;
  const {
    settings: { data },
    graph,
  } = model;
  const labels = headLabels(model, head);
  if (labels !== undefined) return labels === 'maps';
  if (data.classes.length > 0) return data.classes.length === sizes[2];
  const isAsLarge = (value: ValueId): boolean =>
    sizes.slice(0, 2).join() === sizesOf(model, value).slice(0, 2).join();
  return data.source === null && graph.inputs.some(({ value }) => isAsLarge(value));
}
