import { expect, test } from 'vitest';
import { deadUnits } from './dead-units.js';
import { spreadOf } from './spread.js';
import { StepLossSeries } from './step-loss-series.js';
import { updateRatio } from './update-ratio.js';

// numpy 2: mean, std and histogram(x, 32).
test('a spread has the figures of numpy, without numbers that are not finite', () => {
  const { counts, ...figures } = spreadOf(Float32Array.of(-1, 0, 0.5, NaN, 1, 2, 3, Infinity));
  expect(figures).toEqual({ count: 6, min: -1, max: 3, mean: 0.9167, deviation: 1.304 });
  const places = [0, 8, 12, 16, 24, 31];
  expect(counts).toEqual(Array.from({ length: 32 }, (_, i) => (places.includes(i) ? 1 : 0)));
});

test('a spread of equal numbers is one bin, and one of no numbers has none', () => {
  expect(spreadOf([2, 2, 2])).toMatchObject({ count: 3, min: 2, max: 2, deviation: 0 });
  expect(spreadOf([2, 2, 2]).counts[0]).toBe(3);
  expect(spreadOf([NaN])).toEqual({ count: 0, min: 0, max: 0, mean: 0, deviation: 0, counts: [] });
});

test('a unit is dead that gave 0 for all samples at all places', () => {
  // Two samples of two places with three units.
  expect(deadUnits([0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, -1], 3)).toBe(1);
  expect(deadUnits([0, 0, 0, 0], 2)).toBe(2);
});

test('the ratio of update to weight is one of lengths', () => {
  // The change has the length 1, the weights 5.
  expect(updateRatio([3, 4], [3.6, 4.8])).toBeCloseTo(0.2, 12);
  expect(updateRatio([0, 0], [1, 0])).toBeNull();
  expect(updateRatio([0, 0], [0, 0])).toBe(0);
});

test('losses of many steps become means of ever more steps', () => {
  const series = new StepLossSeries();
  for (let step = 1; step <= 1000; step++) series.add(step);
  const { every, loss } = series.losses();
  expect(every).toBe(2);
  expect(loss).toHaveLength(500);
  expect([loss[0], loss[1], loss[499]]).toEqual([1.5, 3.5, 999.5]);
});

test('a run that goes on keeps the losses of the steps that it has done', () => {
  const series = new StepLossSeries({ every: 2, loss: [9, 8, 7] }, 5);
  series.add(6);
  series.add(4);
  expect(series.losses()).toEqual({ every: 2, loss: [9, 8, 5] });
});
