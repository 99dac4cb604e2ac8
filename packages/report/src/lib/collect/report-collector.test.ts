import { initialState, type NamedTensors } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { fromArrays } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { decodeCheckpoint, evaluate, train } from '@convlang/train';
import { openRunData } from '@convlang/train/step';
import { beforeAll, describe, expect, test } from 'vitest';
import { backend, classAnswers, collect, smallText, type CollectedRun } from '../../testing/collect.js';

const model = compileOrThrow(
  `${smallText}\ntrain { batch 20 epochs 3 optimizer adam lr 0.01 validate split 25% }`,
);

const numbersOf = (weights: NamedTensors | undefined, name: string): number[] =>
  Array.from(weights?.[name]?.data ?? []);

describe('a run that is collected', () => {
  let run: CollectedRun;
  beforeAll(async () => {
    run = await collect(model);
  });

  test('has the bits of one that is not', async () => {
    const plain = await train(model, { backend });
    expect(run.result.weights).toEqual(plain.weights);
    expect(run.last.history).toEqual(plain.history);
  });

  test('is told at its beginning, after each epoch and at its end', () => {
    expect(run.reports.map(({ state, history }) => [state, history.length])).toEqual([
      ['running', 0],
      ['running', 1],
      ['running', 2],
      ['running', 3],
      ['finished', 3],
    ]);
    expect(run.last).toMatchObject({ kept: 3, steps: { every: 1 }, run: { epochs: 3, batch: 20, seed: 1 } });
    expect(run.last.steps.loss).toHaveLength(9);
    expect(run.last.run.data).toEqual({
      train: { name: 'digits/train', count: 60 },
      validation: { name: 'digits/validation', count: 20 },
    });
  });

  test('has the counts of what the weights come to on the validation samples', async () => {
    const data = await openRunData(model, {});
    const metrics = await evaluate(model, run.result.weights, data.validation ?? data.train, { backend });
    await data.close();
    const said = classAnswers(run.last);
    const counts = said.classes.map((_, right) =>
      said.classes.map(
        (_name, named) => said.cells.find((c) => c.right === right && c.named === named)?.count ?? 0,
      ),
    );
    expect(counts).toEqual(metrics.confusion);
    expect(said.perClass).toEqual(metrics.perClass);
    expect(run.last.answers).toMatchObject({ part: 'validation', samples: 20, of: 20, epoch: 3 });
    const wrong = 20 - Math.round(20 * (metrics.accuracy ?? 0));
    expect(said.mistakes).toHaveLength(wrong);
    for (const { sample } of said.mistakes)
      expect(run.last.answers?.pictures[sample]).toMatch(/^data:image\/png;base64,/);
  });

  test('has the filters of the first numbers and of the last', () => {
    const [pair] = run.last.filters;
    expect(run.last.filters).toHaveLength(1);
    expect(pair).toMatchObject({ layer: 'c1', shape: [5, 5, 1, 4], of: [1, 4] });
    const first = numbersOf(initialState(model.graph, 1), 'c1/kernel');
    pair?.before.forEach((value, i) => expect(value).toBeCloseTo(first[i] ?? NaN, 3));
    const last = numbersOf(run.result.weights, 'c1/kernel');
    pair?.after.forEach((value, i) => expect(value).toBeCloseTo(last[i] ?? NaN, 3));
  });

  test('says what each layer takes', () => {
    const layers = run.last.layers.map(({ name, shape, parameters, bytes }) => [
      name,
      shape,
      parameters,
      bytes,
    ]);
    // 5 * 5 * 4 weights and 4 biases; four bytes a number, 20 samples.
    expect(layers[1]).toEqual(['c1', [12, 12, 4], 104, 20 * 12 * 12 * 4 * 4]);
    expect(layers[4]).toEqual(['d1', [10], 1450, 20 * 10 * 4]);
    expect(run.last.layers.every(({ ms }) => ms !== null && ms >= 0)).toBe(true);
  });
});

test('gradients are those that the steps go by, and updates what they change', async () => {
  // One step an epoch, always of the same batch: what plain gradient descent changes is the gradient times the rate.
  const rate = 0.5;
  const plain = compileOrThrow(
    `${smallText.replace('scale', 'shuffle off scale')}\ntrain { batch 80 epochs 3 optimizer sgd lr ${rate} }`,
  );
  const { last, snapshots } = await collect(plain);
  const [, before, after] = snapshots;
  for (const name of ['c1/kernel', 'd1/kernel', 'd1/bias']) {
    const [old, now] = [numbersOf(before, name), numbersOf(after, name)];
    const gradient = old.map((value, i) => (value - (now[i] ?? NaN)) / rate);
    const told = last.numbers[1]?.gradients[name];
    expect(told?.min).toBeCloseTo(Math.min(...gradient), 3);
    expect(told?.max).toBeCloseTo(Math.max(...gradient), 3);
    const length = (values: readonly number[]): number => Math.hypot(...values);
    const change = old.map((value, i) => value - (now[i] ?? NaN));
    expect(last.numbers[2]?.updates[name]).toBeCloseTo(length(change) / length(old), 3);
  }
  expect(last.numbers[0]?.updates).toEqual({});
  expect(last.answers).toMatchObject({ part: 'train', of: 80 });
});

