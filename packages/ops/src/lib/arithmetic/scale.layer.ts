import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { imageSizes, indexRange, indicesOf } from '../definition/layer-derivation.js';

/** The trainable coefficient and bias of LeNet-5's subsampling layers (LeCun et al. 1998, II.B). */
export const scaleLayer = defineLayer({
  name: 'scale',
  summary: 'One trained gain and one trained bias for each channel.',
  doc: '`x * gain + bias`, channel by channel. After `avgpool 2` it makes the trainable subsampling of LeNet-5.',
  examples: ['scale'],
  takes: 'one',
  family: 'normalisation',
  isTag: true,
  positionals: {},
  keys: {},
  build: (context) => {
    const channels = [featureSizes(context).at(-1) ?? 0];
    const gain = context.parameter('gain', channels, { kind: 'constant', value: 1 });
    const bias = context.parameter('bias', channels, { kind: 'constant', value: 0 });
    const scaled = context.emit('mul', [onlyInput(context), gain]);
    return { output: context.emit('add', [scaled, bias]), macs: 0 };
  },
  explain: ({ inputs: [sizes] }) => ({
    formula: [
      `y${indicesOf(sizes)} = gain[k] * x${indicesOf(sizes)} + bias[k]`,
      `  each channel k = ${indexRange(imageSizes(sizes)[2])} by itself`,
    ],
    sizes: [],
    macs: [],
  }),
});
