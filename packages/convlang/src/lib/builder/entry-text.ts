import type { sectionDefinitions } from '@convlang/ops';
import { kebabCase } from './kebab-case.js';

/** A key of a section. */
type Key = ReturnType<typeof sectionDefinitions>['train'][string];
type Argument = Key['args'][string];

/**
 * What stands behind a key in a file, a text for each of its entries. What does not fit (from plain JavaScript) is written all the same, and
 * the compiler says what is wrong with it.
 */
export function entryTexts(key: Key | undefined, given: unknown): readonly string[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return [entryText(key, given)];
  const texts = given.map((one) => entryText(key, one));
  return key?.repeats === true ? texts : [texts.join(' ')];
}

function entryText(key: Key | undefined, given: unknown): string {
  if (key === undefined || typeof given !== 'object' || given === null) return String(given);
  const left = new Map<string, unknown>(Object.entries(given));
  const take = (name: string): unknown => {
    const value = left.get(name);
    left.delete(name);
    return value;
  };
  const textsOf = (args: Key['args']): readonly string[] =>
    Object.entries(args).flatMap(([word, argument]) => {
      if (argument.type !== 'choice') return argumentText(word, argument, take(nameOf(word)));
      const kind = valueText(take('kind'));
      const own = Object.hasOwn(argument.words, kind) ? argument.words[kind]?.args : {};
      return [kind, ...textsOf({ ...own, ...argument.common })];
    });
  const known = textsOf(key.args);
  const others = [...left].flatMap(([name, value]) =>
    value === undefined ? [] : [`${kebabCase(name)} ${valueText(value)}`],
  );
  return [...known, ...others].join(' ');
}

function argumentText(word: string, argument: Argument, given: unknown): readonly string[] {
  if (given === undefined) return [];
  if (argument.type === 'flag') return given === true ? [word] : [];
  const isPath =
    argument.type === 'name' && argument.isQuotable === true && typeof given === 'string' && /\W/.test(given);
  const text = isPath ? JSON.stringify(given) : valueText(given);
  return [argument.form === 'value' ? text : `${word} ${text}`];
}

function valueText(given: unknown): string {
  if (Array.isArray(given)) return given.map(valueText).join(' ');
  return typeof given === 'boolean' ? (given ? 'on' : 'off') : String(given);
}

/** `weightDecay` for `weight-decay`. */
function nameOf(word: string): string {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
