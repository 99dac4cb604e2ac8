import { compileOrThrow } from '@convlang/compiler';
import type { NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { digitsSource, type DataSource } from '@convlang/data';
import type { Diagnostic } from '@convlang/diagnostics';
import { tensor, zeros, type Tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { memorySource } from '../../testing/memory-source.js';
import { refusal } from '../../testing/refusal.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { evaluate } from '../evaluate.js';
import { predict } from '../predict/predict.js';
import { train, type TrainOptions } from '../train.js';
import type { TrainableModel } from '../trainable-model.js';

const backend = createTsBackend();
const digits = digitsSource({ part: 'train', count: 20, seed: 1 });

const trainOn = (model: TrainableModel, data?: DataSource, rest: Partial<TrainOptions> = {}) =>
  refusal(train(model, { backend, epochs: 1, ...(data === undefined ? {} : { data }), ...rest }));

/** The text at a diagnostic's place. */
function placeOf(model: TrainableModel, { span }: Diagnostic): string | undefined {
  return span === null ? undefined : model.text?.slice(span.start, span.end);
}

test('images of another shape: both shapes, and the step that would help', async () => {
  const model = compileOrThrow('input 32x32x1 | dense 10 | softmax data { source digits scale 1/255 }');
  const found = await trainOn(model, digits);
  expect(found).toMatchObject({
    code: 'E605',
    message: 'the data gives 28x28x1 and the model takes 32x32x1',
  });
  expect(found.notes).toContain('in the data section: pad 28x28 to 32x32');
  expect(placeOf(model, found)).toContain('source digits');
});

const pixels = (shape: readonly [number, number, number]) =>
  memorySource(shape, Array<number>(shape[0] * shape[1] * shape[2]).fill(1), [0]);

test.each([
  // 5x5 windows over what the pools leave of 28x28.
  ['32x32x1', [28, 28, 1], '', ['in the data section: pad 28x28 to 32x32', 'or in the model: input 28x28x1']],
  // A pool of 2 does not divide 27: such an input is no way out.
  ['32x32x1', [27, 27, 1], '', ['in the data section: pad 27x27 to 32x32']],
  // No step makes colours, so padding alone would end here again.
  [
    '32x32x3',
    [28, 28, 1],
    '',
    [
      'in the data section: pad 28x28 to 32x32, and in the model: input 32x32x1',
      'or in the model: input 28x28x1',
    ],
  ],
  ['32x32x3', [28, 28, 1], 'pad 28x28 to 32x32', ['in the model: input 32x32x1']],
  ['16x16x1', [16, 16, 3], '', ['in the data section: gray', 'or in the model: input 16x16x3']],
  ['16x16x1', [32, 32, 3], '', ['in the data section: gray  resize 16x16', 'or in the model: input 32x32x3']],
] as const)('the ways out for an input of %s and images of %j, %s', async (input, shape, steps, ways) => {
  const model = compileOrThrow(
    `input ${input} | maxpool 2 | dense 2 | softmax data { source digits ${steps} }`,
  );
  const { code, notes = [] } = await trainOn(model, pixels(shape));
  expect([code, notes.slice(1)]).toEqual(['E605', ways]);
});

test('a class that only the data lacks can be named', async () => {
  const model = compileOrThrow('input 2 | dense 3 | softmax');
  const data = memorySource([1, 1, 2], [1, 2, 3, 4], [0, 1], {
    classes: ['cat', 'dog'],
    classesFound: 'words',
  });
  expect(await trainOn(model, data)).toMatchObject({
    code: 'E606',
    notes: [
      'the last layer should give 2: dense 2 | softmax',
      'or, where the data only lacks a class, name all 3 in the data section: classes "cat" "dog" ...',
    ],
  });
});

test('a loss of values on classes needs a number for each, and no probabilities', async () => {
  const model = compileOrThrow('input 28x28x1 | dense 3 train { loss mse }');
  expect(await trainOn(model, digits)).toMatchObject({
    code: 'E606',
    notes: ['mse compares with 1 for the class of a sample and 0 for each other: dense 10'],
  });
});

test('whole numbers are values to a head of one number whose loss takes values', async () => {
  const model = compileOrThrow(
    'input 1 | dense 1 train { loss mse  optimizer sgd lr 0.01  epochs 1  batch 4 }',
  );
  const data = memorySource([1, 1, 1], [0, 0, 0, 0], [0, 1, 2, 3], {
    classes: ['0', '1', '2', '3'],
    classesFound: 'numbers',
  });
  const { history, trainedOn } = await train(model, { backend, data });
  // Half the mean of 0, 1, 4 and 9: of 0 comes the bias, which begins at 0.
  expect([history[0]?.train.loss, trainedOn.targets]).toEqual([1.75, 'values']);
  const names = { ...data, classesFound: 'words' } as const;
  expect(await trainOn(model, names)).toMatchObject({ code: 'E606' });
});

test('too few outputs for the classes: the place is the last layer that could have more', async () => {
  const model = compileOrThrow('input 28x28x1 | dense 20 | relu | dense 9 | softmax');
  const found = await trainOn(model, digits);
  expect(found).toMatchObject({
    code: 'E606',
    message: 'the data has 10 classes and the model gives 9 numbers',
  });
  expect(placeOf(model, found)).toBe('dense 9');
});

test('one class: there is nothing to tell apart', async () => {
  const data = memorySource([1, 1, 2], [1, 2, 3, 4], [0, 0], { classes: ['rose'] });
  expect(await trainOn(compileOrThrow('input 2 | dense 3 | softmax'), data)).toMatchObject({
    code: 'E538',
    message: 'all labels of memory are "rose": there is nothing to tell apart',
  });
});

test('a tap that is trained needs an output for each class, too', async () => {
  const model = compileOrThrow(`input 28x28x1 | tap side { dense 5 | softmax } | dense 10 | softmax
    train { loss cross-entropy loss side cross-entropy }`);
  expect(await trainOn(model, digits)).toMatchObject({
    code: 'E606',
    message: 'the data has 10 classes and tap side gives 5 numbers',
  });
});

test('a label that no output stands for: the number of the sample', async () => {
  const model = compileOrThrow('input 2 | dense 3 | softmax data { source digits shuffle off }');
  const data = memorySource([1, 1, 2], [1, 2, 3, 4, 5, 6], [0, 1, 3]);
  const found = await trainOn(model, data);
  expect(found).toMatchObject({
    code: 'E607',
    message: 'sample 2 of memory has the label 3, and the model knows classes 0 to 2',
  });
});

test.each([
  ['input 2 | dense 3 | softmax', 'input 2', []],
  ['input 2 | dense 3 | softmax train { epochs 1 }', 'train { epochs 1 }', []],
  ['input 28x28x1 | dense 10 | softmax data { scale 1/255 }', 'data { scale 1/255 }', []],
  ['input 28x28x1 | dense 10 | softmax', 'input 28x28x1', ['data { source digits  scale 1/255 }']],
  [
    'input 32x32x1 | dense 10 | softmax',
    'input 32x32x1',
    ['data { source digits  pad 28x28 to 32x32  scale 1/255 }'],
  ],
  // Digits are ten.
  ['input 32x32x1 | dense 9 | softmax', 'input 32x32x1', []],
])('no data at all, in %s', async (text, place, sections) => {
  const model = compileOrThrow(text);
  const found = await trainOn(model);
  const { notes = [] } = found;
  expect([found.code, placeOf(model, found), notes.map((note) => note.split(': ')[1])]).toEqual([
    'E608',
    place,
    sections,
  ]);
});

test('a watched number that the run never has', async () => {
  const model = compileOrThrow('input 28x28x1 | dense 10 | softmax train { keep best val-loss }');
  const found = await trainOn(model, digits);
  expect(found).toMatchObject({
    code: 'E609',
    message: 'the run never has a val-loss, which `keep` watches',
    notes: ['`validate split 10%` in the train section holds samples out to measure on'],
  });
});

test('a batch in parts with a layer that looks at the whole batch', async () => {
  const model = compileOrThrow(
    'input 28x28x1 | conv 2x5x5 stride 1 | bn as norm | dense 10 | softmax train { batch 16 split 2 }',
  );
  const found = await trainOn(model, digits);
  expect(found).toMatchObject({
    code: 'E610',
    message: 'a batch cannot be computed in 2 parts: norm looks at the whole batch at once',
  });
  expect(placeOf(model, found)).toContain('bn');
});

test('real values as labels with a loss that needs classes, or with several outputs', async () => {
  const data = memorySource([1, 1, 2], [1, 2], [0.5], { targets: 'values' });
  const hinge = compileOrThrow('input 2 | dense 1 train { loss hinge }');
  expect(await trainOn(hinge, data)).toMatchObject({
    code: 'E612',
    message: 'labels of memory are single values, and the loss hinge needs class numbers',
  });
  const three = compileOrThrow('input 2 | dense 3 train { loss mse }');
  expect(await trainOn(three, data)).toMatchObject({
    code: 'E612',
    message: 'labels of memory are single values, and the loss mse of 3 outputs needs 3 values a sample',
  });
});

test('weights of another model: the first parameter that differs', async () => {
  const model = compileOrThrow('input 2 | dense 3 as a | dense 2 as b | softmax');
  const number = (...shape: number[]) =>
    tensor('f32', shape, new Float32Array(shape.reduce((x, y) => x * y, 1)));
  const good = {
    'a/kernel': number(2, 3),
    'a/bias': number(3),
    'b/kernel': number(3, 2),
    'b/bias': number(2),
  };
  const images = tensor('f32', [1, 1, 1, 2], new Float32Array(2));
  expect((await predict(model, good, images, { backend })).shape).toEqual([1, 2]);
  const what = async (weights: NamedTensors) =>
    (await refusal(predict(model, weights, images, { backend }))).message;
  expect(await what({ ...good, 'a/bias': number(4) })).toBe(
    'these weights are of another model: a/bias is 3 in the model and 4 in the weights',
  );
  const missing = { 'a/kernel': good['a/kernel'], 'a/bias': good['a/bias'], 'b/bias': good['b/bias'] };
  expect(await what(missing)).toBe('these weights are of another model: they have no b/kernel (3x2)');
  expect(await what({ ...good, ...{ 'c/bias': number(1) } })).toBe(
    'these weights are of another model: they have c/bias, which the model has not',
  );
  expect(
    await refusal(evaluate(model, missing, memorySource([1, 1, 2], [1, 2], [0]), { backend })),
  ).toMatchObject({ code: 'E602' });
  expect(
    await refusal(predict(model, good, tensor('f32', [1, 1, 1, 3], new Float32Array(3)), { backend })),
  ).toMatchObject({ code: 'E605' });
});

test('images and weights that are not what they say: before anything runs', async () => {
  const model = compileOrThrow('input 2 | dense 2 as a | softmax');
  const kernel = tensor('f32', [2, 2], Float32Array.of(1, 0, 0, 1));
  const weights = { 'a/kernel': kernel, 'a/bias': zeros('f32', [2]) };
  const images = tensor('f32', [1, 1, 1, 2], Float32Array.of(1, 0));
  const right = await predict(model, weights, images, { backend });
  expect(right.data[0]).toBeCloseTo(Math.E / (Math.E + 1), 6);

  const nothing: unknown = null;
  const given = (change: object): Tensor<'f32'> => ({ ...images, ...change });
  const messages: Readonly<Record<string, Tensor<'f32'>>> = {
    'holds 2 numbers, not 5': given({ data: new Float32Array(5) }),
    'holds 2 numbers, not 1': given({ data: new Float32Array(1) }),
    'a Float32Array, not a Float64Array': given({ data: new Float64Array(2) }),
    'a Float32Array, not a plain array': given({ data: [1, 0] }),
    'is f64 [1, 2], expected f32 [1, 2]': given({ dtype: 'f64', data: new Float64Array(2) }),
    'has no dtype, shape and data': nothing as Tensor<'f32'>,
    'undefined is no dtype': given({ dtype: undefined }),
  };
  for (const [message, wrong] of Object.entries(messages)) {
    const found = await refusal(predict(model, weights, wrong, { backend }));
    expect([found.code, found.message]).toEqual(['E697', expect.stringContaining(message)]);
  }
  const broken = { ...weights, 'a/kernel': { ...kernel, data: new Float32Array(3) } };
  expect(await refusal(predict(model, broken, images, { backend }))).toMatchObject({ code: 'E697' });
  const source = memorySource([1, 1, 2], [1, 2], [0]);
  expect(await refusal(evaluate(model, broken, source, { backend }))).toMatchObject({ code: 'E697' });
});

test('a checkpoint of another run', async () => {
  const text = (settings: string) =>
    `input 28x28x1 | dense 10 | softmax train { epochs 1 ${settings} } # comment`;
  const saved = savedCheckpoints();
  await train(compileOrThrow(text('batch 10')), { backend, data: digits, checkpoint: saved });
  const resume = saved.last();
  const laidOut = compileOrThrow(`# another comment\n${text('\n batch 10')}`);
  expect((await train(laidOut, { backend, data: digits, resume })).epoch).toBe(1);
  expect(await trainOn(compileOrThrow(text('batch 5')), digits, { resume })).toMatchObject({ code: 'E603' });
  const more = digitsSource({ part: 'train', count: 21, seed: 1 });
  expect(await trainOn(compileOrThrow(text('batch 10')), more, { resume })).toMatchObject({
    code: 'E603',
    message:
      'the checkpoint is of another run: it was trained on 20 samples of digits, and there are 21 of digits',
  });
  const wider = compileOrThrow('input 28x28x1 | dense 11 | dense 10 | softmax');
  expect(await trainOn(wider, digits, { resume })).toMatchObject({ code: 'E602' });
  // 20 samples in batches of 10: after the first epoch two steps are done.
  const misplaced = { ...resume, run: { ...resume.run, position: { ...resume.run.position, step: 3 } } };
  expect(await trainOn(compileOrThrow(text('batch 10')), digits, { resume: misplaced })).toMatchObject({
    code: 'E604',
    message:
      'this is not a checkpoint of convlang: position.step is 3, and 1 epochs and 0 batches of the next are no such step',
  });
});
