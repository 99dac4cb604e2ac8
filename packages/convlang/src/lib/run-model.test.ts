import { describe, expect, it } from 'vitest';
import { digitsSource } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { model } from './model.js';
import { evaluate, predict, train } from './run-model.js';

const small = model`
  input 28x28x1 | conv 4x7x7 stride 3 | relu | maxpool 2 | dense 10 | softmax
  train { optimizer adam lr 0.01 epochs 3 batch 20 seed 3 }
  data { source digits count 200  scale 1/255 }
`;

describe('train, evaluate and predict', () => {
  it('learn from the source that the model names, without a backend being chosen', async () => {
    const { history, weights } = await train(small);
    expect(history).toHaveLength(3);
    expect(history[2]?.train.loss).toBeLessThan(history[0]?.train.loss ?? 0);
    const metrics = await evaluate(small, weights, digitsSource({ part: 'test', count: 100, seed: 1 }));
    expect(metrics.samples).toBe(100);
    expect(metrics.accuracy).toBeGreaterThan(0.2);
    const rows = await predict(small, weights, tensor('f32', [2, 28, 28, 1], new Float32Array(2 * 784)));
    expect(rows.shape).toEqual([2, 10]);
    expect(rows.data.slice(0, 10).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
    expect(rows.data.slice(0, 10)).toEqual(rows.data.slice(10));
  });

  it('give the same weights for the same seed', async () => {
    const [first, second] = [await train(small, { epochs: 1 }), await train(small, { epochs: 1 })];
    expect(second.weights).toEqual(first.weights);
  });

  it('take data that is passed in', async () => {
    const data = digitsSource({ part: 'train', count: 40, seed: 7 });
    const { history } = await train(small, { data, epochs: 1 });
    expect(history[0]?.train.samples).toBe(40);
  });

  it('say what does not fit before the first step', async () => {
    const wide = model`input 40x40x1 | dense 10 | softmax data { source digits }`;
    await expect(train(wide)).rejects.toMatchObject({ diagnostics: [{ code: 'E605' }] });
  });
});
