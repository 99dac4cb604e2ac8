import { assert, closestWord, report, type Diagnostic } from '@convlang/diagnostics';
import { LARGEST_SIZE, type Bounds, type Comparison } from '@convlang/ops';
import type { Identifier, SectionEntry, SectionValue } from '@convlang/syntax';
import { Cursor } from '../arguments/cursor.js';
import {
  readNumber,
  readSizes,
  readSwitch,
  readWord,
  takeItem,
  type ValueProblem,
  type ValueReading,
} from '../arguments/read-values.js';
import { describeItem, isWord, nearestWord, type Item } from '../arguments/words.js';
import type { Candidate } from '../finding.js';

/** Ends the reading of one entry. */
export class EntryFault extends Error {
  override readonly name = 'EntryFault';
  readonly diagnostic: Diagnostic;
  readonly candidates: readonly Candidate[];

  constructor(diagnostic: Diagnostic, candidates: readonly Candidate[] = []) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
    this.candidates = candidates;
  }
}

/** Reads the values of one entry from left to right; whatever does not belong there ends it with E331 or E336. */
export class EntryReader implements ValueReading {
  /** A range says all that a number may be. */
  readonly limit = null;
  readonly entry: SectionEntry;
  readonly cursor: Cursor<SectionValue>;
  /** Words that could stand behind the last value. */
  readonly asked = new Set<string>();
  readonly #form: () => string;
  /** The word that the value which is read belongs to: of a pair, a phrase, or one that was chosen. */
  #word: SectionValue | null = null;

  /** @param form how the entry is written, for the message: `` `norm N` or `value N` `` */
  constructor(entry: SectionEntry, form: () => string) {
    this.entry = entry;
    this.#form = form;
    this.cursor = new Cursor(entry.values);
  }

  get isAtEnd(): boolean {
    return this.cursor.peek() === undefined;
  }

  /** Notes words that may come next, where nothing does. */
  ask(words: readonly string[]): void {
    if (this.isAtEnd) for (const word of words) this.asked.add(word);
  }

  /** From here on a value of the word that was just taken is read. */
  startValue(): void {
    this.#word = this.cursor.last() ?? null;
  }

  /** Steps over a word that must come next; `form` is how it is written with what follows. */
  phrase(word: string, form: string): void {
    if (this.takeWord(word)) return;
    if (!this.isAtEnd) this.refuse([word]);
    this.fail({ kind: 'other', item: null, expected: `\`${form}\`` });
  }

  /** Steps over a word if it comes next. */
  takeWord(word: string): boolean {
    this.ask([word]);
    const isThere = isWord(this.cursor.peek(), word);
    if (isThere) this.cursor.take();
    return isThere;
  }

  /** Steps over the unit of a number if it comes next; one that is almost there is refused. */
  takeUnit(unit: string): void {
    if (this.takeWord(unit)) return;
    const next = this.cursor.peek();
    if (next?.kind === 'identifier' && closestWord(next.name, [unit]) !== undefined) this.refuse([unit]);
  }

  /** One of some words. */
  word<W extends string>(words: readonly W[]): W {
    return given(readWord(this, words));
  }

  /** Any word. */
  name(expected: string): Identifier {
    const value = takeItem(this, expected);
    if (value?.kind === 'identifier') return value;
    return given(this.fail({ kind: 'other', item: value, expected }));
  }

  /** A quoted text, if one comes next. */
  takeText(): string | null {
    const value = this.cursor.peek();
    if (value?.kind !== 'text') return null;
    this.cursor.take();
    return value.value;
  }

  switch(): boolean {
    return given(readSwitch(this));
  }

  number(bounds: Bounds = {}): number {
    return given(readNumber(this, bounds));
  }

  get isNumberNext(): boolean {
    return this.cursor.peek()?.kind === 'number';
  }

  /** Sizes `HxW`, at most so many. */
  sizes(most: number, expected: string): readonly number[] {
    const counts = Array.from({ length: most }, (_, i) => i + 1);
    return given(readSizes(this, { counts, min: 1, max: LARGEST_SIZE, expected }));
  }

  /** A comparison sign. */
  operator(expected: string): Comparison {
    const value = takeItem(this, expected);
    if (value?.kind === 'operator') return value.operator;
    return given(this.fail({ kind: 'other', item: value, expected }));
  }

  /** Nothing may be left over. */
  end(): void {
    if (!this.isAtEnd) this.refuse();
  }

  isNumber(item: Item): boolean {
    return item.kind === 'number';
  }

  numberOf(item: Item): number | null {
    return item.kind === 'number' ? item.value : null;
  }

  /**
   * Ends the reading with what is wrong with the item that was taken last, or that there is none behind it.
   *
   * @throws EntryFault
   */
  fail(problem: ValueProblem): never {
    const { item } = problem;
    const key = this.#place(item === null ? 0 : 1);
    if (problem.kind !== 'other') return this.#refuseNumber(key, problem);
    const { words = [], solve } = problem;
    const isOfEntry = key === this.entry.key.name && item !== null;
    const expected = words.length > 0 ? orList(words) : isOfEntry ? this.#form() : problem.expected;
    const span = item?.span ?? this.cursor.last()?.span ?? this.entry.key.span;
    const found = item === null ? 'nothing' : describeItem(item);
    throw new EntryFault(report('E331', { key, expected, found }, span), solve?.());
  }

  #refuseNumber(key: string, problem: Exclude<ValueProblem, { readonly kind: 'other' }>): never {
    const { span } = problem.item;
    const range = problem.kind === 'range' ? problem.range : 'a whole number';
    const nearest = problem.kind === 'range' ? problem.nearest : null;
    const found = problem.item.kind === 'number' ? problem.item.raw : String(problem.value);
    const candidates =
      nearest === null ? [] : [{ title: `${key} ${nearest}`, edits: [{ span, text: String(nearest) }] }];
    throw new EntryFault(report('E336', { key, range, found }, span), candidates);
  }

  /**
   * The key, and the word that the value belongs to: `optimizer lr`.
   *
   * @param back how many values were taken behind the word
   */
  #place(back: number): string {
    const before = this.cursor.last(back);
    const isWord = before?.kind === 'identifier' && before === this.#word;
    return isWord ? `${this.entry.key.name} ${before.name}` : this.entry.key.name;
  }

  /**
   * Says that what comes next does not belong there.
   *
   * @param words what may stand there; without them the message says how the whole entry is written
   * @param meant words that are offered where one is almost there
   * @throws EntryFault
   */
  refuse(words: readonly string[] = [], meant: readonly string[] = words): never {
    const item = this.cursor.take();
    this.#word = null;
    const all = words.length === 0 ? {} : { words };
    return this.fail({ kind: 'other', item, expected: '', ...all, solve: () => nearestWord(meant, item) });
  }
}

/** What was read: what is wrong with it ends the reading. */
function given<T>(value: T | null): T {
  assert(value !== null, 'what is wrong with an entry ends its reading');
  return value;
}

/** `a, b or c` */
export function orList(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