test('units that never answer are dead', async () => {
  const bias = tensor('f32', [4], Float32Array.of(-1000, 5, -1000, 5));
  const { last } = await collect(model, { epochs: 1, weights: { 'c1/bias': bias } });
  const { c1, relu1 } = last.numbers[0]?.activations ?? {};
  expect([c1?.units, c1?.dead]).toEqual([4, 0]);
  expect([relu1?.units, relu1?.dead]).toEqual([4, 2]);
});

test('a run that goes on keeps what was told of it before', async () => {
  const kept: Uint8Array[] = [];
  const checkpoint = { write: (bytes: Uint8Array) => Promise.resolve(void kept.push(bytes)) };
  const first = await collect(model, { epochs: 2, checkpoint });
  const resume = await decodeCheckpoint(kept.at(-1) as Uint8Array, 'checkpoint');
  const second = await collect(model, { resume, epochs: 3, earlier: first.last });
  const whole = await collect(model);
  expect(second.last.numbers.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
  expect(second.last.numbers).toEqual(whole.last.numbers);
  expect(second.last.filters).toEqual(whole.last.filters);
  expect(second.last.steps).toEqual(whole.last.steps);
  expect(second.last.started).toBe(first.last.started);
  const other = await collect(model, { resume, epochs: 3, earlier: { ...first.last, history: [] } });
  expect(other.last.numbers.map(({ epoch }) => epoch)).toEqual([3]);
});

test('images that are learnt are told by their errors', async () => {
  const values =
    compileOrThrow(`input 28x28x1 | conv 2x7x7 stride 7 as c1 | relu | dense 784 | reshape 28x28x1
train { loss mse batch 20 epochs 1 } data { source digits count 40 scale 1/255 target image }`);
  const { last } = await collect(values);
  expect(last.answers?.heads).toMatchObject([{ kind: 'images', head: 'output', peak: 1 }]);
  expect(last.numbers[0]?.activations['c1']?.units).toBe(2);
});

describe('networks of other shapes', () => {
  const waves = (...sizes: number[]) => {
    const count = sizes.reduce((product, size) => product * size, 1);
    return tensor(
      'f32',
      sizes,
      Float32Array.from({ length: count }, (_, i) => Math.sin(i * i)),
    );
  };

  test('with two inputs', async () => {
    const two = compileOrThrow(`parallel concat {
  - input 2x2x1 as left | flatten
  - input 3 as right
} | dense 2 | softmax
train { batch 4 epochs 1 }`);
    const inputs = { left: waves(8, 2, 2, 1), right: waves(8, 3) };
    const data = fromArrays({ inputs, labels: [0, 1, 0, 1, 0, 1, 0, 1] });
    const { last } = await collect(two, { data });
    expect(last.answers?.samples).toBe(8);
    expect(last.numbers[0]?.samples).toEqual({ gradients: 4, activations: 8 });
  });

  test('with a tap that has labels of its own', async () => {
    const taps = compileOrThrow(`input 3 | tap level { dense 3 as l | softmax } | dense 2 as d | softmax
train { loss cross-entropy loss level cross-entropy batch 4 epochs 1 }`);
    const labels = { output: [0, 1, 0, 1, 0, 1], level: [0, 1, 2, 0, 1, 2] };
    const heads = { output: { labels: labels.output }, level: { labels: labels.level } };
    const { last } = await collect(taps, { data: fromArrays({ images: waves(6, 3), heads }) });
    // Two classes of the one, three of the other, six samples of both.
    const told = last.answers?.heads.map((said) => [said.head, 'classes' in said ? said.classes.length : 0]);
    expect(told).toEqual([
      ['output', 2],
      ['level', 3],
    ]);
    for (const said of last.answers?.heads ?? [])
      if (said.kind === 'classes') expect(said.cells.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    // Rows of numbers are no pictures.
    expect(last.answers?.pictures).toEqual({});
    const names = Object.keys(last.numbers[0]?.gradients ?? {});
    expect(names.toSorted()).toEqual(['d/bias', 'd/kernel', 'level/l/bias', 'level/l/kernel']);
  });

  test('with a class for each pixel', async () => {
    const maps = compileOrThrow(`input 4x4x1 | conv 3x3x3 pad same as c
train { loss cross-entropy batch 2 epochs 1 }`);
    const labels = tensor(
      'i32',
      [4, 4, 4],
      Int32Array.from({ length: 64 }, (_, i) => i % 3),
    );
    const { last } = await collect(maps, { data: fromArrays({ images: waves(4, 4, 4, 1), labels }) });
    // Four samples of 4x4 pixels.
    expect(last.answers?.heads).toMatchObject([{ kind: 'maps', pixels: 64 }]);
    expect(last.filters[0]?.of).toEqual([1, 3]);
  });
});
