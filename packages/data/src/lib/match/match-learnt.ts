import type { Span } from '@convlang/diagnostics';
import type { DataSource, LearntData } from '../source/data-source.js';
import { matchClasses } from './match-classes.js';
import { matchFeatures } from './match-features.js';

/**
 * A source as a model has learnt its data: classes and columns are met by name, see `matchClasses` and `matchFeatures`.
 *
 * @throws ConvlangError E536 for a class that it has not learnt, E628 for labels that all heads share where a tap has classes of its own, E537 for columns in an order that is not clear
 */
export function matchLearnt(source: DataSource, known: LearntData, span: Span | null = null): DataSource {
  return matchFeatures(matchClasses(source, known, span), known.features, span);
}
