import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import { tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { memorySource } from '../../testing/memory-source.js';
import { evaluate } from '../evaluate.js';

// Two samples of two features, and a dense layer of known weights: its outputs are [1, -1, 0.5] and [2, 0, 1].
const SAMPLES = [1, 0, 1, 1];
const KERNEL = [1, -1, 0.5, 1, 1, 0.5];
const backend = createTsBackend();

async function lossOf(loss: string, head = '', labels: readonly number[] = [0, 2]): Promise<number> {
  const model = compileOrThrow(`input 2 | dense 3 bias off ${head} train { loss ${loss} }`);
  const [parameter] = model.graph.parameters;
  if (parameter === undefined) throw new Error('no parameter');
  const weights = { [parameter.name]: tensor('f32', [2, 3], Float32Array.from(KERNEL)) };
  const source = memorySource([1, 1, 2], SAMPLES, labels);
  return (await evaluate(model, weights, source, { backend })).loss;
}

test('cross-entropy is minus the logarithm of the right probability', async () => {
  // Sample 1: log(e^1 + e^-1 + e^0.5) - 1 = log(4.7348825) - 1 = 0.5549569
  // Sample 2: log(e^2 + e^0 + e^1) - 1 = log(11.1073379) - 1 = 1.4076060
  expect(await lossOf('cross-entropy', '| softmax')).toBeCloseTo((0.5549569 + 1.407606) / 2, 6);
});

test('cross-entropy takes label smoothing into account', async () => {
  // With smoothing 0.3 the target is 0.8 on the label and 0.1 elsewhere; log sums are 1.5549569 and 2.4076060.
  const first = 1.5549569 - (0.8 * 1 + 0.1 * -1 + 0.1 * 0.5);
  const second = 2.407606 - (0.1 * 2 + 0.1 * 0 + 0.8 * 1);
  const loss = await lossOf('cross-entropy label-smoothing 0.3', '| softmax');
  expect(loss).toBeCloseTo((first + second) / 2, 6);
});

test('mean square is half the sum of squares, as in the article', async () => {
  // Sample 1: ((1 - 1)^2 + (-1 - 0)^2 + (0.5 - 0)^2) / 2 = 0.625; sample 2: (2^2 + 0 + (1 - 1)^2) / 2 = 2
  expect(await lossOf('mse')).toBeCloseTo((0.625 + 2) / 2, 6);
});

test('hinge adds what each wrong score comes within 1 of the right one', async () => {
  // Sample 1: max(0, 1 - 1 - 1) + max(0, 1 + 0.5 - 1) = 0.5; sample 2: max(0, 1 + 2 - 1) + max(0, 1 + 0 - 1) = 2
  expect(await lossOf('hinge')).toBeCloseTo((0.5 + 2) / 2, 6);
});

test('cross-entropy of wild scores is finite', async () => {
  const model = compileOrThrow('input 2 | dense 3 bias off | softmax train { loss cross-entropy }');
  const [parameter] = model.graph.parameters;
  if (parameter === undefined) throw new Error('no parameter');
  const weights = { [parameter.name]: tensor('f32', [2, 3], Float32Array.from([1e4, -1e4, 0, 0, 0, 0])) };
  const source = memorySource([1, 1, 2], [1, 0], [1]);
  const { loss } = await evaluate(model, weights, source, { backend });
  expect(loss).toBeCloseTo(2e4, 0);
});
