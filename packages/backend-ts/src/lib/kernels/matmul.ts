import { BATCH_GROUP } from '../batch-group.js';
import { f32At, shapeAt, type Kernel, type Program } from '../kernel.js';
import { range } from '../products/conv-geometry.js';
import { multiplyGathered, padRows, paddedColumns } from '../products/multiply-gathered.js';
import { packPanels } from '../products/pack-panels.js';

/** Rows of the result that are computed before they are stored; see the convolution. */
const ROW_BLOCK = 96;
/** Columns of a sum over samples that are worked on at once: their factors stay in the second-level cache. */
const COLUMN_BLOCK = 256;
/** Up to this many rows it costs more to pack the right matrix than to read it where it lies. */
const FEW_ROWS = 3;

/** `y = a b` (or `a b^T`), every sum in float64. */
function product(
  rows: number,
  inner: number,
  columns: number,
  transposeB: boolean,
  hasAcc: boolean,
): Program {
  const tables = { rows: padRows(range(rows).map((r) => r * inner)), depth: Int32Array.from(range(inner)) };
  const stride = paddedColumns(columns);
  const panelsAt = rows * inner;
  const cAt = panelsAt + inner * stride;
  return {
    scratch: cAt + ROW_BLOCK * stride,
    tableBytes: 4 * (tables.rows.length + inner),
    run: (ins, outs, scratch) => {
      const a = f32At(ins, 0);
      const acc = hasAcc ? f32At(ins, 2) : null;
      const y = f32At(outs, 0);
      for (let i = 0; i < a.length; i++) scratch[i] = a[i] as number;
      const [rowStride, columnStride] = transposeB ? [1, inner] : [columns, 1];
      packPanels(f32At(ins, 1), 0, inner, columns, rowStride, columnStride, scratch, panelsAt);
      for (let row = 0; row < rows; row += ROW_BLOCK) {
        const end = Math.min(row + ROW_BLOCK, rows);
        multiplyGathered(scratch, 0, tables, row, end, 0, inner, scratch, panelsAt, columns, scratch, cAt);
        for (let r = row; r < end; r++)
          for (let j = 0; j < columns; j++) {
            const sum = scratch[cAt + (r - row) * stride + j] as number;
            y[r * columns + j] = acc === null ? sum : (acc[r * columns + j] as number) + sum;
          }
      }
    },
  };
}

/** `y = a b` for one or a few rows of a: reads b once, row by row, four rows at a time. */
function fewRows(rows: number, inner: number, columns: number, hasAcc: boolean): Program {
  return {
    scratch: columns,
    tableBytes: 0,
    run: (ins, outs, sums) => {
      const a = f32At(ins, 0);
      const b = f32At(ins, 1);
      const acc = hasAcc ? f32At(ins, 2) : null;
      const y = f32At(outs, 0);
      for (let r = 0; r < rows; r++) {
        for (let j = 0; j < columns; j++) sums[j] = acc === null ? 0 : (acc[r * columns + j] as number);
        for (let k = 0; k < inner; k += 4)
          addRows(a, r * inner + k, b, k * columns, Math.min(4, inner - k), columns, sums);
        for (let j = 0; j < columns; j++) y[r * columns + j] = sums[j] as number;
      }
    },
  };
}

/** `sums += a[at..] * rows of b`, up to four rows. */
function addRows(
  a: Float32Array,
  at: number,
  b: Float32Array,
  from: number,
  count: number,
  columns: number,
  sums: Float64Array,
): void {
  const a0 = a[at] as number;
  const a1 = count > 1 ? (a[at + 1] as number) : 0;
  const a2 = count > 2 ? (a[at + 2] as number) : 0;
  const a3 = count > 3 ? (a[at + 3] as number) : 0;
  const b1 = count > 1 ? from + columns : from;
  const b2 = count > 2 ? b1 + columns : from;
  const b3 = count > 3 ? b2 + columns : from;
  for (let j = 0; j < columns; j++)
    sums[j] =
      (sums[j] as number) +
      a0 * (b[from + j] as number) +
      a1 * (b[b1 + j] as number) +
      (a2 * (b[b2 + j] as number) + a3 * (b[b3 + j] as number));
}

/** `y = a^T b` by the sums of groups of samples, the rows of both; see {@link BATCH_GROUP}. */
function sampleSum(
  rows: number,
  samples: number,
  columns: number,
  transposeB: boolean,
  hasAcc: boolean,
): Program {
  const groups = Math.ceil(samples / BATCH_GROUP);
  const bAt = groups * BATCH_GROUP * rows;
  return {
    scratch: bAt + groups * BATCH_GROUP * columns,
    tableBytes: 0,
    run: (ins, outs, scratch) => {
      const y = f32At(outs, 0);
      if (hasAcc) y.set(f32At(ins, 2));
      else y.fill(0);
      // The last group is filled up with zeros, which change no sum.
      scratch.fill(0, samples * rows, bAt);
      scratch.fill(0, bAt + samples * columns, bAt + groups * BATCH_GROUP * columns);
      const a = f32At(ins, 0);
      const b = f32At(ins, 1);
      for (let i = 0; i < a.length; i++) scratch[i] = a[i] as number;
      if (transposeB)
        for (let n = 0; n < samples; n++)
          for (let j = 0; j < columns; j++) scratch[bAt + n * columns + j] = b[j * samples + n] as number;
      else for (let i = 0; i < b.length; i++) scratch[bAt + i] = b[i] as number;
      for (let column = 0; column < columns; column += COLUMN_BLOCK) {
        const count = Math.min(COLUMN_BLOCK, columns - column);
        for (let row = 0; row < rows; row++)
          for (let group = 0; group < groups; group++)
            addOuter(
              scratch,
              group * BATCH_GROUP * rows + row,
              rows,
              bAt + group * BATCH_GROUP * columns + column,
              columns,
              y,
              row * columns + column,
              count,
            );
      }
    },
  };
}

/** Adds the products of one group of samples to a piece of a row of the result. */
function addOuter(
  x: Float64Array,
  a: number,
  aStride: number,
  b: number,
  bStride: number,
  y: Float32Array,
  at: number,
  count: number,
): void {
  const a0 = x[a] as number;
  const a1 = x[a + aStride] as number;
  const a2 = x[a + 2 * aStride] as number;
  const a3 = x[a + 3 * aStride] as number;
  const b1 = b + bStride;
  const b2 = b1 + bStride;
  const b3 = b2 + bStride;
  for (let j = 0; j < count; j++) {
    const sum =
      a0 * (x[(b + j) | 0] as number) +
      a1 * (x[(b1 + j) | 0] as number) +
      a2 * (x[(b2 + j) | 0] as number) +
      a3 * (x[(b3 + j) | 0] as number);
    y[(at + j) | 0] = (y[(at + j) | 0] as number) + sum;
  }
}

/** The matrix product. With `transposeA` the sums run over samples, else over features. */
export const matmul: Kernel<'matmul'> = ({ inputs, outputs, attrs }) => {
  const [rows = 1, columns = 1] = shapeAt(outputs, 0);
  const [first = 1, second = 1] = shapeAt(inputs, 0);
  const hasAcc = inputs.length > 2;
  if (attrs.transposeA) return sampleSum(rows, first, columns, attrs.transposeB, hasAcc);
  return rows <= FEW_ROWS && !attrs.transposeB
    ? fewRows(rows, second, columns, hasAcc)
    : product(rows, second, columns, attrs.transposeB, hasAcc);
};
