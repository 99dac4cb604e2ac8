import { defineOp } from '../definition/define-op.js';
import { mapElementsToMany, scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { decay, parameterAndGradient, rateInput, stepOutputs } from './step-types.js';

/** `p' = p - rate * (g + decay * p)`. */
export const sgdStep = defineOp({
  name: 'sgdStep',
  summary: 'One step of plain gradient descent.',
  inputs: [...parameterAndGradient, rateInput],
  outputs: ['newP'],
  attrs: { decay },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-6 },
  infer: (inputs) => stepOutputs('sgdStep', 2, inputs),
  reference: (inputs, attrs, outputs) => {
    const rate = scalarOf(tuple(inputs, 3)[2]);
    mapElementsToMany(inputs.slice(0, 2), outputs, (p: number, g: number) => [
      p - rate * (g + attrs.decay * p),
    ]);
  },
});
