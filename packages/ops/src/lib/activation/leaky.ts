import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

const leakyAttrs = {
  slope: { type: 'float', min: 0, doc: 'factor below zero' },
} as const satisfies AttrSchema;

/** `x` above zero, `slope * x` below. */
export const leaky = defineOp({
  name: 'leaky',
  summary: 'Negative numbers are made smaller by a factor.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: leakyAttrs,
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('leaky', ['x'], inputs),
  reference: (inputs, { slope }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (x: number) => (x > 0 ? x : slope * x)),
});

/** `dy` where y > 0, else `slope * dy`. */
export const leakyGrad = defineOp({
  name: 'leakyGrad',
  summary: 'Gradient of `leaky`, from its output.',
  inputs: [
    { name: 'y', doc: 'the output of leaky' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: leakyAttrs,
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('leakyGrad', ['y', 'dy'], inputs),
  reference: (inputs, { slope }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (y: number, dy: number) => (y > 0 ? dy : slope * dy)),
});
