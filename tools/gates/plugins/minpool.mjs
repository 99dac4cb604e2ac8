// An op on windows, said in ops of the core, so that every backend runs it; and its layer, whose window is checked as those of the core.
import { defineLayer, defineOp, fitWindow, imageSize, onlyInput } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

const minpool = defineOp({
  name: 'minpool',
  summary: 'The smallest number of each window and channel; windows tile the image.',
  inputs: [{ name: 'x', doc: 'images [N, h, w, c]' }],
  outputs: ['y'],
  attrs: { kernel: { type: 'ints', length: 2, doc: 'height and width of the window' } },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: ([{ dtype, shape }], { kernel }) => {
    const [batch, height, width, channels] = shape;
    return [{ dtype, shape: [batch, height / kernel[0], width / kernel[1], channels] }];
  },
  reference: ([x], { kernel: [rows, columns] }, [y]) => {
    const [, height, width, channels] = x.shape;
    y.data.fill(Infinity);
    x.data.forEach((value, i) => {
      const cell = Math.floor(i / channels);
      const [row, column] = [Math.floor(cell / width) % height, cell % width];
      const image = Math.floor(cell / width / height);
      const [, outHeight, outWidth] = y.shape;
      const window = (image * outHeight + Math.floor(row / rows)) * outWidth + Math.floor(column / columns);
      const at = window * channels + (i % channels);
      y.data[at] = Math.min(y.data[at], value);
    });
  },
});

/** What ops of the core call the windows of one that tiles. */
const tiles = ({ kernel }) => ({ kernel, stride: kernel, pads: [0, 0, 0, 0], overhang: [0, 0] });

/** The smallest number is the largest one with the sign changed. */
function lowering({ inputs: [x], attrs, emit }) {
  const largest = emit('maxpool', [emit('scaleShift', [x], { scale: -1 })], tiles(attrs));
  return [emit('scaleShift', [largest], { scale: -1 })];
}

/** To the first of the smallest numbers. */
function gradient({ builder, node, inputs: [x], outputs: [y], attrs, outputGradients: [dy] }) {
  const [minusX, minusY] = [x, y].map((value) =>
    builder.emit('scaleShift', [value], { attrs: { scale: -1 }, layer: node.layer }),
  );
  const place = { layer: node.layer, name: `grad/${builder.nameOf(x)}` };
  return [builder.emit('maxpoolGrad', [minusX, minusY, dy], { attrs: tiles(attrs), ...place })];
}

export default definePlugin({
  name: 'minpool',
  layers: {
    minpool: defineLayer({
      name: 'minpool',
      summary: 'Min pooling: the smallest number under each window.',
      doc: 'Each channel by itself. Windows tile the image.',
      examples: ['minpool 2'],
      takes: 'one',
      family: 'pooling',
      positionals: { window: { type: 'size', min: 1, doc: 'Size of the window.' } },
      keys: {},
      build: (context, { window: kernel }) => {
        const [height, width] = imageSize(context);
        const fit = { input: [height, width], kernel, stride: kernel };
        fitWindow({ ...fit, rounding: 'exact', ceilBy: 'overhang' });
        // The facts are what receptive fields are computed from.
        return {
          output: context.emit('minpool', [onlyInput(context)], { kernel }),
          facts: tiles({ kernel }),
        };
      },
    }),
  },
  ops: { minpool },
  rules: { gradients: { minpool: gradient }, lowerings: { minpool: lowering } },
  samples: {
    minpool: {
      good: [
        {
          name: 'by hand',
          inputs: [{ shape: [1, 2, 2, 2], data: [4, 1, 3, 2, 2, 3, 1, 4] }],
          attrs: { kernel: [2, 2] },
          expected: [[1, 1]],
        },
        { name: 'images', inputs: [{ shape: [2, 4, 6, 3], low: -1, high: 1 }], attrs: { kernel: [2, 3] } },
      ],
      bad: [{ name: 'no input', inputs: [], attrs: { kernel: [2, 2] }, message: 'takes x, not 0 inputs' }],
    },
  },
});
