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
  return Math.ceil(columns / width) * width;
}

/** Where the numbers of a product lie in memory. */
export interface GatherTables {
  /** Where each row starts; its length a multiple of {@link ROW_MULTIPLE}, filled up with any valid rows. */
  readonly rows: Int32Array;
  /** Distance from a row's start to its k-th number. */
  readonly depth: Int32Array;
}

/**
 * Three rows by four columns of {@link multiplyGathered}. Twelve sums, three factors and one more fit into the sixteen
 * floating-point registers of x86-64 and arm64; `| 0` spares the engine the check of each index sum for overflow, which
 * costs a third of the speed.
 */
function block3x4(
  x: Float64Array,
  r0: number,
  r1: number,
  r2: number,
  depth: Int32Array,
  from: number,
  to: number,
  w: Float64Array,
  panel: number,
  c: Float64Array,
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
  for (let k = from; k < to; k = (k + 1) | 0) {
    const d = depth[k] as number;
    const a0 = x[(r0 + d) | 0] as number;
    const a1 = x[(r1 + d) | 0] as number;
    const a2 = x[(r2 + d) | 0] as number;
    let b = w[panel] as number;
    c00 += a0 * b;
    c10 += a1 * b;
    c20 += a2 * b;
    b = w[(panel + 1) | 0] as number;
    c01 += a0 * b;
    c11 += a1 * b;
    c21 += a2 * b;
    b = w[(panel + 2) | 0] as number;
    c02 += a0 * b;
    c12 += a1 * b;
    c22 += a2 * b;
    b = w[(panel + 3) | 0] as number;
    c03 += a0 * b;
    c13 += a1 * b;
    c23 += a2 * b;
    panel = (panel + 4) | 0;
  }
  c[at] = c00;
  c[at + 1] = c01;
  c[at + 2] = c02;
  c[at + 3] = c03;
  at += stride;
  c[at] = c10;
  c[at + 1] = c11;
  c[at + 2] = c12;
  c[at + 3] = c13;
  at += stride;
  c[at] = c20;
  c[at + 1] = c21;
  c[at + 2] = c22;
  c[at + 3] = c23;
}

/** Four rows by three columns; see {@link block3x4}. */
function block4x3(
  x: Float64Array,
  r0: number,
  r1: number,
  r2: number,
  r3: number,
  depth: Int32Array,
  from: number,
  to: number,
  w: Float64Array,
  panel: number,
  c: Float64Array,
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
  for (let k = from; k < to; k = (k + 1) | 0) {
    const d = depth[k] as number;
    const b0 = w[panel] as number;
    const b1 = w[(panel + 1) | 0] as number;
    const b2 = w[(panel + 2) | 0] as number;
    let a = x[(r0 + d) | 0] as number;
    c00 += a * b0;
    c01 += a * b1;
    c02 += a * b2;
    a = x[(r1 + d) | 0] as number;
    c10 += a * b0;
    c11 += a * b1;
    c12 += a * b2;
    a = x[(r2 + d) | 0] as number;
    c20 += a * b0;
    c21 += a * b1;
    c22 += a * b2;
    a = x[(r3 + d) | 0] as number;
    c30 += a * b0;
    c31 += a * b1;
    c32 += a * b2;
    panel = (panel + 3) | 0;
  }
  c[at] = c00;
  c[at + 1] = c01;
  c[at + 2] = c02;
  at += stride;
  c[at] = c10;
  c[at + 1] = c11;
  c[at + 2] = c12;
  at += stride;
  c[at] = c20;
  c[at + 1] = c21;
  c[at + 2] = c22;
  at += stride;
  c[at] = c30;
  c[at + 1] = c31;
  c[at + 2] = c32;
}

/**
 * A matrix product whose left side is read where it lies: `c[r, j] = sum over k of x[base + rows[r] + depth[k]] * w[k, j]`.
 * With the right tables this is a convolution, either of its gradients, or a plain product of matrices.
 *
 * @param firstRow a multiple of 12; rows up to the next multiple of 12 after `endRow` are computed and written
 * @param fromDepth first of the terms summed
 * @param toDepth end of the terms summed
 * @param panels columns in panels: for each panel `toDepth - fromDepth` times the panel's width numbers
 * @param panelsAt where the first panel starts
 * @param columns number of columns of the result, without the empty ones
 * @param c receives rows of `paddedColumns(columns)` numbers, row `firstRow` at `cAt`
 */
export function multiplyGathered(
  x: Float64Array,
  base: number,
  { rows, depth }: GatherTables,
  firstRow: number,
  endRow: number,
  fromDepth: number,
  toDepth: number,
  panels: Float64Array,
  panelsAt: number,
  columns: number,
  c: Float64Array,
  cAt: number,
): void {
  const width = panelWidthFor(columns);
  const stride = paddedColumns(columns);
  const panelLength = (toDepth - fromDepth) * width;
  let panel = panelsAt;
  for (let column = 0; column < columns; column += width) {
    let at = cAt + column;
    if (width === 4)
      for (let row = firstRow; row < endRow; row += 3) {
        const r0 = base + (rows[row] as number);
        const r1 = base + (rows[row + 1] as number);
        const r2 = base + (rows[row + 2] as number);
        block3x4(x, r0, r1, r2, depth, fromDepth, toDepth, panels, panel, c, at, stride);
        at += 3 * stride;
      }
    else
      for (let row = firstRow; row < endRow; row += 4) {
        const r0 = base + (rows[row] as number);
        const r1 = base + (rows[row + 1] as number);
        const r2 = base + (rows[row + 2] as number);
        const r3 = base + (rows[row + 3] as number);
        block4x3(x, r0, r1, r2, r3, depth, fromDepth, toDepth, panels, panel, c, at, stride);
        at += 4 * stride;
      }
    panel += panelLength;
  }
}

/** A table of rows filled up to a multiple of {@link ROW_MULTIPLE} with its last row. */
export function padRows(rows: readonly number[] | Int32Array): Int32Array {
  const padded = new Int32Array(Math.ceil(rows.length / ROW_MULTIPLE) * ROW_MULTIPLE);
  padded.set(rows);
  padded.fill(rows.at(-1) ?? 0, rows.length);
  return padded;
}
