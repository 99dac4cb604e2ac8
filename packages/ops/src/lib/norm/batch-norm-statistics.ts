import { channelsOf, f32, requireShape } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { mapElementsToMany } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/**
 * The running statistics after a batch: `(1 - momentum) * old + momentum * batch`. The variance of the batch is made unbiased
 * first, times `m / (m - 1)` with `m` the count of numbers a channel, which only a run knows; it is read off `x`.
 *
 * Source: torch.nn.BatchNorm2d, notes on `momentum` and on the unbiased running estimate. A count of 1 is left as it is.
 */
export const batchNormStatistics = defineOp({
  name: 'batchNormStatistics',
  summary: 'Running mean and variance after one more batch; the unbiased factor is from the shape of x.',
  inputs: [
    { name: 'mean', doc: 'running, [c]' },
    { name: 'variance', doc: 'running, [c]' },
    { name: 'batchMean', doc: '[c]' },
    { name: 'batchVariance', doc: 'biased, [c]' },
    { name: 'x', doc: 'the batch [N, ..., c]; only its shape is read', shapeOnly: true },
  ],
  outputs: ['newMean', 'newVariance'],
  attrs: {
    momentum: { type: 'float', min: 0, max: 1, doc: 'weight of the new batch' },
  },
  traits: { wholeBatch: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => {
    const [mean, variance, batchMean, batchVariance, x] = tuple(inputs, 5);
    const channels = channelsOf('batchNormStatistics', 'x', x);
    const named = { mean, variance, batchMean, batchVariance };
    Object.entries(named).forEach(([name, type]) =>
      requireShape('batchNormStatistics', name, type, [channels], 'one number a channel'),
    );
    return [f32(channels), f32(channels)];
  },
  reference: (inputs, { momentum }, outputs) => {
    const [mean, variance, batchMean, batchVariance, x] = tuple(inputs, 5);
    const count = x.data.length / mean.data.length;
    const unbias = count / Math.max(count - 1, 1);
    mapElementsToMany(
      [mean, variance, batchMean, batchVariance],
      outputs,
      (m: number, v: number, bm: number, bv: number) => [
        (1 - momentum) * m + momentum * bm,
        (1 - momentum) * v + momentum * bv * unbias,
      ],
    );
  },
});
