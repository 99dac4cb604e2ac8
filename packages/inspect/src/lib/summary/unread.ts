import type { Attrs } from '@convlang/ir';
import { isSignal } from '@convlang/ops';
import { countRead, markRead, type AxisWindow } from '@convlang/semantics';
import { axisWindow, hasPlaces, painted, type Axis } from '../explanation/axis-reads.js';

/** Rows and columns of a layer's input that none of its outputs reads, counted from 0; the steps of a signal are columns. */
export interface UnreadCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Of longer axes only so many cells are listed; all are counted. */
const LONGEST_LISTED = 2 ** 20;

/**
 * What a layer leaves unread: behind the last window when rounding down, between windows when the stride is larger than the
 * window, in the holes of a dilated one. Exact: as if every output were asked what it reads. Of an axis of more than 2^20 cells
 * the first ones.
 *
 * @param input sizes of the layer's input, `[h, w, c]`, `[length, channels]` or `[n]`
 */
export function unreadCells(input: readonly number[], output: readonly number[], attrs: Attrs): UnreadCells {
  const along = (axis: Axis): readonly number[] => {
    const window = readingWindow(input, output, attrs, axis);
    const size = Math.min(input[axis] ?? 0, LONGEST_LISTED);
    if (window === null || countRead(window, size) === size) return [];
    const marks = markRead(window, size);
    return [...marks.keys()].filter((cell) => marks[cell] === 0);
  };
  return isSignal(input) ? { rows: [], columns: along(0) } : { rows: along(0), columns: along(1) };
}

/** How many rows and columns of its input a layer leaves unread; of a signal, how many steps. */
export function countUnread(
  input: readonly number[],
  output: readonly number[],
  attrs: Attrs,
): readonly number[] {
  const along = (axis: Axis): number => {
    const window = readingWindow(input, output, attrs, axis);
    const size = input[axis] ?? 0;
    return window === null ? 0 : size - countRead(window, size);
  };
  return isSignal(input) ? [along(0)] : [along(0), along(1)];
}

/** A window that reads what all outputs read; `null` for a layer that reads everything. */
function readingWindow(
  input: readonly number[],
  output: readonly number[],
  attrs: Attrs,
  axis: Axis,
): AxisWindow | null {
  if (!hasPlaces(input, output, attrs)) return null;
  const positions = output[axis] ?? 0;
  const reading = axisWindow(attrs, axis, positions);
  if (reading.kind === 'window') return reading;
  return { ...painted(reading, 0, positions - 1), stride: 1, dilation: 1, positions: 1 };
}
