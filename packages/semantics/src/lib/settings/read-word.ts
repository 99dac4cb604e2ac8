import { unreachable } from '@convlang/diagnostics';
import {
  completeValues,
  findWord,
  type SettingArgument,
  type SettingArguments,
  type SettingRecord,
  type SettingValue,
  type WordDefinition,
} from '@convlang/ops';
import type { EntryReader } from './entry-reader.js';

/** Words of the vocabulary by what is written. */
type Words = Readonly<Record<string, WordDefinition>>;

/** A word of the vocabulary and all of its values. */
export type ReadWord = { readonly kind: string } & SettingRecord;

/** What is read beside a word's own arguments. */
interface ReadOptions {
  /** Arguments that all words of the kind take; they come behind its own among the settings. */
  readonly common?: SettingArguments;
  /** Words that end it, where several stand in a row. */
  readonly until?: Words;
}

/** One of some words and what it takes. */
export function readWord(reader: EntryReader, words: Words, options: ReadOptions = {}): ReadWord {
  const kind = reader.word(Object.keys(words));
  return readArguments(reader, kind, words, options);
}

/** What a word takes. */
export function readArguments(
  reader: EntryReader,
  kind: string,
  words: Words,
  { common = {}, until = {} }: ReadOptions = {},
): ReadWord {
  const definition = findWord(words, 'word', kind);
  const args = { ...definition.args, ...common };
  const given = { ...readPlaces(reader, args), ...readPairs(reader, { ...common, ...args }, until) };
  return { kind, ...completeValues({ ...definition, args }, given) };
}

/** Values and phrases, each at its place. */
function readPlaces(reader: EntryReader, args: SettingArguments): SettingRecord {
  return merge(
    Object.entries(args).map(([word, argument]) => {
      if (argument.form === 'pair' || !isNext(reader, word, argument)) return {};
      return readValue(reader, argument);
    }),
  );
}

/** Whether an argument is there, and steps over its word. What must be there is said to be missing where it is read. */
function isNext(reader: EntryReader, word: string, argument: SettingArgument): boolean {
  const mayLack = 'default' in argument;
  if (argument.form === 'value') return !mayLack || !reader.isAtEnd;
  if (mayLack) return reader.takeWord(word);
  reader.expectWord(word);
  return true;
}

/** Pairs to the end of the entry, or up to the next word that `until` names. */
function readPairs(reader: EntryReader, args: SettingArguments, until: Words): SettingRecord {
  const pairs = Object.fromEntries(Object.entries(args).filter(([, { form }]) => form === 'pair'));
  const words = Object.keys(pairs);
  const found: SettingRecord[] = [];
  while (words.length > 0 && !reader.isAtEnd && !reader.isWordNext(Object.keys(until))) {
    const argument = pairs[reader.option(words)];
    if (argument !== undefined) found.push(readValue(reader, argument));
  }
  return merge(found);
}

function readValue(reader: EntryReader, argument: SettingArgument): SettingRecord {
  if (argument.type === 'size') return readSize(reader);
  return { [argument.as]: readPlain(reader, argument) };
}

function readPlain(
  reader: EntryReader,
  argument: Exclude<SettingArgument, { readonly type: 'size' }>,
): SettingValue {
  switch (argument.type) {
    case 'number': {
      const value = reader.number(argument.bounds);
      if (argument.unit !== undefined) reader.takeWord(argument.unit);
      return value;
    }
    case 'numbers': {
      const { bounds = {}, rising = false, unit } = argument;
      const values = [reader.number(bounds)];
      while (reader.isNumberNext)
        values.push(reader.number(rising ? { ...bounds, above: values.at(-1) ?? 0 } : bounds));
      if (unit !== undefined) reader.takeWord(unit);
      return values;
    }
    case 'switch':
      return reader.switch();
    case 'word':
      return reader.word(argument.words);
    default:
      return unreachable(argument);
  }
}

/** `28x28 to 32x32`, or what comes out alone. */
function readSize(reader: EntryReader): SettingRecord {
  const first = reader.sizes(2);
  const [height = 0, width = height] = reader.takeWord('to') ? reader.sizes(2) : first;
  return { height, width };
}

function merge(records: readonly SettingRecord[]): SettingRecord {
  return Object.assign({}, ...records) as SettingRecord;
}
