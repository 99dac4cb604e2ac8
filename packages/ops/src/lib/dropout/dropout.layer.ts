import { defineLayer, onlyInput } from '../definition/define-layer.js';
import { factNumber } from '../definition/layer-derivation.js';

/** Dropout: N. Srivastava et al., "Dropout", 2014, in the inverted form that needs nothing at inference. */
export const dropoutLayer = defineLayer({
  name: 'dropout',
  summary: 'Dropout: in training, a random part of the numbers is set to 0.',
  doc: '`dropout P` drops each number with probability P in training and divides the others by 1 - P; outside training it does nothing. Which ones drop follows from the seed, the layer and the step.',
  examples: ['dropout 0.5'],
  takes: 'one',
  family: 'normalisation',
  isTag: true,
  positionals: { p: { type: 'number', min: 0, max: 0.999, doc: 'Probability that a number is dropped.' } },
  keys: {},
  build: (context, args) => ({
    output: context.emit('dropout', [onlyInput(context)], { rate: args.p, stream: context.stream }),
    facts: { rate: args.p },
  }),
  explain: ({ attrs }) => {
    const rate = factNumber(attrs, 'rate');
    const kept = Number((1 - rate).toPrecision(12));
    return {
      formula: [
        'in use: y = x',
        `in training: y = 0 with probability ${rate}, else x / (1 - ${rate}) = x / ${kept}, number by number`,
      ],
      sizes: [],
      macs: [],
    };
  },
});
