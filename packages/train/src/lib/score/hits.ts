/** What a head said about some samples, and what was right. */
export interface Judged {
  /** Row-major `[samples, columns]`. One column is a yes-or-no head: class 1 above `threshold`. */
  readonly scores: ArrayLike<number>;
  readonly columns: number;
  /** Class numbers from 0, one for each sample. */
  readonly labels: ArrayLike<number>;
  readonly threshold: number;
}

/** How many of the judged samples were right. Plain numbers, so that a checkpoint can hold them. */
export interface Hits {
  readonly top1: number;
  readonly top5: number;
}

/** Number of classes that a head with so many columns tells apart. */
export function classCount(columns: number): number {
  return columns === 1 ? 2 : columns;
}

/** Counts samples whose class comes first, and among the first five. */
export function countHits(judged: Judged): Hits {
  let top1 = 0;
  let top5 = 0;
  for (let sample = 0; sample < judged.labels.length; sample++) {
    const rank = rankOfLabel(judged, sample);
    if (rank < 1) top1++;
    if (rank < 5) top5++;
  }
  return { top1, top5 };
}

/** The class that a head names for a sample: the first of the highest scores. */
export function predictedClass(judged: Omit<Judged, 'labels'>, sample: number): number {
  const at = (column: number): number => judged.scores[sample * judged.columns + column] as number;
  if (judged.columns === 1) return at(0) > judged.threshold ? 1 : 0;
  let best = 0;
  for (let column = 1; column < judged.columns; column++) if (at(column) > at(best)) best = column;
  return best;
}

/** Classes placed before the right one: higher scores, and equal ones of lower number. NaN is never right. */
function rankOfLabel(judged: Judged, sample: number): number {
  const label = judged.labels[sample] as number;
  const first = sample * judged.columns;
  const own = judged.scores[judged.columns === 1 ? first : first + label] as number;
  if (Number.isNaN(own)) return Infinity;
  if (judged.columns === 1) return predictedClass(judged, sample) === label ? 0 : 1;
  let rank = 0;
  for (let column = 0; column < judged.columns; column++) {
    const other = judged.scores[first + column] as number;
    if (other > own || (other === own && column < label)) rank++;
  }
  return rank;
}
