/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
/** Panels are 4 columns wide where that wastes no more than panels of 3, the two widths the inner loops are written for. */
export type PanelWidth = 3 | 4;

/** Rows that both inner loops divide: tables of rows are padded to a multiple of this. */
export const ROW_MULTIPLE = 12;

/** The panel width that leaves the fewest columns empty. */
export function panelWidthFor(columns: number): PanelWidth {
  return Math.ceil(columns / 4) * 4 <= Math.ceil(columns / 3) * 3 ? 4 : 3;
}

/** Columns with the empty ones of the last panel. */
export function paddedColumns(columns: number): number {
  const width = panelWidthFor(columns);
  return (Math.ceil(columns / width) * width) | 0;
}

/** Numbers of the left side that fit into the workspace. */
export const LEFT_NUMBERS = 131072;
/** The most terms that one product sums: their panel stays in the first-level cache. */
export const MAX_DEPTH = 512;
/** Numbers of a product's result that fit into the workspace. */
export const RESULT_NUMBERS = 49152;

const PANEL_AT = LEFT_NUMBERS;
const RESULT_AT = PANEL_AT + 4 * MAX_DEPTH;

/**
 * What the inner loops work on: the left side, one panel of the right side, the result. It is scratch memory: nothing in it
 * outlives a call of a kernel. It is one array per module, not per executable, because engines compile the address and length
 * of an array that never changes into the loop; with arrays that are handed in, the loop is a third slower for want of
 * registers (see the README).
 */
const numbers = new Float64Array(RESULT_AT + RESULT_NUMBERS);

/** Distance from a row's start to its k-th number, for the terms of the current product. */
const distances = new Int32Array(MAX_DEPTH);

/** The workspace: the left side goes to its start. */
export const workspace: Float64Array = numbers;

/** Where {@link multiply} leaves the result in the workspace. */
export const resultAt: number = RESULT_AT;

/** Bytes of the workspace, which all executables share. */
export const workspaceBytes: number = numbers.byteLength + distances.byteLength;

/**
 * Three rows by four columns of {@link multiply}. Twelve sums, three factors and one more fit into the sixteen
 * floating-point registers of x86-64 and arm64; `| 0` spares the engine the check of each index sum for overflow, which
 * costs a third of the speed.
 */
function block3x4(
  r0: number,
  r1: number,
  r2: number,
  depth: number,
  panel: number,
  at: number,
  stride: number,
): void {
  let c00 = 0;
  let c01 = 0;
  let c02 = 0;
  let c03 = 0;
  let c10 = 0;
  let c11 = 0;
  let c12 = 0;
  let c13 = 0;
  let c20 = 0;
  let c21 = 0;
  let c22 = 0;
  let c23 = 0;
  for (let k = 0; k < depth; k++) {
    const d = distances[k] as number;
    const a0 = numbers[(r0 + d) | 0] as number;
    const a1 = numbers[(r1 + d) | 0] as number;
    const a2 = numbers[(r2 + d) | 0] as number;
    let b = numbers[panel] as number;
    c00 += a0 * b;
    c10 += a1 * b;
    c20 += a2 * b;
    b = numbers[(panel + 1) | 0] as number;
    c01 += a0 * b;
    c11 += a1 * b;
    c21 += a2 * b;
    b = numbers[(panel + 2) | 0] as number;
    c02 += a0 * b;
    c12 += a1 * b;
    c22 += a2 * b;
    b = numbers[(panel + 3) | 0] as number;
    c03 += a0 * b;
    c13 += a1 * b;
    c23 += a2 * b;
    panel = (panel + 4) | 0;
  }
  numbers[at] = c00;
  numbers[at + 1] = c01;
  numbers[at + 2] = c02;
  numbers[at + 3] = c03;
  at += stride;
  numbers[at] = c10;
  numbers[at + 1] = c11;
  numbers[at + 2] = c12;
  numbers[at + 3] = c13;
  at += stride;
  numbers[at] = c20;
  numbers[at + 1] = c21;
  numbers[at + 2] = c22;
  numbers[at + 3] = c23;
}

/** Four rows by three columns; see {@link block3x4}. */
function block4x3(
  r0: number,
  r1: number,
  r2: number,
  r3: number,
  depth: number,
  panel: number,
  at: number,
  stride: number,
): void {
  let c00 = 0;
  let c01 = 0;
  let c02 = 0;
  let c10 = 0;
  let c11 = 0;
  let c12 = 0;
  let c20 = 0;
  let c21 = 0;
  let c22 = 0;
  let c30 = 0;
  let c31 = 0;
  let c32 = 0;
  for (let k = 0; k < depth; k++) {
    const d = distances[k] as number;
    const b0 = numbers[panel] as number;
    const b1 = numbers[(panel + 1) | 0] as number;
    const b2 = numbers[(panel + 2) | 0] as number;
    let a = numbers[(r0 + d) | 0] as number;
    c00 += a * b0;
    c01 += a * b1;
    c02 += a * b2;
    a = numbers[(r1 + d) | 0] as number;
    c10 += a * b0;
    c11 += a * b1;
    c12 += a * b2;
    a = numbers[(r2 + d) | 0] as number;
    c20 += a * b0;
    c21 += a * b1;
    c22 += a * b2;
    a = numbers[(r3 + d) | 0] as number;
    c30 += a * b0;
    c31 += a * b1;
    c32 += a * b2;
    panel = (panel + 3) | 0;
  }
  numbers[at] = c00;
  numbers[at + 1] = c01;
  numbers[at + 2] = c02;
  at += stride;
  numbers[at] = c10;
  numbers[at + 1] = c11;
  numbers[at + 2] = c12;
  at += stride;
  numbers[at] = c20;
  numbers[at + 1] = c21;
  numbers[at + 2] = c22;
  at += stride;
  numbers[at] = c30;
  numbers[at + 1] = c31;
  numbers[at + 2] = c32;
}

