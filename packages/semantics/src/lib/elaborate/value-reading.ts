import { report } from '@convlang/diagnostics';
import { initNames, type ArgSpec } from '@convlang/ops';
import type { Atom } from '@convlang/syntax';
import { describeItem } from '../arguments/words.js';
import type { Candidate } from '../finding.js';
import type { ArgumentScope } from './argument-scope.js';

/** One argument of one layer while it is read. */
export interface ValueReading {
  readonly layer: string;
  readonly argument: string;
  readonly scope: ArgumentScope;
}

/** How each kind of argument is described when something else stands in its place. */
const expectations = {
  int: 'a whole number',
  number: 'a number',
  size: 'a size, like 2 or 2x1',
  window: 'a size, like 2 or 3x2, or `global`',
  filters: 'filters by height by width, like 6x5x5',
  shape: 'height by width by channels, like 32x32x3, or one number for a vector',
  switch: '`on` or `off`',
  enum: 'one of some words',
  pad: 'a size, like 2 or 1x2, sides such as `top 0 bottom 1 left 0 right 1`, `valid`, `same`, `same lower` or `half`',
  sides: 'a size, like 2 or 1x2, or sides such as `top 0 bottom 1 left 0 right 1`',
  round: '`exact`, `floor` or `ceil`',
  table: 'the name of a table',
  init: `one of ${initNames.join(', ')}`,
  layer: 'the name of a stage',
} as const satisfies Record<ArgSpec['type'], string>;

/** What stands at a place, for messages: `` `on` ``, `5x5`, a text. */
export function describeAtom(atom: Atom): string {
  return atom.kind === 'text' ? `the text ${describeItem(atom)}` : describeItem(atom);
}

/** Reports an atom of the wrong kind; what was expected is told by the kind of the argument. */
export function refuseKind(
  reading: ValueReading,
  atom: Atom,
  type: ArgSpec['type'],
  solve?: () => readonly Candidate[],
): null {
  return refuse(reading, atom, expectations[type], solve);
}

/** Reports an atom that cannot stand here. */
export function refuse(
  { layer, argument, scope }: ValueReading,
  atom: Atom,
  expected: string,
  solve?: () => readonly Candidate[],
): null {
  scope.fail(report('E305', { layer, argument, expected, found: describeAtom(atom) }, atom.span), solve);
  return null;
}
