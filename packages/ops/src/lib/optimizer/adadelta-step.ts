import { defineOp } from '../definition/define-op.js';
import { mapElementsToMany, scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { decay, epsilon, parameterAndGradient, rateInput, stepOutputs } from './step-types.js';

/**
 * `s' = rho s + (1 - rho) g^2`, `change = sqrt(d + epsilon) / sqrt(s' + epsilon) * g`, `d' = rho d + (1 - rho) change^2`,
 * `p' = p - rate * change`.
 *
 * Source: M. Zeiler, "ADADELTA: an adaptive learning rate method", 2012, algorithm 1, with the rate of torch.optim.Adadelta.
 */
export const adadeltaStep = defineOp({
  name: 'adadeltaStep',
  summary: 'One step of AdaDelta.',
  inputs: [
    ...parameterAndGradient,
    { name: 's', doc: "mean of the gradient's square" },
    { name: 'd', doc: "mean of the change's square" },
    rateInput,
  ],
  outputs: ['newP', 'newS', 'newD'],
  attrs: { rho: { type: 'float', min: 0, max: 1, doc: 'share of s and d that is kept' }, epsilon, decay },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => stepOutputs('adadeltaStep', 4, inputs),
  reference: (inputs, { rho, epsilon: small, decay: share }, outputs) => {
    const rate = scalarOf(tuple(inputs, 5)[4]);
    mapElementsToMany(inputs.slice(0, 4), outputs, (p: number, g: number, s: number, d: number) => {
      const slope = g + share * p;
      const newS = rho * s + (1 - rho) * slope * slope;
      const change = (Math.sqrt(d + small) / Math.sqrt(newS + small)) * slope;
      return [p - rate * change, newS, rho * d + (1 - rho) * change * change];
    });
  },
});
