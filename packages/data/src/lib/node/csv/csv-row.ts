import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import type { TextLine } from './csv-lines.js';

/** What stands between the cells of a row. */
export type Separator = ',' | '\t' | ';';

/** Where a row is, for errors, and how its cells are told apart. */
export interface RowPlace {
  readonly file: string;
  readonly span: Span | null;
  readonly separator: Separator;
}

/**
 * The cells of a line, by RFC 4180 but for line ends inside quotes: a cell in double quotes may hold the separator, and a
 * doubled quote stands for one. White space is part of a cell.
 *
 * @throws ConvlangError E515 for a quote that is not closed
 */
export function splitRow(row: TextLine, place: RowPlace): readonly string[] {
  if (!row.text.includes('"')) return row.text.split(place.separator);
  const cells: string[] = [];
  for (let at = 0; at <= row.text.length;) {
    const [cell, end] = readCell(row, at, place);
    cells.push(cell);
    at = end + 1;
  }
  return cells;
}

/** @returns the cell that begins at `at`, and where the separator after it stands */
function readCell(row: TextLine, at: number, place: RowPlace): readonly [string, number] {
  const { text } = row;
  const separator = (from: number): number => {
    const found = text.indexOf(place.separator, from);
    return found < 0 ? text.length : found;
  };
  const plain = text.slice(at, separator(at));
  if (!plain.trimStart().startsWith('"')) return [plain, separator(at)];
  const open = text.indexOf('"', at);
  for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] === '"') continue;
    return [text.slice(open + 1, close).replaceAll('""', '"'), separator(close)];
  }
  return fail('E515', { file: place.file, line: row.line, offset: byteOf(row, open) }, place.span);
}

/** The byte of the file where a character of a line stands. */
function byteOf({ text, offset }: TextLine, at: number): number {
  return offset + Buffer.byteLength(text.slice(0, at));
}

/** The byte of the file where a cell of a line begins. */
export function cellOffset(row: TextLine, column: number, { separator }: RowPlace): number {
  let at = 0;
  let inQuotes = false;
  for (let passed = 0; at < row.text.length && passed < column; at++) {
    if (row.text[at] === '"') inQuotes = !inQuotes;
    else if (row.text[at] === separator && !inQuotes) passed++;
  }
  return byteOf(row, at);
}

/**
 * What separates the cells: of comma, tab and semicolon the one by which most cells of the first lines are numbers, then the one
 * that makes most cells.
 *
 * @param lines the first ones of the file: a header and a sample, or two samples
 */
export function findSeparator(lines: readonly TextLine[], place: Omit<RowPlace, 'separator'>): Separator {
  const ranked = ([',', '\t', ';'] as const).map((separator) => {
    const cells = lines.flatMap((line) => splitLoosely(line, { ...place, separator }));
    const isNumber = (cell: string): boolean => parseNumber(cell) !== null || isDecimalComma(cell);
    return { separator, numbers: cells.filter(isNumber).length, cells: cells.length };
  });
  const [best] = ranked.sort((a, b) => b.numbers - a.numbers || b.cells - a.cells);
  return best?.separator ?? ',';
}

/** The cells of a line whose quotes may be wrong by this separator: then there is one. */
function splitLoosely(row: TextLine, place: RowPlace): readonly string[] {
  try {
    return splitRow(row, place);
  } catch {
    return [row.text];
  }
}

const OTHER_BASE = /^\s*0[xbo]/i;

/** A decimal number, white space around it allowed, or `null` when the cell is none. */
export function parseNumber(cell: string): number | null {
  const value = Number(cell);
  if (!Number.isFinite(value)) return null;
  // Number() also takes white space and "0x1f".
  if (value === 0 && cell.trim() === '') return null;
  return OTHER_BASE.test(cell) ? null : value;
}

/** Whether a cell is a number with a comma for the decimal point, which is not read. */
export function isDecimalComma(cell: string): boolean {
  return /^\s*[+-]?\d+,\d+(e[+-]?\d+)?\s*$/i.test(cell);
}

/** Whether a cell says that there is no number: nothing at all, or what programs write in its place. Never a name nor a class. */
export function isNotANumber(cell: string): boolean {
  return /^\s*([+-]?(nan|inf|infinity))?\s*$/i.test(cell);
}

/** Whether a cell is a word for a missing value that may as well be a name: `NA` is Namibia, too. */
export function mayBeMissing(cell: string): boolean {
  return /^\s*(na|n\/a|null|none|\?|-)\s*$/i.test(cell);
}
