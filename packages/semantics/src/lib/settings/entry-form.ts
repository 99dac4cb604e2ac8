import { unreachable } from '@convlang/diagnostics';
import {
  argumentForm,
  wordForm,
  type KeyArgument,
  type KeyArguments,
  type SettingArgument,
} from '@convlang/ops';
import { orList } from './entry-reader.js';

/** How many pairs of words to choose from are shown. */
const PAIRS_SHOWN = 3;

type Choice = Extract<KeyArgument, { type: 'choice' | 'choices' }>;

/** How the values of a key are written, for messages: `a whole number, perhaps with \`split N\` or \`drop-last\``. */
export function entryForm(args: KeyArguments): string {
  const all = Object.entries(args);
  const needed = all.filter(([, argument]) => !('default' in argument));
  const main = needed.length > 0 ? needed : all.filter(([, { form }]) => form === 'value').slice(-1);
  const first = all.findIndex((entry) => entry === main[0]);
  const others = (part: typeof all): string[] =>
    part.filter((entry) => !main.includes(entry)).map(([word, argument]) => otherText(word, argument));
  const before = others(all.slice(0, Math.max(0, first)));
  const behind = others(all.slice(Math.max(0, first)));
  return [
    mainText(main),
    ...(before.length === 0 ? [] : [`perhaps after ${orList(before)}`]),
    ...(behind.length === 0 ? [] : [`perhaps with ${orList(behind)}`]),
    ...main.flatMap(([, argument]) => pairsText(argument)),
  ].join(', ');
}

function mainText(main: readonly (readonly [string, KeyArgument])[]): string {
  if (main.length === 0) return 'no value';
  if (!main.every(([, { form }]) => form === 'phrase'))
    return main.map(([, argument]) => valueText(argument)).join(' and ');
  const words = main.flatMap(([, argument]) => (argument.type === 'word' ? argument.words : []));
  const form = main.map(([word, argument]) => argumentText(word, argument)).join(' ');
  return `\`${form}\`${words.length === 0 ? '' : `, with ${words.join(', ')}`}`;
}

function otherText(word: string, argument: KeyArgument): string {
  return argument.form === 'value' ? valueText(argument) : `\`${argumentText(word, argument)}\``;
}

/** An argument with its word, where it has one: `split N`, `drop-last`. */
export function argumentText(word: string, argument: KeyArgument): string {
  if (argument.form === 'value') return valueText(argument);
  return argument.type === 'flag' ? word : argumentForm(word, argument);
}

/** What must stand in the place of an argument, for messages. */
export function valueText(argument: KeyArgument): string {
  if (argument.expected !== undefined) return argument.expected;
  switch (argument.type) {
    case 'number':
      return argument.bounds?.isWhole === true ? 'a whole number' : 'a number';
    case 'numbers':
      return 'one or more numbers';
    case 'numbers or word':
      return `one or more numbers, or ${orList(argument.words)}`;
    case 'any words':
      return `words of ${argument.words.join(', ')}`;
    case 'switch':
      return '`on` or `off`';
    case 'word':
      return `one of ${argument.words.join(', ')}`;
    case 'words':
      return `words of ${argument.words.join(', ')}`;
    case 'name':
      return `the name of a ${argument.of}`;
    case 'names':
      return `names of ${argument.of}s`;
    case 'texts':
      return 'names in quotes, each once';
    case 'size':
      return 'sizes such as `28x28 to 32x32`';
    case 'shape':
      return 'a shape, such as 10 or 7x7x512';
    case 'comparison':
    case 'flag':
      return argument.doc;
    case 'choice':
      return choiceText(argument);
    case 'choices':
      return `steps such as ${formsOf(argument, (form) => `\`${form}\``).join(', ')}`;
    case 'source':
      return 'a kind of data, perhaps a path in quotes, and pairs such as `label 0` or `shape "28x28x1"`';
    default:
      return unreachable(argument);
  }
}

function choiceText(choice: Choice): string {
  const phrases = Object.entries(choice.common ?? {}).filter(([, { form }]) => form === 'phrase');
  const common = phrases.map(([word, argument]) => `\`${argumentForm(word, argument)}\``);
  const words = orList(formsOf(choice, (form, word) => (form === word ? word : `\`${form}\``)));
  return common.length === 0 ? words : `${words}, each perhaps with ${orList(common)}`;
}

function formsOf({ words }: Choice, show: (form: string, word: string) => string): readonly string[] {
  return Object.entries(words).map(([word, { args }]) => show(wordForm(word, args), word));
}

/** What of the words' numbers may follow in any order. */
function pairsText(argument: KeyArgument): readonly string[] {
  if (argument.type !== 'choice') return [];
  const { words, common = {} } = argument;
  const all = [common, ...Object.values(words).map(({ args }) => args)].flatMap((args) =>
    Object.entries(args),
  );
  const pairs = Object.entries<SettingArgument>(Object.fromEntries(all)).filter(
    ([, { form }]) => form === 'pair',
  );
  const shown = pairs.slice(0, PAIRS_SHOWN).map(([word, pair]) => `\`${argumentForm(word, pair)}\``);
  return shown.length === 0 ? [] : [`and then pairs such as ${shown.join(', ')}`];
}
