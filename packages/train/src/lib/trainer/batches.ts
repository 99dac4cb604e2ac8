import { createBatches, type Batch, type DataSource } from '@convlang/data';
import { checkArgument, checkMembers } from '@convlang/diagnostics';
import { checkCall, checkSourceGiven } from '../checks/check-call.js';
import { batchSettings } from '../run/batch-settings.js';
import type { TrainableModel } from '../trainable-model.js';

/** Which batches are made. */
export interface BatchesOptions {
  /** Counts from 0: each has its own order and its own random changes. Default 0. */
  readonly epoch?: number;
  /** Whether they are shuffled and changed at random, as the data section says; else in the order of the source. Default `true`. */
  readonly train?: boolean;
}

const members = { epoch: true, train: true } as const satisfies Record<keyof BatchesOptions, true>;

/**
 * The batches of one epoch as `train` makes them: prepared as the data section says, `batch` of the train section samples in each, in the
 * order that follows from its `seed`.
 *
 * The arrays of a batch are used again for the next: what is kept must be copied.
 *
 * @returns images `[n, h, w, c]` and labels, `[n]` where they are classes
 * @throws ConvlangError E556 for what is no model, source or option, E521 when preprocessing does not fit the source, and what reading it throws
 */
export function batches(
  model: TrainableModel,
  data: DataSource,
  options: BatchesOptions = {},
): AsyncGenerator<Batch, void, undefined> {
  checkCall(model, options);
  checkSourceGiven(data);
  checkMembers(options, members);
  const { epoch = 0, train = true } = options;
  checkArgument('epoch', epoch, Number.isSafeInteger(epoch) && epoch >= 0, 'a whole number from 0');
  checkArgument('train', train, typeof train === 'boolean', 'true or false');
  const { batch, dropLast = false, seed } = model.settings.train;
  return createBatches(data, batchSettings(model), {
    batch,
    dropLast: train && dropLast,
    seed,
    epoch,
    train,
  });
}
