import { expect, test } from 'vitest';
import { coreMetrics, predictedClass } from '@convlang/ops';
import { addConfusion, emptyConfusion, scoresByClass } from './confusion.js';
import { metricSums } from './metric-sums.js';
import type { Scored } from './scored.js';

const scored = (
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  threshold = 0.5,
): Scored => ({
  scores: rows.flat(),
  columns: rows[0]?.length ?? 0,
  targets: 'classes',
  labels,
  threshold,
});

const countCorrect = (given: Scored) => {
  const { accuracy = [], top5 = [] } = metricSums(coreMetrics, given);
  return { top1: accuracy[0], top5: top5[0] };
};

test('top 1 counts the highest score, the first of equal ones', () => {
  const rows = [
    [0.1, 0.7, 0.2],
    [0.4, 0.4, 0.2],
    [0.4, 0.4, 0.2],
  ];
  expect(countCorrect(scored(rows, [1, 0, 1])).top1).toBe(2);
  expect([0, 1, 2].map((i) => predictedClass({ ...scored(rows, []), first: 3 * i }))).toEqual([1, 0, 0]);
});

test('top 5 counts the five highest', () => {
  const row = [0.05, 0.3, 0.2, 0.15, 0.12, 0.11, 0.07];
  expect(countCorrect(scored([row, row], [5, 6])).top5).toBe(1);
  expect(countCorrect(scored([row, row], [1, 0])).top5).toBe(1);
});

test('a NaN is never right', () => {
  expect(countCorrect(scored([[NaN, NaN]], [0]))).toEqual({ top1: 0, top5: 0 });
  expect(countCorrect(scored([[NaN], [NaN]], [0, 1]))).toEqual({ top1: 0, top5: 0 });
});

test('one column is a yes or no about the threshold', () => {
  expect(countCorrect(scored([[0.6], [0.4], [0.6]], [1, 0, 0])).top1).toBe(2);
  expect(countCorrect(scored([[-1], [1]], [0, 1], 0)).top1).toBe(2);
});

test('the confusion table has the right class in rows and the named one in columns', () => {
  const rows = [
    [0.9, 0.1, 0],
    [0.2, 0.8, 0],
    [0.3, 0.7, 0],
    [0.1, 0.9, 0],
  ];
  const table = emptyConfusion(3);
  addConfusion(table, scored(rows, [0, 0, 1, 1]));
  expect(table).toEqual([
    [1, 1, 0],
    [0, 2, 0],
    [0, 0, 0],
  ]);
  expect(scoresByClass(table)).toEqual([
    { samples: 2, recall: 0.5, precision: 1 },
    { samples: 2, recall: 1, precision: 2 / 3 },
    { samples: 0, recall: null, precision: null },
  ]);
});
