import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { factNumber, imageSizes, indexRange, indicesOf } from '../definition/layer-derivation.js';
import { affineKeys, epsKey } from './normalise.js';

const one = { kind: 'constant', value: 1 } as const;
const zero = { kind: 'constant', value: 0 } as const;

/** Batch normalisation: S. Ioffe, C. Szegedy, "Batch Normalization", 2015. */
export const bnLayer = defineLayer({
  name: 'bn',
  summary:
    'Batch normalisation: each channel gets mean 0 and variance 1 over the batch, then a gain and a bias.',
  doc: 'In training with the statistics of the batch, afterwards with running means of them: `running = (1 - momentum) * running + momentum * batch`. The running statistics are state, not parameters. `gain off` and `bias off` leave either out: Keras’ `scale=False` and `center=False`, both of them PyTorch’s `affine=False`.',
  examples: ['bn', 'bn eps 0.001 momentum 0.01', 'bn gain off', 'bn gain off bias off'],
  takes: 'one',
  family: 'normalisation',
  isTag: true,
  positionals: {},
  keys: {
    ...epsKey,
    momentum: {
      type: 'number',
      min: 0,
      max: 1,
      default: 0.1,
      doc: 'Share of the new batch in the running statistics.',
    },
    ...affineKeys(true),
  },
  build: (context, args) => {
    const channels = [featureSizes(context).at(-1) ?? 0];
    // The op takes both: where one is off, a number that changes nothing stands for it.
    const still = (value: number) => context.emit('constant', [], { value, shape: channels });
    const inputs = [
      onlyInput(context),
      args.gain ? context.parameter('gain', channels, one) : still(1),
      args.bias ? context.parameter('bias', channels, zero) : still(0),
      context.state('mean', channels, zero),
      context.state('variance', channels, one),
    ];
    const output = context.emit('batchNorm', inputs, { epsilon: args.eps, momentum: args.momentum });
    const off = { ...(args.gain ? {} : { hasGain: false }), ...(args.bias ? {} : { hasBias: false }) };
    return { output, facts: { epsilon: args.eps, momentum: args.momentum, ...off } };
  },
  explain: ({ attrs, inputs: [sizes] }) => {
    const [momentum, at] = [factNumber(attrs, 'momentum'), indicesOf(sizes)];
    const [, , channels] = imageSizes(sizes);
    return {
      formula: [
        `y${at} = ${attrs['hasGain'] === false ? '' : 'gain[k] * '}(x${at} - mean[k]) / sqrt(variance[k] + ${factNumber(attrs, 'epsilon')})${attrs['hasBias'] === false ? '' : ' + bias[k]'}`,
        `  each channel k = ${indexRange(channels)} by itself`,
        '  in training mean and variance are those of the batch; in use the running ones, which are state:',
        `  running = ${Number((1 - momentum).toPrecision(12))} * running + ${momentum} * batch`,
      ],
      sizes: [],
      macs: [],
    };
  },
});
