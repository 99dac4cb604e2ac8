import type { Attrs } from '@convlang/ir';
import { axisReads, hasPlaces, type Axis } from './axis-reads.js';

/** Rows and columns of a layer's input that none of its outputs reads, counted from 0. */
export interface UnreadCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * What a layer leaves unread: behind the last window when rounding down, between windows when the stride is larger than the
 * window, in the holes of a dilated one. Exact: every output is asked what it reads.
 *
 * @param input sizes of the layer's input, `[h, w, c]` or `[n]`
 */
export function unreadCells(input: readonly number[], output: readonly number[], attrs: Attrs): UnreadCells {
  if (!hasPlaces(input, output, attrs)) return { rows: [], columns: [] };
  const along = (axis: Axis): readonly number[] => {
    const read = new Set<number>();
    for (let at = 0; at < (output[axis] ?? 0); at++)
      for (const cell of axisReads(attrs, axis, at)) read.add(cell);
    return [...Array(input[axis] ?? 0).keys()].filter((cell) => !read.has(cell));
  };
  return { rows: along(0), columns: along(1) };
}
