import { closestWord, report, unreachable, type Diagnostic, type Span } from '@convlang/diagnostics';
import { LARGEST_SIZE, type Bounds } from '@convlang/ops';
import type { SectionEntry, SectionValue } from '@convlang/syntax';
import { replacement, type Candidate } from '../finding.js';

/** Ends the reading of one entry; caught by {@link readEntry}. */
class EntryFault extends Error {
  override readonly name = 'EntryFault';
  readonly diagnostic: Diagnostic;
  readonly candidates: readonly Candidate[];

  constructor(diagnostic: Diagnostic, candidates: readonly Candidate[]) {
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
  readonly #form: string;
  readonly #options = new Set<string>();
  #at = 0;

  /** @param form how the entry is written, for the message: `` `norm N` or `value N` `` */
  constructor(entry: SectionEntry, form: string) {
    this.entry = entry;
    this.#form = form;
  }

  peek(): SectionValue | undefined {
    return this.entry.values[this.#at];
  }

  get isAtEnd(): boolean {
    return this.peek() === undefined;
  }

  /** Steps over a word if it comes next. */
  takeWord(word: string): boolean {
    if (!this.isWordNext([word])) return false;
    this.#at++;
    return true;
  }

  isWordNext(words: readonly string[]): boolean {
    const value = this.peek();
    return value?.kind === 'identifier' && words.includes(value.name);
  }

  /** Steps over a word that must come next. */
  expectWord(word: string): void {
    this.word([word]);
  }

  /** One of some words. */
  word<W extends string>(words: readonly W[]): W {
    const value = this.peek();
    const found = words.find((word) => value?.kind === 'identifier' && value.name === word);
    if (found === undefined) return this.#refuse(words);
    this.#at++;
    return found;
  }

  /** Any word. */
  name(): { readonly name: string; readonly span: Span } {
    const value = this.peek();
    if (value?.kind !== 'identifier') return this.#refuse([]);
    this.#at++;
    return value;
  }

  /** The name of an option, each of which may be given once: of two values one would be lost. */
  option(): string;
  option<W extends string>(words: readonly W[]): W;
  option(words?: readonly string[]): string {
    const place = this.peek()?.span ?? this.entry.key.span;
    const name = words === undefined ? this.name().name : this.word(words);
    if (this.#options.has(name)) throw new EntryFault(report('E307', { key: name }, place), []);
    this.#options.add(name);
    return name;
  }

  /** A quoted text, if one comes next. */
  takeText(): string | null {
    const value = this.peek();
    if (value?.kind !== 'text') return null;
    this.#at++;
    return value.value;
  }

  switch(): boolean {
    const value = this.peek();
    if (value?.kind !== 'switch') return this.#refuse([]);
    this.#at++;
    return value.on;
  }

  number(bounds: Bounds = {}): number {
    const value = this.peek();
    if (value?.kind !== 'number') return this.#refuse([]);
    this.#at++;
    return this.#bounded(value, bounds);
  }

  #bounded({ value, raw, span }: BoundedNumber, bounds: Bounds): number {
    const problem = boundsProblem(value, bounds);
    if (problem === null) return value;
    throw new EntryFault(report('E336', { key: this.#place(), range: problem, found: raw }, span), []);
  }

  get isNumberNext(): boolean {
    return this.peek()?.kind === 'number';
  }

  /** Sizes `HxW`, at most so many. */
  sizes(most: number): readonly number[] {
    const value = this.peek();
    if (value?.kind === 'number') return [this.number(sizeBounds)];
    if (value?.kind !== 'dims' || value.parts.length > most) return this.#refuse([]);
    this.#at++;
    return value.parts.map((part) =>
      part.kind === 'number' ? this.#bounded(part, sizeBounds) : this.#refuse([]),
    );
  }

  /** A comparison sign, if one comes next. */
  takeOperator(): '<' | '<=' | '>' | '>=' | '==' | null {
    const value = this.peek();
    if (value?.kind !== 'operator') return null;
    this.#at++;
    return value.operator;
  }

  /** Says that what comes next does not belong there. */
  refuse(): never {
    return this.#refuse([]);
  }

  /** Nothing may be left over. */
  end(): void {
    if (!this.isAtEnd) this.#refuse([]);
  }

  /** The key, and the word before the value that was just taken: `optimizer lr`. */
  #place(): string {
    const before = this.entry.values[this.#at - 2];
    return before?.kind === 'identifier' ? `${this.entry.key.name} ${before.name}` : this.entry.key.name;
  }

  #refuse(words: readonly string[]): never {
    const value = this.peek();
    const span = value?.span ?? this.entry.key.span;
    const found = value === undefined ? 'nothing' : describeValue(value);
    const meant = value?.kind === 'identifier' ? closestWord(value.name, words) : undefined;
    const expected = words.length === 0 ? this.#form : orList(words);
    const slots = { key: this.entry.key.name, expected, found };
    throw new EntryFault(report('E331', slots, span), replacement(span, meant));
  }
}

/** Reads an entry; after a fault, which is reported, gives `undefined`. */
export function readEntry<T>(
  entry: SectionEntry,
  form: string,
  read: (reader: EntryReader) => T,
  fail: (diagnostic: Diagnostic, candidates: readonly Candidate[]) => void,
): T | undefined {
  const reader = new EntryReader(entry, form);
  try {
    const value = read(reader);
    reader.end();
    return value;
  } catch (fault) {
    if (!(fault instanceof EntryFault)) throw fault;
    fail(fault.diagnostic, fault.candidates);
    return undefined;
  }
}

/** `a, b or c` */
export function orList(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' or $1');
}

function describeValue(value: SectionValue): string {
  switch (value.kind) {
    case 'identifier':
      return `\`${value.name}\``;
    case 'text':
      return `"${value.value}"`;
    case 'switch':
      return value.on ? '`on`' : '`off`';
    case 'dims':
      return value.parts.map((part) => (part.kind === 'number' ? part.raw : '(...)')).join('x');
    case 'number':
      return value.raw;
    case 'operator':
      return `\`${value.operator}\``;
    default:
      return unreachable(value);
  }
}

function boundsProblem(value: number, { min, max, above, below, isWhole }: Bounds): string | null {
  if (isWhole === true && !Number.isSafeInteger(value)) return 'a whole number';
  const isLow = (min !== undefined && value < min) || (above !== undefined && value <= above);
  const isHigh = (max !== undefined && value > max) || (below !== undefined && value >= below);
  if (!isLow && !isHigh) return null;
  const lower = above !== undefined ? `above ${above}` : min !== undefined ? `at least ${min}` : null;
  const upper = below !== undefined ? `below ${below}` : max !== undefined ? `at most ${max}` : null;
  return [lower, upper].filter((part) => part !== null).join(' and ');
}
