import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import { fromArrays, type DataSource } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../testing/refusal.js';
import { evaluate } from '../evaluate.js';
import { predict } from '../predict/predict.js';
import { train } from '../train.js';

const backend = createTsBackend();
const learning = 'train { loss mse optimizer sgd lr 0.2 epochs 60 batch 4 seed 2 }';

/** Numbers between -1 and 1 in no order. */
const mixed = (count: number) =>
  Float32Array.from({ length: count }, (_, i) => ((13 * i * i + 7 * i) % 101) / 50 - 1);

/** Pictures of 4x4 pixels. */
const pictures = tensor('f32', [16, 4, 4, 1], mixed(256));

test('a network learns vectors: each of its numbers meets its own', async () => {
  const rows = mixed(60);
  // y0 = x0 - x2 and y1 = 2 * x1 + 0.5
  const values = Float32Array.from({ length: 40 }, (_, k) => {
    const [x0 = 0, x1 = 0, x2 = 0] = rows.subarray(3 * (k >> 1), 3 * (k >> 1) + 3);
    return k % 2 === 0 ? x0 - x2 : 2 * x1 + 0.5;
  });
  const images = tensor('f32', [20, 3], rows);
  const data = fromArrays({ images, labels: tensor('f32', [20, 2], values) });
  const model = compileOrThrow(`input 3 | dense 2 as d ${learning.replace('60', '600')}`);
  const { weights, history } = await train(model, { backend, data });
  const wanted = [1, 0, 0, 2, -1, 0];
  weights['d/kernel']?.data.forEach((weight, i) => expect(weight).toBeCloseTo(wanted[i] ?? NaN, 2));
  expect([...(weights['d/bias']?.data ?? [])].map((bias) => Math.round(100 * bias))).toEqual([0, 50]);
  expect(history.at(-1)?.train.accuracy).toBeNull();
  const said = await predict(model, weights, images, { backend });
  said.data.forEach((value, i) => expect(value).toBeCloseTo(values[i] ?? NaN, 2));
  expect((await evaluate(model, weights, data, { backend })).loss).toBeLessThan(1e-4);
});

test('a network learns pictures of pictures', async () => {
  const labels = tensor(
    'f32',
    [16, 4, 4, 1],
    pictures.data.map((value) => 3 * value - 1),
  );
  const model = compileOrThrow(`input 4x4x1 | conv 1x1x1 as c ${learning.replace('0.2', '0.02')}`);
  const { weights } = await train(model, { backend, data: fromArrays({ images: pictures, labels }) });
  expect(weights['c/kernel']?.data[0]).toBeCloseTo(3, 2);
  expect(weights['c/bias']?.data[0]).toBeCloseTo(-1, 2);
});

test('a network learns the picture that it is given, as it is after the preprocessing', async () => {
  const data = fromArrays({ images: pictures, targets: 'image' });
  const model = compileOrThrow(
    `input 4x4x1 | conv 1x1x1 as c ${learning.replace('0.2', '0.01')} data { scale 2 }`,
  );
  const { weights } = await train(model, { backend, data });
  expect(weights['c/kernel']?.data[0]).toBeCloseTo(1, 2);
  expect(weights['c/bias']?.data[0]).toBeCloseTo(0, 2);
});

describe('labels that a loss cannot be computed from are named as they are', () => {
  const rows = tensor('f32', [2, 3], mixed(6));
  const images = tensor('f32', [2, 2, 8, 1], mixed(32));
  test.each<readonly [string, DataSource, string]>([
    [
      'input 3 | dense 2 train { loss mse }',
      fromArrays({ images: rows, labels: rows }),
      'labels of arrays are rows of 3 values, and the loss mse of 2 outputs needs 2 values a sample',
    ],
    [
      'input 3 | dense 3 train { loss cross-entropy }',
      fromArrays({ images: rows, labels: rows }),
      'labels of arrays are rows of 3 values, and the loss cross-entropy needs class numbers',
    ],
    [
      'input 2x8x1 | conv 1x1x1 train { loss mse }',
      fromArrays({ images, labels: tensor('f32', [2, 4, 4, 1], mixed(32)) }),
      'labels of arrays are images of 4x4x1, and the loss mse of an output of 2x8x1 needs images of 2x8x1',
    ],
    [
      'input 2x8x1 | conv 2x1x1 train { loss mse }',
      fromArrays({ images, targets: 'image' }),
      'labels of arrays are the images themselves, 2x8x1, and the loss mse of an output of 2x8x2 needs images of 2x8x2',
    ],
    [
      'input 2x8x1 | dense 3 train { loss mse }',
      fromArrays({ images, targets: 'image' }),
      'labels of arrays are the images themselves, 2x8x1, and the loss mse of 3 outputs needs 3 values a sample',
    ],
  ])('%s', async (text, data, message) => {
    expect(await refusal(train(compileOrThrow(text), { backend, data }))).toMatchObject({
      code: 'E612',
      message,
    });
  });
});
