import { targetOf, type DataSource } from '@convlang/data';
import {
  addHeadSums,
  metricValues,
  type HeadSums,
  type MetricSums,
  type MetricTable,
} from '../score/metric-sums.js';
import { countedLabels } from '../score/scored.js';
import { headScores, type EpochRecord, type HeadLosses, type HeadScores, type Scores } from './history.js';

/** Sums over the batches of an epoch so far. */
export interface EpochSums extends HeadSums {
  readonly samples: number;
  /** Each batch's loss times its samples. */
  readonly loss: number;
  /** The same for each head without its weight; only there when taps have losses too. */
  readonly heads?: HeadLosses;
}

/**
 * Where a run stands: with the numbers on the device, all that the rest of the run depends on. Plain JSON, replaced after
 * each step, never changed.
 */
export interface RunPosition {
  /** Epochs that are finished. */
  readonly epoch: number;
  /** Batches done of the epoch under way. */
  readonly batch: number;
  /** Steps done in all. */
  readonly step: number;
  readonly sums: EpochSums;
  /** One record for each finished epoch. */
  readonly history: readonly EpochRecord[];
}

/** Of no samples. */
export const NO_SUMS: EpochSums = { samples: 0, loss: 0, metrics: {} };

/** Before the first step. */
export const START: RunPosition = { epoch: 0, batch: 0, step: 0, sums: NO_SUMS, history: [] };

/** The position after one more batch. */
export function afterBatch(position: RunPosition, batch: EpochSums): RunPosition {
  return {
    ...position,
    batch: position.batch + 1,
    step: position.step + 1,
    sums: addSums(position.sums, batch),
  };
}

function addSums(before: EpochSums, more: EpochSums): EpochSums {
  return {
    samples: before.samples + more.samples,
    loss: before.loss + more.loss,
    ...(more.heads === undefined ? {} : addHeads(before, more.heads)),
    ...addMetrics(before, more),
  };
}

/** None where the samples before were counted without them, by an older version that wrote the checkpoint. */
function addHeads({ samples, heads }: EpochSums, more: HeadLosses): Pick<EpochSums, 'heads'> {
  if (heads === undefined && samples > 0) return {};
  return { heads: mapHeads(more, (loss, head) => (heads?.[head] ?? 0) + loss) };
}

/** None of taps where the samples before were counted without them, as above. */
function addMetrics(before: EpochSums, { metrics, taps }: HeadSums): HeadSums {
  const isOlder = before.taps === undefined && before.samples > 0;
  return addHeadSums(before, { metrics, ...(taps === undefined || isOlder ? {} : { taps }) });
}

/** Another number for each head. */
export function mapHeads(heads: HeadLosses, change: (loss: number, head: string) => number): HeadLosses {
  return Object.fromEntries(Object.entries(heads).map(([head, loss]) => [head, change(loss, head)]));
}

/** The position after an epoch's last batch and its validation. */
export function afterEpoch(position: RunPosition, record: EpochRecord): RunPosition {
  return {
    ...position,
    epoch: position.epoch + 1,
    batch: 0,
    sums: NO_SUMS,
    history: [...position.history, record],
  };
}

/**
 * Means of the sums, and what the metrics make of theirs.
 *
 * @param source whose samples they are
 */
export function scoresOf(sums: EpochSums, metrics: MetricTable, source: DataSource): Scores {
  const mean = (sum: number): number => (sums.samples > 0 ? sum / sums.samples : 0);
  const scoresFor = (head: string, own: MetricSums): HeadScores =>
    headScores(metricValues(metrics, own, countedLabels(targetOf(source, head)) * sums.samples));
  const taps = Object.entries(sums.taps ?? {}).map(([tap, own]) => [tap, scoresFor(tap, own)] as const);
  return {
    samples: sums.samples,
    loss: mean(sums.loss),
    ...(sums.heads === undefined ? {} : { heads: mapHeads(sums.heads, mean) }),
    ...scoresFor('output', sums.metrics),
    ...(sums.taps === undefined ? {} : { taps: Object.fromEntries(taps) }),
  };
}
