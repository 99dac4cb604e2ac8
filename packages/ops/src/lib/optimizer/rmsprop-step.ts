import { defineOp } from '../definition/define-op.js';
import { mapElementsToMany, scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { decay, epsilon, parameterAndGradient, rateInput, stepOutputs } from './step-types.js';

/**
 * `s' = rho * s + (1 - rho) * d^2`, `p' = p - rate * d / (sqrt(s') + epsilon)`.
 *
 * Source: G. Hinton, "Neural networks for machine learning", lecture 6e, 2012; epsilon outside the root as in torch.optim.
 */
export const rmspropStep = defineOp({
  name: 'rmspropStep',
  summary: 'One step of RMSProp.',
  inputs: [...parameterAndGradient, { name: 's', doc: "mean of the gradient's square" }, rateInput],
  outputs: ['newP', 'newS'],
  attrs: { rho: { type: 'float', min: 0, max: 1, doc: 'share of s that is kept' }, epsilon, decay },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => stepOutputs('rmspropStep', 3, inputs),
  reference: (inputs, { rho, epsilon: small, decay: share }, outputs) => {
    const rate = scalarOf(tuple(inputs, 4)[3]);
    mapElementsToMany(inputs.slice(0, 3), outputs, (p: number, g: number, s: number) => {
      const d = g + share * p;
      const newS = rho * s + (1 - rho) * d * d;
      return [p - (rate * d) / (Math.sqrt(newS) + small), newS];
    });
  },
});
