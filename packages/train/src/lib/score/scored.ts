import { targetSize, type HeadTarget } from '@convlang/data';
import type { TargetKind } from '@convlang/ops';

/** What a head said about some samples, or about the pixels of maps, and what was right. */
export interface Scored {
  /** Row-major `[samples, columns]`, of maps `[pixels, columns]`. One column is a yes-or-no head: class 1 above `threshold`. */
  readonly scores: ArrayLike<number>;
  readonly columns: number;
  /** What `labels` are. */
  readonly targets: TargetKind;
  /** Class numbers from 0, one for each sample or pixel, or its values, as many as there are columns. */
  readonly labels: ArrayLike<number>;
  readonly threshold: number;
  /** Class number of labels that count nothing; absent where all count. */
  readonly ignore?: number;
}

/** A head by its name, and what it said. */
export interface ScoredHead {
  readonly head: string;
  readonly scored: Scored;
}

/** Number of classes that a head with so many columns tells apart. */
export function classCount(columns: number): number {
  return columns === 1 ? 2 : columns;
}

/** Labels that metrics count for a sample: of maps one for each pixel. */
export function countedLabels({ targets, target }: HeadTarget): number {
  return targets === 'maps' ? targetSize({ targets, ...(target === undefined ? {} : { target }) }) : 1;
}
