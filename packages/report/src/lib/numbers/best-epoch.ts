import type { EpochRecord } from '@convlang/train';
import type { BestEpoch } from '../run-report.js';

/** The numbers that runs are told apart by, the first that there is; of equal ones the first epoch. */
const ways = [
  { metric: 'val-accuracy', isHigher: true, of: ({ validation }: EpochRecord) => validation?.accuracy },
  { metric: 'val-loss', isHigher: false, of: ({ validation }: EpochRecord) => validation?.loss },
  { metric: 'accuracy', isHigher: true, of: ({ train }: EpochRecord) => train.accuracy },
  { metric: 'loss', isHigher: false, of: ({ train }: EpochRecord) => train.loss },
] as const;

/** The best epoch of a run: by accuracy where there are classes, else by loss; on validation samples where there are any. */
export function bestEpoch(history: readonly EpochRecord[]): BestEpoch | null {
  for (const { metric, isHigher, of } of ways) {
    let best: BestEpoch | null = null;
    for (const record of history) {
      const value = of(record) ?? null;
      if (value !== null && (best === null || (isHigher ? value > best.value : value < best.value)))
        best = { metric, value, epoch: record.epoch };
    }
    if (best !== null) return best;
  }
  return null;
}
