import { expect, it } from 'vitest';
import { blurImage } from './blur-image.js';

function blurred(shape: readonly [number, number, number], numbers: readonly number[], sigma: number) {
  const to = new Float32Array(numbers.length).fill(NaN);
  blurImage({ shape, from: Float32Array.from(numbers), to }, sigma);
  return to;
}

it('a dot becomes the Gaussian, in its own channel', () => {
  const [size, middle, sigma] = [15, 7, 1.3];
  const dot = Array.from({ length: size * size * 2 }, (_, i) => (i === (middle * size + middle) * 2 ? 1 : 0));
  const found = blurred([size, size, 2], dot, sigma);
  const bell = (d: number): number => (Math.abs(d) > 4 ? 0 : Math.exp(-(d * d) / (2 * sigma * sigma)));
  const sum = [-4, -3, -2, -1, 0, 1, 2, 3, 4].reduce((all, d) => all + bell(d), 0);
  found.forEach((value, i) => {
    const [y, x] = [Math.floor(i / 2 / size) - middle, (Math.floor(i / 2) % size) - middle];
    expect(value).toBeCloseTo(i % 2 === 1 ? 0 : (bell(y) * bell(x)) / sum ** 2, 7);
  });
});

it('one value stays as it is up to the edges, however far the blur reaches', () => {
  for (const value of blurred([2, 3, 1], Array<number>(6).fill(5), 4)) expect(value).toBeCloseTo(5, 5);
});

it('beyond an edge its pixel counts', () => {
  const [a, b] = blurred([1, 2, 1], [1, 0], 1 / 3);
  // One pixel to each side: 1, and exp(-9/2).
  const side = Math.exp(-4.5) / (1 + 2 * Math.exp(-4.5));
  expect(a).toBeCloseTo(1 - side, 6);
  expect(b).toBeCloseTo(side, 6);
});
