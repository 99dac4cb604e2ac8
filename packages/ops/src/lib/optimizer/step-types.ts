import type { ValueType } from '@convlang/ir';
import { requireShape } from '../checks.js';
import type { AttrSpec, InputSpec } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/** The inputs that every optimiser step begins with. */
export const parameterAndGradient = [
  { name: 'p', doc: 'the parameter' },
  { name: 'g', doc: 'its gradient' },
] as const satisfies readonly InputSpec[];

/** The learning rate, which a schedule changes from step to step. */
export const rateInput = { name: 'rate', doc: 'learning rate, []' } as const satisfies InputSpec;

/** Weight decay as L2: `decay * p` is added to the gradient before anything else. */
export const decay = {
  type: 'float',
  default: 0,
  min: 0,
  doc: 'weight decay: decay * p is added to the gradient',
} as const satisfies AttrSpec;

/** Keeps a division finite. */
export const epsilon = {
  type: 'float',
  min: 0,
  doc: 'keeps the division finite',
} as const satisfies AttrSpec;

/**
 * The shape rule of optimiser steps: `count` inputs of the parameter's shape, then scalars; gives the new parameter and the
 * new moments.
 */
export function stepOutputs(op: string, count: number, inputs: readonly ValueType[]): readonly ValueType[] {
  const [p] = tuple(inputs, 1);
  inputs.forEach((type, i) =>
    requireShape(op, `input ${i}`, type, i < count ? p.shape : [], i < count ? 'as p' : 'a scalar'),
  );
  return Array.from({ length: count - 1 }, () => p);
}
