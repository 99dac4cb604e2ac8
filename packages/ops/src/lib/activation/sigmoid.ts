import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** `1 / (1 + exp(-x))`. */
export const sigmoid = defineOp({
  name: 'sigmoid',
  summary: 'Squashes numbers into 0 to 1.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('sigmoid', ['x'], inputs),
  reference: (inputs, _, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (x: number) => 1 / (1 + Math.exp(-x))),
});

/** `dy * y * (1 - y)`. */
export const sigmoidGrad = defineOp({
  name: 'sigmoidGrad',
  summary: 'Gradient of `sigmoid`, from its output.',
  inputs: [
    { name: 'y', doc: 'the output of sigmoid' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('sigmoidGrad', ['y', 'dy'], inputs),
  reference: (inputs, _, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (y: number, dy: number) => dy * y * (1 - y)),
});
