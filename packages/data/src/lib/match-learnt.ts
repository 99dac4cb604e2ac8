import type { Span } from '@convlang/diagnostics';
import type { DataSource, Learnt } from './data-source.js';
import { matchClasses } from './match-classes.js';
import { matchFeatures } from './match-features.js';

/** What a model has learnt of its data. */
export interface LearntData {
  readonly learnt: Learnt;
  /** Names of the numbers of a sample, where they have any. */
  readonly features?: readonly string[] | undefined;
}

/**
 * A source as a model has learnt its data: classes and columns are met by name, see `matchClasses` and `matchFeatures`.
 *
 * @throws ConvlangError E536 for a class that it has not learnt, E537 for columns in an order that is not clear
 */
export function matchLearnt(
  source: DataSource,
  { learnt, features }: LearntData,
  span: Span | null = null,
): DataSource {
  return matchFeatures(matchClasses(source, learnt, span), features, span);
}
