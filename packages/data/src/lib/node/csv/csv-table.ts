import type { Span } from '@convlang/diagnostics';
import type { Learnt } from '../../source/data-source.js';
import { fail } from '../../fail.js';
import { failUnclear, findColumns, readRow, type ColumnOptions, type CsvColumns } from './csv-columns.js';
import { looksCounted } from './csv-header.js';
import { RowIndex } from './row-index.js';
import { checkLabel, LabelScan, namedLabels, readLabel, valueLabels, type CsvLabels } from './csv-labels.js';
import { readLines, wholeText, type LineRange, type TextLine } from './csv-lines.js';
import {
  findSeparator,
  isNotANumber,
  mayBeMissing,
  parseNumber,
  splitRow,
  type RowPlace,
} from './csv-row.js';
import type { ByteStore } from '../file/open-bytes.js';

/** Every how many rows the place is noted: rows are found again through the one noted before. */
export const ROWS_A_MARK = 8;

/** Where every eighth row begins. */
export interface RowMark {
  readonly offset: number;
  readonly line: number;
}

/** What one pass over the file found. */
export interface CsvTable {
  readonly place: RowPlace;
  readonly columns: CsvColumns;
  readonly rows: number;
  readonly marks: readonly RowMark[];
  readonly labels: CsvLabels;
}

/** What is known of a file before it is read. */
export interface CsvOptions extends ColumnOptions {
  /** Names of the classes that the model file lists; empty to find them out. */
  readonly classes: readonly string[];
  /** What a model has learnt, which counts where the model file lists no names. */
  readonly learnt: Learnt;
}

/**
 * Reads a CSV file, checks every cell, and notes where rows begin and what the labels mean.
 *
 * @throws ConvlangError E503 no rows, E509 a label of no class, E512 to E515 and E529 a wrong row, E530 too many classes, E531 no
 *   UTF-8, E532 a label that is missing, E533 one column, E539 an index of the rows, E534 a first row that may be a header, E535 a label of a class that the
 *   model has not learnt
 */
export async function scanCsv(store: ByteStore, options: CsvOptions, span: Span | null): Promise<CsvTable> {
  const range = await wholeText(store, span);
  const first = await firstLines(store, range, span);
  const place: RowPlace = {
    file: store.file,
    span,
    separator: findSeparator(first, { file: store.file, span }),
  };
  const [top] = first;
  if (top === undefined) return fail('E503', { file: store.file }, span);
  const columns = findColumns(top, options, place);
  const table = await scanRows(store, range, columns, options, place);
  // Only the labels of the whole file tell that the word over them is none.
  return table ?? scanCsv(store, { ...options, header: true }, span);
}

/** The lines that tell how cells are separated: two that hold anything, or fewer. */
async function firstLines(
  store: ByteStore,
  range: LineRange,
  span: Span | null,
): Promise<readonly TextLine[]> {
  const lines: TextLine[] = [];
  for await (const line of readLines(store, range, span)) if (lines.push(line) === 2) break;
  return lines;
}

/** `null` when the first row turns out to be a header. */
async function scanRows(
  store: ByteStore,
  range: LineRange,
  columns: CsvColumns,
  { header, ...known }: CsvOptions,
  place: RowPlace,
): Promise<CsvTable | null> {
  const marks: RowMark[] = [];
  const scan = new LabelScan();
  const named = labelsOf(known);
  const index = new RowIndex(columns);
  let [rows, isTop] = [0, true];
  let doubtful: TextLine | null = null;
  for await (const row of readLines(store, range, place.span)) {
    const isNames = isTop && columns.hasHeader;
    const isDecided = !isTop || header !== null;
    isTop = false;
    if (isNames) continue;
    const found = readRow(row, columns, place, null);
    if (!isDecided && named !== null && isNumbered(named) && isWord(found)) return null;
    if (!isDecided && looksCounted(splitRow(row, place), columns.label)) {
      if (named?.parse(found) === null) failUnclear(row, splitRow(row, place), place);
      doubtful = row;
    }
    index.look(row, place);
    checkLabel(found, row, columns, place);
    if (named === null) scan.add(found, row);
    else readLabel(named, found, row, columns, place);
    if (rows % ROWS_A_MARK === 0) marks.push({ offset: row.offset, line: row.line });
    rows++;
  }
  if (rows === 0) return fail('E503', { file: place.file }, place.span);
  index.finish(rows, place);
  if (header === null && !columns.hasHeader && scan.beginsWithName) return null;
  if (doubtful !== null && rows > 1) failUnclear(doubtful, splitRow(doubtful, place), place);
  return { place, columns, rows, marks, labels: named ?? scan.finish(columns, place) };
}

function labelsOf({ classes, learnt }: Pick<CsvOptions, 'classes' | 'learnt'>): CsvLabels | null {
  if (classes.length > 0) return namedLabels(classes);
  if (learnt === 'values') return valueLabels;
  return learnt.length > 0 ? namedLabels(learnt, true) : null;
}

function isNumbered({ classes }: CsvLabels): boolean {
  return classes.every((name) => parseNumber(name) !== null);
}

function isWord(label: string): boolean {
  return parseNumber(label) === null && !isNotANumber(label) && !mayBeMissing(label);
}
