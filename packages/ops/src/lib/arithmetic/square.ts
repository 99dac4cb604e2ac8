import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** `x * x`. */
export const square = defineOp({
  name: 'square',
  summary: 'Square of each number.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-6 },
  infer: (inputs) => sameType('square', ['x'], inputs),
  reference: (inputs, _, outputs) => mapElements(inputs, tuple(outputs, 1)[0], (x: number) => x * x),
});
