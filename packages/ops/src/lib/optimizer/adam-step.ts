import { defineOp } from '../definition/define-op.js';
import { mapElementsToMany, scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { decay, epsilon, parameterAndGradient, rateInput, stepOutputs } from './step-types.js';

/**
 * Adam: moving means of the gradient and of its square, corrected for their start at zero; `step` counts from 1.
 *
 * Source: D. Kingma, J. Ba, "Adam: a method for stochastic optimization", 2015, algorithm 1.
 */
export const adamStep = defineOp({
  name: 'adamStep',
  summary: 'One step of Adam; the step counts from 1.',
  inputs: [
    ...parameterAndGradient,
    { name: 'm', doc: 'mean of the gradient' },
    { name: 'v', doc: "mean of the gradient's square" },
    rateInput,
    { name: 'step', doc: 'from 1, []', dtype: 'i32' },
  ],
  outputs: ['newP', 'newM', 'newV'],
  attrs: {
    beta1: { type: 'float', min: 0, max: 1, doc: 'share of m that is kept' },
    beta2: { type: 'float', min: 0, max: 1, doc: 'share of v that is kept' },
    epsilon,
    decay,
  },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => stepOutputs('adamStep', 4, inputs),
  reference: (inputs, { beta1, beta2, epsilon: small, decay: share }, outputs) => {
    const [, , , , rate, step] = tuple(inputs, 6);
    const correction1 = 1 - beta1 ** scalarOf(step);
    const correction2 = 1 - beta2 ** scalarOf(step);
    mapElementsToMany(inputs.slice(0, 4), outputs, (p: number, g: number, m: number, v: number) => {
      const d = g + share * p;
      const newM = beta1 * m + (1 - beta1) * d;
      const newV = beta2 * v + (1 - beta2) * d * d;
      const change = newM / correction1 / (Math.sqrt(newV / correction2) + small);
      return [p - scalarOf(rate) * change, newM, newV];
    });
  },
});
