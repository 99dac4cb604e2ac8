import { describe, expect, it } from 'vitest';
import { fromArrays } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { summarize } from '@convlang/inspect';
import { model } from './model.js';
import { compileModel } from './compile-model.js';
import { decodeWeights, encodeWeights } from './model-weights.js';
import { evaluate, predict, train } from './run-model.js';

/** Twelve leads, four kinds of beats. */
const ecg = model`
  input 400x12
  | conv 16x7 stride 2 pad same | bn | relu
  | maxpool 2
  | conv 32x5 pad 2 | relu
  | parallel add { - conv 32x3 pad 1 | relu | conv 32x3 pad 1 - skip } | relu
  | maxpool 2
  | avgpool global | dense 4 | softmax
  train { optimizer adam lr 0.01 epochs 40 batch 8 seed 5 }
`;

/** Eight signals of sines, two of each kind, with a phase and a frequency of their own. */
function signals(): Float32Array<ArrayBuffer> {
  const numbers = new Float32Array(8 * 400 * 12);
  for (let n = 0; n < 8; n++)
    for (let t = 0; t < 400; t++)
      for (let k = 0; k < 12; k++)
        numbers[(n * 400 + t) * 12 + k] = Math.sin((t * (1 + (n % 4))) / 9 + k + 0.3 * n);
  return numbers;
}

const images = tensor('f32', [8, 400, 12], signals());
const labels = [0, 1, 2, 3, 0, 1, 2, 3];

describe('a network of signals', () => {
  it('has the parameters that PyTorch counts: in * out * k + out for Conv1d', () => {
    const conv1d = (into: number, out: number, k: number): number => into * out * k + out;
    const batchNorm1d = 2 * 16;
    const linear = 32 * 4 + 4;
    expect(summarize(ecg.graph).params).toBe(
      conv1d(12, 16, 7) + batchNorm1d + conv1d(16, 32, 5) + 2 * conv1d(32, 32, 3) + linear,
    );
  });

  it('tells its sizes in one dimension', () => {
    const { layers, receptiveField } = summarize(ecg.graph);
    expect(
      layers
        .slice(0, 5)
        .map(({ kind, output, kernel, stride, pads }) => [kind, output, kernel, stride, pads]),
    ).toEqual([
      ['input', [400, 12], null, null, null],
      ['conv', [200, 16], [7], [2], [2, 3]],
      ['bn', [200, 16], null, null, null],
      ['relu', [200, 16], null, null, null],
      ['maxpool', [100, 16], [2], [2], [0, 0]],
    ]);
    // 7, + 1 * 2 of the pool, + 4 * 4 of `conv 32x5`, + 2 * 4 twice, + 1 * 4 of the last pool.
    expect(receptiveField).toEqual({ size: [7 + 2 + 16 + 16 + 4], jump: [8] });
  });

  it('learns eight signals by heart, and its weights are saved and loaded', async () => {
    const result = await train(ecg, { data: fromArrays({ images, labels }) });
    const { weights, history } = result;
    expect(history.at(-1)?.train.loss).toBeLessThan(0.05);
    const metrics = await evaluate(ecg, weights, fromArrays({ images, labels }));
    expect(metrics.accuracy).toBe(1);
    const { weights: loaded } = await decodeWeights(ecg, await encodeWeights(ecg, result));
    expect(loaded).toEqual(weights);
    const rows = await predict(ecg, loaded, images);
    const best = labels.map((_, n) => {
      const row = Array.from(rows.data.subarray(4 * n, 4 * n + 4));
      return row.indexOf(Math.max(...row));
    });
    expect(best).toEqual(labels);
  });

  it('trains bit by bit as the network of images of one row', async () => {
    const settings = 'train { optimizer sgd lr 0.01 momentum 0.9 epochs 3 batch 4 seed 2 }';
    const line = compileModel(
      `input 400x12 | conv 8x5 stride 2 pad 2 round floor | bn | relu | maxpool 4 | upsample 2 | deconv 4x2 stride 2
       | dropout 0.2 | dwconv 3 pad same | lrn | pad 1 | crop left 2 right 0 | flatten | dense 4 | softmax ${settings}`,
      'line',
    );
    const row = compileModel(
      `input 1x400x12 | conv 8x1x5 stride 1x2 pad 0x2 round floor | bn | relu | maxpool 1x4 | upsample 1x2 | deconv 4x1x2 stride 1x2
       | dropout 0.2 | dwconv 1x3 pad same | lrn | pad 0x1 | crop left 2 right 0 | flatten | dense 4 | softmax ${settings}`,
      'row',
    );
    const data = fromArrays({ images, labels });
    const [own, other] = [await train(line, { data }), await train(row, { data })];
    expect(own.weights).toEqual(other.weights);
    expect(own.history.map(({ train: { loss } }) => loss)).toEqual(
      other.history.map(({ train: { loss } }) => loss),
    );
  });

  it('takes no signals of other sizes', async () => {
    const short = fromArrays({ images: tensor('f32', [8, 399, 12], new Float32Array(8 * 399 * 12)), labels });
    await expect(train(ecg, { data: short })).rejects.toMatchObject({ diagnostics: [{ code: 'E605' }] });
  });
});

it('a convolution of a signal is the one worked out by hand', async () => {
  const net = model`input 4x2 | conv 1x3 as c`;
  // Steps of two channels: (1, 2), (3, 4), (5, 6), (7, 8); the filter's first row weighs the first step.
  const weights = {
    'c/kernel': tensor('f32', [1, 3, 2, 1], new Float32Array([1, 0, 0, 1, -1, 2])),
    'c/bias': tensor('f32', [1], new Float32Array([0.5])),
  };
  const rows = await predict(
    net,
    weights,
    tensor('f32', [1, 4, 2], new Float32Array([1, 2, 3, 4, 5, 6, 7, 8])),
  );
  expect(rows.shape).toEqual([1, 2, 1]);
  // 0.5 + 1*1 + 1*4 - 1*5 + 2*6 = 12.5, and 0.5 + 1*3 + 1*6 - 1*7 + 2*8 = 18.5.
  expect(Array.from(rows.data)).toEqual([12.5, 18.5]);
});
