import { fourDigits } from '../numbers/four-digits.js';
import { spreadOf } from '../numbers/spread.js';
import type { ColumnScore, ValueAnswers } from './answers.js';
import { EveryNth, MOST_ERRORS } from './every-nth.js';
import type { HeadLook, HeadPlace, Said } from './head-look.js';
import { KeepMost } from './keep-most.js';

/** Samples that are told, of all heads, and numbers of each. */
const MOST_WORST = 24;
const MOST_TOLD = 8;
/** Columns that are told, and those of them with points; points of a column. */
const MOST_COLUMNS = 40;
const MOST_CHARTS = 6;
const MOST_POINTS = 300;

/** Looks at a head that gives numbers for each sample. */
export class ValueLook implements HeadLook {
  readonly #place: HeadPlace;
  readonly #worst: KeepMost<ValueAnswers['worst'][number]>;
  readonly #errors = new EveryNth<number>(MOST_ERRORS);
  #columns: Column[] = [];

  constructor(place: HeadPlace) {
    this.#place = place;
    this.#worst = new KeepMost(Math.max(6, Math.floor(MOST_WORST / place.heads)));
  }

  add({ samples, scored: { labels, columns, scores } }: Said): void {
    if (this.#columns.length === 0) this.#columns = Array.from({ length: columns }, () => new Column());
    for (const [i, sample] of samples.entries()) {
      let size = 0;
      for (const [k, column] of this.#columns.entries()) {
        const [target, answer] = [labels[i * columns + k] as number, scores[i * columns + k] as number];
        column.add(target, answer);
        this.#errors.add(answer - target);
        size += Math.abs(answer - target);
      }
      const first = (numbers: ArrayLike<number>): readonly number[] =>
        Array.from({ length: Math.min(columns, MOST_TOLD) }, (_, k) =>
          fourDigits(numbers[i * columns + k] as number),
        );
      const mae = size / columns;
      if (mae > 0)
        this.#worst.add(mae, () => ({
          sample,
          mae: fourDigits(mae),
          target: first(labels),
          answer: first(scores),
        }));
    }
  }

  finish(): Promise<ValueAnswers> {
    const of = this.#columns.length;
    const mean = (valueOf: (column: Column) => number): number =>
      this.#columns.reduce((sum, column) => sum + valueOf(column), 0) / (of || 1);
    const byError = this.#columns
      .map((column, number) => ({ column, score: column.score(number) }))
      .toSorted((a, b) => b.score.mae - a.score.mae);
    const worst = (most: number): typeof byError =>
      byError.slice(0, most).toSorted((a, b) => a.score.column - b.score.column);
    return Promise.resolve({
      kind: 'values',
      head: this.#place.head,
      of,
      mae: fourDigits(mean(({ mae }) => mae)),
      rmse: fourDigits(Math.sqrt(mean(({ square }) => square))),
      errors: spreadOf(this.#errors.things()),
      columns: worst(MOST_COLUMNS).map(({ score }) => score),
      points: worst(MOST_CHARTS).map(({ column, score }) => ({
        column: score.column,
        pairs: column.pairs(),
      })),
      worst: this.#worst.things(),
    });
  }
}

/** One number of the samples, its targets and answers. */
class Column {
  readonly #some = new EveryNth<readonly [target: number, answer: number]>(MOST_POINTS);
  #count = 0;
  #sizes = 0;
  #squares = 0;
  #errors = 0;
  #middle = 0;
  /** Sum of the squares of the targets' distances from their mean, as B. P. Welford adds it up (1962). */
  #apart = 0;

  add(target: number, answer: number): void {
    const error = answer - target;
    const before = target - this.#middle;
    this.#count++;
    this.#sizes += Math.abs(error);
    this.#squares += error * error;
    this.#errors += error;
    this.#middle += before / this.#count;
    this.#apart += before * (target - this.#middle);
    this.#some.add([target, answer]);
  }

  get mae(): number {
    return this.#sizes / (this.#count || 1);
  }

  /** Mean square of the errors. */
  get square(): number {
    return this.#squares / (this.#count || 1);
  }

  score(column: number): ColumnScore {
    return {
      column,
      mae: fourDigits(this.mae),
      rmse: fourDigits(Math.sqrt(this.square)),
      bias: fourDigits(this.#errors / (this.#count || 1)),
      r2: this.#apart > 0 ? fourDigits(1 - this.#squares / this.#apart) : null,
    };
  }

  /** Some of them, by target. */
  pairs(): readonly (readonly [number, number])[] {
    return this.#some
      .things()
      .map(([target, answer]) => [fourDigits(target), fourDigits(answer)] as const)
      .toSorted(([a], [b]) => a - b);
  }
}
