import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** `max(x, 0)`. */
export const relu = defineOp({
  name: 'relu',
  summary: 'Negative numbers become zero.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs) => sameType('relu', ['x'], inputs),
  reference: (inputs, _, outputs) => mapElements(inputs, tuple(outputs, 1)[0], (x: number) => Math.max(x, 0)),
});

/** `dy` where y > 0, else 0. */
export const reluGrad = defineOp({
  name: 'reluGrad',
  summary: 'Gradient of `relu`, from its output.',
  inputs: [
    { name: 'y', doc: 'the output of relu' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs) => sameType('reluGrad', ['y', 'dy'], inputs),
  reference: (inputs, _, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (y: number, dy: number) => (y > 0 ? dy : 0)),
});
