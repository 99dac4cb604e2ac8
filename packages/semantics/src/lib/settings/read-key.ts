import { joinSpans, report, unreachable, type Span } from '@convlang/diagnostics';
import {
  completeChoice,
  completeKey,
  findSource,
  findWord,
  optionText,
  type Bounds,
  type KeyArgument,
  type KeyArguments,
  type NamedThing,
  type OptionSpec,
  type SettingRecord,
  type SourceSetting,
  type SourceTable,
} from '@convlang/ops';
import type { Identifier, SectionValue } from '@convlang/syntax';
import {
  describeTwice,
  readSignature,
  withoutSecond,
  type RepeatedPair,
} from '../arguments/read-signature.js';
import { wordAt } from '../arguments/words.js';
import { replacement } from '../finding.js';
import { hintOf } from '../values/shape-text.js';
import { closestKey } from './closest-key.js';
import { argumentText, valueText } from './entry-form.js';
import { EntryFault, type EntryReader } from './entry-reader.js';

/** A name that a section speaks of, with its place. */
export interface NamedPlace {
  readonly kind: NamedThing;
  readonly name: string;
  readonly span: Span;
}

/** An argument of a key, or of a word that is named behind it, as it stands in the file. */
export interface SettingPlace {
  /** The words that were chosen before: `['sgd']` for `momentum` behind `optimizer sgd`. */
  readonly words: readonly string[];
  /** Its name in the definition. */
  readonly name: string;
  readonly argument: KeyArgument;
  /** Where its value stands; of a word to choose, the word alone. */
  readonly value: Span;
  /** Its word and its value; the value alone for one without a word. */
  readonly span: Span;
}

/** What was met while an entry was read, also before a fault. */
export interface Met {
  readonly names: NamedPlace[];
  readonly places: SettingPlace[];
}

type Values = Readonly<Record<string, unknown>>;

/** The values of a key by the names of the settings, complete. */
export function readKey(reader: EntryReader, args: KeyArguments, sources: SourceTable, met: Met): Values {
  return completeKey(
    { args },
    new KeyReading(reader, sources, met).arguments(args, { words: [], given: {}, until: [] }),
  );
}

/** An argument that is there. */
interface Argument {
  readonly name: string;
  readonly argument: KeyArgument;
  /** Of a pair, its key. */
  readonly key: Identifier | null;
}

/** Words on the way to an argument, and what was given before it. */
interface Way {
  readonly words: readonly string[];
  readonly given: Values;
  /** Words that end it, where several stand in a row. */
  readonly until: readonly string[];
}

class KeyReading {
  readonly #reader: EntryReader;
  readonly #sources: SourceTable;
  readonly #met: Met;

  constructor(reader: EntryReader, sources: SourceTable, met: Met) {
    this.#reader = reader;
    this.#sources = sources;
    this.#met = met;
  }

  /** What is given of some arguments. */
  arguments(args: KeyArguments, way: Way): Values {
    const reader = this.#reader;
    const all = Object.entries(args);
    const places = all.filter(([, { form }]) => form !== 'pair');
    const pairs = Object.fromEntries(all.filter(([, { form }]) => form === 'pair'));
    const keys = Object.keys(pairs);
    const own: Record<string, unknown> = {};
    readSignature<SectionValue, KeyArgument>(
      reader.cursor,
      { places, pairs },
      {
        isThere: (name, argument) => this.#isThere(name, argument, args),
        readValue: (name, argument, key) => {
          const given = { ...way.given, ...own };
          Object.assign(own, this.#readPlace({ name, argument, key }, { ...way, given }));
          return true;
        },
        isOver: () => {
          reader.ask(keys);
          return keys.length === 0 || reader.isAtEnd || wordAt(reader.cursor.peek(), way.until) !== undefined;
        },
        // Behind a chosen word only its own keys can come; what belongs to the entry's key is said whole.
        refuse: () => reader.refuse(way.words.length === 0 ? [] : keys, keys),
        refuseTwice: (repeated) => {
          throw twice(repeated, reader);
        },
      },
    );
    return own;
  }

  /** Whether an argument is there, and steps over its word. What must be there is said to be missing where it is read. */
  #isThere(name: string, argument: KeyArgument, args: KeyArguments): boolean {
    const reader = this.#reader;
    const mayLack = 'default' in argument;
    if (argument.form === 'value') return !mayLack || this.#isValueThere(argument, args);
    if (mayLack) return reader.takeWord(name);
    reader.phrase(name, argumentText(name, argument));
    return true;
  }

