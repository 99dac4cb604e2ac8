import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** The larger of two numbers. At a tie each gets half of the gradient, as of `torch.maximum`. */
export const max = defineOp({
  name: 'max',
  summary: 'The larger of two numbers, element by element.',
  inputs: [
    { name: 'a', doc: 'any shape' },
    { name: 'b', doc: 'as a' },
  ],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs) => sameType('max', ['a', 'b'], inputs),
  reference: (inputs, _, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (a: number, b: number) => Math.max(a, b)),
});
