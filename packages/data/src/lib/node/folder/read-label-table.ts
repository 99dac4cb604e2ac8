import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import type { Learnt } from '../../source/data-source.js';
import type { CsvColumns } from '../csv/csv-columns.js';
import {
  checkLabel,
  LabelScan,
  namedLabels,
  readLabel,
  valueLabels,
  type CsvLabels,
} from '../csv/csv-labels.js';
import { readLines, wholeText, type TextLine } from '../csv/csv-lines.js';
import { findSeparator, splitRow, type RowPlace } from '../csv/csv-row.js';
import type { ByteStore } from '../file/open-bytes.js';

/** Pictures and what stands behind them in a table. */
export interface LabelTable {
  readonly labels: CsvLabels;
  readonly rows: readonly LabelRow[];
}

/** A row of the table. */
export interface LabelRow {
  /** As it is written. */
  readonly picture: string;
  /** The class or the value. */
  readonly label: number;
  readonly line: number;
}

/** What is known before the table is read. */
export interface LabelTableOptions {
  /** Column of labels by number from 0 or by name; `null` for the one called `label` or `class`, else the last. */
  readonly label: string | number | null;
  readonly classes: readonly string[];
  readonly learnt: Learnt;
}

/** Names that a first column of pictures has in a header. */
const pictureColumn = /^(name|image|images|file|filename|file_?name|path|id|image_?id|picture)$/i;

/**
 * A CSV file with a picture and its label in each row: the name of the picture in the column called so (`name`, `file`, `image`, `id`, ...), else
 * in the first. The first row is a header where its cell for the picture is such a name, or the label is asked for by name. Labels are what they are in any CSV file: words are classes, as whole numbers are; other
 * numbers are values.
 *
 * @throws ConvlangError E503 for no rows, E512 for rows of another length, E514 for a column that is not there, E533 for a single column, and what labels may
 *   have wrong
 */
export async function readLabelTable(
  store: ByteStore,
  options: LabelTableOptions,
  span: Span | null,
): Promise<LabelTable> {
  const lines: TextLine[] = [];
  for await (const line of readLines(store, await wholeText(store, span), span)) lines.push(line);
  const [top] = lines;
  if (top === undefined) return fail('E503', { file: store.file }, span);
  const place: RowPlace = {
    file: store.file,
    span,
    separator: findSeparator(lines.slice(0, 2), { file: store.file, span }),
  };
  const { picture, columns } = tableColumns(top, options.label, place);
  const rows = lines.slice(columns.hasHeader ? 1 : 0);
  if (rows.length === 0) return fail('E503', { file: store.file }, span);
  const cells = rows.map((row) => cellsOf(row, columns, place));
  const labels = labelsOf(rows, cells, columns, options, place);
  return {
    labels,
    rows: rows.map((row, i) => ({
      picture: (cells[i]?.[picture] ?? '').trim(),
      label: readLabel(labels, cells[i]?.[columns.label] ?? '', row, columns, place),
      line: row.line,
    })),
  };
}

function tableColumns(
  top: TextLine,
  label: string | number | null,
  place: RowPlace,
): { readonly picture: number; readonly columns: CsvColumns } {
  const { file, span } = place;
  const names = splitRow(top, place).map((cell) => cell.trim());
  if (names.length === 1) fail('E533', { file, line: top.line }, span);
  const named = names.findIndex((name) => pictureColumn.test(name));
  const hasHeader = named >= 0 || (typeof label === 'string' && names.includes(label));
  const usual = names.findIndex((name) => /^(label|class)$/i.test(name));
  const last = names.length - 1;
  const at =
    typeof label === 'number'
      ? label
      : label !== null
        ? names.indexOf(label)
        : hasHeader && usual >= 0
          ? usual
          : last;
  if (at < 0 || at > last)
    fail(
      'E514',
      { file, label: label ?? '', columns: hasHeader ? names.slice(0, 10).join(', ') : `0 to ${last}` },
      span,
    );
  const picture = named >= 0 && named !== at ? named : at === 0 ? 1 : 0;
  const labelName = hasHeader ? (names[at] ?? '') : String(at);
  return { picture, columns: { count: names.length, label: at, labelName, hasHeader, features: null } };
}

function cellsOf(row: TextLine, { count }: CsvColumns, place: RowPlace): readonly string[] {
  const cells = splitRow(row, place);
  if (cells.length === count) return cells;
  const { file, span } = place;
  return fail(
    'E512',
    { file, line: row.line, found: cells.length, expected: count, offset: row.offset },
    span,
  );
}

function labelsOf(
  rows: readonly TextLine[],
  cells: readonly (readonly string[])[],
  columns: CsvColumns,
  { classes, learnt }: LabelTableOptions,
  place: RowPlace,
): CsvLabels {
  const scan = new LabelScan();
  for (const [i, row] of rows.entries()) {
    const label = cells[i]?.[columns.label] ?? '';
    checkLabel(label, row, columns, place);
    scan.add(label, row);
  }
  if (classes.length > 0) return namedLabels(classes);
  if (learnt === 'values') return valueLabels;
  return learnt.length > 0 ? namedLabels(learnt, true) : scan.finish(columns, place);
}
