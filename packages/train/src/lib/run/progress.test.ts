import { compileOrThrow } from '@convlang/compiler';
import type { NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { expect, test } from 'vitest';
import { bitsOf } from '../../testing/same-bits.js';
import { train } from '../train.js';
import type { StepProgress } from './progress.js';
import type { RunUnderWay } from './run-options.js';

const backend = createTsBackend();
const net = (epochs: number) =>
  compileOrThrow(`input 28x28x1 | conv 2x5x5 stride 2 round floor | relu | maxpool 2 | dense 10 | softmax
    train { batch 16 epochs ${epochs} optimizer adam lr 0.01 } data { source digits count 40 scale 1/255 }`);

test('a step tells its own loss beside the mean of the epoch so far', async () => {
  const steps: StepProgress[] = [];
  const { history } = await train(net(2), {
    backend,
    onProgress: (event) => event.kind === 'step' && steps.push(event),
  });
  // Batches of 16, 16 and 8 samples in each of two epochs.
  expect(steps.map(({ samples }) => samples)).toEqual([16, 32, 40, 16, 32, 40]);
  for (const first of [0, 3]) {
    const [a, b, c] = steps.slice(first, first + 3);
    const own = [a, b, c].map((step) => step?.stepLoss ?? NaN);
    const [x = NaN, y = NaN, z = NaN] = own;
    expect(a?.loss).toBeCloseTo(x, 6);
    expect(b?.loss).toBeCloseTo((x + y) / 2, 6);
    expect(c?.loss).toBeCloseTo((16 * x + 16 * y + 8 * z) / 40, 6);
    expect(new Set(own).size).toBe(3);
  }
  expect(history[1]?.train.loss).toBeCloseTo(steps[5]?.loss ?? NaN, 6);
});

test('a snapshot has the weights after its step, though the run goes on, and changes nothing of the run', async () => {
  const asked: Promise<NamedTensors>[] = [];
  const { weights } = await train(net(3), {
    backend,
    onProgress: (event, run) => event.kind === 'epoch' && asked.push(run.snapshot()),
  });
  const snapshots = await Promise.all(asked);
  expect(snapshots.map((numbers) => bitsOf(numbers))).toEqual([
    bitsOf((await train(net(1), { backend })).weights),
    bitsOf((await train(net(2), { backend })).weights),
    bitsOf(weights),
  ]);
  expect(bitsOf(weights)).toEqual(bitsOf((await train(net(3), { backend })).weights));
});

test('a snapshot is of one step in all its parameters', async () => {
  const asked: Promise<NamedTensors>[] = [];
  await train(net(1), { backend, onProgress: (_, run) => asked.push(run.snapshot()) });
  for (const step of [1, 2]) {
    const stop = new AbortController();
    const { weights } = await train(net(1), {
      backend,
      signal: stop.signal,
      onProgress: (event) => event.kind === 'step' && event.step === step && stop.abort(),
    });
    expect(bitsOf((await asked[step - 1]) ?? {})).toEqual(bitsOf(weights));
  }
});

test('a run waits for what its progress is told to, and ends where that fails', async () => {
  const order: string[] = [];
  await train(net(2), {
    backend,
    onProgress: async (event) => {
      if (event.kind === 'step') return;
      order.push(`epoch ${event.record.epoch}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('told');
    },
  });
  expect(order).toEqual(['epoch 1', 'told', 'epoch 2', 'told']);
  const failing = train(net(1), { backend, onProgress: () => Promise.reject(new Error('no room')) });
  await expect(failing).rejects.toThrow('no room');
});

test('after the end of the run there is nothing to take a snapshot of', async () => {
  const kept: RunUnderWay[] = [];
  await train(net(1), { backend, onProgress: (_, run) => kept.push(run) });
  await expect(kept[0]?.snapshot()).rejects.toMatchObject({ diagnostics: [{ code: 'E698' }] });
});
