import { expect, test } from 'vitest';
import { learningRate, type SchedulePosition } from './learning-rate.js';

const at = (step: number, rest: Partial<SchedulePosition> = {}): SchedulePosition => ({
  step,
  stepsPerEpoch: 10,
  epochs: 4,
  watched: [],
  ...rest,
});

test('constant stays at the rate', () => {
  expect(learningRate({ kind: 'constant', warmupEpochs: 0 }, 0.1, at(39))).toBe(0.1);
});

test('warm-up is a line that ends at the rate', () => {
  const rates = [0, 1, 18, 19, 20].map((s) => learningRate({ kind: 'constant', warmupEpochs: 2 }, 1, at(s)));
  expect(rates).toEqual([0.05, 0.1, 0.95, 1, 1]);
});

test('a warm-up of half an epoch counts steps', () => {
  const rates = [0, 4, 5].map((s) => learningRate({ kind: 'constant', warmupEpochs: 0.5 }, 1, at(s)));
  expect(rates).toEqual([0.2, 1, 1]);
});

test('cosine falls from the rate to nearly zero, half of it in the middle', () => {
  const rates = [0, 10, 20, 30, 39].map((s) => learningRate({ kind: 'cosine', warmupEpochs: 0 }, 2, at(s)));
  // cos(pi/4) = 0.70710678; cos(39 pi / 40) = -0.99691733
  [2, 1.70710678, 1, 0.29289322, 0.00308267].forEach((r, i) => expect(rates[i]).toBeCloseTo(r, 8));
});

test('cosine after a warm-up covers what is left', () => {
  const rates = [9, 10, 25, 40].map((s) => learningRate({ kind: 'cosine', warmupEpochs: 1 }, 1, at(s)));
  [1, 1, 0.5, 0].forEach((r, i) => expect(rates[i]).toBeCloseTo(r, 12));
});

test('step multiplies every so many epochs', () => {
  const setting = { kind: 'step', everyEpochs: 30, factor: 0.1, warmupEpochs: 0 } as const;
  const rates = [0, 29, 30, 59, 60, 90].map((e) => learningRate(setting, 1, at(e * 10)));
  [1, 1, 0.1, 0.1, 0.01, 0.001].forEach((r, i) => expect(rates[i]).toBeCloseTo(r, 12));
});

test('at multiplies at the named epochs', () => {
  const setting = { kind: 'at', epochs: [30, 60], factor: 0.5, warmupEpochs: 0 } as const;
  const rates = [299, 300, 599, 600].map((s) => learningRate(setting, 8, at(s)));
  expect(rates).toEqual([8, 4, 4, 2]);
});

test('poly falls by a power of what is left', () => {
  const setting = { kind: 'poly', power: 2, warmupEpochs: 0 } as const;
  expect([0, 10, 20, 30].map((s) => learningRate(setting, 16, at(s)))).toEqual([16, 9, 4, 1]);
});

test('plateau multiplies after so many epochs without a lower number, and starts to wait anew', () => {
  const setting = { kind: 'plateau', patienceEpochs: 2, factor: 0.5, warmupEpochs: 0 } as const;
  const watched = [5, 4, 4, 4.5, 4.2, 3, 3, 3];
  const rates = watched.map((_, n) => learningRate(setting, 1, at(0, { watched: watched.slice(0, n + 1) })));
  expect(rates).toEqual([1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.25]);
});
