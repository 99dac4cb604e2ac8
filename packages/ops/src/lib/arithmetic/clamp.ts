import { refuse } from '../checks.js';
import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

const range = {
  min: { type: 'float', doc: 'smallest number kept' },
  max: { type: 'float', doc: 'largest number kept' },
} as const satisfies AttrSchema;

/** Numbers below `min` become `min`, numbers above `max` become `max`. */
export const clamp = defineOp({
  name: 'clamp',
  summary: 'Keeps numbers inside a range.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: range,
  traits: { elementwise: true },
  tolerance: { absolute: 1e-7, relative: 1e-7 },
  infer: (inputs, { min, max }) => {
    if (min > max) refuse('clamp', `min ${min} is at most max ${max}`);
    return sameType('clamp', ['x'], inputs);
  },
  reference: (inputs, { min, max }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (x: number) => Math.min(Math.max(x, min), max)),
});

/** `dy` where y is inside the range, 0 at its ends: there the rectifier of `relu6` is level, as PyTorch's `hardtanh` has it. */
export const clampGrad = defineOp({
  name: 'clampGrad',
  summary: 'Gradient of `clamp`, from its output; 0 at both ends of the range.',
  inputs: [
    { name: 'y', doc: 'the output of clamp' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: range,
  traits: { elementwise: true },
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs) => sameType('clampGrad', ['y', 'dy'], inputs),
  reference: (inputs, { min, max }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (y: number, dy: number) => (y > min && y < max ? dy : 0)),
});
