import { RandomStream } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { resizeBox } from './geometry.js';
import { BOX_DRAWS, drawBox } from './resized-crop.js';

it('boxes have the part of the area and the ratio that they may, and lie anywhere', () => {
  const stream = new RandomStream(3, 'boxes', 'draw');
  const [h, w] = [400, 800];
  const boxes = Array.from({ length: 2000 }, (_, i) => {
    const draw = (k: number): number => stream.uniform(i, k);
    const { top, bottom, left, right } = drawBox({ shape: [h, w, 3], draw }, 0.25);
    for (const [begin, end, size] of [[top, bottom, h] as const, [left, right, w] as const]) {
      expect(begin).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(size);
    }
    const [height, width] = [(bottom - top) / h, (right - left) / w];
    return { area: height * width, ratio: width / height, place: top / (h - bottom + top) };
  });
  const all = (of: 'area' | 'ratio' | 'place'): number[] =>
    boxes.map((box) => box[of]).filter(Number.isFinite);
  const within = (of: 'area' | 'ratio' | 'place', least: number, most: number): void => {
    const [lowest, highest] = [Math.min(...all(of)), Math.max(...all(of))];
    const slack = 0.02 * (most - least);
    expect(Math.abs(lowest - least)).toBeLessThan(slack);
    expect(Math.abs(highest - most)).toBeLessThan(slack);
  };
  within('area', 0.25, 1);
  within('ratio', 3 / 4, 4 / 3);
  within('place', 0, 1);
});

it('the first of ten that fits is taken, else the whole', () => {
  const box = (numbers: Readonly<Record<number, number>>) =>
    drawBox({ shape: [8, 8, 1], draw: (k) => numbers[k] ?? 1 - 2 ** -24 }, 0.25);
  // All of the area and 4/3 as wide as high does not fit.
  expect(box({})).toEqual({ top: 0, bottom: 8, left: 0, right: 8 });
  // A quarter of the area, square, in the third try; at the bottom, and half of the room from the left.
  expect(box({ 4: 0, 5: 0.5, [BOX_DRAWS - 1]: 0.5 })).toEqual({ top: 4, bottom: 8, left: 2, right: 6 });
});

it('a box is made as large as the image, from its own pixels alone', () => {
  const from = Float32Array.of(9, 9, 9, 9, 9, 0, 4, 9, 9, 8, 12, 9, 9, 9, 9, 9);
  const box = { top: 1, bottom: 3, left: 1, right: 3 };
  const made = (of: 'image' | 'classes') => {
    const to = new Float32Array(16).fill(NaN);
    resizeBox([4, 4, 1], box, { height: 4, width: 4 }, of)(from, to);
    return [...to];
  };
  // Places 0, 1/4, 3/4 and 1 between the two, both ways: 4 x + 8 y.
  const places = [0, 0.25, 0.75, 1];
  expect(made('image')).toEqual(places.flatMap((y) => places.map((x) => 4 * x + 8 * y)));
  expect(made('classes')).toEqual([0, 0, 4, 4, 0, 0, 4, 4, 8, 8, 12, 12, 8, 8, 12, 12]);
});
