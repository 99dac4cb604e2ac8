import { defineOp } from '../definition/define-op.js';
import { mapElementsToMany, scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { decay, parameterAndGradient, rateInput, stepOutputs } from './step-types.js';

/**
 * `v' = momentum * v + d`, `p' = p - rate * v'` with `d = g + decay * p`; Nesterov's form takes `d + momentum * v'` for the
 * last `v'`. The rate is outside the velocity, as in PyTorch.
 *
 * Source: torch.optim.SGD; I. Sutskever et al., "On the importance of initialization and momentum", 2013.
 */
export const momentumStep = defineOp({
  name: 'momentumStep',
  summary:
    "One step of gradient descent with momentum, plain or Nesterov: v' = momentum v + g, p' = p - rate v'.",
  inputs: [...parameterAndGradient, { name: 'v', doc: 'velocity' }, rateInput],
  outputs: ['newP', 'newV'],
  attrs: {
    momentum: { type: 'float', min: 0, doc: 'share of the velocity that is kept' },
    nesterov: { type: 'boolean', default: false, doc: 'looks ahead by one velocity' },
    decay,
  },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-6 },
  infer: (inputs) => stepOutputs('momentumStep', 3, inputs),
  reference: (inputs, { momentum, nesterov, decay: share }, outputs) => {
    const rate = scalarOf(tuple(inputs, 4)[3]);
    mapElementsToMany(inputs.slice(0, 3), outputs, (p: number, g: number, v: number) => {
      const d = g + share * p;
      const newV = momentum * v + d;
      return [p - rate * (nesterov ? d + momentum * newV : newV), newV];
    });
  },
});
