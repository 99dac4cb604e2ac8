import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import { createBatches, fromArrays, splitSource, type DataSource, type SourceReaders } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../testing/refusal.js';
import { bitsOf } from '../../testing/same-bits.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { evaluate } from '../evaluate.js';
import { decodeCheckpoint, decodeWeights, encodeCheckpoint, encodeWeights } from '../files/checkpoint.js';
import { contentHash } from '../identity/content-hash.js';
import { trainedModel } from '../identity/trained-model.js';
import { learntOf } from '../identity/trained-on.js';
import { createPredictor } from '../predict/create-predictor.js';
import { predict } from '../predict/predict.js';
import { train } from '../train.js';

const backend = createTsBackend();

/** Numbers between -1 and 1 in no order. */
const mixed = (count: number, from = 0) =>
  Float32Array.from({ length: count }, (_, k) => ((13 * (k + from) ** 2 + 7 * (k + from)) % 101) / 50 - 1);

const COUNT = 24;
const rows = tensor('f32', [COUNT, 3], mixed(3 * COUNT));
const at = (i: number, j: number): number => rows.data[3 * i + j] ?? NaN;
/** Whether the first number is above zero; and the sum of the others. */
const kinds = Array.from({ length: COUNT }, (_, i) => (at(i, 0) > 0 ? 1 : 0));
const sums = Array.from({ length: COUNT }, (_, i) => at(i, 1) + at(i, 2));

describe('heads with labels of their own', () => {
  const text = (
    settings = 'epochs 80 batch 8',
  ) => `input 3 | tap sum { dense 1 as s } | dense 2 as d | softmax
    train { loss cross-entropy loss sum mse optimizer adam lr 0.1 seed 3 ${settings} }`;
  const data = fromArrays({
    images: rows,
    heads: {
      output: { labels: kinds, classes: ['below', 'above'] },
      sum: { labels: sums, targets: 'values' },
    },
  });

  test('a class here and a value there are learnt together', async () => {
    const model = compileOrThrow(text());
    const { weights, history, classes } = await train(model, { backend, data });
    expect(classes).toEqual(['below', 'above']);
    expect(history.at(-1)?.train.accuracy).toBeGreaterThan(0.9);
    [0, 1, 1].forEach((weight, i) => expect(weights['sum/s/kernel']?.data[i]).toBeCloseTo(weight, 1));
    const metrics = await evaluate(model, weights, data, { backend, classes });
    expect(Object.keys(metrics.heads ?? {})).toEqual(['output', 'sum']);
    expect(metrics.heads?.['sum']).toBeLessThan(0.01);
    expect(metrics.loss).toBeCloseTo((metrics.heads?.['output'] ?? NaN) + (metrics.heads?.['sum'] ?? NaN), 6);
  });

  test('parts of a batch, and a run that goes on, give the same bits', async () => {
    const whole = await train(compileOrThrow(text('epochs 2 batch 16')), { backend, data });
    const parts = await train(compileOrThrow(text('epochs 2 batch 16 split 2')), { backend, data });
    expect(bitsOf(parts.weights)).toEqual(bitsOf(whole.weights));
    const saved = savedCheckpoints();
    const stop = new AbortController();
    const model = compileOrThrow(text('epochs 2 batch 16'));
    await train(model, {
      backend,
      data,
      signal: stop.signal,
      checkpoint: saved,
      onProgress: (event) => event.kind === 'step' && event.step === 1 && stop.abort(),
    });
    const resume = await decodeCheckpoint(await encodeCheckpoint(saved.last()), 'c');
    expect(bitsOf((await train(model, { backend, data, resume })).weights)).toEqual(bitsOf(whole.weights));
  });

  test('classes of the main head are met by name, and values stay', async () => {
    const turned = fromArrays({
      images: rows,
      heads: {
        sum: { labels: sums, targets: 'values' },
        output: { labels: kinds.map((kind) => 1 - kind), classes: ['above', 'below'] },
      },
    });
    const model = compileOrThrow(text('epochs 2 batch 8'));
    const { weights, classes } = await train(model, { backend, data });
    const metrics = await evaluate(model, weights, data, { backend, classes });
    expect(await evaluate(model, weights, turned, { backend, classes })).toEqual(metrics);
  });

  test('a batch has them by head, and a part of the data as well', async () => {
    const { validation } = splitSource(data, 0.25, 1);
    const settings = { preprocess: [], augment: [], shuffle: false };
    for await (const { heads, labels, images } of createBatches(validation, settings, {
      batch: 6,
      seed: 1,
      epoch: 0,
      train: false,
    })) {
      expect(labels).toEqual(heads?.['output']);
      expect([heads?.['sum']?.dtype, heads?.['sum']?.shape]).toEqual(['f32', [6, 1]]);
      for (let k = 0; k < 6; k++) {
        const [a = 0, b = 0, c = 0] = images.data.subarray(3 * k, 3 * k + 3);
        expect([labels.data[k], heads?.['sum']?.data[k]]).toEqual([a > 0 ? 1 : 0, Math.fround(b + c)]);
      }
    }
  });

  test('its hash tells whose labels they are', async () => {
    const other = fromArrays({
      images: rows,
      heads: {
        output: { labels: kinds, classes: ['below', 'above'] },
        age: { labels: sums, targets: 'values' },
      },
    });
    expect(await contentHash(other)).not.toBe(await contentHash(data));
  });

  test.each<readonly [string, DataSource, string, string]>([
    [
      text(),
      fromArrays({ images: rows, heads: { output: { labels: kinds } } }),
      'E628',
      'arrays gives labels for output: none for tap sum, which has a loss',
    ],
    [
      text(),
      fromArrays({
        images: rows,
        heads: { output: { labels: kinds }, smu: { labels: sums, targets: 'values' } },
      }),
      'E628',
      'arrays gives labels for output, smu: the model has no tap smu',
    ],
    [
      text(),
      fromArrays({
        images: rows,
        heads: { output: { labels: kinds }, sum: { labels: rows } },
      }),
      'E612',
      'labels of arrays for tap sum are rows of 3 values, and the loss mse of 1 output needs 1 value a sample',
    ],
    [
      text(),
      fromArrays({
        images: rows,
        heads: { output: { labels: sums, targets: 'values' }, sum: { labels: sums, targets: 'values' } },
      }),
      'E612',
      'labels of arrays for the model are single values, and the loss cross-entropy needs class numbers',
    ],
  ])('labels that do not fit are named with their head: %#', async (source, given, code, message) => {
    expect(await refusal(train(compileOrThrow(source), { backend, data: given }))).toMatchObject({
      code,
      message,
    });
  });
});

