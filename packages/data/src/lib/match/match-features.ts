import type { Span } from '@convlang/diagnostics';
import { listNames } from './class-names.js';
import { imagesSize, type DataSource } from '../source/data-source.js';
import { fail } from '../fail.js';

/**
 * A source whose numbers stand in the order in which a model has learnt them: met by name, whatever their order in the source.
 * Columns that only have other names are taken in their order.
 *
 * @param learnt names of the numbers of a sample; where none are known, or another number of them, nothing changes
 * @throws ConvlangError E537 when a name stands in another place, and it cannot be said where the rest belong
 */
export function matchFeatures(
  source: DataSource,
  learnt: readonly string[] | undefined,
  span: Span | null = null,
): DataSource {
  const { features } = source;
  if (learnt === undefined || features === undefined || features.length !== learnt.length) return source;
  if (!features.some((name, i) => name !== learnt[i] && learnt.includes(name))) return source;
  const places = features.map((name) => learnt.indexOf(name));
  const isReordered = places.every((place) => place >= 0) && new Set(places).size === learnt.length;
  if (!isReordered) {
    const slots = { source: source.name, found: listNames(features), learnt: listNames(learnt) };
    return fail('E537', slots, span);
  }
  return {
    ...source,
    features: learnt,
    async read(indices, images, labels) {
      await source.read(indices, images, labels);
      for (let k = 0; k < indices.length; k++) reorder(images, k * imagesSize(source), places);
    },
    close: () => source.close(),
  };
}

/** Puts the number `i` of the sample that begins at `start` to the place `places[i]`. */
function reorder(images: Float32Array, start: number, places: readonly number[]): void {
  const found = images.slice(start, start + places.length);
  places.forEach((place, i) => {
    images[start + place] = found[i] ?? 0;
  });
}
