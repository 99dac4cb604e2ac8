import { describe, expect, it } from 'vitest';
import { compareSample } from '../../testing/compare-sample.js';

/** Rows, terms and columns: within one block, and across the borders of each kind of block. */
const sizes = [
  [1, 7, 5],
  [3, 600, 9],
  [5, 1, 1],
  [13, 513, 6],
  [300, 20, 10],
  [4, 9, 1000],
  [30, 70, 270],
] as const;

const flags = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
] as const;

const random = (shape: readonly number[]) => ({ shape, low: -1, high: 1 });

describe.each(sizes)('a product of %d rows, %d terms, %d columns', (m, k, n) => {
  it.each(flags)('is that of the reference (transposed: %s, %s)', async (transposeA, transposeB) => {
    const inputs = [random(transposeA ? [k, m] : [m, k]), random(transposeB ? [n, k] : [k, n])];
    const attrs = { transposeA, transposeB };
    expect(await compareSample('matmul', { name: 'product', inputs, attrs })).toEqual([]);
    const onto = { name: 'onto', inputs: [...inputs, random([m, n])], attrs };
    expect(await compareSample('matmul', onto)).toEqual([]);
  });
});
