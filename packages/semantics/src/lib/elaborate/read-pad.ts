import { report } from '@convlang/diagnostics';
import { noPad, type PadSpec } from '@convlang/ops';
import type { Atom, Identifier } from '@convlang/syntax';
import type { Cursor } from '../arguments/cursor.js';
import { isWord, nearestWord, wordAt } from '../arguments/words.js';
import { readNumber } from './read-number.js';
import { readPair } from './read-sizes.js';
import { refuseKind, type ValueReading } from './value-reading.js';

/** How many on each side: `[top, bottom, left, right]`. */
export type Sides = readonly [number, number, number, number];

const sideWords = ['top', 'bottom', 'left', 'right'] as const;
/** Words that may stand for padding. */
export const padWords: readonly string[] = ['valid', 'same', 'half', ...sideWords];

/** The four kinds of padding; `null` after an error, which has been reported. */
export function readPad(reading: ValueReading, cursor: Cursor<Atom>): PadSpec | null {
  const atom = cursor.peek();
  if (isWord(atom, 'valid')) return (cursor.take(), noPad);
  if (isWord(atom, 'half')) return (cursor.take(), { kind: 'half' });
  if (isWord(atom, 'same')) {
    cursor.take();
    const isLower = isWord(cursor.peek(), 'lower');
    if (isLower) cursor.take();
    return { kind: 'same', odd: isLower ? 'before' : 'after' };
  }
  const sides = readSides(reading, cursor, 'pad');
  return sides === null ? null : { kind: 'sides', sides };
}

/** A pair for above and below, left and right, or sides by name; sides that are not named are 0. */
export function readSides(reading: ValueReading, cursor: Cursor<Atom>, type: 'pad' | 'sides'): Sides | null {
  if (sideAt(cursor) !== undefined) return readNamedSides(reading, cursor);
  const atom = cursor.take();
  if (atom.kind === 'identifier' && reading.scope.lookup.find(atom.name) === undefined)
    return refuseKind(reading, atom, type, () => nearestWord(padWords, atom));
  const pair = readPair(reading, atom, { type, min: 0 });
  return pair === null ? null : [pair[0], pair[0], pair[1], pair[1]];
}

function sideAt(cursor: Cursor<Atom>): (Identifier & { name: (typeof sideWords)[number] }) | undefined {
  const atom = cursor.peek();
  const side = wordAt(atom, sideWords);
  return atom?.kind === 'identifier' && side !== undefined ? { ...atom, name: side } : undefined;
}

function readNamedSides(reading: ValueReading, cursor: Cursor<Atom>): Sides | null {
  const sides = new Map<string, number | null>();
  for (let side = sideAt(cursor); side !== undefined; side = sideAt(cursor)) {
    cursor.take();
    const argument = `${reading.argument} ${side.name}`;
    if (sides.has(side.name)) reading.scope.fail(report('E307', { key: argument }, side.span));
    if (cursor.peek() === undefined) {
      const slots = { layer: reading.layer, argument, expected: 'a whole number', found: 'nothing' };
      reading.scope.fail(report('E305', slots, side.span));
      return null;
    }
    sides.set(side.name, readNumber({ ...reading, argument }, cursor.take(), { isWhole: true, min: 0 }));
  }
  const [top, bottom, left, right] = sideWords.map((word) => (sides.has(word) ? sides.get(word) : 0));
  const isGood = typeof top === 'number' && typeof bottom === 'number';
  return isGood && typeof left === 'number' && typeof right === 'number' ? [top, bottom, left, right] : null;
}
