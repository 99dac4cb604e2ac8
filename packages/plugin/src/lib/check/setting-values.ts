import { unreachable } from '@convlang/diagnostics';
import {
  completeValues,
  type Bounds,
  type SettingArgument,
  type SettingRecord,
  type SettingValue,
  type WordDefinition,
} from '@convlang/ops';

/** Values for all arguments of a word, as somebody could write them: defaults, else what lies well inside of its bounds. */
export function settingValues(definition: WordDefinition): SettingRecord {
  const given = Object.values(definition.args).map((argument) => valuesFor(argument));
  return completeValues(definition, Object.assign({}, ...given) as SettingRecord);
}

function valuesFor(argument: SettingArgument): Readonly<Record<string, SettingValue>> {
  if ('default' in argument) return argument.default === null ? {} : { [argument.as]: argument.default };
  switch (argument.type) {
    case 'number':
      return { [argument.as]: numberIn(argument.bounds) };
    case 'numbers':
      return { [argument.as]: [numberIn(argument.bounds)] };
    case 'word':
      return { [argument.as]: argument.words[0] ?? '' };
    case 'name':
      return { [argument.as]: 'name' };
    case 'size':
      return { height: 4, width: 4 };
    default:
      return unreachable(argument);
  }
}

/** A number well inside of bounds. */
export function numberIn({ min, max, above, below, isWhole = false }: Bounds = {}): number {
  const [low, high] = [min ?? above ?? 0, max ?? below ?? Infinity];
  const inside = Math.min(low + 1, (low + high) / 2);
  return isWhole ? Math.ceil(inside) : inside;
}
