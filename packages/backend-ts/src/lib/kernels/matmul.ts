import type { HostProgram } from '@convlang/backend';
/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import { BATCH_GROUP } from '../batch-group.js';
import { f32At, ignoreParts, shapeAt, type Kernel } from '../kernel.js';
import {
  columnParts,
  MAX_DEPTH,
  multiply,
  paddedColumns,
  resultAt,
  rowBlockFor,
  setDistances,
  workspace,
} from '../products/multiply.js';
import { packedDistances, packedRows, PACKED_ROWS } from '../products/pack-rows.js';
import { packPanels } from '../products/pack-panels.js';

/** Columns of a sum over samples that are worked on at once: their factors stay in the second-level cache. */
const COLUMN_BLOCK = 256;
/** Up to this many rows it costs more to pack the right matrix than to read it where it lies. */
const FEW_ROWS = 3;

/** `y = a b` (or `a b^T`), every sum in float64: the right side by parts of columns and pieces of depth. */
function product(
  rows: number,
  inner: number,
  columns: number,
  transposeB: boolean,
  hasAcc: boolean,
): HostProgram {
  const parts = columnParts(1, columns);
  const depth = Math.min(inner, MAX_DEPTH);
  const widest = Math.max(...parts.map((part) => paddedColumns(part.columns)));
  const sumsAt = depth * widest;
  return {
    scratch: sumsAt + rows * widest,
    tableBytes: 0,
    ahead: parts.length > 1 ? rows * columns : Math.min(rows, rowBlockFor(columns, PACKED_ROWS)) * columns,
    run: (ins, outs, scratch, whenDone = ignoreParts) => {
      const a = f32At(ins, 0);
      const b = f32At(ins, 1);
      const acc = hasAcc ? f32At(ins, 2) : null;
      const y = f32At(outs, 0);
      let origin = 0;
      for (const { first, columns: count } of parts) {
        scratch.fill(0, sumsAt, sumsAt + rows * paddedColumns(count));
        const block = rowBlockFor(count, PACKED_ROWS);
        let k = 0;
        // Once even for no terms at all: then the sums are zeros.
        do {
          const terms = Math.min(depth, inner - k);
          if (transposeB) packPanels(b, first * inner + k, terms, count, 1, inner, scratch, 0);
          else packPanels(b, k * columns + first, terms, count, columns, 1, scratch, 0);
          setDistances(packedDistances, 0, terms);
          for (let row = 0; row < rows; row += block) {
            const end = Math.min(row + block, rows);
            addProduct(a, row, end, inner, k, terms, count, scratch, sumsAt);
            if (k + terms < inner) continue;
            takeSums(scratch, sumsAt, row, end, columns, first, count, acc, y, origin);
            if (first + count === columns) origin = whenDone(row * columns, end * columns);
          }
          k += terms;
        } while (k < inner);
      }
    },
  };
}

/** Adds the product of rows of a, `terms` columns of them, and the packed panels to the sums. */
function addProduct(
  a: Float32Array,
  row: number,
  end: number,
  inner: number,
  firstTerm: number,
  terms: number,
  columns: number,
  scratch: Float64Array,
  sumsAt: number,
): void {
  const stride = paddedColumns(columns);
  const panels = { numbers: scratch, at: 0, depth: terms, columns };
  for (let r = row; r < end; r++) {
    const from = r * inner + firstTerm;
    const to = (r - row) * MAX_DEPTH;
    for (let k = 0; k < terms; k++) workspace[to + k] = a[from + k] as number;
  }
  multiply(0, packedRows, 0, end - row, panels, 0, terms);
  const at = sumsAt + row * stride;
  for (let i = 0; i < (end - row) * stride; i++)
    scratch[at + i] = (scratch[at + i] as number) + (workspace[resultAt + i] as number);
}

/** Writes sums of some rows as float32 to columns `first` on of the result. */
function takeSums(
  sums: Float64Array,
  at: number,
  row: number,
  end: number,
  columns: number,
  first: number,
  count: number,
  acc: Float32Array | null,
  y: Float32Array,
  origin: number,
): void {
  const stride = paddedColumns(count);
  for (let r = row; r < end; r++)
    for (let j = 0; j < count; j++) {
      const to = r * columns + first + j;
      const sum = sums[at + r * stride + j] as number;
      y[origin + to] = acc === null ? sum : (acc[to] as number) + sum;
    }
}

/**
 * `y = a b` for one or a few rows of a: reads b once where it lies. Terms are summed in the order of {@link product}, so that a
 * sample gives the same bits in any batch.
 */
function fewRows(rows: number, inner: number, columns: number, hasAcc: boolean): HostProgram {
  return {
    scratch: 2 * columns,
    tableBytes: 0,
    ahead: columns,
    run: (ins, outs, scratch, whenDone = ignoreParts) => {
      const a = f32At(ins, 0);
      const b = f32At(ins, 1);
      const acc = hasAcc ? f32At(ins, 2) : null;
      const y = f32At(outs, 0);
      let origin = 0;
      for (let r = 0; r < rows; r++) {
        scratch.fill(0, columns, 2 * columns);
        for (let first = 0; first < inner; first += MAX_DEPTH) {
          const end = Math.min(first + MAX_DEPTH, inner);
          scratch.fill(0, 0, columns);
          for (let k = first; k < end; k += 4)
            addRows(a, r * inner + k, b, k * columns, Math.min(4, end - k), columns, scratch);
          for (let j = 0; j < columns; j++)
            scratch[columns + j] = (scratch[columns + j] as number) + (scratch[j] as number);
        }
        const at = r * columns;
        for (let j = 0; j < columns; j++) {
          const sum = scratch[columns + j] as number;
          y[origin + at + j] = acc === null ? sum : (acc[at + j] as number) + sum;
        }
        origin = whenDone(at, at + columns);
      }
    },
  };
}

/** `sums += a[at..] * rows of b`, up to four rows, one after the other. */
function addRows(
  a: Float32Array,
  at: number,
  b: Float32Array,
  from: number,
  count: number,
  columns: number,
  sums: Float64Array,
): void {
  if (count < 4) {
    for (let k = 0; k < count; k++)
      for (let j = 0; j < columns; j++)
        sums[j] = (sums[j] as number) + (a[at + k] as number) * (b[from + k * columns + j] as number);
    return;
  }
  const a0 = a[at] as number;
  const a1 = a[at + 1] as number;
  const a2 = a[at + 2] as number;
  const a3 = a[at + 3] as number;
  const b1 = from + columns;
  const b2 = b1 + columns;
  const b3 = b2 + columns;
  for (let j = 0; j < columns; j++) {
    let sum = (sums[j] as number) + a0 * (b[from + j] as number);
    sum += a1 * (b[b1 + j] as number);
    sum += a2 * (b[b2 + j] as number);
    sums[j] = sum + a3 * (b[b3 + j] as number);
  }
}

/** `y = a^T b` by the sums of groups of samples, the rows of both; see {@link BATCH_GROUP}. */
function sampleSum(
  rows: number,
  samples: number,
  columns: number,
  transposeB: boolean,
  hasAcc: boolean,
): HostProgram {
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
