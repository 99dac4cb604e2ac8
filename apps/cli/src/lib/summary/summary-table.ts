import Table from 'cli-table3';
import { thousands } from '../numbers.js';

/** What one line of the table shows. Sizes are in pixels and channels. */
export interface SummaryRow {
  readonly name: string;
  readonly op: string;
  readonly output: readonly number[];
  readonly kernel: readonly number[] | null;
  readonly stride: readonly number[] | null;
  /** `[top, bottom, left, right]` */
  readonly pads: readonly number[] | null;
  readonly params: number;
  readonly macs: number;
}

const HEAD = ['layer', 'output', 'kernel', 'stride', 'pads', 'params', 'MACs'] as const;
const SHORTEST_NAME = 8;

/**
 * The layers as lines of columns, names cut in the middle where the terminal is too narrow for them.
 *
 * @param columns width to keep within, where that leaves names readable
 */
export function summaryTable(rows: readonly SummaryRow[], columns: number): string {
  const cells = rows.map(rowCells);
  const widths = HEAD.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const [nameWidth = 0, ...others] = widths;
  const figures = others.reduce((sum, width) => sum + width, 0);
  const gap = nameWidth + figures + 2 * others.length <= columns ? 2 : 1;
  const room = columns - figures - gap * others.length;
  const nameRoom = Math.max(SHORTEST_NAME, Math.min(nameWidth, room));
  const table = new Table({
    head: [...HEAD],
    chars: plainChars(' '.repeat(gap)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
  });
  table.push(...cells.map(([name = '', ...rest]) => [shorten(name, nameRoom), ...rest]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function rowCells(row: SummaryRow): string[] {
  const isNamed = !row.name.slice(row.name.lastIndexOf('/') + 1).startsWith(row.op);
  return [
    isNamed ? `${row.name} (${row.op})` : row.name,
    row.output.join('x'),
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

/** No lines around and between cells, only a gap between columns. */
function plainChars(gap: string): Record<string, string> {
  const sides = ['top', 'bottom', 'left', 'right', 'mid'];
  const corners = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'];
  const joins = ['left-mid', 'mid-mid', 'right-mid'];
  return Object.fromEntries([...[...sides, ...corners, ...joins].map((name) => [name, '']), ['middle', gap]]);
}
