import { fail } from '../../fail.js';
import type { CsvColumns } from './csv-columns.js';
import type { TextLine } from './csv-lines.js';
import { parseNumber, splitRow, type RowPlace } from './csv-row.js';

/**
 * Finds out whether the first column only counts the rows: programs that keep tables (pandas, R) write one without a name. A network
 * would learn the order of the file from it.
 */
export class RowIndex {
  #isPossible: boolean;
  #last: number | null = null;

  constructor({ features, label }: CsvColumns) {
    this.#isPossible = label !== 0 && features?.[0] === '';
  }

  look(row: TextLine, place: RowPlace): void {
    if (!this.#isPossible) return;
    const value = parseNumber(splitRow(row, place)[0] ?? '');
    const isNext = this.#last === null ? value === 0 || value === 1 : value === this.#last + 1;
    this.#isPossible = isNext;
    this.#last = value;
  }

  /** @throws ConvlangError E539 when it counts the rows */
  finish(rows: number, { file, span }: RowPlace): void {
    if (this.#isPossible && rows > 1) fail('E539', { file }, span);
  }
}
