import { fail } from '../fail.js';
import type { TextLine } from './csv-lines.js';
import { cellOffset, parseNumber, splitRow, type RowPlace } from './csv-row.js';

/** How the columns of a file are used. */
export interface CsvColumns {
  /** Number of columns. */
  readonly count: number;
  /** The one with the labels, from 0. */
  readonly label: number;
  /** Its name, or its number when there is no header. */
  readonly labelName: string;
  readonly hasHeader: boolean;
}

/**
 * Tells the columns from the first row. It is a header when the label is asked for by name, or when a cell beside the label is
 * no number.
 *
 * @param label column by number from 0 or by name; `null` for the one called `label`, else the first
 * @throws ConvlangError E514 when there is no such column
 */
export function findColumns(
  cells: readonly string[],
  label: string | number | null,
  { file, span }: RowPlace,
): CsvColumns {
  const names = cells.map((cell) => cell.trim());
  const wanted = label ?? (names.includes('label') ? 'label' : 0);
  const at = typeof wanted === 'number' ? wanted : names.indexOf(wanted);
  const name = names[at];
  if (name === undefined) {
    const columns = typeof wanted === 'number' ? `0 to ${names.length - 1}` : names.slice(0, 10).join(', ');
    return fail('E514', { file, label: wanted, columns }, span);
  }
  const hasHeader =
    typeof wanted === 'string' || names.some((cell, i) => i !== at && parseNumber(cell) === null);
  return { count: names.length, label: at, labelName: hasHeader ? name : String(at), hasHeader };
}

/**
 * Checks one row and takes its features.
 *
 * @param features receives the numbers of the row without the label; `null` to check only
 * @returns the label
 * @throws ConvlangError E512, E513, E515
 */
export function readRow(
  row: TextLine,
  columns: CsvColumns,
  place: RowPlace,
  features: Float32Array | null,
): string {
  const cells = splitRow(row, place);
  checkCount(row, cells, columns, place);
  for (let i = 0, at = 0; i < cells.length; i++) {
    if (i === columns.label) continue;
    const value = parseNumber(cells[i] ?? '') ?? failCell(row, cells[i] ?? '', i, place);
    if (features !== null) features[at++] = value;
  }
  return cells[columns.label]?.trim() ?? '';
}

function checkCount(
  row: TextLine,
  cells: readonly string[],
  { count }: CsvColumns,
  { file, span }: RowPlace,
): void {
  if (cells.length === count) return;
  fail('E512', { file, line: row.line, found: cells.length, expected: count, offset: row.offset }, span);
}

function failCell(row: TextLine, cell: string, column: number, { file, span }: RowPlace): never {
  const found = cell.trim() === '' ? 'nothing' : JSON.stringify(cell.trim());
  return fail('E513', { file, line: row.line, found, column, offset: cellOffset(row, column) }, span);
}
