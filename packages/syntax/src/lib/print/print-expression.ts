import { unreachable } from '@convlang/diagnostics';
import type { Atom, Condition, Dims, Expression } from '../tree/ast.js';

/** Writes an expression with the brackets that it needs. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.raw;
    case 'identifier':
      return expression.name;
    case 'input-size':
      return `in.${expression.axis}`;
    case 'negate':
      return `-${operandText(expression.operand, 3)}`;
    case 'binary': {
      const strength = strengthOf(expression);
      const { left, operator, right } = expression;
      const sign = operator === '*' ? operator : ` ${operator} `;
      return `${operandText(left, strength)}${sign}${operandText(right, strength + 1)}`;
    }
    default:
      return unreachable(expression);
  }
}

function strengthOf(expression: Expression): number {
  if (expression.kind === 'binary') return expression.operator === '+' || expression.operator === '-' ? 1 : 2;
  return expression.kind === 'negate' ? 3 : 4;
}

function operandText(operand: Expression, strength: number): string {
  const text = printExpression(operand);
  return strengthOf(operand) < strength ? `(${text})` : text;
}

/** Writes a condition with the brackets that it needs. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'compare':
      return `${printExpression(condition.left)} ${condition.operator} ${printExpression(condition.right)}`;
    case 'logic': {
      const strength = conditionStrength(condition);
      const { left, operator, right } = condition;
      return `${partText(left, strength)} ${operator} ${partText(right, strength + 1)}`;
    }
    case 'not':
      return `not ${partText(condition.operand, 3)}`;
    default:
      return unreachable(condition);
  }
}

function conditionStrength(condition: Condition): number {
  if (condition.kind === 'logic') return condition.operator === 'or' ? 1 : 2;
  return condition.kind === 'not' ? 3 : 4;
}

function partText(part: Condition, strength: number): string {
  const text = printCondition(part);
  return conditionStrength(part) < strength ? `(${text})` : text;
}

/** Sizes: a part that is no plain number stands in brackets. */
export function printSizes(parts: Dims['parts']): string {
  return parts.map((part) => (part.kind === 'number' ? part.raw : `(${printExpression(part)})`)).join('x');
}

/** What follows a layer's word. */
export function printAtom(atom: Atom): string {
  switch (atom.kind) {
    case 'dims':
      return printSizes(atom.parts);
    case 'text':
      return `"${atom.value}"`;
    case 'switch':
      return atom.on ? 'on' : 'off';
    case 'number':
    case 'identifier':
      return printExpression(atom);
    case 'input-size':
    case 'binary':
    case 'negate':
      return `(${printExpression(atom)})`;
    default:
      return unreachable(atom);
  }
}
