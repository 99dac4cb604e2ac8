import { refuse } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** Numbers below `min` become `min`, numbers above `max` become `max`. */
export const clamp = defineOp({
  name: 'clamp',
  summary: 'Keeps numbers inside a range.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {
    min: { type: 'float', doc: 'smallest number kept' },
    max: { type: 'float', doc: 'largest number kept' },
  },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-7, relative: 1e-7 },
  infer: (inputs, { min, max }) => {
    if (min > max) refuse('clamp', `min ${min} is at most max ${max}`);
    return sameType('clamp', ['x'], inputs);
  },
  reference: (inputs, { min, max }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (x: number) => Math.min(Math.max(x, min), max)),
});
