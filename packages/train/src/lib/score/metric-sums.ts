import { coreMetrics, coreVocabulary, findWord, type MetricDefinition } from '@convlang/ops';
import type { TrainableModel } from '../trainable-model.js';
import type { Scored, ScoredHead } from './scored.js';

// No metric has a name with an @.
const IGNORED = '@ignored';

/** By metric what it has added up so far, and how many labels were ignored where some are. Plain numbers, so that a checkpoint can hold them. */
export type MetricSums = Readonly<Record<string, readonly number[]>>;

/** What metrics have added up for the heads of a model. */
export interface HeadSums {
  /** Of the main head. */
  readonly metrics: MetricSums;
  /** Of the taps that have losses, by name; only there when there are such. */
  readonly taps?: Readonly<Record<string, MetricSums>>;
}

/** Metrics by their words. */
export type MetricTable = Readonly<Record<string, MetricDefinition>>;

/** The metrics of a run: accuracy and top 5, and what else the file asks for or watches. */
export function metricsOf({
  settings: { train },
  vocabulary: { metrics } = coreVocabulary,
}: Pick<TrainableModel, 'settings' | 'vocabulary'>): MetricTable {
  const watched = [train.keep, train.stop?.metric].flatMap((name) =>
    name == null ? [] : [plainMetric(name)],
  );
  const words = [...train.metrics, ...watched].filter((word) => Object.hasOwn(metrics, word));
  return {
    // Files of runs have both from the first version on.
    accuracy: coreMetrics.accuracy,
    top5: coreMetrics.top5,
    ...Object.fromEntries(words.map((word) => [word, findWord(metrics, 'metric', word)])),
  };
}

/** The metric that a watched number is of: `accuracy` of `val-accuracy`. */
export function plainMetric(watched: string): string {
  return watched.replace(/^val-/, '');
}

/** What metrics add up over what the heads said of some samples. */
export function headSums(metrics: MetricTable, heads: readonly ScoredHead[]): HeadSums {
  const sums = heads.map(({ head, scored }): [string, MetricSums] => [head, metricSums(metrics, scored)]);
  const { output = {}, ...taps } = Object.fromEntries(sums);
  return { metrics: output, ...(Object.keys(taps).length === 0 ? {} : { taps }) };
}

/** What metrics add up over some samples; nothing for those that are not made of such labels. */
export function metricSums(metrics: MetricTable, scored: Scored): MetricSums {
  const { scores, columns, labels, threshold, targets, ignore } = scored;
  const sums = Object.entries(metrics).flatMap(([name, metric]): (readonly [string, readonly number[]])[] => {
    if (!metric.targets.includes(targets)) return [];
    const own = Array<number>(metric.size(columns)).fill(0);
    const width = targets === 'values' ? columns : 1;
    for (let sample = 0; sample < labels.length / width; sample++) {
      const firstLabel = sample * width;
      const label = labels[firstLabel] as number;
      if (label === ignore) continue;
      metric.add(own, { scores, first: sample * columns, columns, threshold, label, labels, firstLabel });
    }
    return [[name, own]];
  });
  return Object.fromEntries(ignore === undefined ? sums : [...sums, [IGNORED, [countOf(labels, ignore)]]]);
}

function countOf(labels: ArrayLike<number>, wanted: number): number {
  let count = 0;
  for (let i = 0; i < labels.length; i++) if (labels[i] === wanted) count++;
  return count;
}

/** Those of two lots of samples together. */
export function addHeadSums(before: HeadSums, { metrics, taps }: HeadSums): HeadSums {
  const added = Object.entries(taps ?? {}).map(([tap, more]): [string, MetricSums] => [
    tap,
    addMetricSums(before.taps?.[tap] ?? {}, more),
  ]);
  return {
    metrics: addMetricSums(before.metrics, metrics),
    ...(taps === undefined ? {} : { taps: Object.fromEntries(added) }),
  };
}

/** Those of two lots of samples together. */
export function addMetricSums(before: MetricSums, more: MetricSums): MetricSums {
  const added = Object.entries(more).map(([name, sums]) => [
    name,
    sums.map((sum, i) => (before[name]?.[i] ?? 0) + sum),
  ]);
  return { ...before, ...(Object.fromEntries(added) as MetricSums) };
}

/** By metric its value for so many samples, of maps so many pixels, ignored ones too; `null` where it is not made of their labels, or nothing is counted. */
export function metricValues(
  metrics: MetricTable,
  sums: MetricSums,
  samples: number,
): Readonly<Record<string, number | null>> {
  const counted = samples - (sums[IGNORED]?.[0] ?? 0);
  return Object.fromEntries(
    Object.entries(metrics).map(([name, metric]) => {
      const own = sums[name];
      return [name, own === undefined || counted <= 0 ? null : metric.value(own, counted)];
    }),
  );
}
