import { defineLayer, onlyInput } from '../definition/define-layer.js';
import { factNumber } from '../definition/layer-derivation.js';

/** Gaussian noise: C. Bishop, "Training with noise is equivalent to Tikhonov regularization", 1995. */
export const noiseLayer = defineLayer({
  name: 'noise',
  summary: 'Gaussian noise: in training, a random number is added to each number.',
  doc: '`noise S` adds numbers of a normal distribution of mean 0 and standard deviation S in training; outside training it does nothing. Which ones follows from the seed, the layer and the step.',
  examples: ['noise 0.1'],
  takes: 'one',
  family: 'normalisation',
  isTag: true,
  positionals: { deviation: { type: 'number', min: 0, doc: 'Standard deviation of the noise.' } },
  keys: {},
  build: (context, { deviation }) => ({
    output: context.emit('noise', [onlyInput(context)], { deviation, stream: context.stream }),
    facts: { deviation },
  }),
  explain: ({ attrs }) => ({
    formula: [
      'in use: y = x',
      `in training: y = x + ${factNumber(attrs, 'deviation')} * a normal random number, number by number`,
    ],
    sizes: [],
    macs: [],
  }),
});
