import {
  defineLayer,
  failLayer,
  featureSizes,
  imageSize,
  onlyInput,
  type BuiltLayer,
  type LayerContext,
} from '../definition/define-layer.js';
import {
  factNumber,
  indicesOf,
  type LayerDerivation,
  type LayerFacts,
} from '../definition/layer-derivation.js';
import { affine, affineKeys, affineText, countTogether, epsKey, normalise } from './normalise.js';

const shared = { takes: 'one', family: 'normalisation', isTag: true } as const;

/** Group normalisation: Y. Wu, K. He, "Group normalization", 2018. */
export const groupnormLayer = defineLayer({
  ...shared,
  name: 'groupnorm',
  summary:
    'Group normalisation: in each sample, groups of channels get mean 0 and variance 1, then a gain and a bias.',
  doc: '`groupnorm N` cuts the channels into N groups of neighbours and normalises each over all its pixels, in training and in use alike; a gain and a bias for each channel follow. N divides the channels. The variance is the biased one.',
  examples: ['groupnorm 2', 'groupnorm 4 eps 1e-3', 'groupnorm 1 gain off bias off'],
  positionals: { groups: { type: 'int', min: 1, doc: 'Parts that the channels are cut into.' } },
  keys: { ...epsKey, ...affineKeys(true) },
  build: (context, { groups, ...args }) => {
    const channels = featureSizes(context).at(-1) ?? 0;
    if (channels % groups !== 0)
      failLayer(
        'E218',
        { layer: 'groupnorm', what: 'channels', divisor: groups, count: channels },
        { argument: 'groups' },
      );
    return buildGroups(context, groups, args);
  },
  explain: explainGroups,
});

/** Instance normalisation: D. Ulyanov et al., "Instance normalization: the missing ingredient for fast stylization", 2016. */
export const instancenormLayer = defineLayer({
  ...shared,
  name: 'instancenorm',
  summary: 'Instance normalisation: each channel of each image gets mean 0 and variance 1.',
  doc: '`(x - mean) / sqrt(variance + eps)` over the pixels of a channel, in training and in use alike. Without parameters, as PyTorch’s `InstanceNorm2d`; `gain on bias on` is its `affine=True`. The variance is the biased one.',
  examples: ['instancenorm', 'instancenorm gain on bias on'],
  positionals: {},
  keys: { ...epsKey, ...affineKeys(false) },
  build: (context, args) => {
    const [, , channels] = imageSize(context);
    return buildGroups(context, channels, args);
  },
  explain: explainGroups,
});

interface GroupArgs {
  readonly eps: number;
  readonly gain: boolean;
  readonly bias: boolean;
}

/** Channels in groups, as images of all pixels by groups. */
function buildGroups(context: LayerContext, groups: number, { eps, gain, bias }: GroupArgs): BuiltLayer {
  const sizes = featureSizes(context);
  const channels = sizes.at(-1) ?? 1;
  const pixels = sizes.slice(0, -1).reduce((product, size) => product * size, 1);
  const cut = [pixels, groups, channels / groups];
  const kept = [1, groups, 1];
  const grouped = context.emit('reshape', [onlyInput(context)], { shape: cut });
  const normal = context.emit('reshape', [normalise(context, grouped, { kept, eps })], { shape: sizes });
  return {
    output: affine(context, normal, { gain, bias, sizes: [channels] }),
    facts: { groups, together: countTogether(cut, kept), epsilon: eps, hasGain: gain, hasBias: bias },
  };
}

function explainGroups({ attrs, inputs: [sizes] }: LayerFacts): LayerDerivation {
  const [at, groups] = [indicesOf(sizes), factNumber(attrs, 'groups')];
  const width = (sizes?.at(-1) ?? 1) / groups;
  return {
    formula: [
      `y${at} = (x${at} - mean) / sqrt(variance + ${factNumber(attrs, 'epsilon')})${affineText(attrs, '[k]')}`,
      `  mean and variance are those of ${factNumber(attrs, 'together')} numbers of the sample: all pixels of ${
        width === 1 ? 'a channel' : `${width} channels side by side`
      }`,
    ],
    sizes: [],
    macs: [],
  };
}
