import { visible } from '@convlang/diagnostics';
import { diffLines, type GraphDiff, type LayerDiff } from '@convlang/inspect';
import { plainTable } from '../plain-table.js';
import { totalRows } from './difference-totals.js';
import type { DiffNames } from './diff-names.js';

/** A comparison as lines for people. */
export function diffText(names: DiffNames, diff: GraphDiff): string {
  const [before, after] = [visible(names.before), visible(names.after)];
  const lines = diffLines(diff).map((line) => `${line}\n`);
  if (diff.isSame) return `${before} and ${after}: the same network\n${lines.join('')}`;
  const totals = plainTable(['', 'before', 'after', 'difference'], totalRows(diff));
  const head = `${before} -> ${after}: ${countsText(diff.layers)}\n`;
  return `${head}\n${lines.join('')}\n${totals}\n`;
}

/** `1 added, 2 changed`. */
export function countsText(layers: readonly LayerDiff[]): string {
  const kinds = ['added', 'removed', 'moved', 'changed', 'affected'] as const;
  return kinds
    .map((kind) => [layers.filter((layer) => layer.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ');
}
