import { compileOrThrow } from '@convlang/compiler';
import { createReferenceBackend } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { createBatches, fromArrays, openSource, type DataSource, type SourceReaders } from '@convlang/data';
import { coreVocabulary, defineAugmentation } from '@convlang/ops';
import { tensor } from '@convlang/tensor';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../testing/refusal.js';
import { bitsOf } from '../../testing/same-bits.js';
import { evaluate } from '../evaluate.js';
import { predict } from '../predict/predict.js';
import { train } from '../train.js';

const backend = createTsBackend();

/** Numbers between -1 and 1 in no order. */
const mixed = (count: number) =>
  Float32Array.from({ length: count }, (_, i) => ((13 * i * i + 7 * i) % 101) / 50 - 1);

/** Pictures of 4x3 pixels; a pixel is of class 0 below -0.4, of class 2 above 0.4, and of class 1 between. */
const images = tensor('f32', [16, 4, 3, 1], mixed(192));
const classOf = (value: number): number => (value < -0.4 ? 0 : value > 0.4 ? 2 : 1);
const labels = tensor('i32', [16, 4, 3], Int32Array.from(images.data, classOf));
const classes = ['dark', 'grey', 'light'];
const data = fromArrays({ images, labels, classes });

const text = (settings = 'batch 4 epochs 150') =>
  `input 4x3x1 | conv 8x1x1 | relu | conv 3x1x1 as scores | softmax
  train { loss cross-entropy optimizer adam lr 0.05 seed 2 ${settings} }`;

test('a network learns a class for each pixel; accuracy and the table count pixels', async () => {
  const model = compileOrThrow(text('batch 4 epochs 150 metrics confusion'));
  const { weights, history } = await train(model, { backend, data });
  expect(history.at(-1)?.train.accuracy).toBeGreaterThan(0.95);
  const metrics = await evaluate(model, weights, data, { backend, classes });
  expect(metrics.samples).toBe(16);
  expect(metrics.top5).toBe(1);
  const table = (metrics.confusion ?? []).flat();
  expect(table.reduce((sum, count) => sum + count, 0)).toBe(192);
  const right = (metrics.confusion ?? []).reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  expect(metrics.accuracy).toBeCloseTo(right / 192, 12);
  const said = await predict(model, weights, images, { backend });
  expect(said.shape).toEqual([16, 4, 3, 3]);
  const named = Array.from({ length: 192 }, (_, pixel) => {
    const row = [...said.data.subarray(3 * pixel, 3 * pixel + 3)];
    return row.indexOf(Math.max(...row));
  });
  expect(named.filter((name, pixel) => name === labels.data[pixel])).toHaveLength(right);
});

test('the loss of a sample is the mean over its pixels, whatever the batch', async () => {
  const model = compileOrThrow('input 1x2x2 | softmax train { loss cross-entropy }');
  // Odds of three to one for the class and equal ones; then equal ones twice.
  const scores = tensor('f32', [2, 1, 2, 2], Float32Array.of(Math.log(3), 0, 0, 0, 1, 1, 2, 2));
  const pair = fromArrays({ images: scores, labels: tensor('u8', [2, 1, 2], Uint8Array.of(0, 1, 0, 0)) });
  for (const batch of [1, 2]) {
    const { loss } = await evaluate(model, {}, pair, { backend, batch });
    expect(loss).toBeCloseTo(((Math.log(4 / 3) + Math.log(2)) / 2 + Math.log(2)) / 2, 6);
  }
});

test('parts of a batch give the same bits', async () => {
  const run = async (settings: string) =>
    bitsOf((await train(compileOrThrow(text(`epochs 2 ${settings}`)), { backend, data })).weights);
  expect(await run('batch 16 split 2')).toEqual(await run('batch 16'));
});

test('the reference learns the same numbers', async () => {
  const model = compileOrThrow(text('batch 8 epochs 3'));
  const own = (await train(model, { backend, data })).weights['scores/kernel']?.data ?? [];
  const right = (await train(model, { backend: createReferenceBackend(), data })).weights['scores/kernel'];
  own.forEach((weight, i) => expect(weight).toBeCloseTo(right?.data[i] ?? NaN, 4));
});

test('one channel says yes or no of each pixel', async () => {
  const yes = tensor(
    'i32',
    [16, 4, 3],
    Int32Array.from(images.data, (value) => (value > 0 ? 1 : 0)),
  );
  const model = compileOrThrow(`input 4x3x1 | conv 1x1x1 | sigmoid
    train { loss cross-entropy optimizer adam lr 0.2 epochs 60 batch 4 seed 2 }`);
  const { history } = await train(model, { backend, data: fromArrays({ images, labels: yes }) });
  expect(history.at(-1)?.train.accuracy).toBeGreaterThan(0.9);
});

