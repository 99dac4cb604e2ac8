import { defineLayer, failLayer, imageSize, onlyInput } from '../definition/define-layer.js';
import { factList, imageSizes } from '../definition/layer-derivation.js';

/** The image without some rows and columns at its edges. */
export const cropLayer = defineLayer({
  name: 'crop',
  summary: 'Cuts rows and columns off the edges of the image.',
  doc: '`crop 2` on all sides, `crop 1x2` above and below, left and right, or by side.',
  examples: ['crop 2', 'crop top 0 bottom 1 left 0 right 1'],
  takes: 'one',
  family: 'space',
  positionals: { sides: { type: 'sides', doc: 'How many on each side.' } },
  keys: {},
  build: (context, args) => {
    const [height, width, channels] = imageSize(context);
    const [top, bottom, left, right] = args.sides;
    if (top + bottom >= height) failLayer('E206', { removed: top + bottom, size: height, axis: 'height' });
    if (left + right >= width) failLayer('E206', { removed: left + right, size: width, axis: 'width' });
    const size = [-1, height - top - bottom, width - left - right, channels];
    const output = context.emit('slice', [onlyInput(context)], { begin: [0, top, left, 0], size });
    return { output, facts: { crop: args.sides } };
  },
  explain: ({ attrs, inputs: [input], output }) => {
    const [top = 0, bottom = 0, left = 0, right = 0] = factList(attrs, 'crop');
    const [height, width] = imageSizes(input);
    return {
      formula: [`y[r, c, k] = x[r + ${top}, c + ${left}, k]`],
      sizes: [
        `height: ${height} - ${top} - ${bottom} = ${output[0]}`,
        `width: ${width} - ${left} - ${right} = ${output[1]}`,
      ],
      macs: [],
    };
  },
});
