import { channelsOf } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/**
 * `x_i - max - log sum exp(x_j - max)` over the last axis: the logarithm of softmax, finite where a probability is 0 in float32.
 *
 * Source: torch.nn.LogSoftmax.
 */
export const logSoftmax = defineOp({
  name: 'logSoftmax',
  summary: 'Turns scores into logarithms of probabilities, over the last axis.',
  inputs: [{ name: 'x', doc: '[..., n]' }],
  outputs: ['y'],
  attrs: {},
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-5 },
  infer: (inputs) => {
    channelsOf('logSoftmax', 'x', tuple(inputs, 1)[0]);
    return sameType('logSoftmax', ['x'], inputs);
  },
  reference: (inputs, _, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const n = x.shape.at(-1) ?? 1;
    for (let start = 0; start < x.data.length; start += n) {
      const row = x.data.subarray(start, start + n);
      const largest = row.reduce((a, b) => Math.max(a, b), -Infinity);
      const log = Math.log(row.reduce((sum, v) => sum + Math.exp(v - largest), 0));
      // Differences first: beside numbers near the end of float32 the logarithm would be lost.
      y.data.set(
        row.map((v) => v - largest - log),
        start,
      );
    }
  },
});
