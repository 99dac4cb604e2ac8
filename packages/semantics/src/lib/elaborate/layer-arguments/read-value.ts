import { report, unreachable } from '@convlang/diagnostics';
import { initNames, type ArgSpec, type ArgValue, type InitName, type Rounding } from '@convlang/ops';
import { readNumber, readSizes, readSwitch, readWord, takeItem } from '../../arguments/read-values.js';
import { isWord } from '../../arguments/words.js';
import { replacement } from '../../finding.js';
import { hintOf } from '../../values/shape-text.js';
import { readPad, readSides } from './read-pad.js';
import { readPair } from './read-pair.js';
import { expectations, type LayerReading } from './value-reading.js';

const roundings = ['exact', 'floor', 'ceil'] as const satisfies readonly Rounding[];

/** Reads the value that stands at the cursor; `null` after an error, which has been reported. */
export function readValue(spec: ArgSpec, reading: LayerReading): NonNullable<ArgValue> | null {
  const { cursor } = reading;
  const expected = expectedOf(spec, reading);
  switch (spec.type) {
    case 'int':
    case 'number': {
      const { min, max } = spec;
      return readNumber(reading, {
        isWhole: spec.type === 'int',
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      });
    }
    case 'size':
      return readPair(reading, spec.min ?? 0, expected);
    case 'window':
      return isWord(cursor.peek(), 'global') ? (cursor.take(), 'global') : readPair(reading, 1, expected);
    case 'filters': {
      const { isSignal } = reading;
      const counts = isSignal === null ? [2, 3] : isSignal ? [2] : [3];
      const [count, height, width] =
        readSizes(reading, {
          counts,
          min: 1,
          expected,
          completedBy: (last) => last,
          isFirstNeeded: isSignal === true,
        }) ?? [];
      if (count === undefined || height === undefined) return null;
      return width === undefined ? [count, 1, height] : [count, height, width];
    }
    case 'shape':
      return readSizes(reading, { counts: [1, 2, 3], min: 1, expected });
    case 'switch':
      return readSwitch(reading);
    case 'enum':
      return readWord(reading, spec.values);
    case 'pad':
      return readPad(reading);
    case 'sides':
      return readSides(reading, spec.type);
    case 'round':
      return readWord<Rounding>(reading, roundings);
    case 'table':
      return readTable(reading);
    case 'init':
      return readWord<InitName>(reading, initNames);
    case 'layer': {
      const atom = takeItem(reading, expected);
      if (atom === null) return null;
      return atom.kind === 'identifier' ? atom.name : reading.fail({ kind: 'other', item: atom, expected });
    }
    default:
      return unreachable(spec);
  }
}

function expectedOf({ type }: ArgSpec, reading: LayerReading): string {
  switch (type) {
    case 'size':
    case 'window':
    case 'filters':
    case 'pad':
    case 'sides':
      return reading.expected(type);
    case 'int':
    case 'number':
    case 'shape':
    case 'switch':
    case 'enum':
    case 'round':
    case 'table':
    case 'init':
    case 'layer':
      return expectations[type];
  }
}

function readTable(reading: LayerReading): readonly (readonly number[])[] | null {
  const expected = expectations.table;
  const atom = takeItem(reading, expected);
  if (atom === null) return null;
  if (atom.kind !== 'identifier') return reading.fail({ kind: 'other', item: atom, expected });
  const { scope } = reading;
  const table = scope.tables.get(atom.name);
  if (table !== undefined) return table.rows;
  if (scope.isLost(atom.name)) return null;
  const meant = scope.closestTable(atom.name);
  scope.fail(report('E320', { name: atom.name, hint: hintOf(meant) }, atom.span), () =>
    replacement(atom.span, meant),
  );
  return null;
}
