import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import { fromArrays } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { refusal } from '../../testing/refusal.js';
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

test('pixels that are ignored count nothing, in the loss, in metrics and in the table', async () => {
  const model = compileOrThrow('input 1x2x2 | softmax train { loss cross-entropy ignore 255 }');
  // Odds of three to one for the class, an ignored pixel; then two ignored ones.
  const images = tensor('f32', [2, 1, 2, 2], Float32Array.of(Math.log(3), 0, 9, -9, 1, 2, 3, 4));
  const labels = tensor('u8', [2, 1, 2], Uint8Array.of(0, 255, 255, 255));
  const found = await evaluate(model, {}, fromArrays({ images, labels }), { backend });
  expect(found.loss).toBeCloseTo(Math.log(4 / 3) / 2, 6);
  expect(found.accuracy).toBe(1);
  expect(found.confusion).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test('a class may be the one that is ignored', async () => {
  const model = compileOrThrow('input 1x2x2 | softmax train { loss cross-entropy ignore 0 }');
  const images = tensor('f32', [1, 1, 2, 2], Float32Array.of(0, 0, 0, Math.log(3)));
  const labels = tensor('u8', [1, 1, 2], Uint8Array.of(0, 1));
  const found = await evaluate(model, {}, fromArrays({ images, labels }), { backend });
  expect(found.loss).toBeCloseTo(Math.log(4 / 3), 6);
});

test('a label to ignore needs maps, also where the data says first what the labels are', async () => {
  const model = compileOrThrow('input 1x2x2 | softmax train { loss cross-entropy ignore 255 }');
  const images = tensor('f32', [1, 1, 2, 2], new Float32Array(4));
  const given = evaluate(model, {}, fromArrays({ images, labels: [1] }), { backend });
  expect((await refusal(given)).code).toBe('E612');
});

test('weights of classes are for training: what a model is measured by counts all alike', async () => {
  expect(await lossOf('cross-entropy class-weights 5 1 0', '| softmax')).toBeCloseTo(
    (0.5549569 + 1.407606) / 2,
    6,
  );
});

test('a pair closer than half the margin is said to belong together', async () => {
  const model = compileOrThrow('input 4 train { loss contrastive margin 2 }');
  // Distances 0.5 and 3, labels 1 and 1: 0.5^2 / 2 and 3^2 / 2; the second is missed.
  const source = memorySource([1, 1, 4], [0, 0, 0.5, 0, 0, 0, 0, 3], [1, 1]);
  const found = await evaluate(model, {}, source, { backend });
  expect(found.loss).toBeCloseTo((0.125 + 4.5) / 2, 6);
  expect(found.accuracy).toBe(0.5);
  expect(found.confusion).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
