import type { MetricDefinition, ScoredSample, TargetKind } from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';

const SAMPLES = 6;
const FIRST = 2;

/**
 * A sentence for each fault of a metric, for heads of one number and of three: sums that are not finite, because it reads beyond its
 * sample for one, or not as many as it says; a share that is not from 0 to 1; and a measure that depends on how the samples are put into batches.
 */
export function checkMetric(word: string, metric: MetricDefinition): readonly string[] {
  return metric.targets.flatMap((labels) =>
    [1, 3].flatMap((columns) => {
      const what = `${word}: with ${labels}, of a head of ${columns === 1 ? '1 number' : `${columns} numbers`},`;
      const samples = Array.from({ length: SAMPLES }, (_, i) => sampleOf(labels, columns, i));
      const all = sumsOf(metric, columns, samples);
      const wrong = all.findIndex((sum) => !Number.isFinite(sum));
      if (wrong >= 0) return [`${what} sum ${wrong} is ${all[wrong]}`];
      if (all.length !== metric.size(columns))
        return [`${what} it adds up ${all.length} numbers, and says ${metric.size(columns)}`];
      const rest = sumsOf(metric, columns, samples.slice(2));
      const parts = sumsOf(metric, columns, samples.slice(0, 2)).map((sum, i) => sum + (rest[i] ?? NaN));
      const [whole, joined] = [metric.value(all, SAMPLES), metric.value(parts, SAMPLES)];
      if (whole === null && joined === null) return [];
      if (whole === null || !Number.isFinite(whole)) return [`${what} it is ${whole}`];
      if (metric.isShare === true && (whole < 0 || whole > 1))
        return [`${what} it is ${whole}, which is no share: not from 0 to 1`];
      return Math.abs(whole - (joined ?? NaN)) <= 1e-9 * Math.max(1, Math.abs(whole))
        ? []
        : [`${what} it is ${whole} in one batch and ${joined} in two`];
    }),
  );
}

function sumsOf(
  metric: MetricDefinition,
  columns: number,
  samples: readonly ScoredSample[],
): readonly number[] {
  const sums = Array.from({ length: metric.size(columns) }, () => 0);
  for (const sample of samples) metric.add(sums, sample);
  return sums;
}

/** A sample between numbers that are not its own: NaN. */
function sampleOf(labels: TargetKind, columns: number, i: number): ScoredSample {
  const random = new RandomStream(3, 'check of a metric', 'draw');
  const row = (k: number): readonly number[] => [
    ...Array.from({ length: FIRST }, () => NaN),
    ...Array.from({ length: columns }, (_, j) => random.uniform(k, i * columns + j)),
    NaN,
  ];
  const label = i % Math.max(columns, 2);
  const values = labels !== 'values' ? [...Array.from({ length: FIRST }, () => NaN), label, NaN] : row(1);
  return {
    scores: row(0),
    first: FIRST,
    columns,
    threshold: 0.5,
    label: values[FIRST] ?? NaN,
    labels: values,
    firstLabel: FIRST,
  };
}
