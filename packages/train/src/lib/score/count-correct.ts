/** What a head said about some samples, and what was right. */
export interface Scored {
  /** Row-major `[samples, columns]`. One column is a yes-or-no head: class 1 above `threshold`. */
  readonly scores: ArrayLike<number>;
  readonly columns: number;
  /** Class numbers from 0, one for each sample. */
  readonly labels: ArrayLike<number>;
  readonly threshold: number;
}

/** How many of the scored samples were right. Plain numbers, so that a checkpoint can hold them. */
export interface CorrectCounts {
  readonly top1: number;
  readonly top5: number;
}

/** Number of classes that a head with so many columns tells apart. */
export function classCount(columns: number): number {
  return columns === 1 ? 2 : columns;
}

/** Counts samples whose class comes first, and among the first five. */
export function countCorrect(scored: Scored): CorrectCounts {
  let top1 = 0;
  let top5 = 0;
  for (let sample = 0; sample < scored.labels.length; sample++) {
    const rank = rankOfLabel(scored, sample);
    if (rank < 1) top1++;
    if (rank < 5) top5++;
  }
  return { top1, top5 };
}

/** The class that a head names for a sample: the first of the highest scores. */
export function predictedClass(scored: Omit<Scored, 'labels'>, sample: number): number {
  const at = (column: number): number => scored.scores[sample * scored.columns + column] as number;
  if (scored.columns === 1) return at(0) > scored.threshold ? 1 : 0;
  let best = 0;
  for (let column = 1; column < scored.columns; column++) if (at(column) > at(best)) best = column;
  return best;
}

/** Classes placed before the right one: higher scores, and equal ones of lower number. NaN is never right. */
function rankOfLabel(scored: Scored, sample: number): number {
  const label = scored.labels[sample] as number;
  const first = sample * scored.columns;
  const own = scored.scores[scored.columns === 1 ? first : first + label] as number;
  if (Number.isNaN(own)) return Infinity;
  if (scored.columns === 1) return predictedClass(scored, sample) === label ? 0 : 1;
  let rank = 0;
  for (let column = 0; column < scored.columns; column++) {
    const other = scored.scores[first + column] as number;
    if (other > own || (other === own && column < label)) rank++;
  }
  return rank;
}
