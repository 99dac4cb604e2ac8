import type { Dims, Identifier, NumberLiteral, Switch } from './ast.js';
import { makeNumber, makeSizes, makeSwitch, makeWord } from './factories.js';

/** What lies at the four sides of an image, in pixels. */
export interface Sides {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What lies at the two ends of a signal, in steps. */
export type SignalSides = Pick<Sides, 'left' | 'right'>;

/** The value of an argument: a number, words with blanks between them, a switch, sizes, or the sides of an image or a signal. */
export type ArgumentInput = number | string | boolean | readonly number[] | Sides | SignalSides;

/**
 * A value as it follows a layer's word or key: `2`, `same lower`, `on`, `6x5x5`, `top 0 bottom 1 left 0 right 1`. It is not
 * checked: the compiler says what is wrong with it, at its place in the text.
 */
export function makeArgument(value: ArgumentInput): readonly (Identifier | NumberLiteral | Switch | Dims)[] {
  if (typeof value === 'number') return [makeNumber(value)];
  if (typeof value === 'boolean') return [makeSwitch(value)];
  if (!isObject(value)) return wordsOf(value);
  if (isList(value)) {
    const sizes = value.map(makeNumber);
    return sizes.length === 1 ? sizes : [makeSizes(sizes)];
  }
  const { left, right } = value;
  const sides = 'top' in value ? { top: value.top, bottom: value.bottom, left, right } : { left, right };
  return Object.entries(sides).flatMap(([side, pixels]) => [makeWord(side), makeNumber(pixels)]);
}

/** Plain JavaScript may give `null`, which is a word like another. */
function wordsOf(value: unknown): readonly Identifier[] {
  return String(value).split(/\s+/).map(makeWord);
}

function isObject(value: object | string | null): value is object {
  return typeof value === 'object' && value !== null;
}

function isList(value: readonly number[] | Sides | SignalSides): value is readonly number[] {
  return Array.isArray(value);
}

/** Four sides the shortest way: one number, two for rows and columns, or side by side. */
export function shortestSides([top, bottom, left, right]: readonly [
  top: number,
  bottom: number,
  left: number,
  right: number,
]): ArgumentInput {
  if (top !== bottom || left !== right) return { top, bottom, left, right };
  return top === left ? top : [top, left];
}
