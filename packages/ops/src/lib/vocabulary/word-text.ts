import { unreachable } from '@convlang/diagnostics';
import {
  settingNames,
  type SettingArgument,
  type SettingArguments,
  type SettingRecord,
  type WordDefinition,
} from './setting-arguments.js';

/** How a word is written, without its pairs: `step every N epochs by N`. */
export function wordForm(word: string, args: SettingArguments): string {
  const places = Object.entries(args).filter(([, { form }]) => form !== 'pair');
  return [word, ...places.map(([name, argument]) => argumentForm(name, argument))].join(' ');
}

/** How an argument is written: `every N epochs`, `nesterov on`. */
export function argumentForm(word: string, argument: SettingArgument): string {
  const value = valueForm(argument);
  return argument.form === 'value' ? value : `${word} ${value}`;
}

function valueForm(argument: SettingArgument): string {
  switch (argument.type) {
    case 'number':
    case 'numbers': {
      const { type, unit } = argument;
      const value = type === 'number' ? 'N' : 'N N';
      return unit === undefined ? value : `${value} ${unit}`;
    }
    case 'numbers or word':
      return ['N N', ...argument.words].join('|');
    case 'any words':
      return argument.words.join(' ');
    case 'switch':
      return 'on|off';
    case 'word':
      return argument.noun ?? argument.words.join('|');
    case 'name':
      return 'NAME';
    case 'size':
      return 'HxW to HxW';
    default:
      return unreachable(argument);
  }
}

/** A setting of a word. */
export type WordSetting = { readonly kind: string } & SettingRecord;

/** A word and what it takes, in the order in which they are written; sizes as lists. Arguments with their defaults are left out. */
export function wordValues(
  { args }: WordDefinition,
  setting: WordSetting,
): readonly (string | number | boolean | readonly number[])[] {
  const parts = Object.entries(args).flatMap(([word, argument]) => {
    const values = settingNames(argument).map((name) => setting[name]);
    const [value] = values;
    if (value === undefined || ('default' in argument && value === argument.default)) return [];
    const written: readonly (string | number | boolean | readonly number[])[] =
      argument.type === 'size' ? [values.map(Number)] : typeof value === 'object' ? value : [value];
    return argument.form === 'value' ? written : [word, ...written];
  });
  return [setting.kind, ...parts];
}

/** As {@link wordValues}, as messages show it: `mean 1 2 3`, `pad to 32x32`, `step every 30 by 0.5`. */
export function wordText(definition: WordDefinition, setting: WordSetting): string {
  const texts = wordValues(definition, setting).map((value) => {
    if (typeof value === 'boolean') return value ? 'on' : 'off';
    if (typeof value === 'number') return numberText(value);
    return typeof value === 'string' ? value : `to ${value.join('x')}`;
  });
  return texts.join(' ');
}

/** As people write it: `1/255` where the digits do not end soon. */
function numberText(value: number): string {
  const text = String(value);
  const parts = Math.round(1 / value);
  return text.length > 10 && 1 / parts === value ? `1/${parts}` : text;
}
