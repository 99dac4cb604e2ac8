import { checkArgument } from '@convlang/diagnostics';
import { fail } from '../fail.js';
import type { OcclusionOptions } from './occlusion-options.js';

/** The numbers of a sample that a window covers, by their index. */
export type OcclusionWindow = Int32Array;

/**
 * The windows over an input, row by row, each through all channels. The last of a row may be cut off at the edge: no pixel stays uncovered unless the
 * stride is larger than the window.
 *
 * @param sizes `[h, w, c]`, `[length, c]`, or `[n]`, of which each number is a place
 * @throws ConvlangError E556 for what are no sizes, E666 for a window that is larger than the input
 */
export function occludingWindows(
  sizes: readonly number[],
  { window, stride }: Pick<OcclusionOptions, 'window' | 'stride'>,
): readonly OcclusionWindow[] {
  const [places, channels] = sizes.length === 1 ? [sizes, 1] : [sizes.slice(0, -1), sizes.at(-1) ?? 1];
  const extent =
    window === undefined ? places.map((size) => Math.ceil(size / 8)) : lengths('window', places, window);
  const step =
    stride === undefined ? extent.map((size) => Math.ceil(size / 2)) : lengths('stride', places, stride);
  if (extent.some((size, axis) => size > (places[axis] ?? 0)))
    fail('E666', { window: extent.join('x'), sizes: sizes.join('x') });
  const starts = places.map((size, axis) => startsOf(size, extent[axis] ?? 1, step[axis] ?? 1));
  const [rows, columns] = starts.length === 1 ? [[0], starts[0] ?? []] : [starts[0] ?? [], starts[1] ?? []];
  const [height, width] = places.length === 1 ? [1, places[0] ?? 1] : [places[0] ?? 1, places[1] ?? 1];
  const [windowHeight, windowWidth] =
    extent.length === 1 ? [1, extent[0] ?? 1] : [extent[0] ?? 1, extent[1] ?? 1];
  return rows.flatMap((top) =>
    columns.map((left) => {
      const covered: number[] = [];
      for (let y = top; y < Math.min(height, top + windowHeight); y++)
        for (
          let i = (y * width + left) * channels;
          i < (y * width + Math.min(width, left + windowWidth)) * channels;
          i++
        )
          covered.push(i);
      return Int32Array.from(covered);
    }),
  );
}

/** From 0 on, until a window reaches the end. */
function startsOf(size: number, window: number, stride: number): readonly number[] {
  return Array.from({ length: Math.ceil((size - window) / stride) + 1 }, (_, i) => i * stride);
}

function lengths(
  name: string,
  places: readonly number[],
  given: number | readonly number[],
): readonly number[] {
  const values = [given].flat();
  const isGood =
    values.every((size) => Number.isSafeInteger(size) && size >= 1) &&
    [1, places.length].includes(values.length);
  checkArgument(
    name,
    given,
    isGood,
    places.length === 2 ? 'one number from 1, or [height, width]' : 'a number from 1',
  );
  return places.map((_, axis) => values[values.length === 1 ? 0 : axis] as number);
}
