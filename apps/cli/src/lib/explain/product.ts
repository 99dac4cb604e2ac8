import { unreachable } from '@convlang/diagnostics';
import type { ParameterTerm } from '@convlang/inspect';
import { thousands } from '../output/numbers.js';

/** `5 x 5 x 1 x 6 + 6 = 156`: the sizes of tensors, and how many numbers they are together. */
export function parameterSum(terms: readonly ParameterTerm[]): string {
  const text = terms.map(({ shape }) => shape.join(' x ')).join(' + ');
  const total = terms.reduce((sum, { shape }) => sum + productOf(shape), 0);
  return text === String(total) ? text : `${text} = ${thousands(total)}`;
}

/** What the tensors of a sum are: `kernel [5, 5, 1, 6], bias [6]`. */
export function termNames(terms: readonly ParameterTerm[], layer: string): string {
  return terms
    .map(({ name, shape, role }) => {
      const own = name.startsWith(`${layer}/`) ? name.slice(layer.length + 1) : `${name} (shared)`;
      return `${own} [${shape.join(', ')}]${roleWord(role)}`;
    })
    .join(', ');
}

function roleWord(role: ParameterTerm['role']): string {
  switch (role) {
    case 'frozen':
      return ' frozen';
    case 'trained':
    case 'state':
      return '';
    default:
      return unreachable(role);
  }
}

/** `5 x 5 x 6 = 150` */
export function product(values: readonly number[]): string {
  if (values.length === 1) return thousands(values[0] ?? 0);
  return `${values.join(' x ')} = ${thousands(productOf(values))}`;
}

function productOf(values: readonly number[]): number {
  return values.reduce((result, value) => result * value, 1);
}
