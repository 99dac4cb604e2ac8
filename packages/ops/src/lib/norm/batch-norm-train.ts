import { channelsOf, f32, requireShape } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { addAt } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/**
 * Batch normalisation with the statistics of the batch, over all axes but the last. The variance is the biased one (divided
 * by the count).
 *
 * Source: S. Ioffe, C. Szegedy, "Batch normalization", 2015, algorithm 1.
 */
export const batchNormTrain = defineOp({
  name: 'batchNormTrain',
  summary: 'Normalises each channel with the statistics of the batch; its variance is the biased one.',
  inputs: [
    { name: 'x', doc: '[N, ..., c]' },
    { name: 'gain', doc: '[c]' },
    { name: 'bias', doc: '[c]' },
  ],
  outputs: ['y', 'mean', 'variance'],
  attrs: { epsilon: { type: 'float', min: 0, doc: 'added to the variance' } },
  traits: { wholeBatch: true },
  tolerance: { absolute: 1e-5, relative: 1e-4 },
  infer: (inputs) => {
    const [x, gain, bias] = tuple(inputs, 3);
    const channels = channelsOf('batchNormTrain', 'x', x);
    requireShape('batchNormTrain', 'gain', gain, [channels], 'one number a channel');
    requireShape('batchNormTrain', 'bias', bias, [channels], 'one number a channel');
    return [x, f32(channels), f32(channels)];
  },
  reference: (inputs, { epsilon }, outputs) => {
    const [x, gain, bias] = tuple(inputs, 3);
    const [y, mean, variance] = tuple(outputs, 3);
    const channels = gain.data.length;
    const count = x.data.length / channels;
    x.data.forEach((v, i) => addAt(mean.data, i % channels, v / count));
    x.data.forEach((v, i) =>
      addAt(variance.data, i % channels, (v - (mean.data[i % channels] as number)) ** 2 / count),
    );
    y.data.set(
      x.data.map((v, i) => {
        const c = i % channels;
        const normal = (v - (mean.data[c] as number)) / Math.sqrt((variance.data[c] as number) + epsilon);
        return (gain.data[c] as number) * normal + (bias.data[c] as number);
      }),
    );
  },
});

/**
 * The gradient of {@link batchNormTrain}, through the statistics too. With `z` the normalised input and `m` the count:
 * `dbias = sum dy`, `dgain = sum dy z`, `dx = gain / sqrt(variance + epsilon) * (dy - dbias / m - z * dgain / m)`.
 *
 * Source: S. Ioffe, C. Szegedy, "Batch normalization", 2015, section 3, simplified.
 */
export const batchNormTrainGrad = defineOp({
  name: 'batchNormTrainGrad',
  summary: 'Gradient of batch normalisation to its input, gain and bias.',
  inputs: [
    { name: 'x', doc: '[N, ..., c]' },
    { name: 'gain', doc: '[c]' },
    { name: 'mean', doc: 'of the batch, [c]' },
    { name: 'variance', doc: 'of the batch, biased, [c]' },
    { name: 'dy', doc: 'as x' },
  ],
  outputs: ['dx', 'dgain', 'dbias'],
  attrs: { epsilon: { type: 'float', min: 0, doc: 'added to the variance' } },
  traits: { wholeBatch: true },
  tolerance: { absolute: 1e-4, relative: 1e-4 },
  infer: (inputs) => {
    const [x, gain, mean, variance, dy] = tuple(inputs, 5);
    const channels = channelsOf('batchNormTrainGrad', 'x', x);
    requireShape('batchNormTrainGrad', 'gain', gain, [channels], 'one number a channel');
    requireShape('batchNormTrainGrad', 'mean', mean, [channels], 'one number a channel');
    requireShape('batchNormTrainGrad', 'variance', variance, [channels], 'one number a channel');
    requireShape('batchNormTrainGrad', 'dy', dy, x.shape, 'as x');
    return [x, f32(channels), f32(channels)];
  },
  reference: (inputs, { epsilon }, outputs) => {
    const [x, gain, mean, variance, dy] = tuple(inputs, 5);
    const [dx, dgain, dbias] = tuple(outputs, 3);
    const channels = gain.data.length;
    const count = x.data.length / channels;
    const deviation = variance.data.map((v) => Math.sqrt(v + epsilon));
    const normal = x.data.map(
      (v, i) => (v - (mean.data[i % channels] as number)) / (deviation[i % channels] as number),
    );
    dy.data.forEach((d, i) => {
      addAt(dbias.data, i % channels, d);
      addAt(dgain.data, i % channels, d * (normal[i] as number));
    });
    dx.data.set(
      dy.data.map((d, i) => {
        const c = i % channels;
        const centred = d - (dbias.data[c] as number) / count;
        const along = ((normal[i] as number) * (dgain.data[c] as number)) / count;
        return ((gain.data[c] as number) / (deviation[c] as number)) * (centred - along);
      }),
    );
  },
});
