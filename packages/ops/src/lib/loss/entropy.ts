import { channelsOf, f32 } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/**
 * `-sum q log q` over the last axis, with `0 log 0 = 0`: what a cross-entropy against `q` is at least, so that the difference is the
 * Kullback-Leibler divergence. Numbers below 0 have none and give NaN.
 *
 * Source: the target's part of torch.nn.KLDivLoss.
 */
export const entropy = defineOp({
  name: 'entropy',
  summary: 'Entropy of rows of probabilities that are targets: `-sum q log q` over the last axis.',
  inputs: [{ name: 'q', doc: 'probabilities [N, ..., n]' }],
  outputs: ['y'],
  attrs: {},
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-5 },
  infer: (inputs) => {
    const [q] = tuple(inputs, 1);
    channelsOf('entropy', 'q', q);
    return [f32(...q.shape.slice(0, -1))];
  },
  reference: (inputs, _, outputs) => {
    const [q] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const n = q.shape.at(-1) ?? 1;
    y.data.forEach((_, i) => {
      const row = q.data.subarray(i * n, (i + 1) * n);
      y.data[i] = row.reduce((sum, v) => (v === 0 ? sum : sum - v * Math.log(v)), 0);
    });
  },
});
