import * as tf from '@tensorflow/tfjs';
import { kernel, type TfjsKernel } from '../kernel.js';

export const matmul: TfjsKernel<'matmul'> = kernel(
  ({ attrs }) =>
    (a, b) =>
      tf.matMul(a, b, attrs.transposeA, attrs.transposeB),
);

export const sumTo: TfjsKernel<'sumTo'> = kernel(({ inputs, outputs }) => {
  const [from, to] = [inputs[0]?.shape ?? [], outputs[0]?.shape ?? []];
  const lead = from.length - to.length;
  const axes = [...from.keys()].filter((axis) => axis < lead || (to[axis - lead] === 1 && from[axis] !== 1));
  return (x) => tf.reshape(axes.length === 0 ? x : tf.sum(x, axes), [...to]);
});

export const sumFeatures: TfjsKernel<'sumFeatures'> = kernel(({ inputs }) => {
  const [n = 1] = inputs[0]?.shape ?? [];
  return (x) => tf.sum(tf.reshape(x, [n, -1]), 1);
});

export const sumSquares: TfjsKernel<'sumSquares'> = kernel(() => (x) => tf.sum(tf.square(x)));

export const softmax: TfjsKernel<'softmax'> = kernel(() => (x) => tf.softmax(x));

export const softmaxGrad: TfjsKernel<'softmaxGrad'> = kernel(() => (y, dy) => {
  const product = tf.mul(y, dy);
  return tf.sub(product, tf.mul(y, tf.sum(product, -1, true)));
});

/** `[links, channels * rows]`, 1 where a link of the table stands. Both directions are products with it. */
function linkMatrix(table: readonly (readonly number[])[], channels: number): tf.Tensor2D {
  const links = table.reduce((sum, row) => sum + row.length, 0);
  const width = channels * table.length;
  const ones = new Float32Array(links * width);
  let link = 0;
  table.forEach((row, at) => {
    for (const channel of row) ones[link++ * width + channel * table.length + at] = 1;
  });
  return tf.tensor2d(ones, [links, width]);
}

export const scatterLinks: TfjsKernel<'scatterLinks'> = kernel(({ inputs, outputs, attrs }, keep) => {
  const links = inputs[0]?.shape[2] ?? 1;
  const matrix = keep(() => linkMatrix(attrs.table, attrs.channels));
  const shape = [...(outputs[0]?.shape ?? [])];
  return (packed) => tf.reshape(tf.matMul(tf.reshape(packed, [-1, links]), matrix), shape);
});

export const gatherLinks: TfjsKernel<'gatherLinks'> = kernel(({ inputs, outputs, attrs }, keep) => {
  const [, , channels = 1, rows = 1] = inputs[0]?.shape ?? [];
  const matrix = keep(() => linkMatrix(attrs.table, channels));
  const shape = [...(outputs[0]?.shape ?? [])];
  return (dense) =>
    tf.reshape(tf.matMul(tf.reshape(dense, [-1, channels * rows]), matrix, false, true), shape);
});

export const logSoftmax: TfjsKernel<'logSoftmax'> = kernel(({ inputs }) => {
  const sizes = [...(inputs[0]?.shape ?? [])];
  // tfjs takes the last axis of rows alone without turning them.
  return (x) => tf.reshape(tf.logSoftmax(tf.reshape(x, [-1, sizes.at(-1) ?? 1])), sizes);
});
