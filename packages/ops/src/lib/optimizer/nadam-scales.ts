import { requireShape, f32 } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/** From here on a product of shares of the mean changes nothing any more in float32. */
const NOTHING = 1e-20;

/**
 * What a step of NAdam multiplies the gradient and the mean of gradients by: `(1 - mu_t) / (1 - prod mu_i up to t)` and
 * `mu_(t+1) / (1 - prod mu_i up to t + 1)`, with `mu_i = beta1 (1 - 0.5 * 0.96^(i * decay))`; and `1 / (1 - beta2^t)` for the mean of squares.
 *
 * Source: T. Dozat, "Incorporating Nesterov momentum into Adam", 2016; the schedule of mu as in torch.optim.NAdam.
 */
export const nadamScales = defineOp({
  name: 'nadamScales',
  summary:
    'What a step of NAdam multiplies the gradient, its mean and the mean of its squares by; the step counts from 1.',
  inputs: [{ name: 'step', doc: 'from 1, []', dtype: 'i32' }],
  outputs: ['gradient', 'mean', 'square'],
  attrs: {
    beta1: { type: 'float', min: 0, max: 1, doc: 'share of the mean that is kept, in the long run' },
    beta2: { type: 'float', min: 0, max: 1, doc: 'share of the mean of squares that is kept' },
    decay: { type: 'float', min: 0, doc: 'how fast the first share, half of beta1, comes up to it' },
  },
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => {
    requireShape('nadamScales', 'step', tuple(inputs, 1)[0], [], 'a scalar');
    return [f32(), f32(), f32()];
  },
  reference: (inputs, { beta1, beta2, decay }, outputs) => {
    const step = scalarOf(tuple(inputs, 1)[0]);
    const [gradient, mean, square] = tuple(outputs, 3);
    const share = (i: number): number => beta1 * (1 - 0.5 * 0.96 ** (i * decay));
    let product = 1;
    for (let i = 1; i <= step && product > NOTHING; i++) product *= share(i);
    gradient.data[0] = (1 - share(step)) / (1 - product);
    mean.data[0] = share(step + 1) / (1 - product * share(step + 1));
    square.data[0] = 1 / (1 - beta2 ** step);
  },
});
