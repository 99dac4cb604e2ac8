import { headValues, type EpochRecord } from '@convlang/train';
import type { RunReport } from '../run-report.js';
import { together, type Block } from './block.js';
import { chartFigure, type Chart, type ChartLine } from './chart.js';

/** Loss, metrics and learning rate over the epochs, and the loss over the steps. */
export function curves({ history, steps }: Pick<RunReport, 'history' | 'steps'>): Block {
  const x = history.map(({ epoch }) => epoch);
  const lines = (valueOf: (scores: EpochRecord['train']) => number | null): readonly ChartLine[] => {
    const train = { name: 'training', values: history.map((record) => valueOf(record.train)) };
    const measured = history.map(({ validation }) => (validation === null ? null : valueOf(validation)));
    if (measured.every((value) => value === null)) return [train];
    return [train, { name: 'validation', values: measured, isDashed: true }];
  };
  const ofEpochs = { axis: 'epoch', x, isWhole: true };
  const charts: readonly Chart[] = [
    { ...ofEpochs, title: 'Loss', lines: lines(({ loss }) => loss) },
    ...metricNames(history).map((name) => ({
      ...ofEpochs,
      title: metricTitle(name),
      lines: lines((scores) => headValues(scores)[name] ?? null),
    })),
    {
      ...ofEpochs,
      title: 'Learning rate',
      lines: [{ name: 'rate', values: history.map(({ rate }) => rate) }],
    },
    {
      title: steps.every === 1 ? 'Loss of each step' : `Loss of each ${steps.every} steps`,
      axis: 'step',
      isWhole: true,
      x: steps.loss.map((_, i) => (i + 1) * steps.every),
      lines: [{ name: 'training', values: steps.loss }],
    },
  ];
  const drawn = charts.filter((chart) => chart.x.length > 0);
  return together(drawn.map(chartFigure), 'charts');
}

/** Words of the metrics that have a value anywhere. */
export function metricNames(history: readonly EpochRecord[]): readonly string[] {
  const there = history.flatMap(({ train, validation }) =>
    [train, ...(validation === null ? [] : [validation])].flatMap((scores) =>
      Object.entries(headValues(scores)).flatMap(([name, value]) => (value === null ? [] : [name])),
    ),
  );
  const names = [...new Set(there)];
  // Of few classes the right one is always among the first five.
  return names.filter(
    (name) => name !== 'top5' || history.some(({ train }) => headValues(train)[name] !== 1),
  );
}

/** Titles of metrics whose words are no words. */
const titles: Readonly<Record<string, string>> = {
  top5: 'Among the first five',
  iou: 'IoU',
  mae: 'MAE',
  rmse: 'RMSE',
  auc: 'AUC',
};

/** `accuracy` as a title. */
export function metricTitle(name: string): string {
  const own = Object.hasOwn(titles, name) ? titles[name] : undefined;
  return own ?? name.charAt(0).toUpperCase() + name.slice(1);
}
