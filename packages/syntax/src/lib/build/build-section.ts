import type { CstNode } from 'chevrotain';
import { closestWord, type Fix, type Span } from '@convlang/diagnostics';
import type { Identifier, Section, SectionEntry, SectionValue } from '../tree/ast.js';
import { between, isFull, nodeSpan, note, toIdentifier, type BuildContext } from './build-context.js';
import { toSectionValue } from './build-section-value.js';
import { firstToken, nodesOf } from '../parse/cst.js';
import { isSourceKey, sectionKey, takesFirst, type SectionWords } from '../tree/section-grammar.js';
import { sourcePlace } from '../tree/source-options.js';

/** An entry that is still being read. */
interface OpenEntry {
  readonly key: Identifier;
  readonly values: SectionValue[];
}

/** Divides the flat values of a section into entries. */
class SectionReader {
  readonly entries: SectionEntry[] = [];
  #open: OpenEntry | null = null;
  readonly #context: BuildContext;
  readonly #name: Section['name'];
  readonly #words: SectionWords;
  readonly #values: readonly SectionValue[];

  constructor(context: BuildContext, name: Section['name'], values: readonly SectionValue[]) {
    this.#context = context;
    this.#name = name;
    this.#words = context.sections[name];
    this.#values = values;
  }

  read(): readonly SectionEntry[] {
    this.#values.forEach((value, i) => {
      if (value.kind === 'identifier' && this.#isKey(value, i)) this.#start(value);
      else if (value.kind === 'identifier' && this.#mustBeKey(value, i)) this.#unknown(value);
      else if (this.#open !== null) this.#open.values.push(value);
      else if (i === 0) this.#strayValue(value);
    });
    this.#close();
    return this.entries;
  }

  #at(i: number): SectionValue | undefined {
    return this.#values[i];
  }

