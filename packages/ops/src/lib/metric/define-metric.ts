import type { TargetKind } from '../loss/define-loss.js';

/** What a head said about a sample, or of maps about a pixel, and what was right. */
export interface ScoredSample {
  /** Numbers of several samples, row after row; those of this one begin at `first`. */
  readonly scores: ArrayLike<number>;
  readonly first: number;
  /** How many it has. One is a yes-or-no head: class 1 above `threshold`. */
  readonly columns: number;
  readonly threshold: number;
  /** Its class number, or the first of its values. */
  readonly label: number;
  /** Labels of several samples; the values of this one, as many as `columns`, begin at `firstLabel`. */
  readonly labels: ArrayLike<number>;
  readonly firstLabel: number;
}

/**
 * A measure of how well a model does, made of numbers that are added up over samples. They are plain, so that a checkpoint can hold
 * them, and those of batches may be added to one another.
 */
export interface MetricDefinition {
  /** One sentence for tables and hovers. */
  readonly summary: string;
  /** Labels that it can be made of. */
  readonly targets: readonly TargetKind[];
  /** Which of two values is the better one: what `keep` and `stop` look for. */
  readonly better: 'higher' | 'lower';
  /** Present where it is a share of the samples, from 0 to 1: reports give it in percent. */
  readonly isShare?: true;
  /** What reports of single figures call it; without one its word. */
  readonly title?: string;
  /** Such reports leave it out for heads of no more classes, where it says nothing: the first five of five are all. */
  readonly moreClassesThan?: number;
  /** How many numbers it adds up, all 0 at first, for a head of so many columns. */
  size(columns: number): number;
  /** Adds a sample; of maps a pixel. */
  add(sums: number[], sample: ScoredSample): void;
  /** The measure of so many samples, of maps so many pixels, at least one; `null` where it has none. */
  value(sums: readonly number[], samples: number): number | null;
}

/** Checks the form of a metric. */
export function defineMetric(definition: MetricDefinition): MetricDefinition {
  return Object.freeze(definition);
}
