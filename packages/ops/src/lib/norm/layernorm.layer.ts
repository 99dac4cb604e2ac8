import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { factNumber, indicesOf } from '../definition/layer-derivation.js';
import { affine, affineKeys, affineText, countTogether, epsKey, normalise } from './normalise.js';

/** Layer normalisation: J. Ba, J. Kiros, G. Hinton, "Layer normalization", 2016; over channels as Z. Liu et al., "A ConvNet for the 2020s", 2022. */
export const layernormLayer = defineLayer({
  name: 'layernorm',
  summary:
    'Layer normalisation: the channels of each place get mean 0 and variance 1, then a gain and a bias.',
  doc: '`(x - mean) / sqrt(variance + eps) * gain + bias`, in training and in use alike. By default over the channels of each place, with a gain and a bias a channel, as in ConvNeXt and by Keras’ default; `over all` takes all numbers of a sample together, with a gain and a bias a number, as `nn.LayerNorm([C, H, W])`. The variance is the biased one.',
  examples: ['layernorm', 'layernorm eps 1e-6', 'layernorm over all', 'layernorm gain off bias off'],
  takes: 'one',
  family: 'normalisation',
  isTag: true,
  positionals: {},
  keys: {
    over: {
      type: 'enum',
      values: ['channels', 'all'],
      default: 'channels',
      doc: 'What is normalised together: the channels of a place, or all numbers of a sample.',
    },
    ...epsKey,
    ...affineKeys(true),
  },
  build: (context, { over, eps, gain, bias }) => {
    const sizes = featureSizes(context);
    const isAll = over === 'all';
    const kept = sizes.map((size, i) => (isAll || i === sizes.length - 1 ? 1 : size));
    const normal = normalise(context, onlyInput(context), { kept, eps });
    const output = affine(context, normal, { gain, bias, sizes: isAll ? sizes : sizes.slice(-1) });
    return {
      output,
      facts: { over, together: countTogether(sizes, kept), epsilon: eps, hasGain: gain, hasBias: bias },
    };
  },
  explain: ({ attrs, inputs: [sizes] }) => {
    const at = indicesOf(sizes);
    const isAll = attrs['over'] === 'all';
    const affineAt = affineText(attrs, isAll ? at : '[k]');
    return {
      formula: [
        `y${at} = (x${at} - mean) / sqrt(variance + ${factNumber(attrs, 'epsilon')})${affineAt}`,
        isAll || sizes?.length === 1
          ? '  mean and variance are those of all numbers of the sample'
          : '  mean and variance are those of the channels of the place',
      ],
      sizes: [],
      macs: [],
    };
  },
});
