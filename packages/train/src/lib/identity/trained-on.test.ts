import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import type { DataSource, SourceReaders } from '@convlang/data';
import { expect, test } from 'vitest';
import { memorySource } from '../../testing/memory-source.js';
import { refusal } from '../../testing/refusal.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { decodeWeights, encodeWeights } from '../files/checkpoint.js';
import { evaluate } from '../evaluate.js';
import { learntOf } from './trained-on.js';
import type { TrainableModel } from '../trainable-model.js';
import { train } from '../train.js';

const backend = createTsBackend();
const names = ['bird', 'cat', 'dog'];

/** One sample of each class in turn, told by the place of a 1; `order` gives the numbers that the classes have. */
function animals(order: readonly string[], count = 6): DataSource {
  const kinds = Array.from({ length: count }, (_, i) => i % 3);
  const images = kinds.flatMap((kind) => names.map((_, i) => (i === kind ? 1 : 0)));
  const labels = kinds.map((kind) => order.indexOf(names[kind] ?? ''));
  return memorySource([1, 1, 3], images, labels, { classes: order });
}

const learning = compileOrThrow(
  'input 3 | dense 3 | softmax train { epochs 40 batch 6 optimizer adam lr 0.3 } data { source animals }',
);

test('classes are met by name, whatever their order in the data that is measured', async () => {
  const { weights, classes } = await train(learning, { backend, data: animals(names) });
  expect(classes).toEqual(names);
  const swapped = animals(['dog', 'bird', 'cat'], 9);
  const metrics = await evaluate(learning, weights, swapped, { backend, classes });
  expect([metrics.accuracy, metrics.samples]).toEqual([1, 9]);
  const pair = memorySource([1, 1, 3], [0, 0, 1, 0, 1, 0], [0, 1], { classes: ['dog', 'cat'] });
  expect((await evaluate(learning, weights, pair, { backend, classes })).accuracy).toBe(1);
  const strange = memorySource([1, 1, 3], [0, 0, 1], [0], { classes: ['Dog'] });
  await expect(evaluate(learning, weights, strange, { backend, classes })).rejects.toMatchObject({
    message: expect.stringContaining(
      'E536 the source memory has the class "Dog", and the model has learnt bird, cat, dog',
    ) as string,
    diagnostics: [{ notes: ['did you mean "dog"?'] }],
  });
});

test('validation data has its classes met by name, too', async () => {
  const model = compileOrThrow(`input 3 | dense 3 | softmax data { source animals val animals }
    train { epochs 40 batch 6 validate data val optimizer adam lr 0.3 }`);
  const readersOf = (order: readonly string[]): SourceReaders => ({
    animals: { path: 'none', options: {}, open: () => Promise.resolve(animals(order, 9)) },
  });
  const readers = readersOf(['cat', 'dog', 'bird']);
  const { history } = await train(model, { backend, data: animals(names), readers });
  expect(history.at(-1)?.validation?.accuracy).toBe(1);
  const strange = readersOf(['cat', 'dog', 'bird', 'eel']);
  await expect(train(model, { backend, data: animals(names), readers: strange })).rejects.toThrow('E536');
});

test('a run goes on only with the data that it began with, told by its content', async () => {
  const saved = savedCheckpoints();
  await train(learning, { backend, data: animals(names), epochs: 1, checkpoint: saved });
  const resume = saved.last();
  const renumbered = await train(learning, {
    backend,
    data: animals(['dog', 'bird', 'cat']),
    epochs: 2,
    resume,
  });
  const same = await train(learning, { backend, data: animals(names), epochs: 2, resume });
  expect(renumbered.weights).toEqual(same.weights);
  const ones = Array.from({ length: 18 }, () => 1);
  const other = memorySource([1, 1, 3], ones, [0, 1, 2, 0, 1, 2], { classes: names });
  await expect(train(learning, { backend, data: other, epochs: 2, resume })).rejects.toThrow(
    'E603 the checkpoint is of another run: it was trained on memory data of other content: 6 samples, too, but not the same ones',
  );
  const { trainedOn, ...before } = resume.run;
  expect(trainedOn).toBeDefined();
  const old = { ...resume, run: before };
  expect((await train(learning, { backend, data: other, epochs: 2, resume: old })).epoch).toBe(2);
});