describe('heads with classes of their own', () => {
  /** Whether the second number is low, middle or high. */
  const levels = Array.from({ length: COUNT }, (_, i) => (at(i, 1) < -0.4 ? 0 : at(i, 1) > 0.4 ? 2 : 1));
  const text = (settings = 'epochs 3 batch 8') => `input 3 | tap level { dense 3 as l | softmax }
    | dense 2 as d | softmax
    train { loss cross-entropy loss level cross-entropy optimizer adam lr 0.1 seed 3 ${settings} }`;
  const dataOf = (levelNames: readonly string[]) =>
    fromArrays({
      images: rows,
      heads: {
        output: { labels: kinds, classes: ['below', 'above'] },
        level: {
          labels: levels.map((level) => levelNames.indexOf(['low', 'middle', 'high'][level] ?? '')),
          classes: levelNames,
        },
      },
    });
  const data = dataOf(['low', 'middle', 'high']);
  const turned = dataOf(['high', 'low', 'middle']);

  test('those of a tap are met by name as well', async () => {
    const model = compileOrThrow(text('epochs 80 batch 8'));
    const { weights, classes, trainedOn } = await train(model, { backend, data });
    expect(trainedOn.taps).toEqual({ level: ['low', 'middle', 'high'] });
    const known = { backend, classes, taps: trainedOn.taps };
    const metrics = await evaluate(model, weights, data, known);
    expect(metrics.taps?.['level']?.accuracy).toBeGreaterThan(0.9);
    expect(await evaluate(model, weights, turned, known)).toEqual(metrics);
    const file = await encodeWeights(weights, await trainedModel(model, { classes, trainedOn }));
    expect(learntOf(await decodeWeights(file, 'w'))).toEqual({
      learnt: ['below', 'above'],
      taps: { level: ['low', 'middle', 'high'] },
    });
  });

  test('validation data and a run that goes on meet them by name', async () => {
    const open = (name: string, given: DataSource): SourceReaders => ({
      [name]: { path: 'none', options: {}, open: () => Promise.resolve(given) },
    });
    const readers = { ...open('straight', data), ...open('turned', turned) };
    const run = (held: string) =>
      train(
        compileOrThrow(`${text('epochs 2 batch 8 validate data val')} data { source straight val ${held} }`),
        {
          backend,
          readers,
        },
      );
    const straight = await run('straight');
    expect((await run('turned')).history).toEqual(straight.history);
    expect(straight.history[1]?.validation?.taps?.['level']?.accuracy).toBeGreaterThan(0);
    const saved = savedCheckpoints();
    const model = compileOrThrow(text('epochs 2 batch 8'));
    await train(model, { backend, data, epochs: 1, checkpoint: saved });
    const resume = await decodeCheckpoint(await encodeCheckpoint(saved.last()), 'c');
    expect(resume.run.trainedOn?.taps).toEqual({ level: ['low', 'middle', 'high'] });
    const heads = {
      output: { labels: kinds },
      level: { labels: levels, classes: ['low', 'middle', 'hihg'] },
    };
    const odd = fromArrays({ images: rows, heads });
    expect(await refusal(train(model, { backend, data: odd, epochs: 2, resume }))).toMatchObject({
      code: 'E603',
      notes: [expect.stringContaining('has the class "hihg" for tap level'), expect.anything()],
    });
  });

  test('shares and the table are told of each head, of the samples that it got right', async () => {
    const model = compileOrThrow(text());
    const { weights, history } = await train(model, { backend, data });
    const metrics = await evaluate(model, weights, data, { backend });
    const predictor = await createPredictor(model, weights, { backend });
    const said = await predictor.run(rows);
    await predictor.dispose();
    const level = said.taps['level'];
    const named = levels.map((_, i) => {
      const row = [...(level?.data.subarray(3 * i, 3 * i + 3) ?? [])];
      return row.indexOf(Math.max(...row));
    });
    const table = [0, 1, 2].map((right) =>
      [0, 1, 2].map((name) => named.filter((own, i) => own === name && levels[i] === right).length),
    );
    expect(metrics.taps).toMatchObject({
      level: {
        confusion: table,
        accuracy: named.filter((own, i) => own === levels[i]).length / COUNT,
        top5: 1,
      },
    });
    expect(metrics.taps?.['level']?.perClass?.map(({ samples }) => samples)).toEqual(
      [0, 1, 2].map((one) => levels.filter((own) => own === one).length),
    );
    expect(history.map(({ train: { taps } }) => Object.keys(taps ?? {}))).toEqual([
      ['level'],
      ['level'],
      ['level'],
    ]);
    // Without the table, which a history does not need.
    expect(Object.keys(history[0]?.train.taps?.['level'] ?? {})).toEqual(['accuracy', 'top5']);
  });

  test('parts of a batch, and a run that goes on, count the same for each head', async () => {
    const whole = await train(compileOrThrow(text('epochs 2 batch 16')), { backend, data });
    expect(
      (await train(compileOrThrow(text('epochs 2 batch 16 split 2')), { backend, data })).history,
    ).toEqual(whole.history);
    const saved = savedCheckpoints();
    const stop = new AbortController();
    const model = compileOrThrow(text('epochs 2 batch 16'));
    await train(model, {
      backend,
      data,
      signal: stop.signal,
      checkpoint: saved,
      onProgress: (event) => event.kind === 'step' && event.step === 1 && stop.abort(),
    });
    const resume = await decodeCheckpoint(await encodeCheckpoint(saved.last()), 'c');
    expect((await train(model, { backend, data, resume })).history).toEqual(whole.history);
  });

  test('labels that all heads share are counted for each head', async () => {
    const shared = fromArrays({ images: rows, labels: levels, classes: ['low', 'middle', 'high'] });
    const model = compileOrThrow(text('epochs 2 batch 8').replace('dense 2', 'dense 3'));
    const { weights, trainedOn } = await train(model, { backend, data: shared });
    expect(trainedOn.taps).toEqual({ level: ['low', 'middle', 'high'] });
    const { taps, perClass } = await evaluate(model, weights, shared, { backend });
    const counts = (found: typeof perClass | undefined) => found?.map(({ samples }) => samples);
    expect(counts(taps?.['level']?.perClass)).toEqual(counts(perClass));
  });
});

