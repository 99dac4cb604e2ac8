import type { TrainSettings, WatchedMetric } from '@convlang/ops';

/** A number for each head that has a loss: `output`, and taps by name. */
export type HeadLosses = Readonly<Record<string, number>>;

/** Loss and shares of one look at some samples. Shares are `null` where the targets are values, not classes. */
export interface Scores {
  readonly samples: number;
  /** Mean loss of a sample: what training makes smaller, the losses of all heads times their weights. */
  readonly loss: number;
  /** Mean loss of each head without its weight; only there when taps have losses too. */
  readonly heads?: HeadLosses;
  /** Share of samples whose class is named first, from 0 to 1. */
  readonly accuracy: number | null;
  /** Share of samples whose class is among the first five. */
  readonly top5: number | null;
}

/** What one finished epoch came to. */
export interface EpochRecord {
  /** From 1. */
  readonly epoch: number;
  /** Learning rate of its last step. */
  readonly rate: number;
  /** Means over the epoch's batches, each at the weights of its own step. */
  readonly train: Scores;
  /** After the epoch, on the validation samples; `null` without any. */
  readonly validation: Scores | null;
}

/** The number that the file names; `null` when the run has none (no validation, or no classes). */
export function watchedValue(metric: WatchedMetric, record: EpochRecord): number | null {
  const scores = metric.startsWith('val-') ? record.validation : record.train;
  if (scores === null) return null;
  return scores[plainName(metric)];
}

/** Whether `value` is better than `best` by more than `minimumChange`. */
export function isBetter(metric: WatchedMetric, value: number, best: number, minimumChange = 0): boolean {
  return plainName(metric) === 'loss' ? value < best - minimumChange : value > best + minimumChange;
}

/** The epoch (from 1) with the best number, the first of equal ones; `null` before the first. */
export function bestEpoch(metric: WatchedMetric, history: readonly EpochRecord[]): number | null {
  let best: { epoch: number; value: number } | null = null;
  for (const record of history) {
    const value = watchedValue(metric, record);
    if (value === null || Number.isNaN(value)) continue;
    if (best === null || isBetter(metric, value, best.value)) best = { epoch: record.epoch, value };
  }
  return best?.epoch ?? null;
}

/** Whether the file's `stop` says that the run is over: so many epochs without a change of the least size. */
export function isStalled(
  stop: NonNullable<TrainSettings['stop']>,
  history: readonly EpochRecord[],
): boolean {
  let best: number | null = null;
  let waited = 0;
  for (const record of history) {
    const value = watchedValue(stop.metric, record);
    if (value === null) continue;
    const better = best === null || isBetter(stop.metric, value, best, stop.minimumChange);
    waited = better ? 0 : waited + 1;
    if (better) best = value;
  }
  return waited >= stop.patienceEpochs;
}

/** What the `plateau` schedule watches: validation loss, or the training loss where there is no validation. */
export function plateauLosses(history: readonly EpochRecord[]): number[] {
  return history.map((record) => (record.validation ?? record.train).loss);
}

function plainName(metric: WatchedMetric): 'loss' | 'accuracy' | 'top5' {
  switch (metric) {
    case 'loss':
    case 'val-loss':
      return 'loss';
    case 'accuracy':
    case 'val-accuracy':
      return 'accuracy';
    case 'top5':
    case 'val-top5':
      return 'top5';
  }
}
