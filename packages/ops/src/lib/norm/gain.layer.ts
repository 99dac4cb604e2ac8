import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { imageSizes, indexRange, indicesOf } from '../definition/layer-derivation.js';

/** A learned factor alone: the layer scale of H. Touvron et al., "Going deeper with image transformers", 2021, and of ConvNeXt. */
export const gainLayer = defineLayer({
  name: 'gain',
  summary: 'One trained factor for each channel, without a bias.',
  doc: '`x * gain`, channel by channel; `gain 1e-6` starts there instead of at 1, so that a residual branch begins as nearly nothing (the layer scale of ConvNeXt). With a bias it is `scale`.',
  examples: ['gain', 'gain 1e-6'],
  takes: 'one',
  family: 'normalisation',
  isTag: true,
  positionals: { start: { type: 'number', default: 1, doc: 'What all factors start from.' } },
  keys: {},
  build: (context, { start }) => {
    const channels = [featureSizes(context).at(-1) ?? 0];
    const gain = context.parameter('gain', channels, { kind: 'constant', value: start });
    return { output: context.emit('mul', [onlyInput(context), gain]), macs: 0, facts: { start } };
  },
  explain: ({ inputs: [sizes] }) => ({
    formula: [
      `y${indicesOf(sizes)} = gain[k] * x${indicesOf(sizes)}`,
      `  each channel k = ${indexRange(imageSizes(sizes)[2])} by itself`,
    ],
    sizes: [],
    macs: [],
  }),
});
