import { channelsOf } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { mapRows } from '../shape/map-rows.js';
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
  reference: (inputs, _, outputs) =>
    mapRows(inputs, outputs, (row, largest) => {
      const log = Math.log(row.reduce((sum, v) => sum + Math.exp(v - largest), 0));
      // Differences first: beside numbers near the end of float32 the logarithm would be lost.
      return row.map((v) => v - largest - log);
    }),
});
