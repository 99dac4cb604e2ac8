import { visible, wrap } from '@convlang/diagnostics';
import { diffLines, type GraphDiff, type LayerDiff } from '@convlang/inspect';
import { plainTable } from '../output/plain-table.js';
import { totalRows } from './difference-totals.js';
import type { DiffNames } from './diff-names.js';

/**
 * A comparison as lines for people.
 *
 * @param width columns; what is said of a layer goes on below itself where it needs more
 */
export function diffText(names: DiffNames, diff: GraphDiff, width: number): string {
  const [before, after] = [visible(names.before), visible(names.after)];
  const lines = diffLines(diff).flatMap((line) => hanging(line, width).map((part) => `${part}\n`));
  if (diff.isSame) return `${before} and ${after}: the same network\n${lines.join('')}`;
  const totals = plainTable(['', 'before', 'after', 'difference'], totalRows(diff));
  const head = `${before} -> ${after}: ${countsText(diff.layers)}\n`;
  return `${head}\n${lines.join('')}\n${totals}\n`;
}

/** The least room that is worth a column of its own. */
const MIN_ROOM = 20;

/** A line whose second column goes on below itself. */
function hanging(line: string, width: number): readonly string[] {
  const [, head = '', told = ''] = /^(..\S.*?  +)(\S.*)$/.exec(line) ?? [];
  if (line.length <= width || head === '' || width - head.length < MIN_ROOM) return [line];
  return wrap(told, width - head.length).map(
    (part, i) => `${i === 0 ? head : ' '.repeat(head.length)}${part}`,
  );
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
