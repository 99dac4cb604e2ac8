import type { FoldedRow } from '@convlang/inspect';
import { plainTable } from '../output/plain-table.js';
import { columns, type Column } from './columns.js';
import { fittingTitle, rowTitle } from './row-title.js';

const SHORTEST_NAME = 8;
/** Names longer than this are rather cut than that a column is left out for them. */
const LONGEST_NAME = 28;

/**
 * The rows as lines of columns. More columns come where there is room; where there is too little, names are cut.
 *
 * @param width to keep within, where that leaves names readable
 */
export function summaryTable(rows: readonly FoldedRow[], width: number): string {
  const measured = tellingColumns(rows).map((column) => measure(column, rows));
  const names = Math.max('layer'.length, ...rows.map((row) => rowTitle(row).length));
  const shown = fittingColumns(measured, width - Math.min(names, LONGEST_NAME));
  const figures = shown.reduce((sum, { size }) => sum + size, 0);
  const gap = Math.min(names, LONGEST_NAME) + figures + 2 * shown.length <= width ? 2 : 1;
  const room = Math.max(SHORTEST_NAME, Math.min(names, width - figures - gap * shown.length));
  const lines = rows.map((row, i) => [fittingTitle(row, room), ...shown.map(({ cells }) => cells[i] ?? '')]);
  return plainTable(['layer', ...shown.map(({ column }) => column.title)], lines, gap);
}

/** The columns that have something to tell of some row. */
export function tellingColumns(rows: readonly FoldedRow[]): readonly Column[] {
  return columns.filter((column) => rows.some((row) => cellText(column, row) !== ''));
}

/** The text of a column in a row. */
export function cellText(column: Column, row: FoldedRow): string {
  if (row.kind === 'open') return '';
  return row.kind === 'layer' ? column.layer(row.layer) : column.block(row.layers);
}

interface Measured {
  readonly column: Column;
  readonly cells: readonly string[];
  readonly size: number;
}

function measure(column: Column, rows: readonly FoldedRow[]): Measured {
  const cells = rows.map((row) => cellText(column, row));
  return { column, cells, size: Math.max(column.title.length, ...cells.map((cell) => cell.length)) };
}

/** Those that always stand, and of the others as many as there is room for, in their own order. */
function fittingColumns(measured: readonly Measured[], room: number): readonly Measured[] {
  const chosen = new Set(measured.filter(({ column }) => column.rank === 'always'));
  let left = room - [...chosen].reduce((sum, { size }) => sum + size + 2, 0);
  const optional = measured.filter((entry) => !chosen.has(entry));
  for (const entry of optional.toSorted((a, b) => Number(a.column.rank) - Number(b.column.rank))) {
    if (entry.size + 2 > left) continue;
    left -= entry.size + 2;
    chosen.add(entry);
  }
  return measured.filter((entry) => chosen.has(entry));
}
