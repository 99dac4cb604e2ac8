import { RandomStream } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { blendImages, cutBox, cutOut, pasteBox } from './mixtures.js';
import { symmetricBeta } from './symmetric-beta.js';

const image = (...numbers: number[]) => Float32Array.from(numbers);

describe('a share of Beta(alpha, alpha)', () => {
  const stream = new RandomStream(7, 'beta', 'draw');
  const draws = (alpha: number) =>
    Array.from({ length: 20_000 }, (_, i) =>
      symmetricBeta(alpha, stream.uniform(0, 2 * i), stream.uniform(0, 2 * i + 1)),
    );

  // Mean 1/2, variance 1 / (4 (2 alpha + 1)), fourth central moment 3 / (16 (2 alpha + 1) (2 alpha + 3)).
  it.each([0.02, 0.2, 0.5, 1, 2, 30])('has its moments at alpha %s', (alpha) => {
    const shares = draws(alpha);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    const moment = (power: number) =>
      shares.reduce((sum, share) => sum + (share - 0.5) ** power, 0) / shares.length;
    expect(Math.abs(moment(1))).toBeLessThan(0.01);
    expect(moment(2) * 4 * (2 * alpha + 1)).toBeCloseTo(1, 1);
    expect((moment(4) * 16 * (2 * alpha + 1) * (2 * alpha + 3)) / 3).toBeCloseTo(1, 0.8);
  });

  it('is even at 1 and the arc sine at a half', () => {
    const below = (alpha: number, bound: number) =>
      draws(alpha).filter((share) => share < bound).length / 20_000;
    for (const bound of [0.1, 0.35, 0.8]) {
      expect(below(1, bound)).toBeCloseTo(bound, 1.6);
      expect(below(0.5, bound)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(bound)), 1.6);
    }
  });

  it('is a number whatever is drawn', () => {
    const ends = [0, 0.25, 0.5, 0.75, 1 - 2 ** -24];
    for (const alpha of [1e-3, 1, 1000])
      for (const u of ends) for (const v of ends) expect(symmetricBeta(alpha, u, v)).toBeCloseTo(0.5, -1);
  });
});

it('mixup adds two images up by the share', () => {
  const to = image(9, 9, 9);
  const pair = { shape: [1, 3, 1] as const, from: image(1, 2, 4), other: image(3, -2, 0), to };
  expect(blendImages(pair, 0.75)).toBe(0.75);
  expect([...to]).toEqual([1.5, 1, 3]);
});

describe('cutmix', () => {
  it.each([
    // Of 10x20 a quarter stays: sides of floor(10 sqrt(0.75)) = 8 and floor(20 sqrt(0.75)) = 17, halves of 4 and 8.
    [0.25, 0.5, 0.5, { top: 1, bottom: 9, left: 2, right: 18 }],
    // At the corner a quarter of the box is inside.
    [0.25, 0, 0, { top: 0, bottom: 4, left: 0, right: 8 }],
    [1, 0.5, 0.5, { top: 5, bottom: 5, left: 10, right: 10 }],
    [0, 0.5, 0.5, { top: 0, bottom: 10, left: 0, right: 20 }],
  ])(
    'cuts a box of 1 - %s of the area about its middle, as far as it is inside',
    (share, down, across, box) => {
      expect(cutBox([10, 20, 3], share, { down, across })).toEqual(box);
    },
  );

  it('pastes it, and counts the area that is left', () => {
    const to = new Float32Array(12);
    const from = Float32Array.from({ length: 12 }, (_, i) => i);
    const pair = { shape: [2, 3, 2] as const, from, other: from.map((value) => -value), to };
    expect(pasteBox(pair, { top: 0, bottom: 1, left: 1, right: 3 })).toBeCloseTo(1 - 2 / 6, 12);
    expect([...to]).toEqual([0, 1, -2, -3, -4, -5, 6, 7, 8, 9, 10, 11]);
  });
});

it.each([
  [2, 0.5, 0.5, [1, 0, 0, 4, 5, 0, 0, 8, 9, 10, 11, 12]],
  [3, 0.5, 0.99, [1, 2, 0, 0, 5, 6, 0, 0, 9, 10, 0, 0]],
  [2, 0, 0, [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [0, 0.5, 0.5, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
])('cutout of %s pixels at %s down and %s across', (pixels, down, across, wanted) => {
  const to = new Float32Array(12);
  const from = Float32Array.from({ length: 12 }, (_, i) => i + 1);
  cutOut({ shape: [3, 4, 1], from, to }, pixels, { down, across });
  expect([...to]).toEqual(wanted);
});
