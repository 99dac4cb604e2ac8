import type { Operand } from '@convlang/backend';
import * as tf from '@tensorflow/tfjs';
import { kernel, sizesOf, type Keep, type TfjsKernel } from '../kernel.js';
import { oneHotRows } from '../one-hot-rows.js';

type T = tf.Tensor;

function widthOf(scores: Operand | undefined): number {
  return scores?.shape.at(-1) ?? 1;
}

/** Scores of maps as rows, one for each label, and rows as they are. */
function rowsOf(scores: T | undefined, width: number): T {
  return tf.reshape(scores as T, [-1, width]);
}

/** One number a label as a column. */
function column(x: T | undefined): T {
  return tf.reshape(x as T, [-1, 1]);
}

/** Targets of classes: a share of the label goes to all. */
function prepareTargets(width: number, smoothing: number, keep: Keep): (labels: T | undefined) => T {
  if (smoothing === 0) return (labels) => oneHotRows(labels as T, width);
  const own = keep(() => tf.scalar(1 - smoothing));
  const all = keep(() => tf.scalar(smoothing / width));
  return (labels) => tf.add(tf.mul(oneHotRows(labels as T, width), own), all);
}

export const softmaxCrossEntropy: TfjsKernel<'softmaxCrossEntropy'> = kernel(({ inputs, attrs }, keep) => {
  const width = widthOf(inputs[0]);
  const targets = prepareTargets(width, attrs.smoothing, keep);
  return (logits, labels) => {
    const shares = tf.mul(targets(labels), tf.logSoftmax(rowsOf(logits, width)));
    return tf.reshape(tf.neg(tf.sum(shares, 1)), sizesOf(inputs[1]));
  };
});

export const softmaxCrossEntropyGrad: TfjsKernel<'softmaxCrossEntropyGrad'> = kernel(
  ({ inputs, attrs }, keep) => {
    const width = widthOf(inputs[0]);
    const targets = prepareTargets(width, attrs.smoothing, keep);
    return (logits, labels, dloss) => {
      const difference = tf.sub(tf.softmax(rowsOf(logits, width)), targets(labels));
      return tf.reshape(tf.mul(difference, column(dloss)), sizesOf(inputs[0]));
    };
  },
);

/** Targets of one score: moved towards 1/2 by smoothing. */
function prepareTarget(smoothing: number, keep: Keep): (labels: T | undefined) => T {
  const own = keep(() => tf.scalar(1 - smoothing));
  const half = keep(() => tf.scalar(smoothing / 2));
  return (labels) => tf.add(tf.mul(tf.cast(column(labels), 'float32'), own), half);
}

export const sigmoidCrossEntropy: TfjsKernel<'sigmoidCrossEntropy'> = kernel(({ inputs, attrs }, keep) => {
  const target = prepareTarget(attrs.smoothing, keep);
  const one = keep(() => tf.scalar(1));
  return (logits, labels) => {
    const x = column(logits);
    const tail = tf.log(tf.add(one, tf.exp(tf.neg(tf.abs(x)))));
    return tf.reshape(tf.add(tf.sub(tf.relu(x), tf.mul(x, target(labels))), tail), sizesOf(inputs[1]));
  };
});

export const sigmoidCrossEntropyGrad: TfjsKernel<'sigmoidCrossEntropyGrad'> = kernel(
  ({ inputs, attrs }, keep) => {
    const target = prepareTarget(attrs.smoothing, keep);
    return (logits, labels, dloss) => {
      const difference = tf.sub(tf.sigmoid(column(logits)), target(labels));
      return tf.reshape(tf.mul(difference, column(dloss)), sizesOf(inputs[0]));
    };
  },
);

/** What the hinge is made of: how far each score is inside the margin, and the sign or row of the label. */
function prepareHinge(width: number, margin: number, keep: Keep) {
  const lead = keep(() => tf.scalar(margin));
  const one = keep(() => tf.scalar(1));
  const two = keep(() => tf.scalar(2));
  const sign = (labels: T | undefined): T =>
    tf.sub(tf.mul(two, tf.cast(tf.equal(column(labels), tf.onesLike(column(labels))), 'float32')), one);
  const excess = (scores: T, rows: T): T => {
    const right = tf.sum(tf.mul(scores, rows), 1, true);
    return tf.mul(tf.add(lead, tf.sub(scores, right)), tf.sub(one, rows));
  };
  return { lead, sign, excess, rows: (labels: T | undefined): T => oneHotRows(labels as T, width) };
}

export const hinge: TfjsKernel<'hinge'> = kernel(({ inputs, attrs }, keep) => {
  const { lead, sign, excess, rows } = prepareHinge(widthOf(inputs[0]), attrs.margin, keep);
  if (widthOf(inputs[0]) === 1)
    return (scores, labels) => tf.reshape(tf.relu(tf.sub(lead, tf.mul(sign(labels), scores))), [-1]);
  return (scores, labels) => tf.sum(tf.relu(excess(scores, rows(labels))), 1);
});

export const hingeGrad: TfjsKernel<'hingeGrad'> = kernel(({ inputs, attrs }, keep) => {
  const { lead, sign, excess, rows } = prepareHinge(widthOf(inputs[0]), attrs.margin, keep);
  if (widthOf(inputs[0]) === 1)
    return (scores, labels, dloss) => {
      const s = sign(labels);
      const inside = tf.step(tf.sub(lead, tf.mul(s, scores)));
      return tf.neg(tf.mul(tf.mul(inside, s), column(dloss)));
    };
  return (scores, labels, dloss) => {
    const own = rows(labels);
    const inside = tf.step(excess(scores, own));
    const lost = tf.mul(own, tf.sum(inside, 1, true));
    return tf.mul(tf.sub(inside, lost), column(dloss));
  };
});

export const entropy: TfjsKernel<'entropy'> = kernel(({ outputs }) => {
  return (q) => {
    const shares = q;
    const logs = tf.log(tf.where(tf.equal(shares, tf.zerosLike(shares)), tf.onesLike(shares), shares));
    return tf.reshape(tf.neg(tf.sum(tf.mul(shares, logs), -1)), sizesOf(outputs[0]));
  };
});
