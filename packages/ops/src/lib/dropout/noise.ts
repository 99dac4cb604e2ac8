import { defineOp } from '../definition/define-op.js';
import { drawAttrs, drawInputs, drawnType, drawSamples } from './drawn-samples.js';
import { nothingAtInference } from './nothing-at-inference.js';

/** The place where training adds normal numbers; at inference nothing happens. The training form is a sum with `gaussian`. */
export const noise = defineOp({
  ...nothingAtInference('noise'),
  name: 'noise',
  summary: 'Adds normal numbers in training; the identity at inference.',
  attrs: {
    deviation: { type: 'float', min: 0, doc: 'standard deviation of what is added' },
    stream: { type: 'string', doc: 'name of the random stream' },
  },
});

/**
 * Normal numbers of mean 0. Element `j` of sample `i` is the normal number `(first + i) * size + j` of the stream at `step`, so they do
 * not depend on how a batch is split.
 */
export const gaussian = defineOp({
  name: 'gaussian',
  summary:
    'Random numbers of a normal distribution, `[N, ...shape]`, the same for a step however the batch is split: element j of sample i is normal number `(first + i) * size + j` of the stream of the step.',
  inputs: drawInputs,
  outputs: ['y'],
  attrs: {
    deviation: { type: 'float', min: 0, doc: 'standard deviation' },
    ...drawAttrs,
  },
  traits: {},
  tolerance: { absolute: 0, relative: 1e-6 },
  infer: (inputs, attrs) => drawnType('gaussian', inputs, attrs),
  reference: (inputs, attrs, outputs) =>
    drawSamples(inputs, attrs, outputs, (random, step, at) => attrs.deviation * random.normal(step, at)),
});
