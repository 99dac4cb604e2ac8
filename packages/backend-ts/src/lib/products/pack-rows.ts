/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import { MAX_DEPTH, workspace } from './multiply.js';

/** Rows that {@link packRows} can put into the workspace. */
export const PACKED_ROWS = 252;

/** Where packed rows start. */
export const packedRows: Int32Array = Int32Array.from({ length: PACKED_ROWS }, (_, row) => row * MAX_DEPTH);

/** Distances inside a packed row. */
export const packedDistances: Int32Array = Int32Array.from({ length: MAX_DEPTH }, (_, k) => k);

/**
 * Gathers rows that do not lie in the workspace, because all of them together are too large, into it.
 *
 * @param rows where each row starts in `source`, after `base`
 * @param depth distances inside a row, of which `from` to `to` are taken
 */
export function packRows(
  source: Float64Array,
  base: number,
  rows: Int32Array,
  firstRow: number,
  endRow: number,
  depth: Int32Array,
  from: number,
  to: number,
): void {
  for (let row = firstRow; row < endRow; row++) {
    const start = base + (rows[row] as number);
    const at = (row - firstRow) * MAX_DEPTH - from;
    for (let k = from; k < to; k++) workspace[at + k] = source[start + (depth[k] as number)] as number;
  }
}
