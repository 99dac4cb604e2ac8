import { defineLayer, imageSize, onlyInput } from '../definition/define-layer.js';
import { factNumber, imageSizes, indicesOf } from '../definition/layer-derivation.js';

/** Local response normalisation: A. Krizhevsky, I. Sutskever, G. Hinton, "ImageNet Classification", 2012, 3.3. */
export const lrnLayer = defineLayer({
  name: 'lrn',
  summary: 'Local response normalisation: each number is divided by the strength of its neighbour channels.',
  doc: '`x / (k + alpha/size * sum x^2) ^ beta`, the sum over `size` neighbouring channels at the same pixel.',
  examples: ['lrn', 'lrn size 5 alpha 0.0001 beta 0.75 k 2'],
  takes: 'one',
  family: 'normalisation',
  isSpatial: true,
  positionals: {},
  keys: {
    size: { type: 'int', min: 1, default: 5, doc: 'Number of neighbouring channels.' },
    alpha: { type: 'number', min: 0, default: 1e-4, doc: 'Weight of the neighbours.' },
    beta: { type: 'number', min: 0, default: 0.75, doc: 'Exponent.' },
    k: { type: 'number', min: 0, default: 1, doc: 'Constant part of the divisor.' },
  },
  build: (context, args) => {
    imageSize(context);
    const attrs = { size: args.size, alpha: args.alpha, beta: args.beta, k: args.k };
    return { output: context.emit('lrn', [onlyInput(context)], attrs), facts: attrs };
  },
  explain: ({ attrs, inputs: [sizes] }) => {
    const [size, alpha] = [factNumber(attrs, 'size'), factNumber(attrs, 'alpha')];
    const [, , channels] = imageSizes(sizes);
    const at = indicesOf(sizes);
    const [before, behind] = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
    return {
      formula: [
        `y${at} = x${at} / (${factNumber(attrs, 'k')} + ${alpha}/${size} * sum of x${at.replace('k', 'm')}^2) ^ ${factNumber(attrs, 'beta')}`,
        `  over the channels m = k-${before}..k+${behind} that are among 0..${channels - 1}`,
      ],
      sizes: [],
      macs: [],
    };
  },
});
