import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

const eluAttrs = {
  alpha: { type: 'float', default: 1, min: 0, doc: 'how far below zero it goes' },
} as const satisfies AttrSchema;

/**
 * `x` above zero, `alpha * (exp(x) - 1)` below.
 *
 * Source: D. Clevert et al., "Fast and accurate deep network learning by exponential linear units", 2016, equation 15.
 */
export const elu = defineOp({
  name: 'elu',
  summary: 'Negative numbers bend smoothly towards -alpha.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: eluAttrs,
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('elu', ['x'], inputs),
  reference: (inputs, { alpha }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (x: number) => (x > 0 ? x : alpha * Math.expm1(x))),
});

/** `dy` where y > 0, else `dy * (y + alpha)`. */
export const eluGrad = defineOp({
  name: 'eluGrad',
  summary: 'Gradient of `elu`, from its output.',
  inputs: [
    { name: 'y', doc: 'the output of elu' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: eluAttrs,
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('eluGrad', ['y', 'dy'], inputs),
  reference: (inputs, { alpha }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (y: number, dy: number) => (y > 0 ? dy : dy * (y + alpha))),
});
