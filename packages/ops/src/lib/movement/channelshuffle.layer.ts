import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { factNumber, indicesOf } from '../definition/layer-derivation.js';
import { requireDivides } from '../shape/divides.js';

/**
 * Channels of groups, one of each in turn.
 *
 * Source: X. Zhang et al., "ShuffleNet", 2018, section 3.1; `torch.nn.ChannelShuffle`.
 */
export const channelshuffleLayer = defineLayer({
  name: 'channelshuffle',
  summary: 'Mixes groups of channels: the first of each group, then the second of each, and so on.',
  doc: '`channelshuffle 2` on channels a b c d gives a c b d. Behind a convolution in groups it lets the next one see channels of all of them; in ShuffleNetV2 it mixes the two halves.',
  examples: ['channelshuffle 2'],
  takes: 'one',
  family: 'space',
  positionals: { groups: { type: 'int', min: 1, doc: 'Into how many groups the channels are cut.' } },
  keys: {},
  build: (context, { groups }) => {
    const sizes = featureSizes(context);
    const channels = sizes.at(-1) ?? 1;
    const places = sizes.slice(0, -1);
    requireDivides({
      layer: 'channelshuffle',
      argument: 'groups',
      divisor: groups,
      count: channels,
      what: 'channels',
    });
    const shape = [...places, groups, channels / groups];
    const grouped = context.emit('reshape', [onlyInput(context)], { shape });
    const axes = [0, ...places.map((_, i) => i + 1)];
    const order = [...axes, axes.length + 1, axes.length];
    const mixed = context.emit('permute', [grouped], { order });
    return { output: context.emit('reshape', [mixed], { shape: sizes }), facts: { groups } };
  },
  explain: ({ attrs, inputs: [input = []] }) => {
    const groups = factNumber(attrs, 'groups');
    const place = indicesOf(input);
    const size = (input.at(-1) ?? 1) / groups;
    const [at, from] = [`i * ${groups} + g`, `g * ${size} + i`].map((text) => place.replace('k', text));
    return {
      formula: [`y${at} = x${from}`, `  for the ${groups} groups g of ${size} channels i`],
      sizes: [],
      macs: [],
    };
  },
});
