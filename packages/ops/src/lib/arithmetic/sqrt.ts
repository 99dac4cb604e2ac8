import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** Square root; NaN below zero. */
export const sqrt = defineOp({
  name: 'sqrt',
  summary: 'Square root of each number.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-6 },
  infer: (inputs) => sameType('sqrt', ['x'], inputs),
  reference: (inputs, _, outputs) => mapElements(inputs, tuple(outputs, 1)[0], (x: number) => Math.sqrt(x)),
});

/** `dy / (2 y)`, and 0 where y = 0: an empty L2 pool then sends no gradient instead of infinity. */
export const sqrtGrad = defineOp({
  name: 'sqrtGrad',
  summary: 'Gradient of the square root, from its output; 0 where that is 0.',
  inputs: [
    { name: 'y', doc: 'the root' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('sqrtGrad', ['y', 'dy'], inputs),
  reference: (inputs, _, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (y: number, dy: number) => (y === 0 ? 0 : dy / (2 * y))),
});
