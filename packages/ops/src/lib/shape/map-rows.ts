import type { RefTensor } from '../definition/define-op.js';
import { tuple } from './tuple.js';

/**
 * Makes each row of the output, along the last axis, of the same row of the first input.
 *
 * @param change what becomes of a row, given its largest number, which keeps exponentials finite
 */
export function mapRows(
  inputs: readonly RefTensor[],
  outputs: readonly RefTensor[],
  change: (row: RefTensor['data'], largest: number) => RefTensor['data'],
): void {
  const [x] = tuple(inputs, 1);
  const [y] = tuple(outputs, 1);
  const n = x.shape.at(-1) ?? 1;
  for (let start = 0; start < x.data.length; start += n) {
    const row = x.data.subarray(start, start + n);
    const largest = row.reduce((a, b) => Math.max(a, b), -Infinity);
    y.data.set(change(row, largest), start);
  }
}
