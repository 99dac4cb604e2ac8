import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { fromArrays } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { codeOf } from '../../testing/code-of.js';
import { train } from '../train.js';
import { findRate } from './find-rate.js';

const backend = createTsBackend();

const digits =
  compileOrThrow(`input 28x28x1 | conv 2x5x5 stride 2 round floor | relu | maxpool 2 | dense 10 | softmax
  train { batch 8 seed 4 epochs 1 } data { source digits count 48 scale 1/255 }`);

/** A line at x = 1: half the square of its error has the curvature x^2 + 1 = 2, so that plain steps at a rate above 2/2 diverge. */
const line = compileOrThrow('input 1 | dense 1 train { loss mse optimizer sgd lr 0.1 batch 1 seed 2 }');
const ones = fromArrays({
  images: tensor('f32', [2, 1], Float32Array.of(1, 1)),
  labels: tensor('f32', [2, 1], Float32Array.of(3, 4)),
});

it('finds a rate below the one that is known to diverge, and ends where it does', async () => {
  const { points, diverged, suggested } = await findRate(line, { backend, data: ones });
  expect(diverged).toBe(true);
  expect(points.at(-1)?.rate).toBeGreaterThan(1);
  expect(suggested).toBeGreaterThan(0.001);
  expect(suggested).toBeLessThan(1);
});

it('begins with the numbers and the batch of a run, gives the same each time, and goes on over epochs', async () => {
  const first: number[] = [];
  await train(digits, {
    backend,
    onProgress: (event) => event.kind === 'step' && first.push(event.stepLoss),
  });
  const told: number[] = [];
  const curve = await findRate(digits, { backend, onPoint: ({ loss }) => told.push(loss) });
  expect(curve.points[0]?.loss).toBe(first[0]);
  expect(curve.points.length).toBeGreaterThan(6);
  expect(told).toEqual(curve.points.map(({ loss }) => loss));
  expect(await findRate(digits, { backend })).toEqual(curve);
  const split = { ...digits.settings.train, batchParts: 2 };
  const parts = { ...digits, settings: { ...digits.settings, train: split } };
  expect(await findRate(parts, { backend })).toEqual(curve);
});

it('refuses what a run refuses', async () => {
  const broken = fromArrays({
    images: tensor('f32', [1, 1], Float32Array.of(NaN)),
    labels: tensor('f32', [1, 1], Float32Array.of(1)),
  });
  expect(await codeOf(() => findRate(line, { backend, data: broken }))).toBe('E601');
  expect(await codeOf(() => findRate(digits, { backend, data: ones }))).toBe('E605');
  const weights = { 'dense1/kernel': tensor('f32', [2], Float32Array.of(0, 0)) };
  expect(await codeOf(() => findRate(line, { backend, data: ones, weights }))).toBe('E642');
});
