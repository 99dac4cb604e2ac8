import { closestWord } from './closest-word.js';
import { ConvlangError } from './convlang-error.js';
import { report } from './report.js';

/**
 * Refuses what a function was called with where it is not what it takes: whoever calls from JavaScript may give anything.
 *
 * @param argument its name, for the message
 * @param expected what is taken, and how it is made: `a list of names, such as ['c1']`
 * @throws ConvlangError E556
 */
export function checkArgument(argument: string, given: unknown, isGood: boolean, expected: string): void {
  if (isGood) return;
  throw new ConvlangError([report('E556', { argument, found: shownValue(given), expected }, null)]);
}

/**
 * Refuses members of an object that nobody would read: a misspelt one would else be left out in silence.
 *
 * @param known the names that are read
 * @throws ConvlangError E556 that names the first such member, and the one that may be meant
 */
export function checkMembers(given: object, known: Readonly<Record<string, true>>): void {
  const names = Object.keys(known);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || Object.hasOwn(known, name)) continue;
    const meant = closestWord(name, names);
    const way = meant === undefined ? `there are ${names.join(', ')}` : `did you mean \`${meant}\`?`;
    checkArgument(name, value, false, `one of what is taken here; ${way}`);
  }
}

/** Whether a value is an object with members: no list, no array of numbers. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** Whether a value is absent, or a list of texts. */
export function isNamesOrAbsent(value: unknown): boolean {
  return (
    value === undefined || (Array.isArray(value) && value.every((one: unknown) => typeof one === 'string'))
  );
}

const SHOWN = 40;

/** A value as a message shows it. */
function shownValue(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (isRecord(value))
    return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing in it'}`;
  if (ArrayBuffer.isView(value)) return `a ${value.constructor.name}`;
  const text = typeof value === 'string' || Array.isArray(value) ? JSON.stringify(value) : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text;
}
