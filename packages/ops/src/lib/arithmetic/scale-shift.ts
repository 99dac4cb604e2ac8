import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** `scale * x + shift` with two constants. */
export const scaleShift = defineOp({
  name: 'scaleShift',
  id: 'affine',
  summary: 'Multiplies by a constant and adds a constant: `scale * x + shift`.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {
    scale: { type: 'float', default: 1, doc: 'factor' },
    shift: { type: 'float', default: 0, doc: 'summand' },
  },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-6 },
  infer: (inputs) => sameType('scaleShift', ['x'], inputs),
  reference: (inputs, { scale, shift }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (x: number) => scale * x + shift),
});
