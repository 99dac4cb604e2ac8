import { coreMetrics } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { addMetricSums, metricSums, metricValues } from './metric-sums.js';
import type { Scored } from './scored.js';

type Given = Pick<Scored, 'scores' | 'labels' | 'columns'> & Partial<Scored>;

function valuesOf(given: Given, samples: number): Readonly<Record<string, number | null>> {
  const scored: Scored = { targets: 'classes', threshold: 0.5, ...given };
  return metricValues(coreMetrics, metricSums(coreMetrics, scored), samples);
}

describe('metrics of values', () => {
  it('are means over all values, by hand', () => {
    // Differences 1, -2 and 0, 3: |d| are 6 / 4, squares 14 / 4.
    const found = valuesOf({ scores: [2, 0, 5, 4], labels: [1, 2, 5, 1], columns: 2, targets: 'values' }, 2);
    expect(found['mae']).toBeCloseTo(1.5, 12);
    expect(found['rmse']).toBeCloseTo(Math.sqrt(3.5), 12);
    expect(found['f1']).toBeNull();
  });
});

describe('metrics of classes', () => {
  // Right 0 0 1 1 2, named 0 1 1 1 0: found 1, 2, 0; wrongly named 1, 1, 0; missed 1, 0, 1.
  const named = [0, 1, 1, 1, 0];
  const scores = named.flatMap((label) => [0, 1, 2].map((c) => (c === label ? 1 : 0)));

  it('are means over the classes, as sklearn counts with average macro', () => {
    const found = valuesOf({ scores, labels: [0, 0, 1, 1, 2], columns: 3 }, 5);
    expect(found['precision']).toBeCloseTo((1 / 2 + 2 / 3 + 0) / 3, 12);
    expect(found['recall']).toBeCloseTo((1 / 2 + 1 + 0) / 3, 12);
    expect(found['f1']).toBeCloseTo((1 / 2 + 4 / 5 + 0) / 3, 12);
    expect(found['dice']).toBe(found['f1']);
    expect(found['iou']).toBeCloseTo((1 / 3 + 2 / 3 + 0) / 3, 12);
    expect(found['auc']).toBeNull();
    expect(found['mae']).toBeNull();
  });

  it('leave out classes that are not met', () => {
    const found = valuesOf({ scores: scores.slice(0, 12), labels: [0, 0, 1, 1], columns: 3 }, 4);
    expect(found['recall']).toBeCloseTo((1 / 2 + 1) / 2, 12);
  });

  it('are those of class 1 where there are two', () => {
    // Named 1 1 0 1, right 1 0 0 1: found 2, wrong 1, missed 0.
    const found = valuesOf({ scores: [0.9, 0.8, 0.1, 0.7], labels: [1, 0, 0, 1], columns: 1 }, 4);
    expect(found['precision']).toBeCloseTo(2 / 3, 12);
    expect(found['recall']).toBe(1);
    expect(found['iou']).toBeCloseTo(2 / 3, 12);
  });

  it('count NaN for no class', () => {
    const found = valuesOf({ scores: [NaN, NaN, NaN], labels: [0], columns: 3 }, 1);
    expect(found['recall']).toBe(0);
  });
});

describe('the area under the ROC curve', () => {
  it('is how often class 1 has the higher score, ties counting half', () => {
    // Of 2 x 2 pairs three are in order.
    const one = valuesOf({ scores: [0.1, 0.4, 0.35, 0.8], labels: [0, 0, 1, 1], columns: 1 }, 4);
    expect(one['auc']).toBeCloseTo(0.75, 12);
    const two = valuesOf(
      { scores: [0.9, 0.1, 0.6, 0.4, 0.65, 0.35, 0.2, 0.8], labels: [0, 0, 1, 1], columns: 2 },
      4,
    );
    expect(two['auc']).toBeCloseTo(0.75, 12);
    const tied = valuesOf({ scores: [3, 3], labels: [0, 1], columns: 1, threshold: 0 }, 2);
    expect(tied['auc']).toBe(0.5);
    expect(valuesOf({ scores: [1], labels: [1], columns: 1 }, 1)['auc']).toBeNull();
  });

  it('is the same for samples that come in parts', () => {
    const part = (scores: readonly number[], labels: readonly number[]) =>
      metricSums(coreMetrics, { scores, labels, columns: 1, targets: 'classes', threshold: 0.5 });
    const both = addMetricSums(part([0.1, 0.4], [0, 0]), part([0.35, 0.8], [1, 1]));
    expect(metricValues(coreMetrics, both, 4)['auc']).toBeCloseTo(0.75, 12);
  });
});