/** The right side of a product: a matrix in panels. */
export interface Panels {
  readonly numbers: Float64Array;
  /** Where the first panel starts. */
  readonly at: number;
  /** Terms that each panel holds, of which a product may use a part. */
  readonly depth: number;
  /** Columns of the matrix, without the empty ones of the last panel; at most {@link MAX_COLUMNS}. */
  readonly columns: number;
}

/** Says how far from a row's start the terms `from` to `to` of the next products lie; at most {@link MAX_DEPTH}. */
export function setDistances(table: Int32Array, from: number, to: number): void {
  for (let k = from; k < to; k++) distances[k - from] = table[k] as number;
}

/**
 * A matrix product whose left side is read where it lies in the workspace:
 * `c[r, j] = sum over k < terms of workspace[base + rows[r] + distances[k]] * panels[firstTerm + k, j]`. With the right tables
 * this is a convolution, either of its gradients, or a plain product of matrices.
 *
 * The result lies at {@link resultAt}, rows of `paddedColumns(columns)` numbers; at most {@link RESULT_NUMBERS}. Rows up to
 * the next multiple of 12 after `endRow` may be computed and written.
 *
 * @param rows where each row starts; its length a multiple of 12, filled up with any valid rows
 * @param firstRow a multiple of 12
 */
export function multiply(
  base: number,
  rows: Int32Array,
  firstRow: number,
  endRow: number,
  panels: Panels,
  firstTerm: number,
  terms: number,
): void {
  const width = panelWidthFor(panels.columns);
  const stride = paddedColumns(panels.columns);
  const source = panels.numbers;
  let from = panels.at + firstTerm * width;
  for (let column = 0; column < panels.columns; column += width) {
    for (let i = 0; i < terms * width; i++) numbers[PANEL_AT + i] = source[from + i] as number;
    from += panels.depth * width;
    let at = (RESULT_AT + column) | 0;
    if (width === 4)
      for (let row = firstRow; row < endRow; row += 3) {
        const r0 = (base + (rows[row] as number)) | 0;
        const r1 = (base + (rows[row + 1] as number)) | 0;
        const r2 = (base + (rows[row + 2] as number)) | 0;
        block3x4(r0, r1, r2, terms, PANEL_AT, at, stride);
        at = (at + 3 * stride) | 0;
      }
    else
      for (let row = firstRow; row < endRow; row += 4) {
        const r0 = (base + (rows[row] as number)) | 0;
        const r1 = (base + (rows[row + 1] as number)) | 0;
        const r2 = (base + (rows[row + 2] as number)) | 0;
        const r3 = (base + (rows[row + 3] as number)) | 0;
        block4x3(r0, r1, r2, r3, terms, PANEL_AT, at, stride);
        at = (at + 4 * stride) | 0;
      }
  }
}

/** Columns of a result that are computed at a time. */
export const MAX_COLUMNS = 768;

/** A part of the columns of a result that has several groups of columns, each with a left side of its own. */
export interface ColumnPart {
  readonly group: number;
  /** First column, counted over all groups. */
  readonly first: number;
  readonly columns: number;
}

/** Cuts the columns of each group into parts of at most {@link MAX_COLUMNS}. */
export function columnParts(groups: number, columns: number): readonly ColumnPart[] {
  const starts = Array.from({ length: Math.ceil(columns / MAX_COLUMNS) }, (_, i) => i * MAX_COLUMNS);
  return Array.from({ length: groups }, (_, group) =>
    starts.map((start) => ({
      group,
      first: group * columns + start,
      columns: Math.min(MAX_COLUMNS, columns - start),
    })),
  ).flat();
}

/** Rows that are multiplied before their results are stored: as many as fit, a multiple of 12, at most `most`. */
export function rowBlockFor(columns: number, most: number): number {
  const fitting = Math.floor(RESULT_NUMBERS / paddedColumns(columns));
  return Math.floor(Math.min(fitting, most) / ROW_MULTIPLE) * ROW_MULTIPLE;
}

/** A table of rows filled up to a multiple of {@link ROW_MULTIPLE} with its last row. */
export function padRows(rows: readonly number[] | Int32Array): Int32Array {
  const padded = new Int32Array(Math.ceil(rows.length / ROW_MULTIPLE) * ROW_MULTIPLE);
  padded.set(rows);
  padded.fill(rows.at(-1) ?? 0, rows.length);
  return padded;
}
