import { compile } from '@convlang/compiler';
import { unreachable } from '@convlang/diagnostics';
import type { SourceReader } from '@convlang/data';
import {
  boundsProblem,
  settingNames,
  type OptionSpec,
  type SettingArgument,
  type SettingRecord,
  type SettingValue,
  type Settings,
  type WordDefinition,
} from '@convlang/ops';
import type { Toolkit } from '../merge-plugins.js';
import { numberIn, settingValues } from './setting-values.js';

/** Where a word stands in a file, and where what was read of it is found. */
interface WrittenPlace {
  readonly section: 'train' | 'data';
  /** What stands before the word. */
  readonly before: string;
  readonly found: (settings: Settings) => object | string | null | undefined;
}

/** Places of words by their slots. */
export const writtenPlaces = {
  losses: { section: 'train', before: 'loss', found: ({ train }) => train.losses['output'] },
  optimizers: { section: 'train', before: 'optimizer', found: ({ train }) => train.optimizer },
  schedules: { section: 'train', before: 'schedule', found: ({ train }) => train.schedule },
  metrics: { section: 'train', before: 'metrics', found: ({ train }) => ({ kind: train.metrics[0] }) },
  imageSteps: { section: 'data', before: 'preprocess', found: ({ data }) => data.preprocess[0] },
  augmentations: { section: 'data', before: 'augment', found: ({ data }) => data.augment[0] },
} as const satisfies Readonly<Record<string, WrittenPlace>>;

/**
 * A sentence where a word cannot be written: a section divides its text by the words that begin entries, and what is called as one of them
 * is read as that.
 *
 * @param definition its arguments are given values unlike their defaults
 */
export function checkWritten(
  place: WrittenPlace,
  word: string,
  definition: Partial<WordDefinition>,
  toolkit: Toolkit,
): readonly string[] {
  const args = definition.args ?? {};
  const usual = settingValues({ summary: '', args });
  const values: SettingRecord = Object.assign(
    {},
    ...Object.values(args).map((argument) => unusualValues(argument, usual)),
  ) as SettingRecord;
  const texts = Object.entries(args).map(([name, argument]) => argumentText(name, argument, values));
  return faultOf(place, [word, ...texts], { kind: word, ...values }, toolkit).map(
    (fault) => `${word}: ${fault}`,
  );
}

/** As {@link checkWritten} for each option of a kind of source. */
export function checkSource(
  word: string,
  { options, path }: Pick<SourceReader, 'options' | 'path'>,
  toolkit: Toolkit,
): readonly string[] {
  const start = [word, ...(path === 'needed' ? ['"data"'] : [])];
  const ofWord = faultOf(sourcePlace(), start, { kind: word }, toolkit);
  const ofOptions = Object.entries(options).flatMap(([name, spec]) =>
    optionValues(spec).flatMap(({ text, value }) =>
      faultOf(sourcePlace(name), [...start, name, text], { [name]: value }, toolkit),
    ),
  );
  return [...ofWord, ...(ofWord.length > 0 ? [] : ofOptions)].map((fault) => `${word}: ${fault}`);
}

/** The word of a source, or its options where one of them is asked for. */
function sourcePlace(option?: string): WrittenPlace {
  return {
    section: 'data',
    before: 'source',
    found: ({ data: { source } }) => (option === undefined ? source : source?.options),
  };
}

function faultOf(
  { section, before, found }: WrittenPlace,
  words: readonly string[],
  wanted: SettingRecord,
  { plugins }: Toolkit,
): readonly string[] {
  const text = [before, ...words].join(' ');
  const { settings, diagnostics } = compile(`input 2 | dense 2\n${section} { ${text} }`, { plugins });
  const read = (found(settings) ?? {}) as SettingRecord;
  const isRead = Object.entries(wanted).every(
    ([name, value]) => JSON.stringify(read[name]) === JSON.stringify(value),
  );
  if (isRead) return [];
  const error = diagnostics.find(({ severity }) => severity === 'error');
  return [
    `\`${text}\` is not read as it is meant: ${error?.message ?? 'a word of it begins another entry of the section'}`,
  ];
}

/** Values unlike the defaults, so that one that is lost is seen. */
function unusualValues(argument: SettingArgument, usual: SettingRecord): SettingRecord {
  if (argument.type === 'size') return { height: 4, width: 5 };
  return Object.fromEntries(settingNames(argument).map((name) => [name, unusual(argument, usual[name])]));
}

function unusual(argument: SettingArgument, usual: SettingValue | undefined): SettingValue {
  if (argument.type === 'switch') return usual !== true;
  if (argument.type === 'word')
    return argument.words.find((word) => word !== usual && word !== argument.unsaid) ?? usual ?? '';
  if (argument.type === 'numbers or word') return [2, 3];
  if (argument.type === 'any words') return argument.words;
  if (argument.type === 'number' && usual === undefined) return numberIn(argument.bounds);
  if (argument.type !== 'number' || typeof usual !== 'number') return usual ?? 0;
  const { bounds = {} } = argument;
  const isOther = (value: number): boolean => value !== usual && boundsProblem(value, bounds) === null;
  return [usual + 1, usual - 1, usual / 2, 0.5].find(isOther) ?? usual;
}

function argumentText(name: string, argument: SettingArgument, values: SettingRecord): string {
  const texts = settingNames(argument).map((setting) => {
    const value = values[setting];
    return typeof value === 'object' ? value.map(String).join(' ') : valueText(value);
  });
  const text = argument.type === 'size' ? texts.join('x') : texts.join(' ');
  return argument.form === 'value' ? text : `${name} ${text}`;
}

function valueText(value: string | number | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}

/** What an option may be given, as it is written and as it is read. */
function optionValues(
  spec: OptionSpec,
): readonly { readonly text: string; readonly value: string | number | boolean }[] {
  const number = (value: number) => ({ text: String(value), value });
  const word = { text: '"a"', value: 'a' };
  switch (spec.type) {
    case 'whole':
      return [number(spec.min)];
    case 'text':
      return [word];
    case 'whole or text':
      return [number(1), word];
    case 'switch':
      return [{ text: 'on', value: true }];
    case 'shape':
    case 'sizes':
      return [{ text: '2x2', value: '2x2' }];
    case 'colours':
      return [{ text: '"0 255"', value: '0 255' }];
    case 'inputs':
      return [{ text: '"a 2x2, b 3"', value: 'a 2x2, b 3' }];
    default:
      return unreachable(spec);
  }
}
