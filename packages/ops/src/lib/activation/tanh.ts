import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

const tanhAttrs = {
  scale: { type: 'float', default: 1, min: 1e-6, doc: 'largest output' },
  slope: { type: 'float', default: 1, doc: 'factor inside' },
} as const satisfies AttrSchema;

/**
 * `scale * tanh(slope * x)`; LeNet-5 has scale 1.7159 and slope 2/3.
 *
 * Source: Y. LeCun et al., "Gradient-based learning applied to document recognition", 1998, appendix A.
 */
export const tanh = defineOp({
  name: 'tanh',
  summary: 'Squashes numbers into -scale to scale: `scale * tanh(slope * x)`.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: tanhAttrs,
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('tanh', ['x'], inputs),
  reference: (inputs, { scale, slope }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (x: number) => scale * Math.tanh(slope * x)),
});

/** `dy * slope * (scale - y^2 / scale)`. */
export const tanhGrad = defineOp({
  name: 'tanhGrad',
  summary: 'Gradient of `tanh`, from its output.',
  inputs: [
    { name: 'y', doc: 'the output of tanh' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: tanhAttrs,
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('tanhGrad', ['y', 'dy'], inputs),
  reference: (inputs, { scale, slope }, outputs) =>
    mapElements(
      inputs,
      tuple(outputs, 1)[0],
      (y: number, dy: number) => dy * slope * (scale - (y * y) / scale),
    ),
});
