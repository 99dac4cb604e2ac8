import { describe, expect, it } from 'vitest';
import { pillowPicture, pillowResized } from '../../testing/pillow-resized.js';
import { completeValues, findWord } from '../vocabulary/setting-arguments.js';
import { coreImageSteps } from './core-image-steps.js';
import type { ImageShape, ImageStepDefinition } from './define-image-step.js';

function applied(
  kind: string,
  shape: ImageShape,
  pixels: ArrayLike<number>,
  setting: object,
): readonly number[] {
  const step: ImageStepDefinition = findWord(
    coreImageSteps as Readonly<Record<string, ImageStepDefinition>>,
    'step',
    kind,
  );
  const values = completeValues(step, { ...setting });
  const after = step.shapeAfter(shape, values) ?? [0, 0, 0];
  const to = new Float32Array(after[0] * after[1] * after[2]);
  step.create(shape, values)(Float32Array.from(pixels), to);
  return [...to];
}

const picture = Buffer.from(pillowPicture.pixels, 'base64');

describe('a picture of another size', () => {
  it.each(pillowResized)(
    '%s %s to %ix%i is that of Pillow within one level',
    (kind, method, height, width, wanted) => {
      const found = applied(kind, pillowPicture.shape, picture, { height, width, method });
      const levels = Buffer.from(wanted, 'base64');
      expect(found).toHaveLength(levels.length);
      const worst = found.reduce(
        (most, value, i) => Math.max(most, Math.abs(Math.round(value) - (levels[i] ?? NaN))),
        0,
      );
      expect(worst).toBeLessThanOrEqual(1);
    },
  );

  it('of nearest pixels has no others', () => {
    const found = applied('resize', [1, 3, 1], [10, 20, 30], { height: 1, width: 6, method: 'nearest' });
    expect(found).toEqual([10, 10, 20, 20, 30, 30]);
  });

  it('stays within 0 to 255, or 0 to 1, where it was, and is free where it was not', () => {
    const edge = (...values: number[]): readonly number[] =>
      applied('resize', [1, 4, 1], values, { height: 1, width: 16, method: 'lanczos' });
    expect([Math.min(...edge(0, 0, 255, 255)), Math.max(...edge(0, 0, 255, 255))]).toEqual([0, 255]);
    expect([Math.min(...edge(0, 0, 1, 1)), Math.max(...edge(0, 0, 1, 1))]).toEqual([0, 1]);
    expect(Math.min(...edge(-1, -1, 1, 1))).toBeLessThan(-1.01);
  });

  it('is the same picture where the size is', () => {
    const values = [3, 250, 7, 0, 255, 9];
    for (const method of ['nearest', 'box', 'bilinear', 'bicubic', 'lanczos'])
      for (const kind of ['resize', 'fit'])
        applied(kind, [2, 3, 1], values, { height: 2, width: 3, method }).forEach((value, i) => {
          expect(value).toBeCloseTo(values[i] ?? NaN, 4);
        });
  });

  it.each([1, 2, 3])(
    'by `box` has the means of blocks of 5x5, of %i channels each for itself',
    (channels) => {
      // Number k of row y and column x is 25 y + 75 x + 200 k: the middle of each block is its mean.
      const at = (y: number, x: number, k: number): number => 25 * y + 75 * x + 200 * k;
      const pixels = Array.from({ length: 10 * 15 * channels }, (_, i) => {
        const pixel = Math.floor(i / channels);
        return at(Math.floor(pixel / 15), pixel % 15, i % channels);
      });
      const found = applied('resize', [10, 15, channels], pixels, { height: 2, width: 3, method: 'box' });
      const wanted = [2, 7].flatMap((y) =>
        [2, 7, 12].flatMap((x) => Array.from({ length: channels }, (_, k) => at(y, x, k))),
      );
      expect(found).toHaveLength(wanted.length);
      found.forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? NaN, 3));
    },
  );

  it('that fits keeps the middle', () => {
    // Two of eight columns are cut off on either side.
    const row = [1, 1, 10, 20, 30, 40, 9, 9];
    expect(applied('fit', [1, 8, 1], row, { height: 1, width: 4, method: 'box' })).toEqual([10, 20, 30, 40]);
    expect(applied('fit', [2, 2, 1], [1, 3, 5, 7], { height: 1, width: 1, method: 'box' })).toEqual([4]);
  });
});

describe('imagenet', () => {
  it('is what torchvision does to pixels of 0 to 255', () => {
    // ToTensor, then Normalize: (128/255 - 0.485)/0.229 and so on.
    const found = applied('imagenet', [1, 2, 3], [0, 0, 0, 128, 128, 128], {});
    const wanted = [-2.117904, -2.0357144, -1.8044444, 0.0740646, 0.2051821, 0.4264924];
    found.forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? NaN, 5));
  });
});
