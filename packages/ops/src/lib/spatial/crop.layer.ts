import { defineLayer, failLayer, imageSize, onlyInput } from '../definition/define-layer.js';
import { directionsOf, factList, indicesOf } from '../definition/layer-derivation.js';

/** The image without some rows and columns at its edges. */
export const cropLayer = defineLayer({
  name: 'crop',
  summary: 'Cuts rows and columns off the edges of the image.',
  doc: '`crop 2` on all sides, `crop 1x2` above and below, left and right, or by side.',
  examples: ['crop 2', 'crop top 0 bottom 1 left 0 right 1'],
  takes: 'one',
  family: 'space',
  isSpatial: true,
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
    const crop = factList(attrs, 'crop');
    const directions = directionsOf(output).map((direction, i) => ({
      ...direction,
      before: crop[2 * i] ?? 0,
      after: crop[2 * i + 1] ?? 0,
      from: input?.[i] ?? 1,
      to: output[i] ?? 1,
    }));
    const places = directions.map(({ at, before }) => `${at} + ${before}`);
    return {
      formula: [`y${indicesOf(output)} = x[${places.join(', ')}, k]`],
      sizes: directions.map(
        ({ name, from, before, after, to }) => `${name}: ${from} - ${before} - ${after} = ${to}`,
      ),
      macs: [],
    };
  },
});
