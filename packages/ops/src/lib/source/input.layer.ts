import { BATCH } from '@convlang/ir';
import { defineLayer } from '../definition/define-layer.js';
import { isSignal } from '../definition/layer-derivation.js';

/** What flows into the model. */
export const inputLayer = defineLayer({
  name: 'input',
  summary: 'What flows into the model: images of a size, signals of a length, or vectors.',
  doc: '`input HxWxC` for images, `input LxC` for signals of a length and channels, `input N` for vectors. A model with several inputs names them: `input 32x32x1 as a | ... | from a`.',
  examples: ['input 32x32x1', 'input 1000x12', 'input 784'],
  takes: 'none',
  positionals: {
    shape: {
      type: 'shape',
      doc: 'Height, width and channels; length and channels of a signal; or the length of a vector.',
    },
  },
  keys: {},
  build: (context, args) => ({ output: context.source({ dtype: 'f32', shape: [BATCH, ...args.shape] }) }),
  explain: ({ output }) => ({
    formula: [`what is fed at each run: ${thingsOf(output)}, 32-bit`],
    sizes: [],
    macs: [],
  }),
});

function thingsOf(sizes: readonly number[]): string {
  if (sizes.length === 1) return sizes[0] === 1 ? '1 number' : `${sizes[0] ?? 0} numbers`;
  return `${isSignal(sizes) ? 'signals' : 'images'} of ${sizes.join('x')}`;
}
