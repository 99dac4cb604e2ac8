import { defineLayer, imageSize, onlyInput } from '../define-layer.js';

/** Rows and columns of a constant around the image. */
export const padLayer = defineLayer({
  name: 'pad',
  summary: 'Puts rows and columns of one value around the image.',
  doc: '`pad 2` on all sides, `pad 1x2` above and below, left and right, or by side.',
  examples: ['pad 2', 'pad top 0 bottom 1 left 0 right 1', 'pad 1x2 value 1'],
  takes: 'one',
  positionals: { sides: { type: 'sides', doc: 'How many on each side.' } },
  keys: { value: { type: 'number', default: 0, doc: 'What the new pixels hold.' } },
  build: (context, args) => {
    imageSize(context);
    const attrs = { pads: args.sides, value: args.value };
    return { output: context.emit('pad', [onlyInput(context)], attrs), facts: attrs };
  },
});
