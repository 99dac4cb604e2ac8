import type { CstNode } from 'chevrotain';
import { closestWord, unreachable, type Fix, type Span } from '@convlang/diagnostics';
import type { Identifier, Section, SectionEntry, SectionValue } from '../tree/ast.js';
import { between, isFull, nodeSpan, note, toIdentifier, type BuildContext } from './build-context.js';
import { toSectionValue } from './build-section-value.js';
import { firstToken, nodesOf } from '../parse/cst.js';
import { isSourceKey, sectionKey, sectionKeys, takesFirst } from '../tree/section-keys.js';
import { sourcePlace } from '../tree/source-options.js';

/** Words that are a unit behind a number, and a key elsewhere: `warmup 5 epochs`. */
const unitWords: ReadonlySet<string> = new Set(['epochs', 'batch']);

/** Words that a metric follows, although `loss` is a key elsewhere: `keep best loss`. */
const metricFollows: ReadonlySet<string> = new Set(['best', 'without']);

/** Keys of further sources that are also an option of a source: `digits test 500`. */
const sourceWords: ReadonlySet<string> = new Set(['val', 'test']);

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
  readonly #values: readonly SectionValue[];

  constructor(context: BuildContext, name: Section['name'], values: readonly SectionValue[]) {
    this.#context = context;
    this.#name = name;
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
    const known = sectionKey(this.#name, word.name);
    if (known === undefined) return this.#isNamedSource(i);
    // `source wave classes 2`: a source may have an option of that name, where the key cannot be meant.
    // On a line of its own the key is meant after all, and its value wrong.
    const isOfSource = this.#sourcePlace() !== null && !this.#isFirstOnLine(i);
    if (isOfSource && !takesFirst(known, this.#at(i + 1))) return !this.#isPair(i);
    const [previous, next] = [this.#at(i - 1), this.#at(i + 1)];
    if (previous?.kind === 'identifier' && metricFollows.has(previous.name)) return false;
    // `test 500` is how many items a source has; a named source starts with a word.
    if (sourceWords.has(word.name) && next?.kind === 'number') return false;
    const isUnit = unitWords.has(word.name) && previous?.kind === 'number';
    return !isUnit || next?.kind === 'number';
  }

  /** `val mnist "x/"` under any name: two words and a text, where an entry may start. */
  #isNamedSource(i: number): boolean {
    const startsHere = this.#open === null || this.#open.values.length > 0;
    // `label y classes "a"`: the word is what an option says.
    if (this.#sourcePlace() === 'value') return false;
    const [next, path] = [this.#at(i + 1), this.#at(i + 2)];
    return this.#name === 'data' && startsHere && next?.kind === 'identifier' && path?.kind === 'text';
  }

  /** Whether an unknown word stands where only a key can: no entry is open, or the open one is complete, or it is a near miss. */
  #mustBeKey(word: Identifier, i: number): boolean {
    if (this.#open === null) return true;
    const { key, values } = this.#open;
    const shape = sectionKey(this.#name, key.name)?.shape ?? 'open';
    switch (shape) {
      case 'number':
      case 'switch':
      case 'numbers':
        return values.length > 0 && !this.#isUnitAt(i);
      case 'none':
        return true;
      case 'resize':
        return values.length > 0 && word.name !== 'to';
      case 'expectation':
        return values.length > 0 && word.name !== 'at' && !isWord(values[values.length - 1], 'at');
      case 'texts':
      case 'words':
      case 'open':
        return values.length > 0 && this.#isNearMiss(word, i);
      default:
        return unreachable(shape);
    }
  }

  #isUnitAt(i: number): boolean {
    const value = this.#at(i);
    return value?.kind === 'identifier' && unitWords.has(value.name);
  }

  /**
   * Almost a key, and first on its line or behind a value that is no word. The line is only a hint that somebody meant a
   * new entry; a file without misspellings reads the same in one line.
   */
  #isNearMiss(word: Identifier, i: number): boolean {
    const previous = this.#at(i - 1);
    if (this.#isUnitAt(i) || word.name.length < 4 || previous === undefined) return false;
    // A key that was read as a value has been thought about already.
    if (sectionKey(this.#name, word.name) !== undefined) return false;
    // What may be an option of the source is one: which there are is known to the source alone.
    const place = this.#sourcePlace();
    if (place === 'value' || (place === 'name' && this.#isPair(i))) return false;
    if (previous.kind === 'identifier' && !this.#isFirstOnLine(i)) return false;
    return closestWord(word.name, Object.keys(sectionKeys[this.#name])) !== undefined;
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
    if (!isSourceKey(key.name) || values[0]?.kind !== 'identifier') return null;
    return sourcePlace(values, values.length) === 'value' ? 'value' : 'name';
  }

  /** Whether one value follows, and behind it nothing or a word: what an option looks like. */
  #isPair(i: number): boolean {
    const [value, next] = [this.#at(i + 1), this.#at(i + 2)];
    if (value === undefined || value.kind === 'operator') return false;
    if (value.kind === 'identifier' && sectionKey(this.#name, value.name) !== undefined) return false;
    return next === undefined || next.kind === 'identifier';
  }

  #start(key: Identifier): void {
    this.#close();
    this.#open = { key, values: [] };
  }

  #close(): void {
    if (this.#open === null) return;
    const { key, values } = this.#open;
    const known = sectionKey(this.#name, key.name);
    this.#open = null;
    const last = values[values.length - 1];
    if (last === undefined && known?.shape !== 'none') {
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
    const meant = closestWord(word.name, Object.keys(sectionKeys[this.#name]));
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
    const known = Object.keys(sectionKeys[this.#name]).join(', ');
    const hint = meant === undefined ? `; it has ${known}` : `; did you mean \`${meant}\`?`;
    const fixes: Fix[] = meant === undefined ? [] : [{ title: meant, edits: [{ span, text: meant }] }];
    note(this.#context, 'E116', { section: this.#name, word: shortWord(word), hint }, span, { fixes });
  }
}

function shortWord(word: string): string {
  return word.length <= 30 ? word : `${word.slice(0, 27)}...`;
}

function isWord(value: SectionValue | undefined, word: string): boolean {
  return value?.kind === 'identifier' && value.name === word;
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