  #isValueThere(argument: KeyArgument, args: KeyArguments): boolean {
    const { cursor } = this.#reader;
    const next = cursor.peek();
    if (argument.type === 'comparison') return next?.kind === 'operator';
    // Where an entry has no value at all, the first is asked for all the same: an editor wants to know what it may be.
    if (argument.type !== 'name') return next !== undefined || cursor.last() === undefined;
    // `loss aux1 cross-entropy`: a name stands first only where the word to choose follows it; as a text where it holds a `/`.
    const choice = Object.values(args).find(({ type }) => type === 'choice');
    const words = choice?.type === 'choice' ? Object.keys(choice.words) : [];
    const isFollowed = wordAt(cursor.behind(), words) !== undefined && wordAt(next, words) === undefined;
    return next?.kind === 'text' || (next?.kind === 'identifier' && isFollowed);
  }

  /** Reads an argument behind its word and keeps its place. */
  #readPlace({ name, argument, key }: Argument, way: Way): Values {
    const reader = this.#reader;
    const { cursor } = reader;
    const word = key ?? (argument.form === 'phrase' ? cursor.last() : undefined);
    if (word !== undefined) reader.startValue();
    const first = cursor.peek();
    const values = this.#read(argument, way);
    const isChoice = argument.type === 'choice' || argument.type === 'choices';
    const last = isChoice ? first : cursor.last();
    const value = argument.type === 'flag' ? word?.span : first && last && joinSpans(first.span, last.span);
    if (value !== undefined) {
      const span = word === undefined ? value : joinSpans(word.span, value);
      this.#met.places.push({ words: way.words, name, argument, value, span });
    }
    return values;
  }

  #read(argument: KeyArgument, way: Way): Values {
    const reader = this.#reader;
    if (argument.type !== 'size') return { [argument.as]: this.#value(argument, way) };
    // `28x28 to 32x32`, or what comes out alone.
    const first = reader.sizes(2, valueText(argument));
    const hasBoth = reader.takeWord('to');
    if (hasBoth) reader.startValue();
    const [height, width = height] = hasBoth ? reader.sizes(2, 'a size, like 32 or 32x24') : first;
    return { height, width };
  }

  #value(argument: Exclude<KeyArgument, { readonly type: 'size' }>, way: Way): unknown {
    const reader = this.#reader;
    switch (argument.type) {
      case 'number': {
        const value = reader.number(boundsBeside(argument, way.given));
        if (argument.unit !== undefined) reader.takeUnit(argument.unit);
        return value;
      }
      case 'numbers': {
        const { bounds = {}, rising = false, unit } = argument;
        const values = [reader.number(bounds)];
        while (reader.isNumberNext)
          values.push(reader.number(rising ? { ...bounds, above: values.at(-1) ?? 0 } : bounds));
        if (unit !== undefined) reader.takeUnit(unit);
        return values;
      }
      case 'numbers or word': {
        if (!reader.isNumberNext) return reader.word(argument.words);
        const values = [reader.number(argument.bounds)];
        while (reader.isNumberNext) values.push(reader.number(argument.bounds));
        return values;
      }
      case 'any words': {
        const found = [reader.word(argument.words)];
        while (wordAt(reader.cursor.peek(), argument.words) !== undefined)
          found.push(reader.word(argument.words));
        reader.ask(argument.words);
        return argument.words.filter((word) => found.includes(word));
      }
      case 'switch':
        return reader.switch();
      case 'flag':
        return true;
      case 'word':
        return reader.word(argument.words);
      case 'words': {
        const words = [reader.word(argument.words)];
        while (!reader.isAtEnd) words.push(reader.word(argument.words));
        reader.ask(argument.words);
        return [...new Set(words)];
      }
      case 'name':
        return this.#name(argument, argument.isQuotable === true);
      case 'names': {
        const names: string[] = [];
        while (!reader.isAtEnd) names.push(this.#name(argument, true));
        return names;
      }
      case 'texts':
        return readTexts(reader);
      case 'comparison':
        return reader.operator(valueText(argument));
      case 'shape':
        return reader.sizes(argument.most, valueText(argument));
      case 'choice':
        return this.#choice(argument, way);
      case 'choices': {
        const until = Object.keys(argument.words);
        const found = [this.#choice(argument, { ...way, until })];
        while (!reader.isAtEnd) found.push(this.#choice(argument, { ...way, until }));
        reader.ask(until);
        return found;
      }
      case 'source':
        return readSource(reader, this.#sources);
      default:
        return unreachable(argument);
    }
  }

  /** One of some words and what it takes. */
  #choice(argument: Extract<KeyArgument, { type: 'choice' | 'choices' }>, way: Way): Values {
    const { words, common = {} } = argument;
    const kind = this.#reader.word(Object.keys(words));
    this.#reader.startValue();
    const { args } = findWord(words, 'word', kind);
    const given = this.arguments({ ...args, ...common }, { ...way, words: [...way.words, kind] });
    return completeChoice(argument, { ...(given as SettingRecord), kind });
  }

  /** A name as a word, or as a text where it holds a `/`. */
  #name(argument: Extract<KeyArgument, { type: 'name' | 'names' }>, isQuotable: boolean): string {
    const span = this.#reader.cursor.peek()?.span;
    const text = isQuotable ? this.#reader.takeText() : null;
    const name = text ?? this.#reader.name(valueText(argument)).name;
    if (span !== undefined) this.#met.names.push({ kind: argument.of, name, span });
    return name;
  }
}

