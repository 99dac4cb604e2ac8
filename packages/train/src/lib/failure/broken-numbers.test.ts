import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import type { NamedTensors } from '@convlang/backend';
import { tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../testing/memory-source.js';
import { evaluate } from '../evaluate.js';
import { predict } from '../predict/predict.js';

const use = { backend: createTsBackend() };
const model = compileOrThrow('input 2 | dense 2 as first | dense 2 as second | softmax');
const two = (...values: number[]) => tensor('f32', [2, 2], Float32Array.from(values));
const zeros = tensor('f32', [2], new Float32Array(2));
const weightsOf = (first: Tensor<'f32'>): NamedTensors => ({
  'first/kernel': first,
  'first/bias': zeros,
  'second/kernel': two(1, 0, 0, 1),
  'second/bias': zeros,
});
const images = [1, 2, 1e38, 1e38, 3, 4, -1e38, 1e38, 0, 0];
const source = memorySource([1, 1, 2], images, [0, 1, 0, 1, 0]);

describe.each([
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
])('weights with %s', (name, value) => {
  const weights = weightsOf(two(1, value, 2, value));
  const message = 'E615 first/kernel has 2 numbers that are not finite, of 4';

  it('are refused, with the parameter and how many', async () => {
    await expect(evaluate(model, weights, source, use)).rejects.toThrow(message);
    const prepared = tensor('f32', [1, 1, 1, 2], new Float32Array(2));
    await expect(predict(model, weights, prepared, use)).rejects.toThrow(message);
    await expect(evaluate(model, weights, source, use)).rejects.toMatchObject({
      diagnostics: [{ notes: [`the first is ${name}`, expect.stringContaining('older checkpoint')] }],
    });
  });
});

describe('finite weights whose numbers overflow', () => {
  // Samples 1 and 3 become 1e38 * 10 and more.
  const weights = weightsOf(two(10, 0, 10, 30));

  it('are an error of evaluate: how many samples, the first of them, the first layer', async () => {
    for (const batch of [1, 2, 5])
      await expect(evaluate(model, weights, source, { ...use, batch })).rejects.toMatchObject({
        diagnostics: [
          {
            code: 'E616',
            message:
              'the model gives no finite numbers for 2 of 5 samples: the output of first (dense) is not finite',
            notes: ['it holds Infinity', 'the first is sample 1 of memory'],
          },
        ],
      });
  });

  it('are numbers of their own row in predict', async () => {
    const rows = await predict(model, weights, tensor('f32', [5, 1, 1, 2], Float32Array.from(images)), use);
    const finite = Array.from({ length: 5 }, (_, i) =>
      rows.data.subarray(2 * i, 2 * i + 2).every(Number.isFinite),
    );
    expect(finite).toEqual([true, false, true, false, true]);
  });
});

it('data that is not finite is called so', async () => {
  const broken = memorySource([1, 1, 2], [1, 1, NaN, 1], [0, 1]);
  await expect(evaluate(model, weightsOf(two(1, 0, 0, 1)), broken, use)).rejects.toMatchObject({
    diagnostics: [{ code: 'E616', notes: ['the data itself holds NaN', 'the first is sample 1 of memory'] }],
  });
});
