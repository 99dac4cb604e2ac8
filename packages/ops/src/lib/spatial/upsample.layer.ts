import { defineLayer, imageSize, onlyInput } from '../definition/define-layer.js';
import { factPair, imageSizes } from '../definition/layer-derivation.js';

/** Nearest-neighbour enlargement. */
export const upsampleLayer = defineLayer({
  name: 'upsample',
  summary: 'Repeats each pixel in both directions (nearest neighbour).',
  doc: '`upsample 2` makes the image twice as high and wide.',
  examples: ['upsample 2', 'upsample 2x3'],
  takes: 'one',
  family: 'space',
  positionals: { factor: { type: 'size', min: 1, doc: 'How often each pixel is repeated.' } },
  keys: {},
  build: (context, args) => {
    imageSize(context);
    const output = context.emit('upsample', [onlyInput(context)], { factor: args.factor });
    return { output, facts: { upscale: args.factor } };
  },
  explain: ({ attrs, inputs: [input], output }) => {
    const [rows, columns] = factPair(attrs, 'upscale');
    const [height, width] = imageSizes(input);
    return {
      formula: [`y[r, c, k] = x[floor(r / ${rows}), floor(c / ${columns}), k]`],
      sizes: [`height: ${height} * ${rows} = ${output[0]}`, `width: ${width} * ${columns} = ${output[1]}`],
      macs: [],
    };
  },
});
