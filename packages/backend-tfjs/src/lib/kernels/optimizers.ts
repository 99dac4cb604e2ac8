import * as tf from '@tensorflow/tfjs';
import { kernel, type Keep, type TfjsKernel } from '../kernel.js';

type T = tf.Tensor;

/** The gradient with weight decay: `g + decay p`. */
function prepareDecay(decay: number, keep: Keep): (p: T | undefined, g: T | undefined) => T {
  if (decay === 0) return (_, g) => g as T;
  const share = keep(() => tf.scalar(decay));
  return (p, g) => tf.add(g as T, tf.mul(share, p as T));
}

/** A running mean: `share old + (1 - share) new`. */
function prepareMean(share: number, keep: Keep): (old: T, next: T) => T {
  const [kept, taken] = [keep(() => tf.scalar(share)), keep(() => tf.scalar(1 - share))];
  return (old, next) => tf.add(tf.mul(kept, old), tf.mul(taken, next));
}

export const sgdStep: TfjsKernel<'sgdStep'> = kernel(({ attrs }, keep) => {
  const slope = prepareDecay(attrs.decay, keep);
  return (p, g, rate) => tf.sub(p, tf.mul(rate, slope(p, g)));
});

export const momentumStep: TfjsKernel<'momentumStep'> = kernel(({ attrs }, keep) => {
  const slope = prepareDecay(attrs.decay, keep);
  const momentum = keep(() => tf.scalar(attrs.momentum));
  return (p, g, v, rate) => {
    const d = slope(p, g);
    const newV = tf.add(tf.mul(momentum, v), d);
    const change = attrs.nesterov ? tf.add(d, tf.mul(momentum, newV)) : newV;
    return [tf.sub(p, tf.mul(rate, change)), newV];
  };
});

export const adamStep: TfjsKernel<'adamStep'> = kernel(({ attrs }, keep) => {
  const slope = prepareDecay(attrs.decay, keep);
  const [mean, meanSquare] = [prepareMean(attrs.beta1, keep), prepareMean(attrs.beta2, keep)];
  const [log1, log2] = [Math.log(attrs.beta1), Math.log(attrs.beta2)].map((v) =>
    keep(() => tf.scalar(v)),
  ) as [T, T];
  const epsilon = keep(() => tf.scalar(attrs.epsilon));
  return (p, g, m, v, rate, step) => {
    const d = slope(p, g);
    const newM = mean(m, d);
    const newV = meanSquare(v, tf.square(d));
    const count = tf.cast(step, 'float32');
    // 1 - beta^t, which keeps its digits where the power is close to 1.
    const correction1 = tf.neg(tf.expm1(tf.mul(log1, count)));
    const correction2 = tf.sqrt(tf.neg(tf.expm1(tf.mul(log2, count))));
    // m / c1 / (sqrt(v / c2) + e), with the corrections taken out of the tensors.
    const scale = tf.div(tf.mul(rate, correction2), correction1);
    const change = tf.div(newM, tf.add(tf.sqrt(newV), tf.mul(epsilon, correction2)));
    return [tf.sub(p, tf.mul(scale, change)), newM, newV];
  };
});

export const rmspropStep: TfjsKernel<'rmspropStep'> = kernel(({ attrs }, keep) => {
  const slope = prepareDecay(attrs.decay, keep);
  const mean = prepareMean(attrs.rho, keep);
  const epsilon = keep(() => tf.scalar(attrs.epsilon));
  return (p, g, s, rate) => {
    const d = slope(p, g);
    const newS = mean(s, tf.square(d));
    return [tf.sub(p, tf.div(tf.mul(rate, d), tf.add(tf.sqrt(newS), epsilon))), newS];
  };
});

export const adagradStep: TfjsKernel<'adagradStep'> = kernel(({ attrs }, keep) => {
  const slope = prepareDecay(attrs.decay, keep);
  const epsilon = keep(() => tf.scalar(attrs.epsilon));
  return (p, g, s, rate) => {
    const d = slope(p, g);
    const newS = tf.add(s, tf.square(d));
    return [tf.sub(p, tf.div(tf.mul(rate, d), tf.add(tf.sqrt(newS), epsilon))), newS];
  };
});

export const adadeltaStep: TfjsKernel<'adadeltaStep'> = kernel(({ attrs }, keep) => {
  const slope = prepareDecay(attrs.decay, keep);
  const mean = prepareMean(attrs.rho, keep);
  const epsilon = keep(() => tf.scalar(attrs.epsilon));
  return (p, g, s, d, rate) => {
    const gradient = slope(p, g);
    const newS = mean(s, tf.square(gradient));
    const ratio = tf.div(tf.sqrt(tf.add(d, epsilon)), tf.sqrt(tf.add(newS, epsilon)));
    const change = tf.mul(ratio, gradient);
    return [tf.sub(p, tf.mul(rate, change)), newS, mean(d, tf.square(change))];
  };
});
