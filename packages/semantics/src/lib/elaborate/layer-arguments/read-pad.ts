import { report } from '@convlang/diagnostics';
import { noPad, type PadSpec } from '@convlang/ops';
import { readNumber } from '../../arguments/read-values.js';
import { isWord, nearestWord, wordAt } from '../../arguments/words.js';
import { readPair } from './read-pair.js';
import type { LayerReading } from './value-reading.js';

/** How many on each side: `[top, bottom, left, right]`. */
export type Sides = readonly [number, number, number, number];

const sideWords = ['top', 'bottom', 'left', 'right'] as const;
/** Words that may stand for padding. */
export const padWords: readonly string[] = ['valid', 'same', 'half', ...sideWords];

/** The four kinds of padding; `null` after an error, which has been reported. */
export function readPad(reading: LayerReading): PadSpec | null {
  const { cursor } = reading;
  const atom = cursor.peek();
  if (isWord(atom, 'valid')) return (cursor.take(), noPad);
  if (isWord(atom, 'half')) return (cursor.take(), { kind: 'half' });
  if (isWord(atom, 'same')) {
    cursor.take();
    const isLower = isWord(cursor.peek(), 'lower');
    if (isLower) cursor.take();
    return { kind: 'same', odd: isLower ? 'before' : 'after' };
  }
  const sides = readSides(reading, 'pad');
  return sides === null ? null : { kind: 'sides', sides };
}

/** A pair for above and below, left and right, or sides by name; sides that are not named are 0. */
export function readSides(reading: LayerReading, type: 'pad' | 'sides'): Sides | null {
  const expected = reading.expected(type);
  if (wordAt(reading.cursor.peek(), sideWords) !== undefined) return readNamedSides(reading);
  if (reading.isWordNext) {
    const item = reading.cursor.take();
    return reading.fail({ kind: 'other', item, expected, solve: () => nearestWord(padWords, item) });
  }
  const pair = readPair(reading, 0, expected);
  return pair === null ? null : [pair[0], pair[0], pair[1], pair[1]];
}

function readNamedSides(reading: LayerReading): Sides | null {
  const { cursor } = reading;
  const sides = new Map<string, number | null>();
  for (
    let side = wordAt(cursor.peek(), sideWords);
    side !== undefined;
    side = wordAt(cursor.peek(), sideWords)
  ) {
    const word = cursor.take();
    const { span } = word;
    const isAcross = side === 'top' || side === 'bottom';
    if (isAcross && reading.isSignal === true) {
      // The number of the side belongs to it.
      if (cursor.peek()?.kind === 'number') cursor.take();
      return reading.fail({ kind: 'other', item: word, expected: reading.expected('sides') });
    }
    const part = reading.part(side);
    if (sides.has(side)) reading.scope.fail(report('E307', { key: part.of.argument }, span));
    sides.set(side, readNumber(part, { isWhole: true, min: 0 }));
  }
  const [top, bottom, left, right] = sideWords.map((word) => (sides.has(word) ? sides.get(word) : 0));
  const isGood = typeof top === 'number' && typeof bottom === 'number';
  return isGood && typeof left === 'number' && typeof right === 'number' ? [top, bottom, left, right] : null;
}
