import type { ValueType } from '@convlang/ir';
import { requireShape } from '../checks.js';
import { tuple } from './tuple.js';

/** The shape rule of ops whose inputs all have the output's shape. */
export function sameType(
  op: string,
  names: readonly string[],
  inputs: readonly ValueType[],
): readonly ValueType[] {
  const [first] = tuple(inputs, 1);
  names.forEach((name, i) => {
    const type = inputs[i];
    if (type !== undefined) requireShape(op, name, type, first.shape, `as ${names[0] ?? 'x'}`);
  });
  return [first];
}
