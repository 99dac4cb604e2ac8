import {
  targetOf,
  type DataSource,
  type HeadTarget,
  type Learnt,
  type LearntData,
  type TargetKind,
} from '@convlang/data';
import type { TrainSettings } from '@convlang/ops';
import { trainedTaps } from '../step/trained-taps.js';
import { contentHash } from './content-hash.js';
import type { RunData } from '../run/run-data.js';

/** What is kept of the data of a run, to tell whether other data is the same. */
export interface TrainedOn {
  /** {@link contentHash} of the training source, before a part of it was held out. */
  readonly content: string;
  readonly targets: TargetKind;
  /** Names of the numbers of a sample, in the order in which they were learnt; absent where the data has none. */
  readonly features?: readonly string[];
  /**
   * What the taps that have a loss have learnt, by name: names of classes by number, which are empty where none are known. Absent without
   * such taps, and in files of before this was kept.
   */
  readonly taps?: Readonly<Record<string, Learnt>>;
  /** The part that `validate split` held out, above 0 and below 1, and the seed that chose it; `null` when none was. */
  readonly split: { readonly fraction: number; readonly seed: number } | null;
  /** {@link contentHash} of validation data from elsewhere; `null` when there was none. */
  readonly validation: string | null;
}

/** @throws ConvlangError what reading the data throws */
export async function describeData(
  { whole, validation, split }: RunData,
  losses: TrainSettings['losses'],
): Promise<TrainedOn> {
  const { features, taps } = learntFrom(whole, losses);
  return {
    content: await contentHash(whole),
    targets: whole.targets,
    ...(features === undefined ? {} : { features }),
    ...(taps === undefined ? {} : { taps }),
    split,
    validation: validation === null || split !== null ? null : await contentHash(validation),
  };
}

/** What a model that is trained on a source learns of it, as other data is matched with it. Labels without heads are those of all. */
export function learntFrom(source: DataSource, losses: TrainSettings['losses']): LearntData {
  const { features } = source;
  const taps = trainedTaps(losses);
  return {
    learnt: learntTarget(source),
    ...(taps.length === 0
      ? {}
      : { taps: Object.fromEntries(taps.map((tap) => [tap, learntTarget(targetOf(source, tap))])) }),
    ...(features === undefined ? {} : { features }),
  };
}

function learntTarget({ targets, classes }: HeadTarget): Learnt {
  return targets === 'values' ? 'values' : classes;
}

/**
 * What a model has learnt of its data, as other data is matched with it: by `openData`, for one.
 *
 * @param stored what `decodeWeights` gives, a result of `train`, or the run of a checkpoint
 */
export function learntOf({
  classes,
  trainedOn,
}: {
  readonly classes: readonly string[];
  readonly trainedOn?: TrainedOn | null;
}): LearntData {
  const { targets, features, taps } = trainedOn ?? {};
  return {
    learnt: targets === 'values' ? 'values' : classes,
    ...(taps === undefined ? {} : { taps }),
    ...(features === undefined ? {} : { features }),
  };
}
