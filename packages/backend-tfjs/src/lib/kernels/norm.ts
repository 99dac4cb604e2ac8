import type { AttrsOfOp, Operand } from '@convlang/backend';
import * as tf from '@tensorflow/tfjs';
import { kernel, type Keep, type TfjsKernel } from '../kernel.js';

type T = tf.Tensor;

/** All dimensions but the channels, which are the last. */
function axesOf(x: Operand | undefined): number[] {
  return [...(x?.shape ?? []).keys()].slice(0, -1);
}

/** Numbers for each channel. */
function countOf(x: Operand | undefined): number {
  return (x?.size ?? 1) / (x?.shape.at(-1) ?? 1);
}

export const batchNorm: TfjsKernel<'batchNorm'> = kernel(
  ({ attrs }) =>
    (x, gain, bias, mean, variance) =>
      tf.batchNorm(x, mean, variance, bias, gain, attrs.epsilon),
);

export const batchNormTrain: TfjsKernel<'batchNormTrain'> = kernel(({ inputs, attrs }) => {
  const axes = axesOf(inputs[0]);
  return (x, gain, bias) => {
    const mean = tf.mean(x, axes);
    const variance = tf.mean(tf.square(tf.sub(x, mean)), axes);
    const y = tf.batchNorm(x, mean, variance, bias, gain, attrs.epsilon);
    return [y, mean, variance];
  };
});

/**
 * With `z = (x - mean) / deviation`: `dbias = sum dy`, `dgain = sum dy z`, `dx = gain / deviation (dy - (dbias + z dgain) / n)`.
 *
 * Source: S. Ioffe, C. Szegedy, "Batch Normalization", 2015, section 3.
 */
export const batchNormTrainGrad: TfjsKernel<'batchNormTrainGrad'> = kernel(({ inputs, attrs }, keep) => {
  const axes = axesOf(inputs[0]);
  const epsilon = keep(() => tf.scalar(attrs.epsilon));
  const count = keep(() => tf.scalar(countOf(inputs[0])));
  return (x, gain, mean, variance, dy) => {
    const deviation = tf.sqrt(tf.add(variance, epsilon));
    const z = tf.div(tf.sub(x, mean), deviation);
    const dbias = tf.sum(dy, axes);
    const dgain = tf.sum(tf.mul(dy, z), axes);
    const common = tf.add(tf.mul(z, tf.div(dgain, count)), tf.div(dbias, count));
    const dx = tf.mul(tf.sub(dy, common), tf.div(gain, deviation));
    return [dx, dgain, dbias];
  };
});

export const batchNormStatistics: TfjsKernel<'batchNormStatistics'> = kernel(({ inputs, attrs }, keep) => {
  const count = countOf(inputs[4]);
  const kept = keep(() => tf.scalar(1 - attrs.momentum));
  const taken = keep(() => tf.scalar(attrs.momentum));
  const unbiased = keep(() => tf.scalar((attrs.momentum * count) / Math.max(count - 1, 1)));
  return (mean, variance, batchMean, batchVariance) => [
    tf.add(tf.mul(mean, kept), tf.mul(batchMean, taken)),
    tf.add(tf.mul(variance, kept), tf.mul(batchVariance, unbiased)),
  ];
});

/** `[c, c]`, 1 where channel j lies in the window of channel c: rows are j, columns c. */
function windowMatrix(channels: number, size: number): tf.Tensor2D {
  const [before, after] = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
  const ones = new Float32Array(channels * channels);
  for (let c = 0; c < channels; c++)
    for (let j = Math.max(0, c - before); j <= Math.min(channels - 1, c + after); j++)
      ones[j * channels + c] = 1;
  return tf.tensor2d(ones, [channels, channels]);
}

/** Sums over windows of channels, as products with a band of ones: every engine is fast at those. */
function prepareLrn(x: Operand | undefined, { size, alpha, beta, k }: AttrsOfOp<'lrn'>, keep: Keep) {
  const channels = x?.shape.at(-1) ?? 1;
  const shape = [...(x?.shape ?? [])];
  const band = keep(() => windowMatrix(channels, size));
  const [weight, shift, exponent] = [alpha / size, k, -beta].map((v) => keep(() => tf.scalar(v))) as [
    T,
    T,
    T,
  ];
  const sums = (t: T, isTransposed: boolean): T =>
    tf.reshape(tf.matMul(tf.reshape(t, [-1, channels]), band, false, isTransposed), shape);
  const base = (t: T): T => tf.add(tf.mul(sums(tf.square(t), false), weight), shift);
  return { sums, base, power: (t: T): T => tf.pow(t, exponent) };
}

export const lrn: TfjsKernel<'lrn'> = kernel(({ inputs, attrs }, keep) => {
  const { base, power } = prepareLrn(inputs[0], attrs, keep);
  return (x) => tf.mul(x, power(base(x)));
});

export const lrnGrad: TfjsKernel<'lrnGrad'> = kernel(({ inputs, attrs }, keep) => {
  const { sums, base, power } = prepareLrn(inputs[0], attrs, keep);
  const factor = keep(() => tf.scalar((2 * attrs.alpha * attrs.beta) / attrs.size));
  return (x, y, dy) => {
    const s = base(x);
    const shared = sums(tf.div(tf.mul(dy, y), s), true);
    return tf.sub(tf.mul(dy, power(s)), tf.mul(tf.mul(factor, x), shared));
  };
});
