import { defineMetric, type ScoredSample } from './define-metric.js';

/** `mean |x - t|` over the values of all samples. */
export const mae = defineMetric({
  summary: 'Mean of the sizes of the differences from the values.',
  targets: ['values'],
  better: 'lower',
  size: () => 1,
  add: (sums, sample) => {
    sums[0] = (sums[0] ?? 0) + meanOf(sample, Math.abs);
  },
  value: ([sum = 0], samples) => sum / samples,
});

/** `sqrt(mean (x - t)^2)` over the values of all samples. */
export const rmse = defineMetric({
  summary: 'Root of the mean of the squares of the differences from the values.',
  targets: ['values'],
  better: 'lower',
  size: () => 1,
  add: (sums, sample) => {
    sums[0] = (sums[0] ?? 0) + meanOf(sample, (difference) => difference * difference);
  },
  value: ([sum = 0], samples) => Math.sqrt(sum / samples),
});

function meanOf(
  { scores, first, columns, labels, firstLabel }: ScoredSample,
  cost: (difference: number) => number,
): number {
  let sum = 0;
  for (let i = 0; i < columns; i++)
    sum += cost((scores[first + i] as number) - (labels[firstLabel + i] as number));
  return sum / columns;
}
