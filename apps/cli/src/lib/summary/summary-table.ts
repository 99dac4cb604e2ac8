import type { LayerSummary } from '@convlang/compiler';
import { thousands } from '../numbers.js';
import { plainTable } from '../plain-table.js';

const HEAD = ['layer', 'output', 'kernel', 'stride', 'pads', 'params', 'MACs'] as const;
const SHORTEST_NAME = 8;

/**
 * The layers as lines of columns, names cut in the middle where the terminal is too narrow for them.
 *
 * @param columns width to keep within, where that leaves names readable
 */
export function summaryTable(rows: readonly LayerSummary[], columns: number): string {
  const cells = rows.map(rowCells);
  const widths = HEAD.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const [nameWidth = 0, ...others] = widths;
  const figures = others.reduce((sum, width) => sum + width, 0);
  const gap = nameWidth + figures + 2 * others.length <= columns ? 2 : 1;
  const room = columns - figures - gap * others.length;
  const nameRoom = Math.max(SHORTEST_NAME, Math.min(nameWidth, room));
  const lines = cells.map(([name = '', ...rest]) => [shorten(name, nameRoom), ...rest]);
  return plainTable(HEAD, lines, gap);
}

function rowCells(row: LayerSummary): string[] {
  const isNamed = !row.name.slice(row.name.lastIndexOf('/') + 1).startsWith(row.op);
  return [
    isNamed ? `${row.name} (${row.op})` : row.name,
    row.isVector ? String(row.output[2]) : row.output.join('x'),
    row.kernel?.join('x') ?? '',
    row.stride === null ? '' : pairText(row.stride),
    row.pads?.join(' ') ?? '',
    row.params === 0 ? '' : thousands(row.params),
    row.macs === 0 ? '' : thousands(row.macs),
  ];
}

/** `2` where both directions are equal, else `2x1`. */
function pairText(pair: readonly number[]): string {
  return pair.every((n) => n === pair[0]) ? String(pair[0]) : pair.join('x');
}

function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const head = Math.ceil((width - 1) / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (width - 1 - head))}`;
}
