import { report, type Span } from '@convlang/diagnostics';
import type { Atom } from '@convlang/syntax';
import { LARGEST_SIZE } from '@convlang/ops';
import { evaluate } from '../values/expression.js';
import { formatCount } from '../values/shape-text.js';
import { refuseKind, type ValueReading } from './value-reading.js';

/** What a number may be. */
export interface NumberKind {
  readonly isWhole: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The number of an expression, of the right kind and in range; `null` after an error, which has been reported. */
export function readNumber(reading: ValueReading, atom: Atom, kind: NumberKind): number | null {
  if (atom.kind === 'dims' || atom.kind === 'text' || atom.kind === 'switch')
    return refuseKind(reading, atom, kind.isWhole ? 'int' : 'number');
  const value = evaluate(atom, reading.scope.lookup);
  return value === null ? null : checkNumber(reading, value, kind, atom.span);
}

function checkNumber(reading: ValueReading, value: number, kind: NumberKind, span: Span): number | null {
  const { layer, argument, scope } = reading;
  if (kind.isWhole && !Number.isInteger(value)) {
    scope.fail(report('E305', { layer, argument, expected: 'a whole number', found: String(value) }, span));
    return null;
  }
  if (kind.isWhole && Math.abs(value) > LARGEST_SIZE) {
    const slots = { what: `\`${argument}\` of \`${layer}\``, value, limit: formatCount(LARGEST_SIZE) };
    scope.fail(report('E402', slots, span));
    return null;
  }
  const nearest = Math.min(Math.max(value, kind.min ?? value), kind.max ?? Infinity);
  if (nearest === value) return value;
  scope.fail(report('E306', { layer, argument, range: describeRange(kind), found: value }, span), () => [
    { title: `${argument} ${nearest}`, edits: [{ span, text: String(nearest) }] },
  ]);
  return null;
}

function describeRange({ min, max }: NumberKind): string {
  if (min === undefined) return `at most ${max ?? ''}`;
  return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}
