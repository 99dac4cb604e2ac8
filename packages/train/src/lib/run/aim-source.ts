import { matchLearnt, withImageTargets, type DataSource, type LearntData } from '@convlang/data';
import type { Settings } from '@convlang/ops';

/**
 * A source as the data section wants it: with images as targets where it says so. What is left of its labels is matched with what the
 * model has learnt, head by head.
 *
 * @throws ConvlangError E536, E537 or E628 for data of other classes or columns
 */
export function aimSource({ data, train }: Settings, source: DataSource, known: LearntData): DataSource {
  return matchLearnt(withImageTargets(source, data.targets, Object.keys(train.losses)), known);
}

/**
 * What a source is opened with for a model that has learnt something. Of a head that gives images nothing is known of the labels that a file
 * has: they are matched by `aimSource`.
 */
export function knownOfFile({ data }: Settings, known: LearntData): LearntData {
  return data.targets === undefined ? known : { learnt: [], features: known.features };
}
