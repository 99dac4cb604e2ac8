import { defineOp } from '../definition/define-op.js';
import { mapElementsToMany, scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { decay, epsilon, parameterAndGradient, rateInput, stepOutputs } from './step-types.js';

/**
 * `s' = s + d^2`, `p' = p - rate * d / (sqrt(s') + epsilon)`.
 *
 * Source: J. Duchi et al., "Adaptive subgradient methods", 2011; epsilon as in torch.optim.Adagrad.
 */
export const adagradStep = defineOp({
  name: 'adagradStep',
  summary: 'One step of AdaGrad.',
  inputs: [...parameterAndGradient, { name: 's', doc: "sum of the gradient's squares" }, rateInput],
  outputs: ['newP', 'newS'],
  attrs: { epsilon, decay },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => stepOutputs('adagradStep', 3, inputs),
  reference: (inputs, { epsilon: small, decay: share }, outputs) => {
    const rate = scalarOf(tuple(inputs, 4)[3]);
    mapElementsToMany(inputs.slice(0, 3), outputs, (p: number, g: number, s: number) => {
      const d = g + share * p;
      const newS = s + d * d;
      return [p - (rate * d) / (Math.sqrt(newS) + small), newS];
    });
  },
});
