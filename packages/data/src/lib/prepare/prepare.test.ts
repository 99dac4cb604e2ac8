import { describe, expect, it } from 'vitest';
import type { PreprocessStep } from '@convlang/ops';
import { sampleSize, type ImageShape } from '../source/data-source.js';
import { createPreparer } from './create-preparer.js';
import { preparedShape } from './prepare.js';

function prepare(shape: ImageShape, image: readonly number[], preprocess: readonly PreprocessStep[]) {
  const preparer = createPreparer(shape, { preprocess, augment: [] }, 1, 'test');
  const out = new Float32Array(sampleSize(preparer.shape));
  preparer.prepare(Float32Array.from(image), out, null);
  return { shape: preparer.shape, values: [...out] };
}

describe('preprocessing', () => {
  it('pads with zeros all round, the odd row and column at the bottom and right', () => {
    const { shape, values } = prepare([1, 2, 1], [5, 6], [{ kind: 'pad', height: 4, width: 3 }]);
    expect(shape).toEqual([4, 3, 1]);
    expect(values).toEqual([0, 0, 0, 5, 6, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('crops to the middle, channel by channel', () => {
    const image = [1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 6, 60, 7, 70, 8, 80, 9, 90];
    expect(prepare([3, 3, 2], image, [{ kind: 'crop', height: 1, width: 1 }]).values).toEqual([5, 50]);
    expect(prepare([3, 3, 2], image, [{ kind: 'crop', height: 2, width: 1 }]).values).toEqual([2, 20, 5, 50]);
  });

  it('resizes with half-pixel centres', () => {
    // By hand: targets of a row of 2 made 4 lie at -0.25, 0.25, 0.75, 1.25 of the source.
    const wider = prepare([1, 2, 1], [0, 8], [{ kind: 'resize', height: 1, width: 4 }]);
    expect(wider.values).toEqual([0, 2, 6, 8]);
    // And of 4 made 2 at 0.5 and 2.5, in both directions.
    const image = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    expect(prepare([4, 4, 1], image, [{ kind: 'resize', height: 2, width: 2 }]).values).toEqual([
      2.5, 4.5, 10.5, 12.5,
    ]);
  });

  it('keeps channels apart when it resizes', () => {
    const { values } = prepare([1, 2, 2], [0, 100, 8, 108], [{ kind: 'resize', height: 1, width: 4 }]);
    expect(values).toEqual([0, 100, 2, 102, 6, 106, 8, 108]);
  });

  it('makes grey of colours by the weights of BT.601', () => {
    const { shape, values } = prepare([1, 3, 3], [255, 0, 0, 0, 255, 0, 0, 0, 255], [{ kind: 'gray' }]);
    expect(shape).toEqual([1, 3, 1]);
    expect(values[0]).toBeCloseTo(76.245, 4);
    expect(values[1]).toBeCloseTo(149.685, 4);
    expect(values[2]).toBeCloseTo(29.07, 4);
  });

  it('leaves a grey picture grey', () => {
    expect(prepare([1, 2, 1], [3, 4], [{ kind: 'gray' }]).values).toEqual([3, 4]);
  });

  it('runs in the order of the file', () => {
    const mean = { kind: 'mean', values: [1] } as const;
    const pad = { kind: 'pad', height: 1, width: 3 } as const;
    expect(prepare([1, 1, 1], [5], [mean, pad]).values).toEqual([0, 4, 0]);
    expect(prepare([1, 1, 1], [5], [pad, mean]).values).toEqual([-1, 4, -1]);
  });

  it('scales, subtracts the mean and divides by the deviation, one for all channels or one each', () => {
    const steps: readonly PreprocessStep[] = [
      { kind: 'scale', factor: 0.5 },
      { kind: 'mean', values: [1, 2] },
      { kind: 'std', values: [4] },
    ];
    expect(prepare([1, 1, 2], [10, 20], steps).values).toEqual([1, 2]);
  });

  it('tells the final shape without an image', () => {
    const steps: readonly PreprocessStep[] = [
      { kind: 'resize', height: 40, width: 50 },
      { kind: 'crop', height: 32, width: 32 },
      { kind: 'gray' },
    ];
    expect(preparedShape([100, 120, 3], steps)).toEqual([32, 32, 1]);
    expect(preparedShape([28, 28, 1], [])).toEqual([28, 28, 1]);
    // Far more than there is memory for: nothing is made yet.
    const huge = { kind: 'resize', height: 1e9, width: 1e9 } as const;
    expect(preparedShape([28, 28, 3], [huge, { kind: 'gray' }])).toEqual([1e9, 1e9, 1]);
  });

  it.each<readonly [PreprocessStep, string]>([
    [{ kind: 'pad', height: 20, width: 32 }, 'E521 pad to 20x32 does not fit an image of 28x28x2'],
    [{ kind: 'crop', height: 28, width: 29 }, 'E521 crop to 28x29 does not fit an image of 28x28x2'],
    [{ kind: 'gray' }, 'E521 gray does not fit an image of 28x28x2'],
    [{ kind: 'mean', values: [1, 2, 3] }, 'E521 mean 1 2 3 does not fit an image of 28x28x2'],
    [{ kind: 'std', values: [] }, 'E521 std does not fit an image of 28x28x2'],
  ])('refuses %j on 28x28x2', (step, message) => {
    expect(() => preparedShape([28, 28, 2], [step])).toThrow(message);
  });
});
