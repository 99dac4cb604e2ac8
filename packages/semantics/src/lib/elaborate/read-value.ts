import { closestWord, report, unreachable, type Span } from '@convlang/diagnostics';
import {
  initNames,
  noPad,
  type ArgSpec,
  type ArgValue,
  type InitName,
  type PadSpec,
  type Rounding,
} from '@convlang/ops';
import type { Atom, Dims, Identifier } from '@convlang/syntax';
import { LARGEST_SIZE } from '../analysis-context.js';
import { evaluate } from '../expression.js';
import { replacement, type Candidate } from '../finding.js';
import { formatCount, hintOf } from '../shape-text.js';
import type { ArgumentScope } from './argument-scope.js';
import type { AtomCursor } from './atom-cursor.js';

/** Which argument of which layer is being read. */
export interface Target {
  readonly layer: string;
  readonly argument: string;
}

type Range = { readonly min?: number; readonly max?: number };
type Sides = readonly [number, number, number, number];

const roundings = ['exact', 'floor', 'ceil'] as const satisfies readonly Rounding[];
const sideWords = ['top', 'bottom', 'left', 'right'] as const;
const padWords = ['valid', 'same', 'half', ...sideWords] as const;

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

/** Reads the value that stands at the cursor; `null` after an error, which has been reported. */
export function readValue(
  spec: ArgSpec,
  cursor: AtomCursor,
  target: Target,
  scope: ArgumentScope,
): NonNullable<ArgValue> | null {
  switch (spec.type) {
    case 'int':
    case 'number':
      return readNumber(spec, cursor.take(), target, scope, spec.type === 'int');
    case 'size':
      return readPair(cursor.take(), target, scope, { min: spec.min ?? 0 }, spec.type);
    case 'window':
      return isWord(cursor.peek(), 'global')
        ? (cursor.take(), 'global')
        : readPair(cursor.take(), target, scope, { min: 1 }, spec.type);
    case 'filters':
      return readDims(cursor.take(), target, scope, { parts: 3, type: spec.type });
    case 'shape':
      return readShape(cursor.take(), target, scope);
    case 'switch': {
      const atom = cursor.take();
      return atom.kind === 'switch' ? atom.on : wrongKind(spec.type, atom, target, scope);
    }
    case 'enum':
      return readWord(spec.values, cursor.take(), target, scope, `one of ${spec.values.join(', ')}`);
    case 'pad':
      return readPad(cursor, target, scope);
    case 'sides':
      return readSides(cursor, target, scope, spec.type);
    case 'round':
      return readWord(roundings, cursor.take(), target, scope, expectations.round);
    case 'table':
      return readTable(cursor.take(), target, scope);
    case 'init':
      return readWord<InitName>(initNames, cursor.take(), target, scope, expectations.init);
    case 'layer': {
      const atom = cursor.take();
      return atom.kind === 'identifier' ? atom.name : wrongKind(spec.type, atom, target, scope);
    }
    default:
      return unreachable(spec);
  }
}

/** What stands at a place, for messages: `` `on` ``, `5x5`, a text. */
export function describeAtom(atom: Atom): string {
  switch (atom.kind) {
    case 'identifier':
      return `\`${atom.name}\``;
    case 'number':
      return atom.raw;
    case 'dims':
      return atom.parts.map((part) => (part.kind === 'number' ? part.raw : '(...)')).join('x');
    case 'text':
      return `the text "${atom.value}"`;
    case 'switch':
      return atom.on ? '`on`' : '`off`';
    case 'input-size':
      return `in.${atom.axis}`;
    case 'negate':
    case 'binary':
      return 'an expression';
    default:
      return unreachable(atom);
  }
}

function isWord(atom: Atom | undefined, word: string): boolean {
  return atom?.kind === 'identifier' && atom.name === word;
}

function fail(
  expected: string,
  atom: Atom,
  target: Target,
  scope: ArgumentScope,
  solve?: () => Candidate[],
): null {
  scope.fail(report('E305', { ...target, expected, found: describeAtom(atom) }, atom.span), solve);
  return null;
}

