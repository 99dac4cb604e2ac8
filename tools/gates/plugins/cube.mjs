// An op with its gradient, samples and a kernel, and the layer that stands for it. It has no lowering: only its kernel runs it.
import { defineLayer, defineOp, onlyInput } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

const cube = defineOp({
  name: 'cube',
  summary: 'The third power of each number.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: ([x]) => [x],
  reference: ([x], _attrs, [y]) => x.data.forEach((value, i) => (y.data[i] = value ** 3)),
});

/** `3 x^2 dy` */
function gradient({ builder, node, inputs: [x], outputGradients: [dy] }) {
  const place = { layer: node.layer, name: `grad/${builder.nameOf(x)}` };
  const slope = builder.emit('scaleShift', [builder.emit('square', [x])], { attrs: { scale: 3 } });
  return [builder.emit('mul', [dy, slope], place)];
}

const kernel = () => ({
  scratch: 0,
  tableBytes: 0,
  run: ([x], [y]) => {
    for (let i = 0; i < y.length; i++) y[i] = x[i] ** 3;
  },
});

export default definePlugin({
  name: 'cube',
  layers: {
    cube: defineLayer({
      name: 'cube',
      summary: 'The third power of each number.',
      doc: '`x^3`, number by number.',
      examples: ['cube'],
      takes: 'one',
      family: 'activation',
      isTag: true,
      positionals: {},
      keys: {},
      build: (context) => ({ output: context.emit('cube', [onlyInput(context)]) }),
    }),
  },
  ops: { cube },
  rules: { gradients: { cube: gradient } },
  kernels: { cube: kernel },
  samples: {
    cube: {
      good: [
        { name: 'by hand', inputs: [{ shape: [3], data: [0, 2, -3] }], expected: [[0, 8, -27]] },
        { name: 'images', inputs: [{ shape: [2, 3, 3, 2], low: -1, high: 1 }] },
      ],
      bad: [{ name: 'no input', inputs: [], message: 'takes x, not 0 inputs' }],
    },
  },
});
