import { boundsProblem, LARGEST_SIZE, nearestWithin, type Bounds } from '@convlang/ops';
import type { Expression } from '@convlang/syntax';
import type { Candidate } from '../finding.js';
import type { Cursor } from './cursor.js';
import { describeItem, nearestWord, wordAt, type Item } from './words.js';

/** What is wrong with a value. */
export type ValueProblem =
  /** Something else stands there, or nothing. */
  | {
      readonly kind: 'other';
      /** `null` where nothing stands there. */
      readonly item: Item | null;
      /** What must stand there: `a whole number`. */
      readonly expected: string;
      /** The words to choose from, where it must be one of some. */
      readonly words?: readonly string[];
      readonly solve?: () => readonly Candidate[];
    }
  /** A number that is not whole. */
  | { readonly kind: 'fraction'; readonly item: Item; readonly value: number }
  /** A number outside of its range. */
  | {
      readonly kind: 'range';
      readonly item: Item;
      readonly value: number;
      /** `at least 1` */
      readonly range: string;
      /** The number that may stand there instead; `null` where none is the nearest. */
      readonly nearest: number | null;
    }
  /** A whole number above `limit`. */
  | { readonly kind: 'large'; readonly item: Item; readonly value: number };

/** Where values are read, and what is said of those that are wrong: behind the word of a layer, or behind the key of a section. */
export interface ValueReading {
  readonly cursor: Cursor<Item>;
  /** Whole numbers above it are refused as such, whatever their range; `null` where the range says it all. */
  readonly limit: number | null;
  /** Whether an item may stand for a number. */
  readonly isNumber: (item: Item) => boolean;
  /**
   * The number that such an item stands for; `null` after an error, which has been reported.
   *
   * @param isWhole whether it must be whole
   */
  readonly numberOf: (item: Item, isWhole: boolean) => number | null;
  /** Notes words that may stand at the cursor. */
  readonly ask: (words: readonly string[]) => void;
  /** Says what is wrong with what was read last, or is not there behind it; `null`, unless the reading ends there. */
  readonly fail: (problem: ValueProblem) => null;
}

/** The number at the cursor; `null` after an error, which has been reported. */
export function readNumber(reading: ValueReading, bounds: Bounds): number | null {
  const expected = bounds.isWhole === true ? 'a whole number' : 'a number';
  const item = takeItem(reading, expected);
  return item === null ? null : numberOf(reading, item, bounds, expected);
}

/** What sizes may stand at a place. */
export interface SizesKind {
  /** How many there may be. */
  readonly counts: readonly number[];
  /** The least that each may be. */
  readonly min: number;
  /** The most that each may be, where the reading has no limit of its own. */
  readonly max?: number;
  /** How they are described when something else stands there: `a size, like 2 or 2x1`. */
  readonly expected: string;
  /** What is put behind one size too few, by the last one that is there. */
  readonly completedBy?: (last: string) => string;
  /** Whether of one size too many the first is no batch. Default `false`. */
  readonly isFirstNeeded?: boolean;
}

/** The sizes at the cursor: a number, or several joined by `x`; `null` after an error, which has been reported. */
export function readSizes(reading: ValueReading, kind: SizesKind): readonly number[] | null {
  const { counts, expected, min, max } = kind;
  const item = takeItem(reading, expected);
  if (item === null) return null;
  const parts = item.kind === 'dims' ? item.parts : [item];
  if (!counts.includes(parts.length))
    return reading.fail({ kind: 'other', item, expected, solve: () => completed(item, kind) });
  const bounds = max === undefined ? { isWhole: true, min } : { isWhole: true, min, max };
  const sizes: number[] = [];
  // Each is read, also behind one that is wrong.
  for (const part of parts) {
    const size = numberOf(reading, part, bounds, expected);
    if (size !== null) sizes.push(size);
  }
  return sizes.length === parts.length ? sizes : null;
}

/** One of some words at the cursor; `null` after an error, which has been reported. */
export function readWord<W extends string>(reading: ValueReading, words: readonly W[]): W | null {
  reading.ask(words);
  const expected = `one of ${words.join(', ')}`;
  const item = takeItem(reading, expected, words);
  if (item === null) return null;
  const word = wordAt(item, words);
  if (word !== undefined) return word;
  return reading.fail({ kind: 'other', item, expected, words, solve: () => nearestWord(words, item) });
}

