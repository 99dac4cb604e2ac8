import { BATCH } from '@convlang/ir';
import { defineLayer } from '../definition/define-layer.js';

/** What flows into the model. */
export const inputLayer = defineLayer({
  name: 'input',
  summary: 'What flows into the model: images of a size, or vectors.',
  doc: '`input HxWxC` for images, `input N` for vectors. A model with several inputs names them: `input 32x32x1 as a | ... | from a`.',
  examples: ['input 32x32x1', 'input 784'],
  takes: 'none',
  positionals: { shape: { type: 'shape', doc: 'Height, width and channels, or the length of a vector.' } },
  keys: {},
  build: (context, args) => ({ output: context.source({ dtype: 'f32', shape: [BATCH, ...args.shape] }) }),
  explain: ({ output }) => ({
    formula: [
      `what is fed at each run: ${output.length === 1 ? `${output[0]} numbers` : `images of ${output.join('x')}`}, 32-bit`,
    ],
    sizes: [],
    macs: [],
  }),
});
