import type { ScoredSample } from './define-metric.js';

/** The class that a head names for a sample: the first of the highest scores. */
export function predictedClass({
  scores,
  first,
  columns,
  threshold,
}: Pick<ScoredSample, 'scores' | 'first' | 'columns' | 'threshold'>): number {
  const at = (column: number): number => scores[first + column] as number;
  if (columns === 1) return at(0) > threshold ? 1 : 0;
  let best = 0;
  for (let column = 1; column < columns; column++) if (at(column) > at(best)) best = column;
  return best;
}

/** Classes placed before the right one: higher scores, and equal ones of lower number. NaN is never right. */
export function labelRank(
  sample: Pick<ScoredSample, 'scores' | 'first' | 'columns' | 'threshold' | 'label'>,
): number {
  const { scores, first, columns, label } = sample;
  const own = scores[columns === 1 ? first : first + label] as number;
  if (Number.isNaN(own)) return Infinity;
  if (columns === 1) return predictedClass(sample) === label ? 0 : 1;
  let rank = 0;
  for (let column = 0; column < columns; column++) {
    const other = scores[first + column] as number;
    if (other > own || (other === own && column < label)) rank++;
  }
  return rank;
}
