import { describe, expect, it } from 'vitest';
import { decodeKept, encodeKept } from './kept-image.js';

const pixels = Float32Array.of(0, 255, 128, 1);
const values = Float32Array.of(-0, 0.1, 1e-40, NaN, 300);

describe('an image on the disk', () => {
  it.each([
    ['of pixels', pixels],
    ['of other numbers', values],
    ['of whole numbers, one of them below 0', Float32Array.of(-1, 2)],
    ['with a zero that has a sign', Float32Array.of(-0, 2)],
  ])('%s comes back bit for bit', (_, numbers) => {
    const found = decodeKept(encodeKept({ shape: [300, 200, 3], numbers }));
    expect(found?.shape).toEqual([300, 200, 3]);
    expect(new Uint8Array(found?.numbers.buffer ?? new ArrayBuffer(0))).toEqual(
      new Uint8Array(numbers.buffer),
    );
  });

  it('takes a byte a number where it can', () => {
    const [small, large] = [pixels, values].map(
      (numbers) => encodeKept({ shape: [1, 1, 1], numbers }).length,
    );
    expect([small, large]).toEqual([28 + 4, 28 + 20]);
  });

  it('is none where a bit of it is another, or a part is missing', () => {
    const entry = encodeKept({ shape: [2, 2, 1], numbers: pixels });
    for (let i = 0; i < entry.length; i++) {
      const broken = entry.slice();
      broken[i] = (broken[i] ?? 0) ^ 4;
      expect(decodeKept(broken)).toBeNull();
      expect(decodeKept(entry.slice(0, i))).toBeNull();
    }
  });
});
