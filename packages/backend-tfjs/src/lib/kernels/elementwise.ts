import * as tf from '@tensorflow/tfjs';
import { kernel, type TfjsKernel } from '../kernel.js';

type T = tf.Tensor;

/** 1 where a number is above zero, 0 elsewhere. */
function above(x: T): T {
  return tf.step(x);
}

export const add: TfjsKernel<'add'> = kernel(() => (a, b) => tf.add(a, b));
export const sub: TfjsKernel<'sub'> = kernel(() => (a, b) => tf.sub(a, b));
export const mul: TfjsKernel<'mul'> = kernel(() => (a, b) => tf.mul(a, b));
export const div: TfjsKernel<'div'> = kernel(() => (a, b) => tf.div(a, b));

export const scaleShift: TfjsKernel<'scaleShift'> = kernel(({ attrs }, keep) => {
  const scale = keep(() => tf.scalar(attrs.scale));
  const shift = keep(() => tf.scalar(attrs.shift));
  if (attrs.shift === 0) return (x) => tf.mul(x, scale);
  if (attrs.scale === 1) return (x) => tf.add(x, shift);
  return (x) => tf.add(tf.mul(x, scale), shift);
});

export const square: TfjsKernel<'square'> = kernel(() => (x) => tf.square(x));
export const sqrt: TfjsKernel<'sqrt'> = kernel(() => (x) => tf.sqrt(x));

export const sqrtGrad: TfjsKernel<'sqrtGrad'> = kernel((_, keep) => {
  const one = keep(() => tf.scalar(1));
  const half = keep(() => tf.scalar(0.5));
  return (y, dy) => {
    const mask = above(y);
    const safe = tf.add(y, tf.sub(one, mask));
    return tf.div(tf.mul(tf.mul(dy, mask), half), safe);
  };
});

export const clamp: TfjsKernel<'clamp'> = kernel(
  ({ attrs: { min, max } }) =>
    (x) =>
      tf.clipByValue(x, min, max),
);

export const clampGrad: TfjsKernel<'clampGrad'> = kernel(({ attrs }, keep) => {
  const min = keep(() => tf.scalar(attrs.min));
  const max = keep(() => tf.scalar(attrs.max));
  return (y, dy) => tf.mul(dy, tf.mul(above(tf.sub(y, min)), above(tf.sub(max, y))));
});

export const max: TfjsKernel<'max'> = kernel(() => (a, b) => tf.maximum(a, b));

export const clipScale: TfjsKernel<'clipScale'> = kernel(({ attrs }, keep) => {
  const one = keep(() => tf.scalar(1));
  const limit = keep(() => tf.scalar(attrs.limit));
  // A norm of 0 needs no scale; dividing by the larger of norm and limit never divides by 0 unless both are.
  return (norm) => (attrs.limit === 0 ? tf.sub(one, above(norm)) : tf.div(limit, tf.maximum(norm, limit)));
});

/** The same numbers: dropout acts in training only, where it is another op. */
export const dropout: TfjsKernel<'dropout'> = kernel(() => (x) => x);

/** As {@link dropout}. */
export const noise: TfjsKernel<'noise'> = kernel(() => (x) => x);

/** As {@link dropout}. */
export const dropTogether: TfjsKernel<'dropTogether'> = kernel(() => (x) => x);

export const relu: TfjsKernel<'relu'> = kernel(() => (x) => tf.relu(x));
export const reluGrad: TfjsKernel<'reluGrad'> = kernel(() => (y, dy) => tf.mul(dy, above(y)));

export const leaky: TfjsKernel<'leaky'> = kernel(({ attrs }, keep) => {
  const slope = keep(() => tf.scalar(attrs.slope));
  return (x) => tf.prelu(x, slope);
});

export const leakyGrad: TfjsKernel<'leakyGrad'> = kernel(({ attrs }, keep) => {
  const slope = keep(() => tf.scalar(attrs.slope));
  const rest = keep(() => tf.scalar(1 - attrs.slope));
  return (y, dy) => tf.mul(dy, tf.add(tf.mul(above(y), rest), slope));
});

export const elu: TfjsKernel<'elu'> = kernel(({ attrs }, keep) => {
  if (attrs.alpha === 1) return (x) => tf.elu(x);
  const alpha = keep(() => tf.scalar(attrs.alpha));
  return (x) => {
    const mask = above(x);
    return tf.add(tf.relu(x), tf.mul(alpha, tf.mul(tf.sub(tf.onesLike(mask), mask), tf.elu(x))));
  };
});

export const eluGrad: TfjsKernel<'eluGrad'> = kernel(({ attrs }, keep) => {
  const one = keep(() => tf.scalar(1));
  const alpha = keep(() => tf.scalar(attrs.alpha));
  return (y, dy) => {
    const mask = above(y);
    return tf.mul(dy, tf.add(mask, tf.mul(tf.sub(one, mask), tf.add(y, alpha))));
  };
});

export const sigmoid: TfjsKernel<'sigmoid'> = kernel(() => (x) => tf.sigmoid(x));

export const softplus: TfjsKernel<'softplus'> = kernel((_, keep) => {
  const one = keep(() => tf.scalar(1));
  return (x) => tf.add(tf.relu(x), tf.log(tf.add(one, tf.exp(tf.neg(tf.abs(x))))));
});

export const sigmoidGrad: TfjsKernel<'sigmoidGrad'> = kernel((_, keep) => {
  const one = keep(() => tf.scalar(1));
  return (y, dy) => tf.mul(dy, tf.mul(y, tf.sub(one, y)));
});

export const tanh: TfjsKernel<'tanh'> = kernel(({ attrs }, keep) => {
  if (attrs.scale === 1 && attrs.slope === 1) return (x) => tf.tanh(x);
  const scale = keep(() => tf.scalar(attrs.scale));
  const slope = keep(() => tf.scalar(attrs.slope));
  return (x) => tf.mul(scale, tf.tanh(tf.mul(slope, x)));
});

export const tanhGrad: TfjsKernel<'tanhGrad'> = kernel(({ attrs: { scale, slope } }, keep) => {
  const most = keep(() => tf.scalar(slope * scale));
  const share = keep(() => tf.scalar(slope / scale));
  return (y, dy) => tf.mul(dy, tf.sub(most, tf.mul(share, tf.square(y))));
});

export const normalCdf: TfjsKernel<'normalCdf'> = kernel((_, keep) => {
  const half = keep(() => tf.scalar(0.5));
  const inner = keep(() => tf.scalar(Math.SQRT1_2));
  return (x) => tf.add(half, tf.mul(half, tf.erf(tf.mul(x, inner))));
});

export const normalCdfGrad: TfjsKernel<'normalCdfGrad'> = kernel((_, keep) => {
  const minusHalf = keep(() => tf.scalar(-0.5));
  const height = keep(() => tf.scalar(1 / Math.sqrt(2 * Math.PI)));
  return (x, dy) => tf.mul(dy, tf.mul(height, tf.exp(tf.mul(minusHalf, tf.square(x)))));
});
