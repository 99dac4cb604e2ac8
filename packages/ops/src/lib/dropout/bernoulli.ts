import { defineOp } from '../definition/define-op.js';
import { drawAttrs, drawInputs, drawnType, drawSamples } from './drawn-samples.js';

/**
 * A random mask: `1 / keep` with probability `keep`, else 0. Element `j` of sample `i` is decided by the number
 * `(first + i) * size + j` of the stream at `step`, so a mask does not depend on how a batch is split.
 */
export const bernoulli = defineOp({
  name: 'bernoulli',
  summary:
    'A random mask of 0 and 1/keep, `[N, ...shape]`, the same for a step however the batch is split: element j of sample i is number `(first + i) * size + j` of the stream of the step.',
  inputs: drawInputs,
  outputs: ['mask'],
  attrs: {
    keep: { type: 'float', min: 1e-6, max: 1, doc: 'probability of 1/keep' },
    ...drawAttrs,
  },
  traits: {},
  tolerance: { absolute: 0, relative: 1e-6 },
  infer: (inputs, attrs) => drawnType('bernoulli', inputs, attrs),
  reference: (inputs, attrs, outputs) =>
    drawSamples(inputs, attrs, outputs, (random, step, at) =>
      random.uniform(step, at) < attrs.keep ? 1 / attrs.keep : 0,
    ),
});
