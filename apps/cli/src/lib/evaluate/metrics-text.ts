import { formatFigure, visible } from '@convlang/diagnostics';
import type { TrainSettings } from '@convlang/ops';
import type { Confusion, Metrics } from '@convlang/train';
import { percent, thousands } from '../numbers.js';
import { lossText } from '../progress/step-text.js';
import { plainTable } from '../plain-table.js';

/** The figures as text: loss, shares, each class, and the confusion matrix when it is wanted. */
export function metricsText(
  metrics: Metrics,
  classes: readonly string[],
  { metrics: asked, losses }: Pick<TrainSettings, 'metrics' | 'losses'>,
): string {
  const { samples, loss, heads, accuracy, top5, perClass, confusion } = metrics;
  const others = Object.entries(metrics.metrics ?? {});
  const names = perClass?.map((_, i) => visible(classes[i] ?? String(i))) ?? [];
  const lines = [`samples   ${thousands(samples)}`, `loss      ${lossText(loss)}`];
  for (const [head, own] of Object.entries(heads ?? {}))
    lines.push(`  ${head.padEnd(8)}${lossText(own)}${weightText(losses[head]?.weight)}`);
  if (accuracy !== null) lines.push(`accuracy  ${percent(accuracy)}`);
  if (top5 !== null && names.length > 5) lines.push(`top 5     ${percent(top5)}`);
  for (const [name, value] of others)
    lines.push(`${name.padEnd(9)} ${value === null ? '-' : formatFigure(value)}`);
  const tables: string[] = [];
  if (perClass !== null) tables.push(classTable(perClass, names));
  if (confusion !== null && asked.includes('confusion')) tables.push(confusionTable(confusion, names));
  return `${[lines.join('\n'), ...tables].join('\n\n')}\n`;
}

/** What a head's loss counts in the loss above it. */
function weightText(weight = 1): string {
  return weight === 1 ? '' : ` x ${weight}`;
}

function classTable(scores: NonNullable<Metrics['perClass']>, names: readonly string[]): string {
  const share = (value: number | null): string => (value === null ? '-' : percent(value));
  const rows = scores.map(({ samples, recall, precision }, i) => [
    names[i] ?? '',
    thousands(samples),
    share(recall),
    share(precision),
  ]);
  return plainTable(['class', 'samples', 'found', 'right when named'], rows);
}

function confusionTable(confusion: Confusion, names: readonly string[]): string {
  const rows = confusion.map((row, i) => [
    names[i] ?? '',
    ...row.map((count) => (count === 0 ? '.' : thousands(count))),
  ]);
  return `rows: the right class; columns: the class that was named\n${plainTable(['', ...names], rows)}`;
}
