import { defineLayer, imageSize, onlyInput } from '../definition/define-layer.js';
import { factNumber, factPair, imageSizes } from '../definition/layer-derivation.js';
import { requireDivides } from '../shape/divides.js';

/**
 * Channels as blocks of pixels, in the order of `torch.nn.PixelShuffle`: number `(k r + i) r + j` of a pixel goes to row i and column j of its
 * block in channel k.
 *
 * Source: W. Shi et al., "Real-Time Single Image and Video Super-Resolution Using an Efficient Sub-Pixel Convolutional Neural Network",
 * 2016, equation 4.
 */
export const pixelshuffleLayer = defineLayer({
  name: 'pixelshuffle',
  summary:
    'Makes a block of pixels of the channels of each pixel: an image R times as large with R * R times fewer channels.',
  doc: '`pixelshuffle 3` behind `conv 27x3x3` makes 3 channels of an image three times as high and wide (ESPCN). Channels that become one come together: the first R * R make the first channel. TensorFlow’s `depth_to_space` has them in another order; `channelshuffle 9 | pixelshuffle 3` is what it does.',
  examples: ['pixelshuffle 2'],
  takes: 'one',
  family: 'space',
  positionals: { factor: { type: 'int', min: 1, doc: 'How many times as high and wide the image becomes.' } },
  keys: {},
  build: (context, { factor }) => {
    const [height, width, channels] = imageSize(context);
    const block = factor * factor;
    requireDivides({
      layer: 'pixelshuffle',
      argument: 'factor',
      divisor: block,
      count: channels,
      what: 'channels',
    });
    const depth = channels / block;
    const blocks = context.emit('reshape', [onlyInput(context)], {
      shape: [height, width, depth, factor, factor],
    });
    const rows = context.emit('permute', [blocks], { order: [0, 1, 4, 2, 5, 3] });
    const shape = [height * factor, width * factor, depth];
    return { output: context.emit('reshape', [rows], { shape }), facts: { upscale: [factor, factor] } };
  },
  explain: ({ attrs, inputs: [input], output }) => {
    const [factor] = factPair(attrs, 'upscale');
    const [height, width, channels] = imageSizes(input);
    return {
      formula: [
        `y[${factor}r + i, ${factor}c + j, k] = x[r, c, ${factor * factor}k + ${factor}i + j]`,
        `  for i = 0..${factor - 1}, j = 0..${factor - 1}`,
      ],
      sizes: [
        `height: ${height} * ${factor} = ${output[0]}`,
        `width: ${width} * ${factor} = ${output[1]}`,
        `channels: ${channels} / ${factor * factor} = ${output[2]}`,
      ],
      macs: [],
    };
  },
});

/** Blocks of pixels as channels: the inverse of {@link pixelshuffleLayer}, as `torch.nn.PixelUnshuffle`. */
export const pixelunshuffleLayer = defineLayer({
  name: 'pixelunshuffle',
  summary:
    'Makes channels of each block of pixels: an image R times smaller with R * R times as many channels.',
  doc: '`pixelunshuffle 2` takes back what `pixelshuffle 2` does. Each channel becomes R * R that stand together, the pixels of its block row by row.',
  examples: ['pixelunshuffle 2'],
  takes: 'one',
  family: 'space',
  positionals: { factor: { type: 'int', min: 1, doc: 'How many times smaller the image becomes.' } },
  keys: {},
  build: (context, { factor }) => {
    const [height, width, channels] = imageSize(context);
    for (const [what, count] of Object.entries({ rows: height, columns: width }))
      requireDivides({ layer: 'pixelunshuffle', argument: 'factor', divisor: factor, count, what });
    const [high, wide] = [height / factor, width / factor];
    const blocks = context.emit('reshape', [onlyInput(context)], {
      shape: [high, factor, wide, factor, channels],
    });
    const places = context.emit('permute', [blocks], { order: [0, 1, 3, 5, 2, 4] });
    const shape = [high, wide, channels * factor * factor];
    const window = [factor, factor];
    return {
      output: context.emit('reshape', [places], { shape }),
      facts: { factor, kernel: window, stride: window },
    };
  },
  explain: ({ attrs, inputs: [input], output }) => {
    const factor = factNumber(attrs, 'factor');
    const [height, width, channels] = imageSizes(input);
    return {
      formula: [
        `y[r, c, ${factor * factor}k + ${factor}i + j] = x[${factor}r + i, ${factor}c + j, k]`,
        `  for i = 0..${factor - 1}, j = 0..${factor - 1}`,
      ],
      sizes: [
        `height: ${height} / ${factor} = ${output[0]}`,
        `width: ${width} / ${factor} = ${output[1]}`,
        `channels: ${channels} * ${factor * factor} = ${output[2]}`,
      ],
      macs: [],
    };
  },
});