test('a run goes on with the same columns in another order', async () => {
  const saved = savedCheckpoints();
  // The numbers are told by their names: `c` is the third of each sample in the first source, and the first in the second.
  const images = [1, 2, 3, 4, 5, 6];
  const given = memorySource([1, 1, 3], images, [0, 1], { features: ['a', 'b', 'c'] });
  const moved = memorySource([1, 1, 3], [3, 1, 2, 6, 4, 5], [0, 1], { features: ['c', 'a', 'b'] });
  await train(learning, { backend, data: given, epochs: 1, checkpoint: saved });
  const resume = saved.last();
  const rest = await train(learning, { backend, data: moved, epochs: 2, resume });
  expect(rest.weights).toEqual((await train(learning, { backend, data: given, epochs: 2 })).weights);
  const twice = memorySource([1, 1, 3], images, [0, 1], { features: ['b', 'a', 'b'] });
  await expect(train(learning, { backend, data: twice, epochs: 2, resume })).rejects.toThrow('E603');
});

test('of another model and other data, a run that goes on says what matters most', async () => {
  const saved = savedCheckpoints();
  await train(learning, { backend, data: animals(names), epochs: 1, checkpoint: saved });
  const resume = saved.last();
  const closed: string[] = [];
  const open = (classes: readonly string[]) => () =>
    Promise.resolve({
      ...animals(classes),
      close: () => Promise.resolve(void closed.push(classes.join())),
    });
  const cars = open(['car', 'bus', 'van']);
  const goOn = (model: TrainableModel) => refusal(train(model, { backend, data: cars, epochs: 2, resume }));
  expect(await goOn(compileOrThrow('input 3 | dense 4 | softmax'))).toMatchObject({ code: 'E602' });
  expect(await goOn(compileOrThrow('input 3 | relu | dense 3 | softmax'))).toMatchObject({ code: 'E603' });
  // Nobody has looked at the data yet.
  expect(closed).toEqual([]);
  expect(await goOn(learning)).toMatchObject({
    code: 'E603',
    message:
      'the checkpoint is of another run: it was trained on 6 samples of memory, and this is other data',
    notes: [
      'the source memory has the class "car", and the model has learnt bird, cat, dog',
      'give it the data that it began with, or start a new run in another folder',
    ],
  });
  expect(closed).toEqual(['car,bus,van']);
  const same = await train(learning, { backend, data: open(names), epochs: 2, resume });
  expect(same.epoch).toBe(2);
  expect(closed).toEqual(['car,bus,van', names.join()]);
});

test('weights keep what they were trained on', async () => {
  const held = compileOrThrow(
    'input 3 | dense 3 | softmax train { epochs 1 batch 2 validate split 50% seed 7 }',
  );
  const { weights, classes, trainedOn } = await train(held, {
    backend,
    data: { ...animals(names), features: ['x', 'y', 'z'] },
  });
  expect(trainedOn).toMatchObject({
    targets: 'classes',
    features: ['x', 'y', 'z'],
    split: { fraction: 0.5, seed: 7 },
    validation: null,
  });
  const bytes = await encodeWeights(weights, {
    text: '',
    used: {},
    fingerprint: '',
    inference: null,
    classes,
    trainedOn,
  });
  expect((await decodeWeights(bytes, 'w')).trainedOn).toEqual(trainedOn);
  expect(learntOf({ classes, trainedOn })).toEqual({ learnt: names, features: ['x', 'y', 'z'] });
  expect(learntOf({ classes: [], trainedOn: { ...trainedOn, targets: 'values' } }).learnt).toBe('values');
});
