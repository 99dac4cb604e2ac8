import type { Span } from '@convlang/diagnostics';
import { fail } from '../fail.js';
import { findColumns, readRow, type CsvColumns } from './csv-columns.js';
import { LabelScan, namedLabels, readLabel, type CsvLabels } from './csv-labels.js';
import { readLines } from './csv-lines.js';
import { splitRow } from './csv-row.js';
import type { ByteStore } from './open-bytes.js';

/** Every how many rows the place is noted: rows are found again through the one noted before. */
export const ROWS_A_MARK = 8;

/** Where every eighth row begins. */
export interface RowMark {
  readonly offset: number;
  readonly line: number;
}

/** What one pass over the file found. */
export interface CsvTable {
  readonly columns: CsvColumns;
  readonly rows: number;
  readonly marks: readonly RowMark[];
  readonly labels: CsvLabels;
}

/**
 * Reads a CSV file once, checks every cell, and notes where rows begin and what the labels mean.
 *
 * @param label column by number from 0 or by name; `null` for the one called `label`, else the first
 * @param classes names of the classes, empty to find them out
 * @throws ConvlangError E503 no rows, E509 a label of no class, E512 to E515 and E529 a wrong row, E530 too many classes
 */
export async function scanCsv(
  store: ByteStore,
  label: string | number | null,
  classes: readonly string[],
  span: Span | null,
): Promise<CsvTable> {
  const marks: RowMark[] = [];
  const scan = new LabelScan();
  const named = classes.length > 0 ? namedLabels(classes) : null;
  let columns: CsvColumns | null = null;
  let rows = 0;
  const place = { file: store.file, span };
  for await (const row of readLines(store, { offset: 0, end: store.size, line: 1 }, span)) {
    if (columns === null) {
      columns = findColumns(splitRow(row, place), label, place);
      if (columns.hasHeader) continue;
    }
    const found = readRow(row, columns, place, null);
    if (named === null) scan.add(found);
    else readLabel(named, found, row, columns, place);
    if (rows % ROWS_A_MARK === 0) marks.push({ offset: row.offset, line: row.line });
    rows++;
  }
  if (columns === null || rows === 0) return fail('E503', { file: store.file }, span);
  const labels = named ?? scan.finish(columns, place);
  return { columns, rows, marks, labels };
}
