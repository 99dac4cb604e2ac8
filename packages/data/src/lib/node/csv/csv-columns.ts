import { closestWord } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import { firstRowKind } from './csv-header.js';
import type { TextLine } from './csv-lines.js';
import { cellOffset, isDecimalComma, parseNumber, splitRow, type RowPlace } from './csv-row.js';

/** How the columns of a file are used. */
export interface CsvColumns {
  /** Number of columns. */
  readonly count: number;
  /** The one with the labels, from 0. */
  readonly label: number;
  /** Its name, or its number when there is no header. */
  readonly labelName: string;
  readonly hasHeader: boolean;
  /** Names of the others, in their order; `null` when there is no header. */
  readonly features: readonly string[] | null;
}

/** What the source's options say of the columns. */
export interface ColumnOptions {
  /** Column of labels by number from 0 or by name; `null` for the one called `label`, else the first. */
  readonly label: string | number | null;
  /** Whether the first row names the columns; `null` to tell by what it holds. */
  readonly header: boolean | null;
}

/**
 * Tells the columns from the first row.
 *
 * @throws ConvlangError E514 when there is no such column, E533 when there is but one, E534 when the row may be either
 */
export function findColumns(row: TextLine, { label, header }: ColumnOptions, place: RowPlace): CsvColumns {
  const { file, span } = place;
  const cells = splitRow(row, place);
  const names = cells.map((cell) => cell.trim());
  if (names.length === 1) fail('E533', { file, line: row.line }, span);
  const wanted = label ?? (header !== false && names.includes('label') ? 'label' : 0);
  const at = typeof wanted === 'number' ? wanted : header === false ? -1 : names.indexOf(wanted);
  const name = names[at];
  if (name === undefined) return failColumn(wanted, names, header, place);
  const hasHeader = header ?? (typeof wanted === 'string' || isHeader(row, cells, at, place));
  const features = hasHeader ? names.filter((_, i) => i !== at) : null;
  return { count: names.length, label: at, labelName: hasHeader ? name : String(at), hasHeader, features };
}

function failColumn(
  wanted: string | number,
  names: readonly string[],
  header: boolean | null,
  { file, span }: RowPlace,
): never {
  const byNumber = typeof wanted === 'number' || header === false;
  const columns = byNumber ? `0 to ${names.length - 1}` : names.slice(0, 10).join(', ');
  const meant = typeof wanted === 'string' && !byNumber ? closestWord(wanted, names) : undefined;
  const notes = meant === undefined ? [] : [`did you mean ${meant}?`];
  return fail('E514', { file, label: wanted, columns }, span, notes);
}

function isHeader(row: TextLine, cells: readonly string[], label: number, place: RowPlace): boolean {
  const kind = firstRowKind(cells, label);
  return kind === 'unclear' ? failUnclear(row, cells, place) : kind === 'header';
}

/**
 * Asks whether the first row is a header.
 *
 * @throws ConvlangError E534 always
 */
export function failUnclear(row: TextLine, cells: readonly string[], { file, span }: RowPlace): never {
  const shown = cells.slice(0, 6).map((cell) => cell.trim());
  const rest = cells.length > shown.length ? ', ...' : '';
  const slots = { file, line: row.line, cells: shown.join(', ') + rest, offset: row.offset };
  return fail('E534', slots, span, [
    'in the data section: source csv "file.csv" header on, where it names the columns',
    'or header off, where it is a sample',
  ]);
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

/**
 * Refuses a cell that is no number.
 *
 * @throws ConvlangError E513 always
 */
export function failCell(row: TextLine, cell: string, column: number, place: RowPlace): never {
  const { file, span } = place;
  const found = cell.trim() === '' ? 'nothing' : JSON.stringify(cell.trim());
  const notes = isDecimalComma(cell) ? ['a decimal comma is not read: write 1.5 for 1,5'] : [];
  const offset = cellOffset(row, column, place);
  return fail('E513', { file, line: row.line, found, column, offset }, span, notes);
}
