/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import {
  LEFT_NUMBERS,
  MAX_DEPTH,
  multiply,
  paddedColumns,
  resultAt,
  rowBlockFor,
  setDistances,
  workspace,
  type Panels,
} from './multiply.js';
import { packedDistances, packedRows, PACKED_ROWS, packRows } from './pack-rows.js';

/** Where the numbers of a product's left side lie. */
export interface GatherTables {
  /** Start of each row; its length a multiple of 12, filled up with any valid rows. */
  readonly rows: Int32Array;
  /** Distance from a row's start to its k-th number. */
  readonly depth: Int32Array;
}

/** Whether a left side of so many numbers fits into the workspace, and need not be packed row by row. */
export function isResident(leftNumbers: number): boolean {
  return leftNumbers <= LEFT_NUMBERS;
}

/** Rows that are multiplied at a time. */
export function rowBlock(columns: number, resident: boolean): number {
  return rowBlockFor(columns, resident ? 384 : PACKED_ROWS);
}

/** Float64 numbers of scratch that sums of more than one piece of depth need. */
export function sumNumbers(depth: number, columns: number, resident: boolean): number {
  return depth > MAX_DEPTH ? rowBlock(columns, resident) * paddedColumns(columns) : 0;
}

/**
 * Multiplies a block of gathered rows by panels over terms `from` to `to`, piece by piece of the depth. The result lies in
 * the workspace at `resultAt`, or, for more than {@link MAX_DEPTH} terms, in `sums` at `sumsAt`.
 *
 * @param left where the left side lies: the workspace, or scratch memory from which rows are packed
 * @param sums scratch for {@link sumNumbers} at `sumsAt`
 */
export function multiplyRows(
  left: Float64Array,
  base: number,
  tables: GatherTables,
  row: number,
  end: number,
  from: number,
  to: number,
  panels: Panels,
  sums: Float64Array,
  sumsAt: number,
): void {
  let k = from;
  // Once even for no terms at all: then the sums are zeros.
  do {
    const terms = Math.min(MAX_DEPTH, to - k);
    if (left === workspace) {
      setDistances(tables.depth, k, k + terms);
      multiply(base, tables.rows, row, end, panels, k - from, terms);
    } else {
      packRows(left, base, tables.rows, row, end, tables.depth, k, k + terms);
      setDistances(packedDistances, 0, terms);
      multiply(0, packedRows, 0, end - row, panels, k - from, terms);
    }
    if (to - from > MAX_DEPTH) collect((end - row) * paddedColumns(panels.columns), sums, sumsAt, k === from);
    k += MAX_DEPTH;
  } while (k < to);
}

/** Adds the result of a piece of the depth to the sums. */
function collect(count: number, sums: Float64Array, at: number, isFirst: boolean): void {
  for (let i = 0; i < count; i++) {
    const part = workspace[resultAt + i] as number;
    sums[at + i] = isFirst ? part : (sums[at + i] as number) + part;
  }
}
