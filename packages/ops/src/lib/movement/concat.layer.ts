import { defineLayer, failLayer, featureSizes } from '../definition/define-layer.js';

/** Channels of branches side by side, as in Inception and DenseNet. */
export const concatLayer = defineLayer({
  name: 'concat',
  summary: 'Merge: the channels of all branches side by side, in the order of the branches.',
  doc: 'All branches must have the same height and width. Used as `parallel concat { - ... - ... }`.',
  examples: ['parallel concat { - skip - conv 4x3x3 pad 1 }'],
  takes: 'many',
  positionals: {},
  keys: {},
  build: (context) => {
    const places = context.inputs.map((input) => featureSizes(context, input).slice(0, -1).join('x'));
    if (places.some((place) => place !== places[0])) failLayer('E220', {});
    return { output: context.emit('concat', context.inputs, { axis: -1 }) };
  },
  explain: ({ inputs, output }) => {
    const widths = inputs.map((sizes) => sizes.at(-1) ?? 0);
    const what = output.length === 1 ? 'numbers' : 'channels';
    return {
      formula: [`y = the ${what} of ${inputs.map((_, i) => `x${i + 1}`).join(', ')}, one after the other`],
      sizes: [`${what}: ${widths.join(' + ')} = ${output.at(-1) ?? 0}`],
      macs: [],
    };
  },
});
