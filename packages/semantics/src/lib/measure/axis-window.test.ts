import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRead, markRead, type AxisWindow } from './axis-window.js';

/** Every position asks every cell of its window. */
function readOneByOne({ kernel, stride, dilation, before, positions }: AxisWindow, size: number): number[] {
  const read = new Set<number>();
  for (let position = 0; position < positions; position++)
    for (let cell = 0; cell < kernel; cell++) read.add(position * stride - before + cell * dilation);
  return [...Array(size).keys()].map((cell) => (read.has(cell) ? 1 : 0));
}

const plain = { stride: 1, dilation: 1, before: 0 };

describe('what windows read along an axis', () => {
  it('is the same as asking every cell of every window', () => {
    const small = fc.integer({ min: 1, max: 9 });
    const windows = fc.record({
      kernel: small,
      stride: small,
      dilation: small,
      before: fc.integer({ min: -3, max: 8 }),
      positions: small,
    });
    fc.assert(
      fc.property(windows, fc.integer({ min: 1, max: 40 }), (window, size) => {
        const expected = readOneByOne(window, size);
        expect([...markRead(window, size)]).toEqual(expected);
        expect(countRead(window, size)).toBe(expected.filter((mark) => mark === 1).length);
      }),
      { numRuns: 2000, seed: 9 },
    );
  });

  it('is counted for axes and windows of thousands of millions', () => {
    const size = 2_000_000_000;
    expect(countRead({ ...plain, kernel: 3, positions: size - 2 }, size)).toBe(size);
    expect(countRead({ ...plain, kernel: 1, stride: 2, positions: size / 2 }, size)).toBe(size / 2);
    // Windows of 2 cells, 3 apart, every 4: 0 3, 4 7, 8 11 ... every second pair of cells.
    expect(countRead({ kernel: 2, stride: 4, dilation: 3, before: 0, positions: size / 4 }, size)).toBe(
      size / 2,
    );
    expect(countRead({ ...plain, kernel: 1_000_000_000, dilation: 2, positions: 1 }, size)).toBe(size / 2);
    // One pixel in the middle of padding as wide as the longest size.
    expect(countRead({ ...plain, kernel: 1, before: 1_000_000_000, positions: size + 1 }, 1)).toBe(1);
  });
});
