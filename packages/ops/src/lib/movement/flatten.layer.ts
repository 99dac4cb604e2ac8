import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { imageSizes, indicesOf, isSignal } from '../definition/layer-derivation.js';

/** An image as a vector. */
export const flattenLayer = defineLayer({
  name: 'flatten',
  summary: 'Makes a vector of an image, row by row with the channels innermost.',
  doc: '`dense` does this by itself; `flatten` says it where a reader should see it. A vector stays as it is.',
  examples: ['flatten'],
  takes: 'one',
  family: 'space',
  positionals: {},
  keys: {},
  build: (context) => {
    const sizes = featureSizes(context);
    const x = onlyInput(context);
    const shape = [sizes.reduce((product, size) => product * size, 1)];
    return { output: sizes.length === 1 ? x : context.emit('reshape', [x], { shape }) };
  },
  explain: ({ inputs: [sizes = []], output: [count = 0] }) => {
    if (sizes.length === 1) return { formula: ['y = x, which is a vector already'], sizes: [], macs: [] };
    const [, width, channels] = imageSizes(sizes);
    const place = isSignal(sizes) ? 't' : `(r * ${width} + c)`;
    return {
      formula: [`y[${place} * ${channels} + k] = x${indicesOf(sizes)}`],
      sizes: [`numbers: ${sizes.join(' x ')} = ${count}`],
      macs: [],
    };
  },
});
