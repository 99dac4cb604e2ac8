import { describe, expect, it } from 'vitest';
import {
  coreAugmentations,
  defineAugmentation,
  findWord,
  type AugmentStep,
  type AugmentationDefinition,
} from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import { sampleSize, type ImageShape } from '../source/data-source.js';
import { augmentImage } from './augment-image.js';
import { createPreparer } from './create-preparer.js';

function augment(
  shape: ImageShape,
  image: readonly number[],
  steps: readonly AugmentStep[],
  position: number,
) {
  const data = Float32Array.from(image);
  const stream = new RandomStream(7, 'test', 'augment');
  const changes = steps.map((values) => ({
    definition: findWord(coreAugmentations, 'augmentation', values.kind),
    values,
    isDone: true,
  }));
  const scratch = new Float32Array(sampleSize(shape));
  augmentImage({ numbers: data, scratch, shape, of: 'image' }, changes, stream, { epoch: 0, position });
  return [...data];
}

function outcomes(shape: ImageShape, image: readonly number[], steps: readonly AugmentStep[]): Set<string> {
  return new Set(Array.from({ length: 400 }, (_, position) => augment(shape, image, steps, position).join()));
}

describe('augmentation', () => {
  it('shifts by every amount up to the one given, and fills with zeros', () => {
    expect(outcomes([1, 3, 1], [1, 2, 3], [{ kind: 'shift', pixels: 1 }])).toEqual(
      new Set(['1,2,3', '0,1,2', '2,3,0', '0,0,0']),
    );
  });

  it('shifts pixels of several channels whole', () => {
    const all = outcomes([2, 2, 2], [1, 10, 2, 20, 3, 30, 4, 40], [{ kind: 'shift', pixels: 1 }]);
    expect(all).toContain('0,0,1,10,0,0,3,30');
    expect(all).toContain('3,30,4,40,0,0,0,0');
    expect(all).toContain('0,0,0,0,0,0,1,10');
    expect(all.size).toBe(9);
  });

  it('shifts everything out when the image is smaller than the shift', () => {
    expect(outcomes([1, 1, 1], [5], [{ kind: 'shift', pixels: 4 }])).toEqual(new Set(['5', '0']));
  });

  it('flips about half of the images, in the direction asked for', () => {
    const image = [1, 10, 2, 20, 3, 30, 4, 40];
    const flip = (axis: 'horizontal' | 'vertical') => outcomes([2, 2, 2], image, [{ kind: 'flip', axis }]);
    expect(flip('horizontal')).toEqual(new Set([image.join(), '2,20,1,10,4,40,3,30']));
    expect(flip('vertical')).toEqual(new Set([image.join(), '3,30,4,40,1,10,2,20']));
    const flipped = Array.from({ length: 1000 }, (_, p) =>
      augment([1, 2, 1], [1, 2], [{ kind: 'flip', axis: 'horizontal' }], p),
    ).filter(([first]) => first === 2).length;
    expect(flipped).toBeGreaterThan(440);
    expect(flipped).toBeLessThan(560);
  });

  it('rotates about the middle: the middle stays, the sum of a dot near it is kept', () => {
    const image = Array.from({ length: 81 }, (_, i) => (i === 40 ? 9 : 0));
    for (let position = 0; position < 20; position++) {
      const turned = augment([9, 9, 1], image, [{ kind: 'rotate', degrees: 180 }], position);
      expect(turned[40]).toBeCloseTo(9, 5);
    }
  });

  it('rotates clockwise as much as anticlockwise, within the limit', () => {
    // A dot 4 pixels above the middle of 11x11: where its weight lies after the turn tells the angle.
    const image = Array.from({ length: 121 }, (_, i) => (i === 16 ? 1 : 0));
    const angles = Array.from({ length: 300 }, (_, position) => {
      const turned = augment([11, 11, 1], image, [{ kind: 'rotate', degrees: 30 }], position);
      let [x, y] = [0, 0];
      turned.forEach((v, i) => {
        x += v * ((i % 11) - 5);
        y += v * (Math.floor(i / 11) - 5);
      });
      return (Math.atan2(x, -y) * 180) / Math.PI;
    });
    expect(Math.max(...angles)).toBeGreaterThan(22);
    expect(Math.max(...angles)).toBeLessThan(34);
    expect(Math.min(...angles)).toBeLessThan(-22);
    expect(Math.min(...angles)).toBeGreaterThan(-34);
  });

  it('makes movements about the middle that follow each other in one', () => {
    const sized = (times: number) =>
      defineAugmentation({
        summary: 'Makes an image larger or smaller.',
        args: {},
        draws: 0,
        target: 'moves',
        origins: () => ({ yOfY: 1 / times, yOfX: 0, xOfY: 0, xOfX: 1 / times }),
        change: () => false,
      });
    const image = Float32Array.from({ length: 25 }, (_, i) => i * i);
    const done = (...definitions: readonly AugmentationDefinition[]): number[] => {
      const numbers = image.slice();
      const changes = definitions.map((definition) => ({ definition, values: {}, isDone: true }));
      const to = { numbers, scratch: image.slice(), shape: [5, 5, 1] as const, of: 'image' as const };
      augmentImage(to, changes, new RandomStream(7, 'test', 'augment'), { epoch: 0, position: 0 });
      return [...numbers];
    };
    const nothing = defineAugmentation({ summary: '', args: {}, draws: 0, change: () => false });
    expect(done(sized(2), sized(0.5))).toEqual([...image]);
    expect(done(nothing, sized(2), sized(2), sized(0.25), nothing)).toEqual([...image]);
    // With another between, what is beyond the edges after the first is lost.
    expect(done(sized(2), nothing, sized(0.5)).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  });

  it('refuses a shift that may leave nothing of an image, which every image would be learnt as', () => {
    const shifted = (shape: ImageShape, pixels: number) => () =>
      createPreparer(shape, { preprocess: [], augment: [{ kind: 'shift', pixels }] }, 1, 'test');
    expect(shifted([3, 4, 1], 3)).toThrow('E521 augment shift 3 does not fit an image of 3x4x1');
    // A row of a table has no room to be moved in.
    expect(shifted([1, 1, 8], 1)).toThrow('E521');
    expect(shifted([3, 4, 1], 2)).not.toThrow();
    expect(shifted([1, 1, 8], 0)).not.toThrow();
  });

  it('draws what it changes by from both sides of none', () => {
    const values = (step: AugmentStep, image: readonly number[], at: number): number[] =>
      Array.from({ length: 300 }, (_, position) => augment([1, 2, 1], image, [step], position)[at] ?? NaN);
    const spread = (all: readonly number[]) =>
      [Math.min(...all), Math.max(...all)].map((one) => one.toFixed(1));
    expect(spread(values({ kind: 'brightness', share: 0.2 }, [100, 0], 0).map((x) => x / 10))).toEqual([
      '8.0',
      '12.0',
    ]);
    // 5 above the mean, up to half as far again or half as near.
    expect(spread(values({ kind: 'contrast', share: 0.5 }, [10, 0], 0))).toEqual(
      ['2.5', '7.5'].map((x) => (5 + Number(x)).toFixed(1)),
    );
  });

  it.each(['saturation', 'hue'])('refuses %s of an image that is not in three channels', (kind) => {
    const made = (shape: ImageShape) => () =>
      createPreparer(shape, { preprocess: [], augment: [{ kind, share: 0.5, degrees: 0.5 }] }, 1, 'test');
    expect(made([3, 4, 1])).toThrow(`E521 augment ${kind} 0.5 does not fit an image of 3x4x1`);
    expect(made([3, 4, 4])).toThrow('E521');
    expect(made([3, 4, 3])).not.toThrow();
  });

  it('refuses a cutout that may leave nothing', () => {
    const made = (pixels: number) => () =>
      createPreparer([3, 4, 1], { preprocess: [], augment: [{ kind: 'cutout', pixels }] }, 1, 'test');
    expect(made(4)).toThrow('E521 augment cutout 4 does not fit an image of 3x4x1');
    expect(made(3)).not.toThrow();
  });

  it('comes after padding, so that nothing is lost, and before the mean, so that what comes in is padding', () => {
    const preparer = createPreparer(
      [1, 1, 1],
      {
        preprocess: [
          { kind: 'mean', values: [-2] },
          { kind: 'pad', height: 3, width: 3 },
          { kind: 'scale', factor: 10 },
          { kind: 'mean', values: [1] },
        ],
        augment: [{ kind: 'shift', pixels: 1 }],
      },
      1,
      'test',
    );
    const out = new Float32Array(9);
    const places = new Set<number>();
    for (let position = 0; position < 200; position++) {
      preparer.prepare(Float32Array.of(3), out, { epoch: 0, position });
      expect([...out].sort((a, b) => a - b)).toEqual([-1, -1, -1, -1, -1, -1, -1, -1, 49]);
      places.add(out.indexOf(49));
    }
    expect(places.size).toBe(9);
  });
});
