import type { HostNumbers, PartDone, PooledRows } from './host-kernel.js';

/** What is pooled as its rows are there. */
export interface PooledValue {
  /** Holds all numbers of the value, or those that are written ahead and those that windows still need. */
  readonly held: HostNumbers;
  /** Numbers of the whole value. */
  readonly size: number;
  /** `HostProgram.ahead` of the program that makes it. */
  readonly ahead: number;
}

/** Numbers of a value that must be held for it to be pooled as its rows are there. */
export function heldNumbers(size: number, ahead: number, { starts, ends }: PooledRows): number {
  const span = ends.reduce((most, end, row) => Math.max(most, end - (starts[row] as number)), 0);
  return Math.min(size, ahead + span);
}

/**
 * Pools a value as its rows are there: applies the epilogues to each part, computes the rows whose windows are complete, and makes room for
 * the next part where the array does not hold the whole value.
 *
 * @param apply given the places of a part in the array
 */
export function poolRows(
  { held, size, ahead }: PooledValue,
  { imageNumbers, rowNumbers, starts, ends, compute }: PooledRows,
  pooled: HostNumbers,
  apply: (from: number, to: number) => void,
): PartDone {
  /** Number `i` of the value lies at `origin + i` of the array. */
  let origin = 0;
  /** The next row, the image that it reads, and where it goes. */
  let row = 0;
  let image = 0;
  let at = 0;
  return (from, to, written = to) => {
    if (from === 0) {
      origin = 0;
      row = 0;
      image = 0;
      at = 0;
    }
    apply(origin + from, origin + to);
    while (image < to) {
      let end = row;
      while (end < ends.length && image + (ends[end] as number) <= to) end++;
      if (end > row) compute(held, origin + image, row, end, pooled, at);
      at += (end - row) * rowNumbers;
      row = end;
      if (row < ends.length) break;
      row = 0;
      image += imageNumbers;
    }
    if (origin + Math.min(to + ahead, size) <= held.length) return origin;
    const needed = Math.min(image + (starts[row] as number), to);
    held.copyWithin(0, origin + needed, origin + written);
    // Not `-needed`, which is no integer to an engine where it is -0, nor is any place that is counted from it.
    origin = 0 - needed;
    return origin;
  };
}
