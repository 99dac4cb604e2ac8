import { formatFigure, visible } from '@convlang/diagnostics';
import type { TrainSettings } from '@convlang/ops';
import { targetOf, type DataSource, type HeadTarget } from '@convlang/data';
import type { Confusion, HeadMetrics, Metrics } from '@convlang/train';
import { percent, thousands } from '../output/numbers.js';
import { lossText } from '../progress/step-text.js';
import { plainTable } from '../output/plain-table.js';

/**
 * The figures as text: loss, shares, each class, and the confusion matrix when it is wanted; then the same of each tap that has a loss.
 *
 * @param source that was measured
 */
export function metricsText(
  metrics: Metrics,
  source: DataSource,
  { metrics: asked, losses }: Pick<TrainSettings, 'metrics' | 'losses'>,
): string {
  const { samples, loss, heads, taps = {} } = metrics;
  const lines = [`samples   ${thousands(samples)}`, `loss      ${lossText(loss)}`];
  for (const [head, own] of Object.entries(heads ?? {}))
    lines.push(`  ${head.padEnd(8)}${lossText(own)}${weightText(losses[head]?.weight)}`);
  const main = [[...lines, ...shareLines(metrics)].join('\n'), ...tables(metrics, source, asked)];
  const others = Object.entries(taps).flatMap(([tap, own]) => {
    const shares = shareLines(own);
    if (shares.length === 0) return [];
    return [[`tap ${tap}`, ...shares].join('\n'), ...tables(own, targetOf(source, tap), asked)];
  });
  return `${[...main, ...others].join('\n\n')}\n`;
}

/** What the metrics make of one head; nothing where its labels are nothing for them. */
function shareLines({ accuracy, top5, perClass, metrics = {} }: HeadMetrics): readonly string[] {
  return [
    ...(accuracy === null ? [] : [`accuracy  ${percent(accuracy)}`]),
    ...(top5 === null || (perClass ?? []).length <= 5 ? [] : [`top 5     ${percent(top5)}`]),
    ...Object.entries(metrics).map(
      ([name, value]) => `${name.padEnd(9)} ${value === null ? '-' : formatFigure(value)}`,
    ),
  ];
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
