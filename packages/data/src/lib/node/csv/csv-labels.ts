import { closestWord } from '@convlang/diagnostics';
import type { DataSource, TargetKind } from '../../source/data-source.js';
import { fail } from '../../fail.js';
import { describeClasses, listNames } from '../../match/class-names.js';
import { failCell, type CsvColumns } from './csv-columns.js';
import type { TextLine } from './csv-lines.js';
import {
  cellOffset,
  isDecimalComma,
  isNotANumber,
  mayBeMissing,
  parseNumber,
  type RowPlace,
} from './csv-row.js';

/** Most classes that labels may name or count. */
const CLASS_LIMIT = 10_000;

/** What the labels of a column mean. */
export interface CsvLabels {
  readonly targets: TargetKind;
  readonly classes: readonly string[];
  /** The class or the value of a label, or `null` when it is none. */
  readonly parse: (label: string) => number | null;
  /** Whether the classes are those that a model has learnt. */
  readonly areLearnt: boolean;
  /** What the labels are that the classes were found by; absent where they were known. */
  readonly found?: NonNullable<DataSource['classesFound']>;
}

/**
 * Labels whose classes are known. A label is the name of a class; names that are numbers are met by any writing of the number
 * (`1` by `1.0`). Where the model file lists names, of which none is a number, a label may be the number of its class instead; to
 * classes that a model has learnt from words numbers say nothing.
 *
 * @param classes at least one
 */
export function namedLabels(classes: readonly string[], areLearnt = false): CsvLabels {
  const numbers = new Map(classes.map((name, i) => [name, i]));
  const values = new Map(
    classes.flatMap((name, i) => {
      const value = parseNumber(name);
      return value === null ? [] : [[value, i] as const];
    }),
  );
  const takesNumbers = values.size === 0 && !areLearnt;
  return {
    targets: 'classes',
    classes,
    areLearnt,
    parse(label) {
      const value = parseNumber(label);
      const byValue = value === null ? undefined : values.get(value);
      const isClass = takesNumbers && value !== null && Number.isInteger(value) && value >= 0;
      return numbers.get(label) ?? byValue ?? (isClass && value < classes.length ? value : null);
    },
  };
}

/** Labels that are values to be met. */
export const valueLabels: CsvLabels = {
  targets: 'values',
  classes: [],
  parse: parseNumber,
  areLearnt: false,
};

/**
 * Finds out what labels mean by looking at all of them: whole numbers of 0 to 9,999 are classes by number, other numbers are
 * values, and words are names of classes, numbered in code-unit order.
 */
export class LabelScan {
  readonly #names = new Set<string>();
  #rows = 0;
  #words = 0;
  #isFirstWord = false;
  #missing: { readonly row: TextLine; readonly label: string } | null = null;
  #whole = true;
  #last = 0;

  add(label: string, row: TextLine): void {
    const value = parseNumber(label);
    if (value === null) {
      if (this.#rows === 0) this.#isFirstWord = true;
      this.#words++;
      if (mayBeMissing(label)) this.#missing ??= { row, label };
    } else {
      this.#whole &&= Number.isInteger(value) && value >= 0 && value < CLASS_LIMIT;
      if (this.#whole) this.#last = Math.max(this.#last, value);
    }
    this.#rows++;
    if (this.#names.size <= CLASS_LIMIT) this.#names.add(label);
  }

  /** Whether the first label is a word and all others are numbers: then it is the name of the column. */
  get beginsWithName(): boolean {
    return this.#isFirstWord && this.#words === 1 && this.#rows > 1 && this.#missing === null;
  }

  /** @throws ConvlangError E530 for too many different names, E532 for a label that is missing among numbers */
  finish(columns: CsvColumns, place: RowPlace): CsvLabels {
    const { file, span } = place;
    if (this.#missing !== null && this.#onlyMissing())
      failMissing(this.#missing.label, this.#missing.row, columns, place);
    if (this.#words === 0 && this.#whole) {
      const classes = Array.from({ length: this.#last + 1 }, (_, i) => String(i));
      return { targets: 'classes', classes, parse: parseNumber, areLearnt: false, found: 'numbers' };
    }
    if (this.#words === 0) return valueLabels;
    if (this.#names.size > CLASS_LIMIT)
      fail('E530', { file, limit: CLASS_LIMIT, column: columns.labelName }, span);
    return { ...namedLabels([...this.#names].sort()), found: 'words' };
  }

  /** Whether all labels are numbers but for words that say that there is none. */
  #onlyMissing(): boolean {
    const words = [...this.#names].filter((name) => parseNumber(name) === null);
    return this.#words < this.#rows && this.#names.size <= CLASS_LIMIT && words.every(mayBeMissing);
  }
}

/**
 * Refuses what is neither a class nor a value: an empty cell, a NaN, a number with a decimal comma.
 *
 * @throws ConvlangError E513 or E532
 */
export function checkLabel(label: string, row: TextLine, columns: CsvColumns, place: RowPlace): void {
  if (isNotANumber(label)) failMissing(label, row, columns, place);
  if (isDecimalComma(label)) failCell(row, label, columns.label, place);
}

function failMissing(label: string, row: TextLine, columns: CsvColumns, place: RowPlace): never {
  const { file, span } = place;
  const found = label === '' ? 'nothing' : JSON.stringify(label);
  const offset = cellOffset(row, columns.label, place);
  return fail('E532', { file, line: row.line, found, column: columns.labelName, offset }, span);
}

/**
 * The class or value of a label.
 *
 * @throws ConvlangError E513 when it must be a value and is none, E509 when it is none of the classes, E535 when the model has not learnt it
 */
export function readLabel(
  labels: CsvLabels,
  label: string,
  row: TextLine,
  columns: CsvColumns,
  place: RowPlace,
): number {
  const value = labels.parse(label);
  if (value !== null) return value;
  if (labels.targets === 'values') return failCell(row, label, columns.label, place);
  const meant = closestWord(label, labels.classes);
  const slots = {
    file: `${place.file}:${row.line}`,
    label: JSON.stringify(label),
    offset: cellOffset(row, columns.label, place),
  };
  const notes = meant === undefined ? [] : [`did you mean ${JSON.stringify(meant)}?`];
  if (!labels.areLearnt)
    return fail('E509', { ...slots, classes: describeClasses(labels.classes) }, place.span, notes);
  return fail('E535', { ...slots, classes: listNames(labels.classes) }, place.span, [
    ...notes,
    'use names that the model has learnt, leave such rows out, or train it with this class',
  ]);
}
