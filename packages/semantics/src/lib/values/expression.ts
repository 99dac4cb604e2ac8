import { report, unreachable, type Diagnostic, type Span } from '@convlang/diagnostics';
import type { BinaryExpression, Condition, Expression } from '@convlang/syntax';
import { replacement, type Candidate } from '../finding.js';
import { formatCount, formatSizes, hintOf } from './shape-text.js';

/** A number as an argument of a call. */
export interface WrittenNumber {
  readonly place: Span;
  /** The call, which shows what the number is for. */
  readonly shown: Span;
}

/** What an expression may refer to. */
export interface NumberLookup {
  /** `undefined` for no such name, `null` for one whose value is not known because of an earlier error. */
  find(name: string): number | null | undefined;
  /** Whether a name may be defined where the text could not be read. */
  isLost(name: string): boolean;
  /** Where a constant is defined that comes too late; `null` for none. */
  later(name: string): Span | null;
  /** The name that was meant by one that there is not. */
  closest(name: string): string | undefined;
  /** Where a block's parameter gets its value, when that is written as a number. */
  literal(name: string): WrittenNumber | null;
  /** Sizes of what flows in: `[h, w, c]`, `[length, channels]` or `[n]`, `null` when not known because of an earlier error. */
  readonly flow: readonly number[] | null;
  report(diagnostic: Diagnostic, solve?: () => readonly Candidate[]): void;
}

/**
 * The value of an expression, or `null` after an error, which has been reported.
 *
 * @param mayBeFraction whether what it is for need not be whole: then any division is right. Default: where all numbers of a division are
 *   whole, it must come out whole
 */
export function evaluate(expression: Expression, lookup: NumberLookup, mayBeFraction = false): number | null {
  return compute(expression, lookup, mayBeFraction)?.value ?? null;
}

interface Computed {
  readonly value: number;
  /** Whether it may come out whole only by chance: a number with a point has gone into it, or it was said so. */
  readonly isFraction: boolean;
}

function compute(expression: Expression, lookup: NumberLookup, isFraction: boolean): Computed | null {
  switch (expression.kind) {
    case 'number':
      return { value: expression.value, isFraction: isFraction || !/^\d+$/.test(expression.raw) };
    case 'identifier':
      return computed(numberOf(expression, lookup), isFraction);
    case 'input-size':
      return computed(inputSizeOf(expression, lookup), isFraction);
    case 'negate': {
      const operand = compute(expression.operand, lookup, isFraction);
      return operand && { ...operand, value: -operand.value };
    }
    case 'binary':
      return computeChain(expression, lookup, isFraction);
    default:
      return unreachable(expression);
  }
}

function computed(value: number | null, isFraction: boolean): Computed | null {
  return value === null ? null : { value, isFraction: isFraction || !Number.isInteger(value) };
}

/** Long sums lean to the left; going down that side with a loop keeps the stack flat. */
function computeChain(
  expression: BinaryExpression,
  lookup: NumberLookup,
  isFraction: boolean,
): Computed | null {
  const steps: BinaryExpression[] = [];
  let first: Expression = expression;
  while (first.kind === 'binary') {
    steps.push(first);
    first = first.left;
  }
  let value = compute(first, lookup, isFraction);
  for (const step of steps.reverse()) {
    const right = compute(step.right, lookup, isFraction);
    value = value === null || right === null ? null : apply(step, value, right, lookup);
  }
  return value;
}

function apply(step: BinaryExpression, a: Computed, b: Computed, lookup: NumberLookup): Computed | null {
  const [left, right] = [a.value, b.value];
  const value = arithmetic(step.operator, left, right);
  const isWhole = !a.isFraction && !b.isFraction;
  const problem = right === 0 ? 'no number' : 'not a whole number';
  if (step.operator === '/' && (right === 0 || (isWhole && !Number.isInteger(value)))) {
    lookup.report(report('E211', { left, right, problem }, step.span), () =>
      nearestDivisor(step, left, right, lookup),
    );
    return null;
  }
  if (Number.isFinite(value) && (!isWhole || Number.isSafeInteger(value)))
    return { value, isFraction: !isWhole };
  const limit = formatCount(Number.MAX_SAFE_INTEGER);
  lookup.report(report('E402', { what: 'the result', value, limit }, step.span));
  return null;
}

/**
 * The number nearest to the divisor by which the division comes out whole; only for one that is written as a number, here or
 * where the block is called.
 */
function nearestDivisor(
  { right: written, span }: BinaryExpression,
  left: number,
  right: number,
  lookup: NumberLookup,
): readonly Candidate[] {
  const found = written.kind === 'identifier' ? lookup.literal(written.name) : null;
  const { place, shown } = found ?? { place: written.span, shown: span };
  const isWritten = written.kind === 'number' || found !== null;
  if (!isWritten || !Number.isInteger(right) || left < 1 || place.file !== span.file) return [];
  for (let distance = 1; distance < 100; distance++)
    for (const divisor of [right - distance, right + distance])
      if (divisor > 1 && divisor <= left && left % divisor === 0)
        return [{ title: [shown], edits: [{ span: place, text: String(divisor) }] }];
  return [];
}

function arithmetic(operator: BinaryExpression['operator'], left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return unreachable(operator);
  }
}

function numberOf(
  { name, span }: Extract<Expression, { kind: 'identifier' }>,
  lookup: NumberLookup,
): number | null {
  const value = lookup.find(name);
  if (value !== undefined) return value;
  if (lookup.isLost(name)) return null;
  const later = lookup.later(name);
  if (later !== null) {
    const related = [{ span: later, note: 'it is defined here: move this line up' }];
    lookup.report(report('E308', { name, hint: ': it comes later' }, span, { related }));
    return null;
  }
  const meant = lookup.closest(name);
  lookup.report(report('E308', { name, hint: hintOf(meant) }, span), () => replacement(span, meant));
  return null;
}

function inputSizeOf(
  expression: Extract<Expression, { kind: 'input-size' }>,
  lookup: NumberLookup,
): number | null {
  const { axis, span } = expression;
  const { flow } = lookup;
  if (flow === null) return null;
  // From the channels on: the width of an image, or the length of a signal, and then the height.
  const behind = { c: 0, w: 1, h: 2 }[axis];
  const size = flow[flow.length - 1 - behind];
  if (size !== undefined) return size;
  const thing = flow.length === 2 ? `a signal of ${formatSizes(flow)}` : `a vector of ${flow[0] ?? 0}`;
  const what = flow.length === 0 ? 'what flows in, but nothing does' : thing;
  lookup.report(report('E212', { axis, what }, span));
  return null;
}

/** Whether a condition holds, or `null` after an error, which has been reported. */
export function decide(condition: Condition, lookup: NumberLookup): boolean | null {
  switch (condition.kind) {
    case 'not': {
      const operand = decide(condition.operand, lookup);
      return operand === null ? null : !operand;
    }
    case 'logic': {
      const left = decide(condition.left, lookup);
      const right = decide(condition.right, lookup);
      if (left === null || right === null) return null;
      return condition.operator === 'and' ? left && right : left || right;
    }
    case 'compare': {
      const left = evaluate(condition.left, lookup);
      const right = evaluate(condition.right, lookup);
      return left === null || right === null ? null : compare(condition.operator, left, right);
    }
    default:
      return unreachable(condition);
  }
}

function compare(operator: '==' | '!=' | '<' | '<=' | '>' | '>=', left: number, right: number): boolean {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return unreachable(operator);
  }
}
