import { isSignal } from '../definition/layer-derivation.js';
import { defineLayer, failLayer, featureSizes, onlyInput } from '../definition/define-layer.js';

/** The same numbers as an image or a vector of other sizes. */
export const reshapeLayer = defineLayer({
  name: 'reshape',
  summary: 'Gives the same numbers other sizes: an image of a vector, or of another image.',
  doc: '`reshape 4x4x256` makes an image of 4,096 numbers, `reshape 16x256` a signal, `reshape 4096` a vector. The order of the numbers stays: row by row, in a row pixel by pixel, the channels of a pixel together. How many there are stays too.',
  examples: ['reshape (in.w)x(in.h)x(in.c)', 'reshape (in.h * in.w)x1x(in.c)'],
  takes: 'one',
  family: 'space',
  positionals: {
    shape: {
      type: 'shape',
      doc: 'Height, width and channels; length and channels of a signal; or the length of a vector.',
    },
  },
  keys: {},
  build: (context, args) => {
    const sizes = featureSizes(context);
    const [have, need] = [countOf(sizes), countOf(args.shape)];
    if (have !== need)
      failLayer(
        'E219',
        { shape: args.shape.join('x'), need, sizes: sizes.join('x'), have },
        { argument: 'shape' },
      );
    const output = context.emit('reshape', [onlyInput(context)], { shape: args.shape });
    return { output, facts: { placeless: true } };
  },
  explain: ({ inputs: [sizes = []], output }) => ({
    formula: [
      `number ${placeText(output)} of y is number ${placeText(sizes)} of x, for all values of either`,
    ],
    sizes: [`numbers: ${sizes.join(' x ')} = ${countOf(sizes)} = ${output.join(' x ')}`],
    macs: [],
  }),
});

function countOf(sizes: readonly number[]): number {
  return sizes.reduce((product, size) => product * size, 1);
}

/** Where a number stands in row-major order. */
function placeText(sizes: readonly number[]): string {
  if (isSignal(sizes)) return `t * ${sizes[1]} + k`;
  const [, width, channels] = sizes;
  return width === undefined || channels === undefined ? 'k' : `(r * ${width} + c) * ${channels} + k`;
}
