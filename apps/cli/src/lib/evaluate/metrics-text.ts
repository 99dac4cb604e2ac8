import { visible } from '@convlang/diagnostics';
import { findWord, type TrainSettings, type Vocabulary } from '@convlang/ops';
import { targetOf, type DataSource, type HeadTarget } from '@convlang/data';
import { headValues, type Confusion, type HeadMetrics, type Metrics } from '@convlang/train';
import { metricText } from '../output/metric-text.js';
import { percent, thousands } from '../output/numbers.js';
import { lossText } from '../progress/step-text.js';
import { plainTable } from '../output/plain-table.js';

/**
 * The figures as text: loss, shares, each class, and the confusion matrix when it is wanted; then the same of each tap that has a loss.
 *
 * @param source that was measured
 * @param vocabulary what the words of the file mean
 */
export function metricsText(
  metrics: Metrics,
  source: DataSource,
  { metrics: asked, losses }: Pick<TrainSettings, 'metrics' | 'losses'>,
  vocabulary: Pick<Vocabulary, 'metrics'>,
): string {
  const { samples, loss, heads, taps = {} } = metrics;
  const lines = [`samples   ${thousands(samples)}`, `loss      ${lossText(loss)}`];
  for (const [head, own] of Object.entries(heads ?? {}))
    lines.push(`  ${head.padEnd(8)}${lossText(own)}${weightText(losses[head]?.weight)}`);
  const target = targetOf(source, 'output');
  const main = [
    [...lines, ...figureLines(metrics, target, vocabulary)].join('\n'),
    ...tables(metrics, target, asked),
  ];
  const others = Object.entries(taps).flatMap(([tap, own]) => {
    const ofTap = targetOf(source, tap);
    const figures = figureLines(own, ofTap, vocabulary);
    if (figures.length === 0) return [];
    return [[`tap ${tap}`, ...figures].join('\n'), ...tables(own, ofTap, asked)];
  });
  return `${[...main, ...others].join('\n\n')}\n`;
}

/** What the metrics make of one head; nothing of those that its labels are nothing for, or that say nothing of so few classes. */
function figureLines(
  head: HeadMetrics,
  { targets }: Pick<HeadTarget, 'targets'>,
  { metrics }: Pick<Vocabulary, 'metrics'>,
): readonly string[] {
  const classes = (head.perClass ?? []).length;
  return Object.entries(headValues(head)).flatMap(([word, value]) => {
    const metric = findWord(metrics, 'metric', word);
    const { title = word, moreClassesThan = -1 } = metric;
    if (!metric.targets.includes(targets) || classes <= moreClassesThan) return [];
    return [`${title.padEnd(9)} ${value === null ? '-' : metricText(metric, value)}`];
  });
}

function tables(
  { perClass, confusion }: HeadMetrics,
  { targets, classes }: Pick<HeadTarget, 'targets' | 'classes'>,
  asked: readonly string[],
): readonly string[] {
  const names = perClass?.map((_, i) => visible(classes[i] ?? String(i))) ?? [];
  return [
    ...(perClass === null ? [] : [classTable(perClass, names, targets === 'maps' ? 'pixels' : 'samples')]),
    ...(confusion === null || !asked.includes('confusion') ? [] : [confusionTable(confusion, names)]),
  ];
}

/** What a head's loss counts in the loss above it. */
function weightText(weight = 1): string {
  return weight === 1 ? '' : ` x ${weight}`;
}

function classTable(
  scores: NonNullable<Metrics['perClass']>,
  names: readonly string[],
  counted: 'samples' | 'pixels',
): string {
  const share = (value: number | null): string => (value === null ? '-' : percent(value));
  const rows = scores.map(({ samples, recall, precision }, i) => [
    names[i] ?? '',
    thousands(samples),
    share(recall),
    share(precision),
  ]);
  return plainTable(['class', counted, 'found', 'right when named'], rows);
}

function confusionTable(confusion: Confusion, names: readonly string[]): string {
  const rows = confusion.map((row, i) => [
    names[i] ?? '',
    ...row.map((count) => (count === 0 ? '.' : thousands(count))),
  ]);
  return `rows: the right class; columns: the class that was named\n${plainTable(['', ...names], rows)}`;
}
