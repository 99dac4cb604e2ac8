import {
  coreMetrics,
  findWord,
  type TrainSettings,
  type Vocabulary,
  type WatchedMetric,
} from '@convlang/ops';
import { plainMetric } from '../score/metric-sums.js';

/** A number for each head that has a loss: `output`, and taps by name. */
export type HeadLosses = Readonly<Record<string, number>>;

/** Shares and further metrics of one head. Shares are `null` where its targets are values, not classes. */
export interface HeadScores {
  /** Share of samples whose class is named first, from 0 to 1. */
  readonly accuracy: number | null;
  /** Share of samples whose class is among the first five. */
  readonly top5: number | null;
  /** Further metrics that the file asks for, by their words; `null` where the labels are nothing for them. */
  readonly metrics?: Readonly<Record<string, number | null>>;
}

/** Loss of one look at some samples, and what the metrics make of the main head. */
export interface Scores extends HeadScores {
  readonly samples: number;
  /** Mean loss of a sample: what training makes smaller, the losses of all heads times their weights. */
  readonly loss: number;
  /** Mean loss of each head without its weight; only there when taps have losses too. */
  readonly heads?: HeadLosses;
  /** What the metrics make of the taps that have losses, by name; only there when there are such. */
  readonly taps?: Readonly<Record<string, HeadScores>>;
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
  const name = plainMetric(metric);
  return name === 'loss' ? scores.loss : metricOf(scores, name);
}

/** Metrics that have fields of their own, as files of runs have them from the first version on. */
const fields = ['accuracy', 'top5'] as const satisfies readonly (keyof typeof coreMetrics &
  keyof HeadScores)[];

/** The scores of a head by what the words of metrics came to. */
export function headScores(values: Readonly<Record<string, number | null>>): HeadScores {
  const others = Object.entries(values).filter(([word]) => !fields.some((field) => field === word));
  const metrics = others.length === 0 ? {} : { metrics: Object.fromEntries(others) };
  return { ...fieldsOf(values), ...metrics };
}

/**
 * What the metrics came to, by their words: of a head, or of what is told of a step.
 *
 * @returns `null` for a metric that the labels are nothing for
 */
export function headValues(scores: Partial<HeadScores>): Readonly<Record<string, number | null>> {
  return { ...fieldsOf(scores), ...scores.metrics };
}

/** The scores of a head without what else is told of it. */
export function onlyScores(head: HeadScores): HeadScores {
  const { metrics } = head;
  return { ...fieldsOf(head), ...(metrics === undefined ? {} : { metrics }) };
}

type Fields = Readonly<Record<(typeof fields)[number], number | null>>;

function fieldsOf(values: { readonly [W in keyof Fields]?: Fields[W] }): Fields {
  return Object.fromEntries(fields.map((word) => [word, values[word] ?? null])) as Fields;
}

/** What a metric came to, by its word; `null` where the labels are nothing for it, and for one that was not counted. */
export function metricOf(scores: Partial<HeadScores>, word: string): number | null {
  const values = headValues(scores);
  return Object.hasOwn(values, word) ? (values[word] ?? null) : null;
}

/** How a run watches a number. */
interface Watching {
  readonly metric: WatchedMetric;
  /** By how much a better value must differ; default 0. */
  readonly minimumChange?: number;
  /** What the words of metrics mean; default the core's. */
  readonly metrics?: Vocabulary['metrics'] | undefined;
}

/** Whether `value` is better than `best` by more than `minimumChange`. */
export function isBetter(
  { metric, minimumChange = 0, metrics = coreMetrics }: Watching,
  value: number,
  best: number,
): boolean {
  const name = plainMetric(metric);
  const isLess = name === 'loss' || findWord(metrics, 'metric', name).better === 'lower';
  return isLess ? value < best - minimumChange : value > best + minimumChange;
}

/** The epoch (from 1) with the best number, the first of equal ones; `null` before the first. */
export function bestEpoch(watching: Watching, history: readonly EpochRecord[]): number | null {
  let best: { epoch: number; value: number } | null = null;
  for (const record of history) {
    const value = watchedValue(watching.metric, record);
    if (value === null || Number.isNaN(value)) continue;
    if (best === null || isBetter(watching, value, best.value)) best = { epoch: record.epoch, value };
  }
  return best?.epoch ?? null;
}

/** Whether the file's `stop` says that the run is over: so many epochs without a change of the least size. */
export function isStalled(
  stop: NonNullable<TrainSettings['stop']>,
  history: readonly EpochRecord[],
  metrics?: Vocabulary['metrics'],
): boolean {
  let best: number | null = null;
  let waited = 0;
  for (const record of history) {
    const value = watchedValue(stop.metric, record);
    if (value === null) continue;
    const better = best === null || isBetter({ ...stop, metrics }, value, best);
    waited = better ? 0 : waited + 1;
    if (better) best = value;
  }
  return waited >= stop.patienceEpochs;
}

/** What the `plateau` schedule watches: validation loss, or the training loss where there is no validation. */
export function plateauLosses(history: readonly EpochRecord[]): number[] {
  return history.map((record) => (record.validation ?? record.train).loss);
}
