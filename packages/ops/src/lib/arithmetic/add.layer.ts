import type { ValueId } from '@convlang/ir';
import { defineLayer, failLayer, featureSizes } from '../definition/define-layer.js';

/** The sum of branches, as in residual networks. */
export const addLayer = defineLayer({
  name: 'add',
  summary: 'Merge: the sum of all branches, number by number.',
  doc: 'All branches must have the same shape. Used as `parallel add { - ... - ... }`.',
  examples: ['parallel add { - conv 4x3x3 pad 1 - conv 4x1x1 }'],
  takes: 'many',
  positionals: {},
  keys: {},
  build: (context) => {
    const [first, ...rest] = context.inputs;
    if (first === undefined) throw new Error('this is a bug in convlang: add was built without branches');
    const [sizes, ...others] = context.inputs.map((input) => featureSizes(context, input).join('x'));
    if (others.some((other) => other !== sizes)) failLayer('E221', { merge: 'add' });
    return { output: rest.reduce<ValueId>((sum, branch) => context.emit('add', [sum, branch]), first) };
  },
  explain: ({ inputs, output }) => ({
    formula: [`y = ${inputs.map((_, i) => `x${i + 1}`).join(' + ')}, number by number`],
    sizes: [`all ${inputs.length} branches are ${output.join('x')}`],
    macs: [],
  }),
});
