import { describe, expect, it } from 'vitest';
import { differenceHash, hashDistance, type DifferenceHash } from './difference-hash.js';
import { lookAlikes } from './look-alikes.js';

describe('a difference hash', () => {
  /** Grey columns from dark to light, or the other way. */
  const ramp = (step: number, width = 36): DifferenceHash | null => {
    const pixels = Float32Array.from({ length: 32 * width }, (_, i) => 128 + step * (i % width));
    return differenceHash({ name: 'ramp', shape: [32, width, 1], pixels });
  };

  it('has a bit for each cell that is lighter than the one to its right', () => {
    expect(ramp(-1)).toEqual([65535, 65535, 65535, 65535]);
    expect(ramp(-1, 90)).toEqual(ramp(-1));
  });

  it('is none where nothing gets darker, and none for small pictures', () => {
    expect([ramp(1), ramp(0), ramp(-1, 31)]).toEqual([null, null, null]);
  });
});

describe('pictures that look alike', () => {
  it('are found as by comparing each with each, up to three bits', () => {
    // Hashes a few bits apart from some that are far apart.
    let seed = 1;
    const random = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    const far = Array.from({ length: 20 }, (): DifferenceHash => [
      random(65536),
      random(65536),
      random(65536),
      random(65536),
    ]);
    const near = far.map((hash, i): DifferenceHash => {
      const groups: [number, number, number, number] = [...hash];
      for (let flip = 0; flip < i % 6; flip++) {
        const bit = (flip * 21 + i) % 64;
        groups[(bit >> 4) as 0 | 1 | 2 | 3] ^= 1 << (bit & 15);
      }
      return groups;
    });
    const wanted = near.flatMap((hash, place) => {
      const bits = far.map((other) => hashDistance(hash, other));
      const least = Math.min(...bits);
      return least <= 3 ? [{ place, other: bits.indexOf(least), bits: least }] : [];
    });
    expect(lookAlikes(near, [...far])).toEqual(wanted);
    expect(wanted.map(({ bits }) => bits)).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1]);
  });

  it('are not looked for where there is no hash', () => {
    expect(lookAlikes([null], [null, [1, 2, 3, 4]])).toEqual([]);
  });
});
