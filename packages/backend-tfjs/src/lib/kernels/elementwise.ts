import * as tf from '@tensorflow/tfjs';
import { kernel, type TfjsKernel } from '../kernel.js';

type T = tf.Tensor;

/** 1 where a number is above zero, 0 elsewhere. */
function above(x: T): T {
  return tf.step(x);
}

export const add: TfjsKernel<'add'> = kernel(() => (a, b) => tf.add(a as T, b as T));
export const sub: TfjsKernel<'sub'> = kernel(() => (a, b) => tf.sub(a as T, b as T));
export const mul: TfjsKernel<'mul'> = kernel(() => (a, b) => tf.mul(a as T, b as T));
export const div: TfjsKernel<'div'> = kernel(() => (a, b) => tf.div(a as T, b as T));

export const affine: TfjsKernel<'affine'> = kernel(({ attrs }, keep) => {
  const scale = keep(() => tf.scalar(attrs.scale));
  const shift = keep(() => tf.scalar(attrs.shift));
  if (attrs.shift === 0) return (x) => tf.mul(x as T, scale);
  if (attrs.scale === 1) return (x) => tf.add(x as T, shift);
  return (x) => tf.add(tf.mul(x as T, scale), shift);
});

export const square: TfjsKernel<'square'> = kernel(() => (x) => tf.square(x as T));
export const sqrt: TfjsKernel<'sqrt'> = kernel(() => (x) => tf.sqrt(x as T));

export const sqrtGrad: TfjsKernel<'sqrtGrad'> = kernel((_, keep) => {
  const one = keep(() => tf.scalar(1));
  const half = keep(() => tf.scalar(0.5));
  return (y, dy) => {
    const mask = above(y as T);
    const safe = tf.add(y as T, tf.sub(one, mask));
    return tf.div(tf.mul(tf.mul(dy as T, mask), half), safe);
  };
});

export const clamp: TfjsKernel<'clamp'> = kernel(
  ({ attrs: { min, max } }) =>
    (x) =>
      tf.clipByValue(x as T, min, max),
);

export const clipScale: TfjsKernel<'clipScale'> = kernel(({ attrs }, keep) => {
  const one = keep(() => tf.scalar(1));
  const limit = keep(() => tf.scalar(attrs.limit));
  // A norm of 0 needs no scale; dividing by the larger of norm and limit never divides by 0 unless both are.
  return (norm) =>
    attrs.limit === 0 ? tf.sub(one, above(norm as T)) : tf.div(limit, tf.maximum(norm as T, limit));
});

/** The same numbers: dropout acts in training only, where it is another op. */
export const dropout: TfjsKernel<'dropout'> = kernel(() => (x) => x as T);

export const relu: TfjsKernel<'relu'> = kernel(() => (x) => tf.relu(x as T));
export const reluGrad: TfjsKernel<'reluGrad'> = kernel(() => (y, dy) => tf.mul(dy as T, above(y as T)));

export const leaky: TfjsKernel<'leaky'> = kernel(({ attrs }, keep) => {
  const slope = keep(() => tf.scalar(attrs.slope));
  return (x) => tf.prelu(x as T, slope);
});

export const leakyGrad: TfjsKernel<'leakyGrad'> = kernel(({ attrs }, keep) => {
  const slope = keep(() => tf.scalar(attrs.slope));
  const rest = keep(() => tf.scalar(1 - attrs.slope));
  return (y, dy) => tf.mul(dy as T, tf.add(tf.mul(above(y as T), rest), slope));
});

export const elu: TfjsKernel<'elu'> = kernel(({ attrs }, keep) => {
  if (attrs.alpha === 1) return (x) => tf.elu(x as T);
  const alpha = keep(() => tf.scalar(attrs.alpha));
  return (x) => {
    const mask = above(x as T);
    return tf.add(tf.relu(x as T), tf.mul(alpha, tf.mul(tf.sub(tf.onesLike(mask), mask), tf.elu(x as T))));
  };
});

export const eluGrad: TfjsKernel<'eluGrad'> = kernel(({ attrs }, keep) => {
  const one = keep(() => tf.scalar(1));
  const alpha = keep(() => tf.scalar(attrs.alpha));
  return (y, dy) => {
    const mask = above(y as T);
    return tf.mul(dy as T, tf.add(mask, tf.mul(tf.sub(one, mask), tf.add(y as T, alpha))));
  };
});

export const sigmoid: TfjsKernel<'sigmoid'> = kernel(() => (x) => tf.sigmoid(x as T));

export const sigmoidGrad: TfjsKernel<'sigmoidGrad'> = kernel((_, keep) => {
  const one = keep(() => tf.scalar(1));
  return (y, dy) => tf.mul(dy as T, tf.mul(y as T, tf.sub(one, y as T)));
});

export const tanh: TfjsKernel<'tanh'> = kernel(({ attrs }, keep) => {
  if (attrs.scale === 1 && attrs.slope === 1) return (x) => tf.tanh(x as T);
  const scale = keep(() => tf.scalar(attrs.scale));
  const slope = keep(() => tf.scalar(attrs.slope));
  return (x) => tf.mul(scale, tf.tanh(tf.mul(slope, x as T)));
});

export const tanhGrad: TfjsKernel<'tanhGrad'> = kernel(({ attrs: { scale, slope } }, keep) => {
  const most = keep(() => tf.scalar(slope * scale));
  const share = keep(() => tf.scalar(slope / scale));
  return (y, dy) => tf.mul(dy as T, tf.sub(most, tf.mul(share, tf.square(y as T))));
});