describe('inputs that are fed by name', () => {
  const left = tensor('f32', [COUNT, 2, 2, 1], mixed(4 * COUNT));
  const right = tensor('f32', [COUNT, 3], mixed(3 * COUNT, 500));
  const values = Array.from({ length: COUNT }, (_, i) => (left.data[4 * i] ?? 0) - (right.data[3 * i] ?? 0));
  const text = (settings = 'epochs 120 batch 8') => `parallel concat {
      - input 2x2x1 as left | flatten
      - input 3 as right
    } | dense 1 as d
    train { loss mse optimizer adam lr 0.05 seed 3 ${settings} }`;
  const data = fromArrays({ inputs: { left, right }, labels: values, targets: 'values' });

  test('a network learns from both, is measured and predicts', async () => {
    const model = compileOrThrow(text());
    const { weights } = await train(model, { backend, data });
    [1, 0, 0, 0, -1, 0, 0].forEach((weight, i) =>
      expect(weights['d/kernel']?.data[i]).toBeCloseTo(weight, 1),
    );
    expect((await evaluate(model, weights, data, { backend })).loss).toBeLessThan(0.01);
    const said = await predict(model, weights, { left, right }, { backend });
    said.data.forEach((value, i) => expect(value).toBeCloseTo(values[i] ?? NaN, 0));
  });

  test('the order of the names does not matter', async () => {
    const turned = fromArrays({ inputs: { right, left }, labels: values, targets: 'values' });
    const run = async (given: DataSource) =>
      bitsOf((await train(compileOrThrow(text('epochs 2 batch 8')), { backend, data: given })).weights);
    expect(await run(turned)).toEqual(await run(data));
  });

  test('both images of a sample get the same random change', async () => {
    const twice = fromArrays({ inputs: { a: left, b: left }, labels: values, targets: 'values' });
    const settings = {
      preprocess: [],
      augment: [{ kind: 'flip', axis: 'horizontal' }],
      shuffle: true,
    };
    let turned = 0;
    for await (const { inputs, indices } of createBatches(twice, settings, {
      batch: COUNT,
      seed: 1,
      epoch: 0,
      train: true,
    })) {
      expect(inputs?.['a']).toEqual(inputs?.['b']);
      for (const [k, sample] of indices.entries())
        if (inputs?.['a']?.data[4 * k] !== left.data[4 * sample]) turned++;
    }
    expect(turned).toBeGreaterThan(0);
    expect(turned).toBeLessThan(COUNT);
  });

  test.each<readonly [string, DataSource, string, string]>([
    [
      text(),
      fromArrays({ images: left, labels: values, targets: 'values' }),
      'E611',
      'the model has 2 inputs (left, right) and a data source feeds one',
    ],
    [
      text(),
      fromArrays({ inputs: { left, rigth: right }, labels: values, targets: 'values' }),
      'E627',
      'the data gives images for left, rigth, and the model takes left, right',
    ],
    [
      'input 2x2x1 | dense 1 train { loss mse }',
      data,
      'E627',
      'the data gives images for left, right, and the model takes input',
    ],
    [
      text(),
      fromArrays({ inputs: { left: right, right }, labels: values, targets: 'values' }),
      'E605',
      'the data gives 1x1x3 for left and the model takes 2x2x1',
    ],
  ])('images that do not fit are named with their input: %#', async (source, given, code, message) => {
    expect(await refusal(train(compileOrThrow(source), { backend, data: given }))).toMatchObject({
      code,
      message,
    });
  });

  test('the name that may be meant is said', async () => {
    const misspelt = fromArrays({ inputs: { left, rigth: right }, labels: values, targets: 'values' });
    const { notes } = await refusal(train(compileOrThrow(text()), { backend, data: misspelt }));
    expect(notes).toEqual(['is rigth meant to be right?']);
  });
});
