import { defineMetric, type MetricDefinition, type ScoredSample } from './define-metric.js';
import { labelRank, predictedClass } from './label-rank.js';

/** How a class was met: named rightly, named where it was another, and not named where it was right. */
interface ClassCounts {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

export const precision = ofClasses('Share of what is named as a class that is of it', ({ found, wrong }) =>
  ratio(found, found + wrong),
);

export const recall = ofClasses('Share of a class that is found', ({ found, missed }) =>
  ratio(found, found + missed),
);

export const f1 = ofClasses('Harmonic mean of precision and recall of a class', overlap);

/** The same number as f1, by the name that it has for regions. */
export const dice = ofClasses(
  'Twice what is both said and right of a class, by the sizes of the two together (as f1)',
  overlap,
);

export const iou = ofClasses(
  'What is both said and right of a class, by what is either',
  ({ found, wrong, missed }) => ratio(found, found + wrong + missed),
);

function overlap({ found, wrong, missed }: ClassCounts): number {
  return ratio(2 * found, 2 * found + wrong + missed);
}

/** As sklearn with `zero_division=0`. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * A share of each class: of two classes that of class 1, else the mean over the classes that are right or named anywhere. As
 * sklearn.metrics with average `binary` and `macro`.
 */
function ofClasses(summary: string, share: (counts: ClassCounts) => number): MetricDefinition {
  return defineMetric({
    summary: `${summary}; of two classes that of class 1, else the mean over the classes that are met.`,
    targets: ['classes', 'maps'],
    better: 'higher',
    isShare: true,
    size: (columns) => 3 * (columns === 1 ? 2 : columns),
    add: addCounts,
    value: (sums) => {
      const classes = Array.from({ length: sums.length / 3 }, (_, label) => countsOf(sums, label));
      const [, yes] = classes;
      const counted = classes.filter(({ found, wrong, missed }) => found + wrong + missed > 0);
      if (classes.length === 2 && yes !== undefined) return share(yes);
      return counted.length === 0 ? null : counted.reduce((sum, one) => sum + share(one), 0) / counted.length;
    },
  });
}

function countsOf(sums: readonly number[], label: number): ClassCounts {
  const [found = 0, wrong = 0, missed = 0] = sums.slice(3 * label, 3 * label + 3);
  return { found, wrong, missed };
}

function addCounts(sums: number[], sample: ScoredSample): void {
  const count = (label: number, kind: number): void => {
    sums[3 * label + kind] = (sums[3 * label + kind] ?? 0) + 1;
  };
  const { label } = sample;
  if (labelRank(sample) === 0) return count(label, 0);
  const said = predictedClass(sample);
  // NaN is never right: what is named for want of anything else counts for no class.
  if (said !== label) count(said, 1);
  count(label, 2);
}

/** Scores are told apart by these. */
const BINS = 4096;

/**
 * Area under the ROC curve: how often a sample of class 1 has a higher score than one of class 0, ties counting half. Scores are sorted
 * into 4096 bins, so that what is added up stays small; those of one bin are ties.
 */
export const auc = defineMetric({
  summary:
    'Area under the ROC curve of yes or no, by 4096 bins of scores: how often one of class 1 has a higher score than one of class 0.',
  targets: ['classes', 'maps'],
  better: 'higher',
  isShare: true,
  size: (columns) => (columns > 2 ? 0 : 2 * BINS),
  add: (sums, sample) => {
    if (sample.columns > 2) return;
    const at = 2 * binOf(sample) + (sample.label === 1 ? 1 : 0);
    sums[at] = (sums[at] ?? 0) + 1;
  },
  value: (sums) => {
    let [no, yes, below] = [0, 0, 0];
    for (let bin = 0; bin < sums.length / 2; bin++) {
      const [ofNo, ofYes] = [sums[2 * bin] ?? 0, sums[2 * bin + 1] ?? 0];
      below += ofYes * (no + ofNo / 2);
      no += ofNo;
      yes += ofYes;
    }
    return no === 0 || yes === 0 ? null : below / (no * yes);
  },
});

/** The bin of a score, by a map of all numbers to those from 0 to 1 that keeps their order; NaN is worst for its class. */
function binOf({ scores, first, columns, threshold, label }: ScoredSample): number {
  const own = scores[first + columns - 1] as number;
  const lead = columns === 1 ? own - threshold : own - (scores[first] as number);
  if (Number.isNaN(lead)) return label === 1 ? 0 : BINS - 1;
  const part = Number.isFinite(lead) ? (1 + lead / (1 + Math.abs(lead))) / 2 : lead > 0 ? 1 : 0;
  return Math.min(BINS - 1, Math.floor(part * BINS));
}
