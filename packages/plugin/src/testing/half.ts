import { defineLayer, defineOp, type OpRules } from '@convlang/ops';
import { definePlugin } from '../index.js';

/** `x / 2` */
const halve = defineOp({
  name: 'halve',
  summary: 'Half of each number.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-6 },
  infer: (inputs) => inputs.slice(0, 1),
  reference: ([x], _attrs, [y]) => {
    x?.data.forEach((value, i) => {
      if (y !== undefined) y.data[i] = value / 2;
    });
  },
});

const half = defineLayer({
  name: 'half',
  summary: 'Half of each number.',
  doc: '`x / 2`, number by number.',
  examples: ['half'],
  takes: 'one',
  positionals: {},
  keys: {},
  build: (context) => ({ output: context.emit('halve', context.inputs) }),
});

const rules: Partial<OpRules> = {
  gradients: {
    halve: ({ builder, node, outputGradients: [dy] }) => [
      dy == null
        ? null
        : builder.emit('scaleShift', [dy], { attrs: { scale: 0.5 }, layer: node.layer, name: 'grad/half' }),
    ],
  },
  lowerings: { halve: ({ inputs, emit }) => [emit('scaleShift', inputs, { scale: 0.5 })] },
};

/** A plugin with a layer, its op, and the rules that let it train on any backend. */
export const halfPlugin = definePlugin({ name: 'half', layers: { half }, ops: { halve }, rules });
