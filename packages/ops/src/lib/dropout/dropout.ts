import { defineOp } from '../definition/define-op.js';
import { nothingAtInference } from './nothing-at-inference.js';

/**
 * The place where training drops numbers. At inference nothing happens: training scales the numbers it keeps by
 * `1 / (1 - rate)` ("inverted dropout"). The training form is a product with a `bernoulli` mask.
 *
 * Source: N. Srivastava et al., "Dropout: a simple way to prevent neural networks from overfitting", 2014, section 10.
 */
export const dropout = defineOp({
  ...nothingAtInference('dropout'),
  name: 'dropout',
  summary: 'Drops numbers at random in training; the identity at inference.',
  attrs: {
    rate: { type: 'float', min: 0, max: 0.999999, doc: 'share of numbers that training drops' },
    stream: { type: 'string', doc: 'name of the random stream of the mask' },
  },
});
