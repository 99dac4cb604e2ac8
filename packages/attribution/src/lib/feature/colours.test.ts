import { describe, expect, it } from 'vitest';
import { colourSpace } from './colours.js';

const sharesOf = (free: readonly number[]): Float64Array => {
  const shares = new Float64Array(free.length);
  colourSpace(free.length).toShares(Float64Array.from(free), shares);
  return shares;
};

describe('the colours of images that are made', () => {
  it('follow the axes of photos where there are three channels', () => {
    // The first axis is [0.26, 0.27, 0.27], of length 0.46195, which is the longest.
    const expected = [0.26, 0.27, 0.27].map((x) => 1 / (1 + Math.exp((-2 * x) / 0.46195)));
    sharesOf([2, 0, 0]).forEach((share, i) => expect(share).toBeCloseTo(expected[i] ?? NaN, 4));
    expect([...sharesOf([0, 0, 0])]).toEqual([0.5, 0.5, 0.5]);
  });

  it('are each by itself where there are not', () => {
    expect([...sharesOf([0, Math.log(3)])].map((x) => Number(x.toFixed(12)))).toEqual([0.5, 0.75]);
  });

  it('have the gradients of central differences', () => {
    const [free, weights] = [
      [0.3, -0.8, 0.5],
      [1, -2, 0.5],
    ] as const;
    const sum = (at: readonly number[]): number =>
      sharesOf(at).reduce((all, x, i) => all + x * (weights[i] ?? 0), 0);
    const gradients = new Float64Array(3);
    colourSpace(3).back(sharesOf(free), Float64Array.from(weights), gradients);
    gradients.forEach((gradient, k) => {
      const moved = (by: number): number => sum(free.map((x, i) => (i === k ? x + by : x)));
      expect(gradient).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 8);
    });
  });
});
