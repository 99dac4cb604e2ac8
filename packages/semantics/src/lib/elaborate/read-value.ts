import { report, unreachable } from '@convlang/diagnostics';
import { initNames, type ArgSpec, type ArgValue, type InitName, type Rounding } from '@convlang/ops';
import type { Atom } from '@convlang/syntax';
import { isWord, nearestWord, wordAt } from '../arguments/words.js';
import { replacement } from '../finding.js';
import { hintOf } from '../values/shape-text.js';
import type { Cursor } from '../arguments/cursor.js';
import { readNumber } from './read-number.js';
import { readPad, readSides } from './read-pad.js';
import { readPair, readShape, readTriple } from './read-sizes.js';
import { refuse, refuseKind, type ValueReading } from './value-reading.js';

const roundings = ['exact', 'floor', 'ceil'] as const satisfies readonly Rounding[];

/** Reads the value that stands at the cursor; `null` after an error, which has been reported. */
export function readValue(
  spec: ArgSpec,
  cursor: Cursor<Atom>,
  reading: ValueReading,
): NonNullable<ArgValue> | null {
  switch (spec.type) {
    case 'int':
    case 'number':
      return readNumber(reading, cursor.take(), { ...spec, isWhole: spec.type === 'int' });
    case 'size':
      return readPair(reading, cursor.take(), { type: spec.type, min: spec.min ?? 0 });
    case 'window':
      return isWord(cursor.peek(), 'global')
        ? (cursor.take(), 'global')
        : readPair(reading, cursor.take(), { type: spec.type, min: 1 });
    case 'filters':
      return readTriple(reading, cursor.take(), spec.type);
    case 'shape':
      return readShape(reading, cursor.take());
    case 'switch': {
      const atom = cursor.take();
      return atom.kind === 'switch' ? atom.on : refuseKind(reading, atom, spec.type);
    }
    case 'enum':
      return readWord(reading, cursor.take(), spec.values);
    case 'pad':
      return readPad(reading, cursor);
    case 'sides':
      return readSides(reading, cursor, spec.type);
    case 'round':
      return readWord<Rounding>(reading, cursor.take(), roundings);
    case 'table':
      return readTable(reading, cursor.take());
    case 'init':
      return readWord<InitName>(reading, cursor.take(), initNames);
    case 'layer': {
      const atom = cursor.take();
      return atom.kind === 'identifier' ? atom.name : refuseKind(reading, atom, spec.type);
    }
    default:
      return unreachable(spec);
  }
}

function readWord<W extends string>(reading: ValueReading, atom: Atom, words: readonly W[]): W | null {
  const word = wordAt(atom, words);
  if (word !== undefined) return word;
  return refuse(reading, atom, `one of ${words.join(', ')}`, () => nearestWord(words, atom));
}

function readTable(reading: ValueReading, atom: Atom): readonly (readonly number[])[] | null {
  if (atom.kind !== 'identifier') return refuseKind(reading, atom, 'table');
  const { tables, isLost, closestTable, fail } = reading.scope;
  const table = tables.get(atom.name);
  if (table !== undefined) return table.rows;
  if (isLost(atom.name)) return null;
  const meant = closestTable(atom.name);
  fail(report('E320', { name: atom.name, hint: hintOf(meant) }, atom.span), () =>
    replacement(atom.span, meant),
  );
  return null;
}
