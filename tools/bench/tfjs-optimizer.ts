import * as tf from '@tensorflow/tfjs';
import type { Training } from './own-side.js';

/** tfjs's optimiser with the same numbers. */
export function optimizerOf({ optimizer, rate }: Training): tf.Optimizer {
  if (optimizer.kind === 'adam')
    return tf.train.adam(rate, optimizer.beta1, optimizer.beta2, optimizer.epsilon);
  if (optimizer.kind === 'sgd') return tf.train.momentum(rate, optimizer.momentum, optimizer.nesterov);
  throw new Error(`the benchmark does not know ${optimizer.kind} for tfjs`);
}
