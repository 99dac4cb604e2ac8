import { BATCH, GraphBuilder } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../../index.js';
import { numbers, requireAlike } from '../../testing/as-defined.js';

/** Rows of the batch: the shift of the sums is the mean of every sixteenth. */
const ROWS = 112;
const EPSILON = 1e-5;

/** Channels, by row, and what their mean and variance are. */
const channels: readonly {
  readonly name: string;
  readonly at: (row: number) => number;
  readonly mean: number;
  readonly variance: number;
}[] = [
  { name: 'large and all alike', at: () => 100_000.3125, mean: 100_000.3125, variance: 0 },
  {
    name: 'little spread far from 0',
    at: (row) => 4096.5 + (row % 2 === 0 ? 0.25 : -0.25),
    mean: 4096.5,
    variance: 0.0625,
  },
  {
    name: 'another number in every sixteenth row',
    at: (row) => (row % 16 === 0 ? 1000 : 0),
    mean: 62.5,
    variance: 58_593.75,
  },
  { name: 'the numbers 0 to 6', at: (row) => row % 7, mean: 3, variance: 4 },
  { name: 'zeros, then ones', at: (row) => (row < ROWS / 2 ? 0 : 1), mean: 0.5, variance: 0.25 },
];

async function normalize(): Promise<Readonly<Record<'y' | 'mean' | 'variance', ArrayLike<number>>>> {
  const count = channels.length;
  const builder = new GraphBuilder('batch normalisation', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [ROWS, count] });
  const [gain, bias] = ['gain', 'bias'].map((name) => builder.input(name, { dtype: 'f32', shape: [count] }));
  const outputs = builder.emitAll('batchNormTrain', [x, gain ?? x, bias ?? x], {
    attrs: { epsilon: EPSILON },
  });
  for (const [i, name] of ['y', 'mean', 'variance'].entries()) builder.output(name, outputs[i] ?? x);
  const backend = createWasmBackend({ threads: 1 });
  const run = await backend.compile(builder.build(), { batch: 1, state: backend.createState() });
  const batch = Float32Array.from({ length: ROWS * count }, (_, i) =>
    (channels[i % count] as (typeof channels)[number]).at(Math.floor(i / count)),
  );
  const { y, mean, variance } = await run.run({
    x: tensor('f32', [ROWS, count], batch),
    gain: tensor('f32', [count], new Float32Array(count).fill(2)),
    bias: tensor('f32', [count], new Float32Array(count).fill(-1)),
  });
  backend.dispose();
  return { y: y?.data ?? [], mean: mean?.data ?? [], variance: variance?.data ?? [] };
}

describe('batch normalisation of a batch', () => {
  it.each(channels.map((channel, i) => ({ ...channel, i })))(
    'of $name',
    async ({ at, mean, variance, i }) => {
      const found = await normalize();
      expect(found.mean[i]).toBe(mean);
      expect(Math.abs((found.variance[i] ?? NaN) - variance)).toBeLessThanOrEqual(1e-6 * variance + 1e-9);
      const expected = Array.from(
        { length: ROWS },
        (_, row) => (2 * (at(row) - mean)) / Math.sqrt(variance + EPSILON) - 1,
      );
      expected.forEach((value, row) => {
        expect(found.y[row * channels.length + i]).toBeCloseTo(value, 5);
      });
    },
  );

  it.each([
    [[5, 4, 6], 3],
    [[7, 9, 24], 2],
  ])('of images of %j, with an addition and a rectifier behind it', async (image, samples) => {
    const [count = 1] = image.slice(-1);
    const builder = new GraphBuilder('block', coreTyping);
    const images = { dtype: 'f32', shape: [BATCH, ...image] } as const;
    const [x, shortcut] = [builder.input('x', images), builder.input('shortcut', images)];
    const [gain, bias] = ['gain', 'bias'].map((name) =>
      builder.input(name, { dtype: 'f32', shape: [count] }),
    );
    const [normed = x, ...statistics] = builder.emitAll('batchNormTrain', [x, gain ?? x, bias ?? x], {
      attrs: { epsilon: EPSILON },
    });
    builder.output('y', builder.emit('relu', [builder.emit('add', [normed, shortcut])]));
    statistics.forEach((value, i) => {
      builder.output(`statistics ${i}`, value);
    });
    const graph = builder.build();
    const feeds = {
      x: numbers('x', [samples, ...image]),
      shortcut: numbers('shortcut', [samples, ...image]),
      gain: numbers('gain', [count]),
      bias: numbers('bias', [count]),
    };
    await requireAlike(async (backend) => {
      const run = await backend.compile(graph, { batch: samples, state: backend.createState() });
      const outputs = await run.run(feeds);
      backend.dispose();
      return Float32Array.from(Object.values(outputs).flatMap(({ data }) => Array.from(data)));
    }, 3e-6);
  });
});