function wrongKind(type: ArgSpec['type'], atom: Atom, target: Target, scope: ArgumentScope): null {
  return fail(expectations[type], atom, target, scope);
}

/** A number of an expression, of the right kind and in range. */
function readNumber(
  range: Range,
  atom: Atom,
  target: Target,
  scope: ArgumentScope,
  isWhole: boolean,
): number | null {
  if (atom.kind === 'dims' || atom.kind === 'text' || atom.kind === 'switch')
    return wrongKind(isWhole ? 'int' : 'number', atom, target, scope);
  const value = evaluate(atom, scope.lookup);
  return value === null ? null : checkNumber(value, range, atom.span, target, scope, isWhole);
}

function checkNumber(
  value: number,
  { min, max }: Range,
  span: Span,
  target: Target,
  scope: ArgumentScope,
  isWhole: boolean,
): number | null {
  if (isWhole && !Number.isInteger(value)) {
    scope.fail(report('E305', { ...target, expected: expectations.int, found: String(value) }, span));
    return null;
  }
  if (isWhole && Math.abs(value) > LARGEST_SIZE) {
    const what = `\`${target.argument}\` of \`${target.layer}\``;
    scope.fail(report('E402', { what, value, limit: formatCount(LARGEST_SIZE) }, span));
    return null;
  }
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return value;
  const nearest = min !== undefined && value < min ? min : (max ?? 0);
  scope.fail(report('E306', { ...target, range: describeRange({ min, max }), found: value }, span), () => [
    { title: `${target.argument} ${nearest}`, edits: [{ span, text: String(nearest) }] },
  ]);
  return null;
}

function describeRange({ min, max }: { min: number | undefined; max: number | undefined }): string {
  if (min === undefined) return `at most ${max ?? ''}`;
  return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}

/** `K` for both directions or `KHxKW`. */
function readPair(
  atom: Atom,
  target: Target,
  scope: ArgumentScope,
  range: Range,
  type: ArgSpec['type'],
): readonly [number, number] | null {
  if (atom.kind === 'text' || atom.kind === 'switch') return wrongKind(type, atom, target, scope);
  if (atom.kind === 'dims') {
    const sizes = readParts(atom, 2, target, scope, range, type);
    const [height, width] = sizes ?? [];
    return height === undefined || width === undefined ? null : [height, width];
  }
  if (atom.kind === 'identifier' && scope.lookup.find(atom.name) === undefined)
    return wrongKind(type, atom, target, scope);
  const size = readNumber(range, atom, target, scope, true);
  return size === null ? null : [size, size];
}

function readDims(
  atom: Atom,
  target: Target,
  scope: ArgumentScope,
  { parts, type }: { parts: number; type: ArgSpec['type'] },
): readonly [number, number, number] | null {
  if (atom.kind !== 'dims') return wrongKind(type, atom, target, scope);
  const [first, second, third] = readParts(atom, parts, target, scope, { min: 1 }, type) ?? [];
  return first === undefined || second === undefined || third === undefined ? null : [first, second, third];
}

function readParts(
  dims: Dims,
  count: number,
  target: Target,
  scope: ArgumentScope,
  range: Range,
  type: ArgSpec['type'],
): number[] | null {
  if (dims.parts.length !== count)
    return fail(expectations[type], dims, target, scope, () => completed(dims, count, target));
  const sizes = dims.parts.map((part) => readNumber(range, part, target, scope, true));
  return sizes.every((size) => size !== null) ? sizes : null;
}

/** `6x5` for filters is completed to `6x5x5`, `28x28` for an input to `28x28x1`. */
function completed(dims: Dims, count: number, target: Target): Candidate[] {
  const last = dims.parts.at(-1);
  if (dims.parts.length !== count - 1 || last?.kind !== 'number') return [];
  const text = `x${target.argument === 'shape' ? 1 : last.raw}`;
  const title = `${describeAtom(dims)}${text}`;
  return [{ title, edits: [{ span: { ...dims.span, start: dims.span.end }, text }] }];
}

