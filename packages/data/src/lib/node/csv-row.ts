import type { Span } from '@convlang/diagnostics';
import { fail } from '../fail.js';
import type { TextLine } from './csv-lines.js';

/** Where a line is, for errors. */
export interface RowPlace {
  readonly file: string;
  readonly span: Span | null;
}

/**
 * The cells of a line, by RFC 4180 but for line ends inside quotes: commas separate, a cell in double quotes may hold commas,
 * and a doubled quote stands for one. White space is part of a cell.
 *
 * @throws ConvlangError E515 for a quote that is not closed
 */
export function splitRow(row: TextLine, place: RowPlace): readonly string[] {
  if (!row.text.includes('"')) return row.text.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= row.text.length;) {
    const [cell, end] = readCell(row, at, place);
    cells.push(cell);
    at = end + 1;
  }
  return cells;
}

/** @returns the cell that begins at `at`, and where the comma after it stands */
function readCell(row: TextLine, at: number, place: RowPlace): readonly [string, number] {
  const { text } = row;
  const comma = (from: number): number => {
    const found = text.indexOf(',', from);
    return found < 0 ? text.length : found;
  };
  const plain = text.slice(at, comma(at));
  if (!plain.trimStart().startsWith('"')) return [plain, comma(at)];
  const open = text.indexOf('"', at);
  for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] === '"') continue;
    return [text.slice(open + 1, close).replaceAll('""', '"'), comma(close)];
  }
  return fail('E515', { file: place.file, line: row.line, offset: byteOf(row, open) }, place.span);
}

/** The byte of the file where a character of a line stands. */
function byteOf({ text, offset }: TextLine, at: number): number {
  return offset + Buffer.byteLength(text.slice(0, at));
}

/** The byte of the file where a cell of a line begins. */
export function cellOffset(row: TextLine, column: number): number {
  let at = 0;
  let inQuotes = false;
  for (let passed = 0; at < row.text.length && passed < column; at++) {
    if (row.text[at] === '"') inQuotes = !inQuotes;
    else if (row.text[at] === ',' && !inQuotes) passed++;
  }
  return byteOf(row, at);
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
