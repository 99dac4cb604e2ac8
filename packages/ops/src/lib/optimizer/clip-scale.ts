import { requireShape } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/**
 * `min(1, limit / norm)`: the factor that brings gradients of a norm down to a limit.
 *
 * Source: R. Pascanu et al., "On the difficulty of training recurrent neural networks", 2013, algorithm 1.
 */
export const clipScale = defineOp({
  name: 'clipScale',
  summary: 'The factor that brings a norm down to a limit: `min(1, limit / norm)`.',
  inputs: [{ name: 'norm', doc: '[]' }],
  outputs: ['scale'],
  attrs: { limit: { type: 'float', min: 0, doc: 'largest norm' } },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-7, relative: 1e-6 },
  infer: (inputs) => {
    const [norm] = tuple(inputs, 1);
    requireShape('clipScale', 'norm', norm, [], 'a scalar');
    return [norm];
  },
  reference: (inputs, { limit }, outputs) =>
    mapElements(inputs, tuple(outputs, 1)[0], (norm: number) => (norm > limit ? limit / norm : 1)),
});
