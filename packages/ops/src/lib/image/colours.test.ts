import { describe, expect, it } from 'vitest';
import { changeBrightness, changeContrast, changeHue, changeSaturation } from './colours.js';

type Change = typeof changeHue;

function changed(change: Change, by: number, numbers: readonly number[], channels = 3): number[] {
  const to = new Float32Array(numbers.length).fill(NaN);
  change({ shape: [1, numbers.length / channels, channels], from: Float32Array.from(numbers), to }, by);
  return [...to];
}

function expectNear(found: readonly number[], wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 3));
}

/** Red, green, blue and a colour between. */
const colours = [255, 0, 0, 0, 255, 0, 0, 0, 255, 200, 100, 50];

it.each([
  ['brightness', changeBrightness, 1],
  ['contrast', changeContrast, 1],
  ['saturation', changeSaturation, 1],
  ['hue', changeHue, 0],
  ['hue, all about', changeHue, 6],
] as const)('%s leaves an image by no change', (_, change, by) => {
  expectNear(changed(change, by, colours), colours);
});

it('brightness multiplies', () => {
  expect(changed(changeBrightness, 1.5, [2, 4, -6])).toEqual([3, 6, -9]);
});

describe('contrast', () => {
  it('goes about the mean brightness of three channels', () => {
    // The brightness of the two pixels: 0.299 * 100 + 0.587 * 50 + 0.114 * 10 = 60.39, and 0. Their mean is 30.195.
    const wanted = [100, 50, 10, 0, 0, 0].map((value) => 30.195 + 2 * (value - 30.195));
    expectNear(changed(changeContrast, 2, [100, 50, 10, 0, 0, 0]), wanted);
    expectNear(changed(changeContrast, 0, [100, 50, 10, 0, 0, 0]), Array(6).fill(30.195));
  });

  it('goes about the mean of other channels', () => {
    expect(changed(changeContrast, 0.5, [0, 2, 4, 10], 1)).toEqual([2, 3, 4, 7]);
    expect(changed(changeContrast, 0.5, [0, 2, 4, 10], 2)).toEqual([2, 3, 4, 7]);
  });
});

it('saturation goes about the brightness of each pixel', () => {
  // 0.299 * 200 + 0.587 * 100 + 0.114 * 50 = 124.2.
  expectNear(changed(changeSaturation, 0, [200, 100, 50, 0, 0, 0]), [124.2, 124.2, 124.2, 0, 0, 0]);
  expectNear(changed(changeSaturation, 1.5, [200, 100, 50]), [237.9, 87.9, 12.9]);
});

describe('hue', () => {
  it('turned by a third makes green of red, blue of green and red of blue', () => {
    expectNear(changed(changeHue, 2, colours), [0, 255, 0, 0, 0, 255, 255, 0, 0, 50, 200, 100]);
    expectNear(changed(changeHue, -2, colours), [0, 0, 255, 255, 0, 0, 0, 255, 0, 100, 50, 200]);
  });

  // `colorsys` of Python: h + 1/12 of rgb_to_hsv(0.8, 0.4, 0.2), and back, is (0.8, 0.7, 0.2); h - 1/12 is (0.8, 0.2, 0.3).
  it('is that of HSV in between, and grey and values below 0 are kept apart', () => {
    expectNear(changed(changeHue, 0.5, [0.8, 0.4, 0.2]), [0.8, 0.7, 0.2]);
    expectNear(changed(changeHue, -0.5, [0.8, 0.4, 0.2]), [0.8, 0.2, 0.3]);
    expectNear(changed(changeHue, 1.3, [7, 7, 7]), [7, 7, 7]);
    expectNear(changed(changeHue, 2, [1, -1, -2]), [-2, 1, -1]);
  });
});
