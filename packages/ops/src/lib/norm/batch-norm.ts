import { channelsOf, requireShape } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/**
 * Batch normalisation with given statistics: `gain * (x - mean) / sqrt(variance + epsilon) + bias`, a number a channel.
 *
 * Source: S. Ioffe, C. Szegedy, "Batch normalization", 2015, algorithm 2.
 */
export const batchNorm = defineOp({
  name: 'batchNorm',
  summary: 'Normalises each channel with running statistics; the inference form.',
  inputs: [
    { name: 'x', doc: '[N, ..., c]' },
    { name: 'gain', doc: '[c]' },
    { name: 'bias', doc: '[c]' },
    { name: 'mean', doc: '[c]' },
    { name: 'variance', doc: '[c]' },
  ],
  outputs: ['y'],
  attrs: {
    epsilon: { type: 'float', min: 0, doc: 'added to the variance' },
    momentum: { type: 'float', min: 0, max: 1, doc: 'weight of a new batch in the running statistics' },
  },
  traits: { elementwise: true },
  tolerance: { absolute: 1e-5, relative: 1e-5 },
  infer: (inputs) => {
    const [x, ...perChannel] = tuple(inputs, 5);
    const channels = channelsOf('batchNorm', 'x', x);
    ['gain', 'bias', 'mean', 'variance'].forEach((name, i) =>
      requireShape('batchNorm', name, perChannel[i] ?? x, [channels], 'one number a channel'),
    );
    return [x];
  },
  reference: (inputs, { epsilon }, outputs) => {
    const [x, gain, bias, mean, variance] = tuple(inputs, 5);
    const channels = gain.data.length;
    tuple(outputs, 1)[0].data.set(
      x.data.map((v, i) => {
        const c = i % channels;
        const deviation = Math.sqrt((variance.data[c] as number) + epsilon);
        return (
          ((gain.data[c] as number) * (v - (mean.data[c] as number))) / deviation + (bias.data[c] as number)
        );
      }),
    );
  },
});
