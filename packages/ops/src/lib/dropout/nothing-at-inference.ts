import type { ValueType } from '@convlang/ir';
import type { OpDefinition } from '../definition/define-op.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** All but the words and attributes of an op that works in training alone and is the identity at inference. */
export function nothingAtInference(name: string): Omit<
  OpDefinition,
  'name' | 'summary' | 'attrs' | 'infer'
> & {
  readonly infer: (inputs: readonly ValueType[]) => readonly ValueType[];
} {
  return {
    inputs: [{ name: 'x', doc: '[N, ...]' }],
    outputs: ['y'],
    traits: { elementwise: true, view: true },
    tolerance: { absolute: 0, relative: 0 },
    infer: (inputs) => sameType(name, ['x'], inputs),
    reference: (inputs, _, outputs) => tuple(outputs, 1)[0].data.set(tuple(inputs, 1)[0].data),
  };
}
