import { tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { answersTo, floats } from '../../testing/answers-to.js';

const oneHot = (classes: number, ...named: number[]): readonly number[] =>
  named.flatMap((one) => Array.from({ length: classes }, (_, k) => Number(k === one)));

test('maps are counted by pixels: IoU, precision and recall by hand', async () => {
  const text = 'input 2x2x3 | conv 3x1x1 as c\ntrain { loss cross-entropy }';
  const { main, samples } = await answersTo(
    { text, layer: 'c', width: 3, isConv: true },
    floats([2, 2, 2, 3], ...oneHot(3, 0, 1, 1, 1, 0, 0, 0, 0)),
    tensor('i32', [2, 2, 2], Int32Array.of(0, 0, 1, 1, 0, 0, 0, 2)),
  );
  expect(samples).toBe(2);
  expect(main).toMatchObject({
    kind: 'maps',
    pixels: 8,
    accuracy: 6 / 8,
    // Class 0: 4 of 5 found, 4 of 5 named rightly, 6 are either. Class 1: 2 of 2, 2 of 3. Class 2: 0 of 1, never named.
    perClass: [
      { samples: 5, recall: 4 / 5, precision: 4 / 5, iou: 4 / 6 },
      { samples: 2, recall: 1, precision: 2 / 3, iou: 2 / 3 },
      { samples: 1, recall: 0, precision: null, iou: 0 },
    ],
    cells: [
      { right: 0, named: 1, count: 1, samples: [0] },
      { right: 2, named: 0, count: 1, samples: [1] },
      { right: 0, named: 0, count: 4, samples: [1, 0] },
      { right: 1, named: 1, count: 2, samples: [0] },
    ],
    worst: [
      { sample: 0, wrong: 0.25 },
      { sample: 1, wrong: 0.25 },
    ],
  });
  expect(main.kind === 'maps' && main.meanIou).toBeCloseTo(4 / 9, 12);
});

test('pixels of an ignored label count nothing', async () => {
  const text = 'input 1x2x2 | conv 2x1x1 as c\ntrain { loss cross-entropy ignore 1 }';
  const { main } = await answersTo(
    { text, layer: 'c', width: 2, isConv: true },
    floats([1, 1, 2, 2], ...oneHot(2, 0, 0)),
    tensor('i32', [1, 1, 2], Int32Array.of(0, 1)),
  );
  expect(main).toMatchObject({ kind: 'maps', pixels: 1, accuracy: 1, meanIou: 1, worst: [] });
});

test('images have a peak signal-to-noise ratio: 10 log10(1 / 0.0625) = 12.04 dB', async () => {
  const text = 'input 2x2x1 | conv 1x1x1 as c\ntrain { loss mse }';
  const { main } = await answersTo(
    { text, layer: 'c', width: 1, isConv: true },
    floats([2, 2, 2, 1], 0, 0, 0, 0.5, 0, 1, 0, 1),
    floats([2, 2, 2, 1], 0, 0, 0, 1, 0, 1, 0, 1),
  );
  expect(main).toMatchObject({
    kind: 'images',
    peak: 1,
    // 0.5 over eight numbers. The second sample is met without error, and has no ratio.
    mae: 0.0625,
    psnr: 12.04,
    errors: { count: 8, min: -0.5, max: 0 },
    worst: [{ sample: 0, mae: 0.125, psnr: 12.04 }],
  });
});

test('values are told number by number', async () => {
  const text = 'input 2 | dense 2 as d\ntrain { loss mse }';
  const { main, pictures } = await answersTo(
    { text, layer: 'd', width: 2 },
    floats([2, 2], 2, 10, 3, 26),
    floats([2, 2], 1, 10, 3, 20),
  );
  expect(main).toMatchObject({
    kind: 'values',
    of: 2,
    // Errors 1, 0 and 0, 6.
    mae: 1.75,
    rmse: 3.041,
    columns: [
      { column: 0, mae: 0.5, rmse: 0.7071, bias: 0.5, r2: 0.5 },
      // Targets 10 and 20 are 50 from their mean, squared and added: 1 - 36 / 50.
      { column: 1, mae: 3, rmse: 4.243, bias: 3, r2: 0.28 },
    ],
    points: [
      {
        column: 0,
        pairs: [
          [1, 2],
          [3, 3],
        ],
      },
      {
        column: 1,
        pairs: [
          [10, 10],
          [20, 26],
        ],
      },
    ],
    worst: [
      { sample: 1, mae: 3, target: [3, 20], answer: [3, 26] },
      { sample: 0, mae: 0.5 },
    ],
  });
  expect(pictures).toEqual({});
});

test('several labels are a yes or no each', async () => {
  const text = 'input 3 | dense 3 as d | sigmoid\ntrain { loss binary-cross-entropy }';
  const { main } = await answersTo(
    { text, layer: 'd', width: 3 },
    // Above 0 is a yes.
    floats([3, 3], 1, -1, -1, 1, 1, -1, -1, -1, -1),
    floats([3, 3], 1, 0, 0, 0, 1, 1, 1, 0, 0),
  );
  expect(main).toMatchObject({
    kind: 'labels',
    perLabel: [
      // Has 0 and 2, named for 0 and 1.
      { samples: 2, precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 },
      { samples: 1, precision: 1, recall: 1, f1: 1 },
      { samples: 1, precision: null, recall: 0, f1: 0 },
    ],
    allRight: 1 / 3,
    worst: [
      { sample: 1, missed: [2], invented: [0] },
      { sample: 2, missed: [0], invented: [] },
    ],
  });
  expect(main.kind === 'labels' && main.accuracy).toBeCloseTo(6 / 9, 12);
});
