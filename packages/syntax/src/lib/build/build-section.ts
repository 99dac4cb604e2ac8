import type { CstNode } from 'chevrotain';
import { closestWord, unreachable, type Fix, type Span } from '@convlang/diagnostics';
import type { Identifier, Section, SectionEntry, SectionValue } from '../tree/ast.js';
import { between, isFull, nodeSpan, note, toIdentifier, type BuildContext } from './build-context.js';
import { toSectionValue } from './build-section-value.js';
import { firstToken, nodesOf } from '../parse/cst.js';
import { sectionKey, sectionKeys } from '../tree/section-keys.js';

/** Words that are a unit behind a number, and a key elsewhere: `warmup 5 epochs`. */
const unitWords: ReadonlySet<string> = new Set(['epochs', 'batch']);

/** Words that a metric follows, although `loss` is a key elsewhere: `keep best loss`. */
const metricFollows: ReadonlySet<string> = new Set(['best', 'without']);

/** Keys of further sources that are also an option of a source: `digits test 500`. */
const sourceWords: ReadonlySet<string> = new Set(['val', 'test']);

/** Options of a source that look like misspelt keys: `label 0 shape "28x28x1"` (`scale`). */
const optionWords: ReadonlySet<string> = new Set(['shape']);

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
    if (sectionKey(this.#name, word.name) === undefined) return this.#isNamedSource(i);
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
        return values.length > 0 && this.#isNearMiss(word, i);
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
    if (this.#isSourceOption(word, i)) return false;
    const gap = this.#context.text.slice(previous.span.end, word.span.start);
    if (previous.kind === 'identifier' && !/[\r\n]/.test(gap)) return false;
    return closestWord(word.name, Object.keys(sectionKeys[this.#name])) !== undefined;
  }

  #isSourceOption(word: Identifier, i: number): boolean {
    const kind = this.#at(i + 1)?.kind;
    return this.#name === 'data' && optionWords.has(word.name) && (kind === 'text' || kind === 'dims');
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
