import type { TargetKind } from '../data-source.js';
import { fail } from '../fail.js';
import { describeClasses } from './class-names.js';
import type { CsvColumns } from './csv-columns.js';
import type { TextLine } from './csv-lines.js';
import { cellOffset, parseNumber, type RowPlace } from './csv-row.js';

/** Most classes that labels may name or count. */
const CLASS_LIMIT = 10_000;

/** What the labels of a column mean. */
export interface CsvLabels {
  readonly targets: TargetKind;
  readonly classes: readonly string[];
  /** The class or the value of a label, or `null` when it is none. */
  readonly parse: (label: string) => number | null;
}

/**
 * Labels whose classes are known. A label is the name of a class, or its number when the names are no numbers themselves.
 *
 * @param classes at least one
 */
export function namedLabels(classes: readonly string[]): CsvLabels {
  const numbers = new Map(classes.map((name, i) => [name, i]));
  const byNumber = classes.every((name) => parseNumber(name) === null);
  return {
    targets: 'classes',
    classes,
    parse(label) {
      const value = numbers.get(label) ?? (byNumber ? parseNumber(label) : null);
      return value !== null && Number.isInteger(value) && value >= 0 && value < classes.length ? value : null;
    },
  };
}

/**
 * Finds out what labels mean by looking at all of them: whole numbers of 0 to 9,999 are classes by number, other numbers are
 * values, and words are names of classes, numbered in code-unit order.
 */
export class LabelScan {
  readonly #names = new Set<string>();
  #whole = true;
  #number = true;
  #last = 0;

  add(label: string): void {
    if (this.#number) {
      const value = parseNumber(label);
      this.#number = value !== null;
      this.#whole &&= value !== null && Number.isInteger(value) && value >= 0 && value < CLASS_LIMIT;
      if (this.#whole && value !== null) this.#last = Math.max(this.#last, value);
    }
    if (this.#names.size <= CLASS_LIMIT) this.#names.add(label);
  }

  /** @throws ConvlangError E530 for too many different names */
  finish({ labelName }: CsvColumns, { file, span }: RowPlace): CsvLabels {
    if (this.#whole) {
      const classes = Array.from({ length: this.#last + 1 }, (_, i) => String(i));
      return { targets: 'classes', classes, parse: parseNumber };
    }
    if (this.#number) return { targets: 'values', classes: [], parse: parseNumber };
    if (this.#names.size > CLASS_LIMIT) fail('E530', { file, limit: CLASS_LIMIT, column: labelName }, span);
    return namedLabels([...this.#names].sort());
  }
}

/**
 * The class or value of a label.
 *
 * @throws ConvlangError E509 when it is none of the classes
 */
export function readLabel(
  labels: CsvLabels,
  label: string,
  row: TextLine,
  columns: CsvColumns,
  { file, span }: RowPlace,
): number {
  const value = labels.parse(label);
  if (value !== null) return value;
  const offset = cellOffset(row, columns.label);
  return fail(
    'E509',
    { file, label: JSON.stringify(label), offset, classes: describeClasses(labels.classes) },
    span,
  );
}
