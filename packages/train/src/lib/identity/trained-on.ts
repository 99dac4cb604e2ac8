import type { Learnt, TargetKind } from '@convlang/data';
import { contentHash } from './content-hash.js';
import type { RunData } from '../run/run-data.js';

/** What is kept of the data of a run, to tell whether other data is the same. */
export interface TrainedOn {
  /** {@link contentHash} of the training source, before a part of it was held out. */
  readonly content: string;
  readonly targets: TargetKind;
  /** Names of the numbers of a sample, in the order in which they were learnt; absent where the data has none. */
  readonly features?: readonly string[];
  /** The part that `validate split` held out, above 0 and below 1, and the seed that chose it; `null` when none was. */
  readonly split: { readonly fraction: number; readonly seed: number } | null;
  /** {@link contentHash} of validation data from elsewhere; `null` when there was none. */
  readonly validation: string | null;
}

/** @throws ConvlangError what reading the data throws */
export async function describeData({ whole, validation, split }: RunData): Promise<TrainedOn> {
  return {
    content: await contentHash(whole),
    targets: whole.targets,
    ...(whole.features === undefined ? {} : { features: whole.features }),
    split,
    validation: validation === null || split !== null ? null : await contentHash(validation),
  };
}

/** What a model has learnt to give, as other data is matched with it. */
export function learntOf(stored: {
  readonly classes: readonly string[];
  readonly trainedOn?: TrainedOn | null;
}): Learnt {
  return stored.trainedOn?.targets === 'values' ? 'values' : stored.classes;
}