/** `on` or `off` at the cursor; `null` after an error, which has been reported. */
export function readSwitch(reading: ValueReading): boolean | null {
  reading.ask(['on', 'off']);
  const expected = '`on` or `off`';
  const item = takeItem(reading, expected);
  if (item === null) return null;
  return item.kind === 'switch' ? item.on : reading.fail({ kind: 'other', item, expected });
}

/** Steps over what comes next; `null` where nothing does, which is then reported. */
export function takeItem(reading: ValueReading, expected: string, words?: readonly string[]): Item | null {
  if (reading.cursor.peek() !== undefined) return reading.cursor.take();
  return reading.fail({ kind: 'other', item: null, expected, ...(words === undefined ? {} : { words }) });
}

/** What is wrong with a number that is not within its bounds; `null` where it is. */
export function rangeProblem(item: Item, value: number, bounds: Bounds): ValueProblem | null {
  const range = boundsProblem(value, bounds);
  if (range === null) return null;
  if (bounds.isWhole === true && !Number.isSafeInteger(value)) return { kind: 'fraction', item, value };
  return { kind: 'range', item, value, range, nearest: meantNumber(value, bounds) };
}

/** The number that was meant by one that is out of its range; `null` where nobody can tell. */
function meantNumber(value: number, bounds: Bounds): number | null {
  const { max = Infinity, below = max } = bounds;
  // `dropout 50` is said in percent.
  const share = Number((value / 100).toPrecision(12));
  if (bounds.isWhole !== true && below <= 1 && value >= 1)
    return value > 1 && Number.isInteger(value) && boundsProblem(share, bounds) === null ? share : null;
  const nearest = nearestWithin(value, bounds);
  // Nobody means the largest number that can be counted, nor one that is far away: only the next one, or one not twice as large.
  if (nearest === null || nearest === LARGEST_SIZE) return null;
  return Math.abs(nearest - value) <= Math.max(1, Math.abs(nearest) / 2) ? nearest : null;
}

function numberOf(reading: ValueReading, item: Item, bounds: Bounds, expected: string): number | null {
  if (!reading.isNumber(item)) return reading.fail({ kind: 'other', item, expected });
  const value = reading.numberOf(item, bounds.isWhole === true);
  if (value === null) return null;
  const { limit } = reading;
  if (limit !== null && bounds.isWhole === true && Number.isInteger(value) && Math.abs(value) > limit)
    return reading.fail({ kind: 'large', item, value });
  const problem = rangeProblem(item, value, bounds);
  return problem === null ? value : reading.fail(problem);
}

function isSquare([height, width]: readonly Expression[]): boolean {
  return height?.kind === 'number' && width?.kind === 'number' && height.value === width.value;
}

/** `6x5` for filters is completed to `6x5x5`, `28x28` for an input to `28x28x1`. */
function completed(
  item: Item,
  { counts, completedBy, isFirstNeeded = false }: SizesKind,
): readonly Candidate[] {
  const [batch, next] = item.kind === 'dims' ? item.parts : [];
  // `64x28x28x1`: how many images come at once is no part of a shape.
  if (
    item.kind === 'dims' &&
    !isFirstNeeded &&
    counts.includes(1) &&
    isSquare(item.parts.slice(1, 3)) &&
    batch !== undefined &&
    next !== undefined &&
    item.parts.length === Math.max(...counts) + 1
  ) {
    const span = { ...item.span, end: next.span.start };
    return [{ title: [{ ...item.span }], edits: [{ span, text: '' }] }];
  }
  if (item.kind !== 'dims' || completedBy === undefined || !counts.includes(item.parts.length + 1)) return [];
  const last = item.parts.at(-1);
  if (last?.kind !== 'number') return [];
  const text = `x${completedBy(last.raw)}`;
  const end = { ...item.span, start: item.span.end };
  return [{ title: `${describeItem(item)}${text}`, edits: [{ span: end, text }] }];
}
