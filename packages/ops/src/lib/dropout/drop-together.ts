import { defineOp } from '../definition/define-op.js';
import { nothingAtInference } from './nothing-at-inference.js';

/**
 * The place where training drops whole channels, or whole samples of a branch: as `dropout`, with a mask of one number for each of them.
 *
 * Source: J. Tompson et al., "Efficient object localization using convolutional networks", 2015, section 3.2 (channels); G. Huang et al.,
 * "Deep networks with stochastic depth", 2016 (samples, there with the scale at inference).
 */
export const dropTogether = defineOp({
  ...nothingAtInference('dropTogether'),
  name: 'dropTogether',
  summary: 'Drops whole channels or samples at random in training; the identity at inference.',
  attrs: {
    rate: { type: 'float', min: 0, max: 0.999999, doc: 'share of channels or samples that training drops' },
    stream: { type: 'string', doc: 'name of the random stream of the mask' },
    over: { type: 'enum', values: ['channel', 'sample'], doc: 'what is dropped as a whole' },
  },
});