test('the source of a plugin gives maps, and pictures as they come with them', async () => {
  const readers: SourceReaders = {
    scenes: {
      path: 'none',
      options: {},
      open: () =>
        Promise.resolve({
          name: 'scenes',
          count: 16,
          targets: 'maps',
          target: [4, 3],
          classes,
          readImages(indices, maps) {
            const found = Array.from(indices, (sample, k) => {
              maps.set(labels.data.subarray(12 * sample, 12 * sample + 12), 12 * k);
              return {
                name: `${sample}.png`,
                shape: [4, 3, 1] as const,
                pixels: images.data.slice(12 * sample, 12 * sample + 12),
              };
            });
            return Promise.resolve(found);
          },
          close: () => Promise.resolve(),
        }),
    },
  };
  const model = compileOrThrow(`${text('batch 4 epochs 3')} data { source scenes }`);
  const { weights } = await train(model, { backend, readers });
  const same = await train(compileOrThrow(text('batch 4 epochs 3')), {
    backend,
    data: { ...data, name: 'scenes' },
  });
  expect(bitsOf(weights)).toEqual(bitsOf(same.weights));
  await expect(
    openSource(
      { kind: 'scenes', path: null, options: {}, span: null },
      { readers, baseDir: '.', part: 'train' },
    ),
  ).rejects.toThrow('E621');
});

test('batches hold maps as whole numbers', async () => {
  const plan = { batch: 2, seed: 1, epoch: 0, train: false };
  const settings = { preprocess: [], augment: [], shuffle: false };
  for await (const batch of createBatches(data, settings, plan)) {
    expect([batch.labels.dtype, batch.labels.shape]).toEqual(['i32', [2, 4, 3]]);
    const from = 12 * batch.first;
    expect([...batch.labels.data]).toEqual([...labels.data.subarray(from, from + 24)]);
  }
});

test('a network learns maps of images that are moved with them', async () => {
  const model = compileOrThrow(`${text()} data { augment flip vertical augment flip horizontal }`);
  const { weights } = await train(model, { backend, data });
  expect((await evaluate(model, weights, data, { backend })).accuracy).toBeGreaterThan(0.95);
});

test('a change that does not say what becomes of maps is refused', async () => {
  const swirl = defineAugmentation({ summary: 'Swirls.', args: {}, draws: 1, change: () => false });
  const vocabulary = { ...coreVocabulary, augmentations: { swirl } };
  const plain = compileOrThrow(text());
  const settings = { ...plain.settings, data: { ...plain.settings.data, augment: [{ kind: 'swirl' }] } };
  expect(await refusal(train({ ...plain, settings, vocabulary }, { backend, data }))).toMatchObject({
    code: 'E629',
    message: 'augment swirl cannot be done to labels that are maps: it does not say what becomes of them',
  });
});

describe('maps that do not fit are named as they are', () => {
  const wrong = (map: readonly number[]) =>
    fromArrays({
      images,
      labels: tensor('i32', [16, ...map], new Int32Array(16 * (map[0] ?? 0) * (map[1] ?? 0))),
    });
  test.each<readonly [string, DataSource, string, string]>([
    [
      text(),
      wrong([3, 4]),
      'E612',
      'labels of arrays are maps of 3x4 classes, and the loss cross-entropy of an output of 4x3x3 needs maps of 4x3',
    ],
    [
      'input 4x3x1 | dense 3 | softmax',
      data,
      'E612',
      'labels of arrays are maps of 4x3 classes, and the loss cross-entropy of 3 outputs needs class numbers',
    ],
    [
      text().replace('cross-entropy', 'hinge'),
      data,
      'E612',
      'labels of arrays are maps of 4x3 classes, and the loss hinge needs class numbers',
    ],
    [
      text(),
      fromArrays({ images, labels: tensor('f32', [16, 2], new Float32Array(32)) }),
      'E612',
      'labels of arrays are rows of 2 values, and the loss cross-entropy needs class numbers or maps of classes',
    ],
    [
      text(),
      fromArrays({ images, labels, classes: ['a', 'b', 'c', 'd'] }),
      'E606',
      'the data has 4 classes and the model gives 3 numbers',
    ],
    [
      `${text()} data { shuffle off }`,
      fromArrays({
        images,
        labels: tensor(
          'i32',
          [16, 4, 3],
          Int32Array.from(labels.data, (label) => label * 2),
        ),
      }),
      'E607',
      'sample 0 of arrays has the label 4, and the model knows classes 0 to 2',
    ],
    [
      `input 4x3x1 | conv 3x2x1 stride 2x1 | softmax train { loss cross-entropy } data { augment shift 1 }`,
      wrong([2, 3]),
      'E629',
      'augment shift 1 cannot be done to labels that are maps: they are of 2x3, and the images of 4x3',
    ],
    [
      `${text()} data { resize 6x5 crop 4x3 }`,
      data,
      'E644',
      '`crop` moves the images away from under their labels, which are maps of 4x3 as the images are',
    ],
  ])('%#', async (source, given, code, message) => {
    expect(await refusal(train(compileOrThrow(source), { backend, data: given }))).toMatchObject({
      code,
      message,
    });
  });
});