  #isKey(word: Identifier, i: number): boolean {
    const known = sectionKey(this.#words, word.name);
    if (known === undefined) return this.#isNamedSource(i);
    // `source wave classes 2`: a source may have an option of that name, where the key cannot be meant.
    // On a line of its own the key is meant after all, and its value wrong.
    const isOfSource = this.#sourcePlace() !== null && !this.#isFirstOnLine(i);
    if (isOfSource && !takesFirst(known, this.#at(i + 1))) return !this.#isPair(i);
    const [previous, next] = [this.#at(i - 1), this.#at(i + 1)];
    if (previous?.kind === 'identifier' && this.#words.leads.includes(previous.name)) return false;
    // `test 500` is how many items a source has; a named source starts with a word.
    if (known.isSource && next?.kind === 'number') return false;
    return !this.#isUnit(i, word.name);
  }

  /** `val mnist "x/"` under any name: two words and a text, where an entry may start. */
  #isNamedSource(i: number): boolean {
    const startsHere = this.#open === null || this.#open.values.length > 0;
    // `label y classes "a"`: the word is what an option says.
    if (this.#sourcePlace() === 'value') return false;
    const [next, path] = [this.#at(i + 1), this.#at(i + 2)];
    if (this.#name !== 'data' || !startsHere || next?.kind !== 'identifier' || path?.kind !== 'text')
      return false;
    // `classes "a"` behind a word is an entry of its own.
    const key = sectionKey(this.#words, next.name);
    return key === undefined || !takesFirst(key, path);
  }

  /** Whether an unknown word stands where only a key can: no entry is open, or the open one is complete, or it is a near miss. */
  #mustBeKey(word: Identifier, i: number): boolean {
    if (this.#open === null) return true;
    const { key, values } = this.#open;
    const known = sectionKey(this.#words, key.name);
    if (known?.isClosed !== true) return values.length > 0 && this.#isNearMiss(word, i);
    const { joints } = this.#words;
    const last = values.at(-1);
    const isJoined =
      joints.includes(word.name) || (last?.kind === 'identifier' && joints.includes(last.name));
    return known.first.length === 0 || (values.length > 0 && !isJoined && !this.#isUnit(i, word.name));
  }

  /** Whether a word, or the one that is meant by it, is a unit behind a number; a value would show that it is the key. */
  #isUnit(i: number, meant: string | undefined): boolean {
    const isBehindNumber = this.#at(i - 1)?.kind === 'number' && this.#at(i + 1)?.kind !== 'number';
    return isBehindNumber && meant !== undefined && this.#words.units.includes(meant);
  }

  /**
   * Almost a key, and first on its line or behind a value that is no word. The line is only a hint that somebody meant a
   * new entry; a file without misspellings reads the same in one line.
   */
  #isNearMiss(word: Identifier, i: number): boolean {
    const previous = this.#at(i - 1);
    if (word.name.length < 4 || previous === undefined) return false;
    if (this.#isUnit(i, closestWord(word.name, this.#words.units))) return false;
    // A key that was read as a value has been thought about already.
    if (sectionKey(this.#words, word.name) !== undefined) return false;
    // What may be an option of the source is one: which there are is known to the source alone.
    const place = this.#sourcePlace();
    if (place === 'value' || (place === 'name' && this.#mayBeOption(i))) return false;
    if (previous.kind === 'identifier' && !this.#isFirstOnLine(i)) return false;
    return closestWord(word.name, Object.keys(this.#words.keys)) !== undefined;
  }

  /** Whether a word looks like an option of a source, be it that its value is missing. */
  #mayBeOption(i: number): boolean {
    const next = this.#at(i + 1);
    const isAlone =
      next === undefined || (next.kind === 'identifier' && sectionKey(this.#words, next.name) !== undefined);
    return isAlone || this.#isPair(i);
  }

  #isFirstOnLine(i: number): boolean {
    const [previous, value] = [this.#at(i - 1), this.#at(i)];
    const gap = this.#context.text.slice(previous?.span.end ?? 0, value?.span.start);
    return previous === undefined || /[\r\n]/.test(gap);
  }

  /** What of an option comes next, if the open entry is a source: `csv "x.csv"`, and then names and values in turn. */
  #sourcePlace(): 'name' | 'value' | null {
    if (this.#open === null || this.#name !== 'data') return null;
    const { key, values } = this.#open;
    if (!isSourceKey(this.#context.sections, key.name) || values[0]?.kind !== 'identifier') return null;
    return sourcePlace(values, values.length) === 'value' ? 'value' : 'name';
  }

  /** Whether one value follows, and behind it nothing or a word: what an option looks like. */
  #isPair(i: number): boolean {
    const [value, next] = [this.#at(i + 1), this.#at(i + 2)];
    if (value === undefined || value.kind === 'operator') return false;
    if (value.kind === 'identifier' && sectionKey(this.#words, value.name) !== undefined) return false;
    return next === undefined || next.kind === 'identifier';
  }

  #start(key: Identifier): void {
    this.#close();
    this.#open = { key, values: [] };
  }

  #close(): void {
    if (this.#open === null) return;
    const { key, values } = this.#open;
    const known = sectionKey(this.#words, key.name);
    this.#open = null;
    const last = values[values.length - 1];
    if (last === undefined && known?.first.length !== 0) {
      note(this.#context, 'E117', { key: key.name }, key.span);
      return;
    }
    if (known?.repeats !== true) this.#checkTwice(key);
    this.entries.push({ kind: 'entry', key, values, span: between(key.span, last?.span ?? key.span) });
  }

  #checkTwice(key: Identifier): void {
    const first = this.entries.find((entry) => entry.key.name === key.name);
    if (first === undefined) return;
    const related = [{ span: first.key.span, note: 'here first' }];
    note(this.#context, 'E118', { key: key.name, section: this.#name }, key.span, { related });
  }

  #unknown(word: Identifier): void {
    if (isFull(this.#context)) return;
    const meant = closestWord(word.name, Object.keys(this.#words.keys));
    this.#report(word.name, word.span, meant);
    this.#close();
    // With the likely key in its place the values are still checked; without one they are left out.
    this.#open = { key: { ...word, name: meant ?? '' }, values: [] };
    if (meant === undefined) this.#open = null;
  }

  #strayValue(value: SectionValue): void {
    const text = this.#context.text.slice(value.span.start, value.span.end);
    this.#report(text, value.span, undefined);
  }

  #report(word: string, span: Span, meant: string | undefined): void {
    const known = Object.keys(this.#words.keys).join(', ');
    const hint = meant === undefined ? `; it has ${known}` : `; did you mean \`${meant}\`?`;
    const fixes: Fix[] = meant === undefined ? [] : [{ title: meant, edits: [{ span, text: meant }] }];
    note(this.#context, 'E116', { section: this.#name, word: shortWord(word), hint }, span, { fixes });
  }
}

function shortWord(word: string): string {
  return word.length <= 30 ? word : `${word.slice(0, 27)}...`;
}

/** Makes a section of its flat values. */
export function toSection(context: BuildContext, node: CstNode): Section | null {
  const token = firstToken(node, 'Train', 'Data', 'Expect');
  if (token === undefined) return null;
  const name = sectionName(toIdentifier(context, token).name);
  const values = nodesOf(node, 'value').flatMap((value) => toSectionValue(context, value) ?? []);
  const entries = new SectionReader(context, name, values).read();
  return { kind: 'section', name, entries, span: nodeSpan(context, node) };
}

function sectionName(word: string): Section['name'] {
  return word === 'train' || word === 'data' ? word : 'expect';
}
