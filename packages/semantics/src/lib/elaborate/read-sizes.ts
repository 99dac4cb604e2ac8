import type { ArgSpec } from '@convlang/ops';
import type { Atom, Dims } from '@convlang/syntax';
import type { Candidate } from '../finding.js';
import { readNumber } from './read-number.js';
import { describeAtom, refuseKind, type ValueReading } from './value-reading.js';

/** What kind of sizes is read, and the least that each may be. */
interface SizeKind {
  readonly type: ArgSpec['type'];
  readonly min: number;
}

/** `K` for both directions or `KHxKW`; `null` after an error, which has been reported. */
export function readPair(
  reading: ValueReading,
  atom: Atom,
  kind: SizeKind,
): readonly [height: number, width: number] | null {
  if (atom.kind === 'text' || atom.kind === 'switch') return refuseKind(reading, atom, kind.type);
  if (atom.kind === 'dims') {
    const [height, width] = readParts(reading, atom, 2, kind) ?? [];
    return height === undefined || width === undefined ? null : [height, width];
  }
  if (atom.kind === 'identifier' && reading.scope.lookup.find(atom.name) === undefined)
    return refuseKind(reading, atom, kind.type);
  const size = readNumber(reading, atom, { isWhole: true, min: kind.min });
  return size === null ? null : [size, size];
}

/** Three sizes joined by `x`, each at least 1. */
export function readTriple(
  reading: ValueReading,
  atom: Atom,
  type: 'filters' | 'shape',
): readonly [number, number, number] | null {
  if (atom.kind !== 'dims') return refuseKind(reading, atom, type);
  const [first, second, third] = readParts(reading, atom, 3, { type, min: 1 }) ?? [];
  return first === undefined || second === undefined || third === undefined ? null : [first, second, third];
}

/** `HxWxC`, or one number for a vector. */
export function readShape(reading: ValueReading, atom: Atom): readonly number[] | null {
  if (atom.kind === 'text' || atom.kind === 'switch') return refuseKind(reading, atom, 'shape');
  if (atom.kind === 'dims') return readTriple(reading, atom, 'shape');
  const size = readNumber(reading, atom, { isWhole: true, min: 1 });
  return size === null ? null : [size];
}

function readParts(reading: ValueReading, dims: Dims, count: number, kind: SizeKind): number[] | null {
  if (dims.parts.length !== count) {
    refuseKind(reading, dims, kind.type, () => completed(dims, count, kind.type));
    return null;
  }
  const sizes = dims.parts.map((part) => readNumber(reading, part, { isWhole: true, min: kind.min }));
  return sizes.every((size) => size !== null) ? sizes : null;
}

/** `6x5` for filters is completed to `6x5x5`, `28x28` for an input to `28x28x1`. */
function completed(dims: Dims, count: number, type: ArgSpec['type']): Candidate[] {
  const last = dims.parts.at(-1);
  if (dims.parts.length !== count - 1 || last?.kind !== 'number') return [];
  const text = `x${type === 'shape' ? 1 : last.raw}`;
  const end = { ...dims.span, start: dims.span.end };
  return [{ title: `${describeAtom(dims)}${text}`, edits: [{ span: end, text }] }];
}
