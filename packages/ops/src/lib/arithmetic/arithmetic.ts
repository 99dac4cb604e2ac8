import type { ValueType } from '@convlang/ir';
import { broadcastIndex, broadcastShapes } from '../shape/broadcast.js';
import { defineOp, type RefTensor } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

const pair = [
  { name: 'a', doc: 'any shape' },
  { name: 'b', doc: 'any shape; the two broadcast, aligned at the right' },
] as const;

const tolerance = { absolute: 1e-6, relative: 1e-6 } as const;

function inferBroadcast(op: string, inputs: readonly ValueType[]): readonly ValueType[] {
  const [a, b] = tuple(inputs, 2);
  return [{ dtype: a.dtype, shape: broadcastShapes(op, a.shape, b.shape) }];
}

/** Applies `f` to each pair of elements of two tensors that broadcast. */
function combine(
  inputs: readonly RefTensor[],
  outputs: readonly RefTensor[],
  f: (a: number, b: number) => number,
): void {
  const [a, b] = tuple(inputs, 2);
  const [y] = tuple(outputs, 1);
  const left = broadcastIndex(a.shape, y.shape);
  const right = broadcastIndex(b.shape, y.shape);
  for (let i = 0; i < y.data.length; i++)
    y.data[i] = f(a.data[left[i] as number] as number, b.data[right[i] as number] as number);
}

/** `a + b`, broadcasting. */
export const add = defineOp({
  name: 'add',
  summary: 'Sum, element by element, broadcasting.',
  inputs: pair,
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance,
  infer: (inputs) => inferBroadcast('add', inputs),
  reference: (inputs, _, outputs) => combine(inputs, outputs, (a, b) => a + b),
});

/** `a - b`, broadcasting. */
export const sub = defineOp({
  name: 'sub',
  summary: 'Difference, element by element, broadcasting.',
  inputs: pair,
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance,
  infer: (inputs) => inferBroadcast('sub', inputs),
  reference: (inputs, _, outputs) => combine(inputs, outputs, (a, b) => a - b),
});

/** `a * b`, broadcasting. */
export const mul = defineOp({
  name: 'mul',
  summary: 'Product, element by element, broadcasting.',
  inputs: pair,
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance,
  infer: (inputs) => inferBroadcast('mul', inputs),
  reference: (inputs, _, outputs) => combine(inputs, outputs, (a, b) => a * b),
});

/** `a / b`, broadcasting. */
export const div = defineOp({
  name: 'div',
  summary: 'Quotient, element by element, broadcasting.',
  inputs: pair,
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance,
  infer: (inputs) => inferBroadcast('div', inputs),
  reference: (inputs, _, outputs) => combine(inputs, outputs, (a, b) => a / b),
});
