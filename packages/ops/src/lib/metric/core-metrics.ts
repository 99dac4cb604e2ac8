import { auc, dice, f1, iou, precision, recall } from './class-metrics.js';
import { defineMetric, type MetricDefinition } from './define-metric.js';
import { labelRank } from './label-rank.js';
import { mae, rmse } from './value-metrics.js';

/** Metrics of the core, by the words behind `metrics`. */
export const coreMetrics = {
  accuracy: shareAmong(1, {
    summary: 'Share of the samples, or of the pixels of maps, whose class is named first.',
  }),
  top5: shareAmong(5, {
    summary: 'Share of the samples, or of the pixels of maps, whose class is among the first five.',
    title: 'top 5',
  }),
  mae,
  rmse,
  precision,
  recall,
  f1,
  iou,
  dice,
  auc,
};

function shareAmong(places: number, words: Pick<MetricDefinition, 'summary' | 'title'>) {
  return defineMetric({
    ...words,
    targets: ['classes', 'maps'],
    better: 'higher',
    isShare: true,
    moreClassesThan: places,
    size: () => 1,
    add: (sums, sample) => {
      if (labelRank(sample) < places) sums[0] = (sums[0] ?? 0) + 1;
    },
    value: ([right = 0], samples) => right / samples,
  });
}
