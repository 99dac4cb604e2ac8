import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { factNumber, imageSizes, indexRange, indicesOf } from '../definition/layer-derivation.js';

const one = { kind: 'constant', value: 1 } as const;
const zero = { kind: 'constant', value: 0 } as const;

/** Batch normalisation: S. Ioffe, C. Szegedy, "Batch Normalization", 2015. */
export const bnLayer = defineLayer({
  name: 'bn',
  summary:
    'Batch normalisation: each channel gets mean 0 and variance 1 over the batch, then a gain and a bias.',
  doc: 'In training with the statistics of the batch, afterwards with running means of them: `running = (1 - momentum) * running + momentum * batch`. The running statistics are state, not parameters.',
  examples: ['bn', 'bn eps 0.001 momentum 0.01'],
  takes: 'one',
  family: 'normalisation',
  isTag: true,
  positionals: {},
  keys: {
    eps: { type: 'number', min: 0, default: 1e-5, doc: 'Added to the variance, against division by zero.' },
    momentum: {
      type: 'number',
      min: 0,
      max: 1,
      default: 0.1,
      doc: 'Share of the new batch in the running statistics.',
    },
  },
  build: (context, args) => {
    const channels = [featureSizes(context).at(-1) ?? 0];
    const inputs = [
      onlyInput(context),
      context.parameter('gain', channels, one),
      context.parameter('bias', channels, zero),
      context.state('mean', channels, zero),
      context.state('variance', channels, one),
    ];
    const output = context.emit('batchNorm', inputs, { epsilon: args.eps, momentum: args.momentum });
    return { output, facts: { epsilon: args.eps, momentum: args.momentum } };
  },
  explain: ({ attrs, inputs: [sizes] }) => {
    const [momentum, at] = [factNumber(attrs, 'momentum'), indicesOf(sizes)];
    const [, , channels] = imageSizes(sizes);
    return {
      formula: [
        `y${at} = gain[k] * (x${at} - mean[k]) / sqrt(variance[k] + ${factNumber(attrs, 'epsilon')}) + bias[k]`,
        `  each channel k = ${indexRange(channels)} by itself`,
        '  in training mean and variance are those of the batch; in use the running ones, which are state:',
        `  running = ${Number((1 - momentum).toPrecision(12))} * running + ${momentum} * batch`,
      ],
      sizes: [],
      macs: [],
    };
  },
});