/** What a number may be, beside what was given before it. */
function boundsBeside(
  { bounds = {}, boundsWithout, atMost }: Extract<KeyArgument, { type: 'number' }>,
  given: Values,
): Bounds {
  const own = boundsWithout === undefined || boundsWithout.setting in given ? bounds : boundsWithout.bounds;
  const most = atMost === undefined ? undefined : given[atMost];
  return typeof most === 'number' ? { ...own, max: most } : own;
}

function readTexts(reader: EntryReader): readonly string[] {
  const texts: string[] = [];
  while (!reader.isAtEnd) {
    const next = reader.cursor.peek();
    const text = next?.kind === 'text' ? next.value : next?.kind === 'identifier' ? next.name : null;
    // Of two classes of one name, one would never be met.
    if (text === null || texts.includes(text)) reader.refuse();
    reader.cursor.take();
    texts.push(text);
  }
  return texts;
}

function readSource(reader: EntryReader, sources: SourceTable): SourceSetting {
  reader.ask(Object.keys(sources));
  const kind = reader.name('a kind of data').name;
  const path = reader.takeText();
  const known = findSource(sources, kind)?.options ?? {};
  const options: Record<string, string | number | boolean> = {};
  const pairs = new Map<string, Span>();
  for (;;) {
    reader.ask(Object.keys(known).filter((option) => !pairs.has(option)));
    if (reader.isAtEnd) return { kind, path, options, span: reader.entry.span };
    const key = reader.name('an option');
    reader.startValue();
    if (reader.cursor.peek() === undefined && !Object.hasOwn(known, key.name)) refuseMisspelt(key);
    options[key.name] = readOption(reader, Object.hasOwn(known, key.name) ? known[key.name] : undefined);
    const pair = joinSpans(key.span, reader.cursor.last()?.span ?? key.span);
    const before = pairs.get(key.name);
    if (before !== undefined) throw twice({ key, pair, before }, reader);
    pairs.set(key.name, pair);
  }
}

/**
 * A word without a value that is no option which the source is known to have, and almost a key of the section, is that key.
 *
 * @throws EntryFault
 */
function refuseMisspelt({ name, span }: Identifier): void {
  const meant = closestKey(name);
  if (meant === undefined) return;
  const diagnostic = report('E116', { section: 'data', word: name, hint: hintOf(meant) }, span);
  throw new EntryFault(diagnostic, replacement(span, meant));
}

/** The value of an option. Whether it can have it is asked of all sources at once, those that no file names too. */
function readOption(reader: EntryReader, spec: OptionSpec | undefined): string | number | boolean {
  const value = reader.cursor.peek();
  const expected = spec === undefined ? 'a value' : optionText(spec);
  if (spec?.type === 'switch') reader.ask(['on', 'off']);
  if (value?.kind === 'number') return reader.number();
  if (value?.kind === 'switch') return reader.switch();
  if (value?.kind === 'dims') return reader.sizes(value.parts.length, expected).join('x');
  return reader.takeText() ?? reader.name(expected).name;
}

function twice(repeated: RepeatedPair, { entry }: EntryReader): EntryFault {
  return new EntryFault(describeTwice(repeated), [withoutSecond(repeated, entry.span)]);
}
