import { report, type Diagnostic, type Span } from '@convlang/diagnostics';
import { boundsProblem, LARGEST_SIZE, type Bounds, type Comparison } from '@convlang/ops';
import type { SectionEntry, SectionValue } from '@convlang/syntax';
import { Cursor } from '../arguments/cursor.js';
import { describeItem, isWord, nearestWord, wordAt } from '../arguments/words.js';
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

/** A number with its place. */
type BoundedNumber = Pick<Extract<SectionValue, { kind: 'number' }>, 'value' | 'raw' | 'span'>;

const sizeBounds = { min: 1, max: LARGEST_SIZE, isWhole: true } as const;

/** Reads the values of one entry from left to right; whatever does not belong there ends it with E331 or E336. */
export class EntryReader {
  readonly entry: SectionEntry;
  readonly cursor: Cursor<SectionValue>;
  /** Words that could stand behind the last value. */
  readonly asked = new Set<string>();
  readonly #form: () => string;

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

  /** Steps over a word if it comes next. */
  takeWord(word: string): boolean {
    this.ask([word]);
    const isThere = isWord(this.cursor.peek(), word);
    if (isThere) this.cursor.take();
    return isThere;
  }

  /** One of some words. */
  word<W extends string>(words: readonly W[]): W {
    this.ask(words);
    const found = wordAt(this.cursor.peek(), words);
    if (found === undefined) return this.refuse(words);
    this.cursor.take();
    return found;
  }

  /** Any word. */
  name(): { readonly name: string; readonly span: Span } {
    const value = this.cursor.peek();
    if (value?.kind !== 'identifier') return this.refuse();
    this.cursor.take();
    return value;
  }

  /** A quoted text, if one comes next. */
  takeText(): string | null {
    const value = this.cursor.peek();
    if (value?.kind !== 'text') return null;
    this.cursor.take();
    return value.value;
  }

  switch(): boolean {
    this.ask(['on', 'off']);
    const value = this.cursor.peek();
    if (value?.kind !== 'switch') return this.refuse();
    this.cursor.take();
    return value.on;
  }

  number(bounds: Bounds = {}): number {
    const value = this.cursor.peek();
    if (value?.kind !== 'number') return this.refuse();
    this.cursor.take();
    return this.#bounded(value, bounds);
  }

  #bounded({ value, raw, span }: BoundedNumber, bounds: Bounds): number {
    const problem = boundsProblem(value, bounds);
    if (problem === null) return value;
    throw new EntryFault(report('E336', { key: this.#place(), range: problem, found: raw }, span));
  }

  get isNumberNext(): boolean {
    return this.cursor.peek()?.kind === 'number';
  }

  /** Sizes `HxW`, at most so many. */
  sizes(most: number): readonly number[] {
    const value = this.cursor.peek();
    if (value?.kind === 'number') return [this.number(sizeBounds)];
    if (value?.kind !== 'dims' || value.parts.length > most) return this.refuse();
    this.cursor.take();
    return value.parts.map((part) =>
      part.kind === 'number' ? this.#bounded(part, sizeBounds) : this.refuse(),
    );
  }

  /** A comparison sign. */
  operator(): Comparison {
    const value = this.cursor.peek();
    if (value?.kind !== 'operator') return this.refuse();
    this.cursor.take();
    return value.operator;
  }

  /** Nothing may be left over. */
  end(): void {
    if (!this.isAtEnd) this.refuse();
  }

  /** The key, and the word before the value that was just taken: `optimizer lr`. */
  #place(): string {
    const before = this.cursor.last(1);
    return before?.kind === 'identifier' ? `${this.entry.key.name} ${before.name}` : this.entry.key.name;
  }

  /**
   * Says that what comes next does not belong there.
   *
   * @param words what may stand there; without them the message says how the whole entry is written
   * @param meant words that are offered where one is almost there
   */
  refuse(words: readonly string[] = [], meant: readonly string[] = words): never {
    const value = this.cursor.peek();
    const span = value?.span ?? this.entry.key.span;
    const found = value === undefined ? 'nothing' : describeItem(value);
    const expected = words.length === 0 ? this.#form() : orList(words);
    const slots = { key: this.entry.key.name, expected, found };
    throw new EntryFault(report('E331', slots, span), value === undefined ? [] : nearestWord(meant, value));
  }
}

/** `a, b or c` */
export function orList(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
