import {
  argumentForm,
  boundsText,
  coreVocabulary,
  sectionDefinitions,
  wordForm,
  type Bounds,
  type KeyArgument,
  type KeyDefinition,
  type SettingArguments,
} from '@convlang/ops';
import { markdownTable } from './markdown-table.js';

/** A table of the keys of a section for the guide: how each is written, the range of its numbers, what holds without it. */
export function sectionTable(name: 'train' | 'data' | 'expect'): string {
  const rows = Object.entries(sectionDefinitions(coreVocabulary)[name]).flatMap(keyRows);
  return markdownTable(['key', 'takes', 'range', 'without it', 'meaning'], rows);
}

/** A row for a key, and one for each thing that may stand behind it where these are several. */
function keyRows([key, { summary, args }]: readonly [string, KeyDefinition]): readonly (readonly string[])[] {
  const all = Object.entries(args);
  const [only] = all;
  if (only === undefined) return [[`\`${key}\``, '', '', '', summary]];
  const rows = all.flatMap(([word, argument]) => argumentRows(word, argument));
  const [first = []] = rows;
  if (rows.length === 1) return [[`\`${key}\``, ...first.slice(0, 3), summary]];
  return [[`\`${key}\``, '', '', '', summary], ...rows.map((row) => ['', ...row])];
}

/** Form, range, default and meaning; of a word to choose also those of what all words take. */
function argumentRows(word: string, argument: KeyArgument): readonly (readonly string[])[] {
  const row = [form(word, argument), range(argument), standard(argument), argument.doc];
  const common: SettingArguments =
    argument.type === 'choice' || argument.type === 'choices' ? (argument.common ?? {}) : {};
  return [row, ...Object.entries(common).flatMap(([name, own]) => argumentRows(name, own))];
}

function form(word: string, argument: KeyArgument): string {
  switch (argument.type) {
    case 'flag':
      return `\`${word}\``;
    case 'words':
      return `${argument.words.map((name) => `\`${name}\``).join(', ')}, one or more`;
    case 'names':
      return '`NAME NAME`';
    case 'texts':
      return '`"NAME" "NAME"`';
    case 'comparison':
      return '`<`, `<=`, `>`, `>=` or `==`';
    case 'shape':
      return '`N` or `HxWxC`';
    case 'choice':
    case 'choices': {
      const words = Object.entries(argument.words).map(
        ([name, { args }]) => `\`${wordForm(name, args).replaceAll('|', '\\|')}\``,
      );
      return words.length === 0 ? (argument.expected ?? '') : words.join(', ');
    }
    case 'source':
      return '`KIND "PATH" OPTION VALUE`';
    case 'word':
      if (argument.form === 'value') return argument.words.map((name) => `\`${name}\``).join(', ');
      return `\`${argumentForm(word, argument)}\``;
    case 'name':
    case 'number':
    case 'numbers':
    case 'numbers or word':
    case 'any words':
    case 'size':
    case 'switch':
      return `\`${argumentForm(word, argument).replaceAll('|', '\\|')}\``;
  }
}

function range(argument: KeyArgument): string {
  if (argument.type === 'word' && argument.form !== 'value')
    return argument.words.map((name) => `\`${name}\``).join(', ');
  if (argument.type !== 'number' && argument.type !== 'numbers') return '';
  const { bounds = {} } = argument;
  const kind = bounds.isWhole === true ? 'whole' : '';
  const most =
    argument.type === 'number' && argument.atMost !== undefined ? `at most \`${argument.atMost}\`` : '';
  return [kind, boundsText(withoutLargest(bounds)), most].filter((part) => part !== '').join(', ');
}

/** The largest number that the language knows at all says nothing about a key. */
function withoutLargest({ max, ...bounds }: Bounds): Bounds {
  return max === undefined || max >= 2 ** 31 - 1 ? bounds : { ...bounds, max };
}

function standard(argument: KeyArgument): string {
  if (!('default' in argument)) return '';
  const { default: value } = 'unsaid' in argument ? { default: argument.unsaid } : argument;
  if (value === null) return '';
  if (typeof value === 'boolean') return argument.type === 'flag' ? '' : value ? '`on`' : '`off`';
  if (Array.isArray(value)) return value.map((word) => `\`${String(word)}\``).join(' ');
  const text = typeof value === 'object' ? ('kind' in value ? value.kind : '') : String(value);
  return text === '' ? '' : `\`${text}\``;
}