function readShape(atom: Atom, target: Target, scope: ArgumentScope): readonly number[] | null {
  if (atom.kind === 'text' || atom.kind === 'switch') return wrongKind('shape', atom, target, scope);
  if (atom.kind === 'dims') return readDims(atom, target, scope, { parts: 3, type: 'shape' });
  const size = readNumber({ min: 1 }, atom, target, scope, true);
  return size === null ? null : [size];
}

function readWord<W extends string>(
  words: readonly W[],
  atom: Atom,
  target: Target,
  scope: ArgumentScope,
  expected: string,
): W | null {
  const word = words.find((candidate) => isWord(atom, candidate));
  return word ?? fail(expected, atom, target, scope, () => nearestWord(words, atom));
}

function nearestWord(words: readonly string[], atom: Atom): Candidate[] {
  const meant = atom.kind === 'identifier' ? closestWord(atom.name, words) : undefined;
  return [...replacement(atom.span, meant)];
}

function readTable(atom: Atom, target: Target, scope: ArgumentScope): readonly (readonly number[])[] | null {
  if (atom.kind !== 'identifier') return wrongKind('table', atom, target, scope);
  const table = scope.tables.get(atom.name);
  if (table !== undefined) return table.rows;
  const names = [...scope.tables.keys()];
  const hint = hintOf(closestWord(atom.name, names));
  scope.fail(report('E320', { name: atom.name, hint }, atom.span), () => nearestWord(names, atom));
  return null;
}

function readPad(cursor: AtomCursor, target: Target, scope: ArgumentScope): PadSpec | null {
  const atom = cursor.peek();
  if (isWord(atom, 'valid')) return (cursor.take(), noPad);
  if (isWord(atom, 'half')) return (cursor.take(), { kind: 'half' });
  if (isWord(atom, 'same')) {
    cursor.take();
    const isLower = isWord(cursor.peek(), 'lower');
    if (isLower) cursor.take();
    return { kind: 'same', odd: isLower ? 'before' : 'after' };
  }
  const sides = readSides(cursor, target, scope, 'pad');
  return sides === null ? null : { kind: 'sides', sides };
}

/** A pair for above and below, left and right, or sides by name; sides that are not named are 0. */
function readSides(
  cursor: AtomCursor,
  target: Target,
  scope: ArgumentScope,
  type: 'pad' | 'sides',
): Sides | null {
  if (sideAt(cursor) !== undefined) return readNamedSides(cursor, target, scope);
  const atom = cursor.take();
  if (atom.kind === 'identifier' && scope.lookup.find(atom.name) === undefined)
    return fail(expectations[type], atom, target, scope, () => nearestWord(padWords, atom));
  const pair = readPair(atom, target, scope, { min: 0 }, type);
  return pair === null ? null : [pair[0], pair[0], pair[1], pair[1]];
}

function sideAt(cursor: AtomCursor): (Identifier & { name: (typeof sideWords)[number] }) | undefined {
  const atom = cursor.peek();
  const side = sideWords.find((word) => isWord(atom, word));
  return atom?.kind === 'identifier' && side !== undefined ? { ...atom, name: side } : undefined;
}

function readNamedSides(cursor: AtomCursor, target: Target, scope: ArgumentScope): Sides | null {
  const sides: Partial<Record<(typeof sideWords)[number], number>> = {};
  let isGood = true;
  for (let side = sideAt(cursor); side !== undefined; side = sideAt(cursor)) {
    cursor.take();
    const inner = { ...target, argument: `${target.argument} ${side.name}` };
    if (side.name in sides) scope.fail(report('E307', { key: inner.argument }, side.span));
    const atom = cursor.peek();
    if (atom === undefined) {
      scope.fail(report('E305', { ...inner, expected: expectations.int, found: 'nothing' }, side.span));
      return null;
    }
    const size = readNumber({ min: 0 }, cursor.take(), inner, scope, true);
    if (size === null) isGood = false;
    sides[side.name] = size ?? 0;
  }
  return isGood ? [sides.top ?? 0, sides.bottom ?? 0, sides.left ?? 0, sides.right ?? 0] : null;
}
