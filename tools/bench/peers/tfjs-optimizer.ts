import { completeValues, coreOptimizers } from '@convlang/ops';
import * as tf from '@tensorflow/tfjs';
import type { Training } from '../own-side.js';

/** tfjs's optimiser with the same numbers. */
export function optimizerOf({ optimizer, rate }: Training): tf.Optimizer {
  if (optimizer.kind === 'adam') {
    const { beta1, beta2, epsilon } = completeValues(coreOptimizers.adam, optimizer);
    return tf.train.adam(rate, beta1, beta2, epsilon);
  }
  if (optimizer.kind === 'sgd') {
    const { momentum, nesterov } = completeValues(coreOptimizers.sgd, optimizer);
    return tf.train.momentum(rate, momentum, nesterov);
  }
  throw new Error(`the benchmark does not know ${optimizer.kind} for tfjs`);
}
