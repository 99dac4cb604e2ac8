import { visible } from '@convlang/diagnostics';
import type { GraphDiff, LayerDiff } from '@convlang/compiler';
import { plainTable } from '../plain-table.js';
import { totalRows } from './difference-totals.js';
import { foldAffected, type DiffRow } from './fold-affected.js';
import { changeTexts, signs, titleOf } from './layer-changes.js';
import type { DiffNames } from './run-diff.js';

/** A comparison as lines for people. */
export function diffText(names: DiffNames, diff: GraphDiff): string {
  const [before, after] = [visible(names.before), visible(names.after)];
  if (diff.isSame) return `${before} and ${after}: the same network\n${renameLines(diff)}`;
  const rows = foldAffected(diff.layers).map(rowTexts);
  const width = Math.max(...rows.map(([title]) => title.length));
  const lines = rows.map(([title, text]) => `${title.padEnd(width)}  ${text}\n`);
  const totals = plainTable(['', 'before', 'after', 'difference'], totalRows(diff));
  const head = `${before} -> ${after}: ${countsText(diff.layers)}\n`;
  return `${head}\n${lines.join('')}${renameLines(diff)}\n${totals}\n`;
}

function rowTexts(row: DiffRow): readonly [title: string, text: string] {
  if (row.kind === 'run') return [`${signs.affected} ${row.title}`, `field ${row.field}`];
  const { layer } = row;
  return [`${signs[layer.kind]} ${titleOf(layer)}`, changeTexts(layer).join(', ')];
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

function renameLines({ renames }: GraphDiff): string {
  return renames.map(({ before, after }) => `renamed ${before} -> ${after}\n`).join('');
}
