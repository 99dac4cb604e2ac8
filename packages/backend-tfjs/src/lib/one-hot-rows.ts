import * as tf from '@tensorflow/tfjs';

/** Labels of any shape as rows `[count, depth]` of 0 and 1. tfjs's own refuses one class. */
export function oneHotRows(labels: tf.Tensor, depth: number): tf.Tensor {
  if (depth > 1) return tf.cast(tf.oneHot(tf.reshape(labels, [-1]), depth), 'float32');
  return tf.cast(tf.equal(tf.reshape(labels, [-1, 1]), tf.scalar(0, 'int32')), 'float32');
}
