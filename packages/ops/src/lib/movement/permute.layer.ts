import { defineLayer, imageSize, onlyInput } from '../definition/define-layer.js';
import { imageSizes } from '../definition/layer-derivation.js';

const orders = ['whc', 'chw', 'hcw', 'cwh', 'wch'] as const;

/** Axes of the input in the order of the letters: `chw` is `[2, 0, 1]`. */
function axesOf(order: string): readonly number[] {
  return Array.from(order, (letter) => 'hwc'.indexOf(letter));
}

/** Rows, columns and channels that change places. */
export const permuteLayer = defineLayer({
  name: 'permute',
  summary: 'Lets rows, columns and channels change places.',
  doc: '`permute whc` exchanges rows and columns, `permute chw` takes the channels for rows, the rows for columns and the columns for channels: the letters say what the height, the width and the channels of the output were. Before `flatten`, `permute chw` gives the vector that frameworks with channels first make.',
  examples: ['permute whc', 'permute chw'],
  takes: 'one',
  family: 'space',
  positionals: {
    order: { type: 'enum', values: orders, doc: 'What was height, width and channels, in their new order.' },
  },
  keys: {},
  build: (context, args) => {
    imageSize(context);
    const order = [0, ...axesOf(args.order).map((axis) => axis + 1)];
    const output = context.emit('permute', [onlyInput(context)], { order });
    return { output, facts: { order: args.order, placeless: true } };
  },
  explain: ({ attrs, inputs: [input], output }) => {
    const axes = axesOf(String(attrs['order']));
    const letters = ['r', 'c', 'k'] as const;
    const sizes = imageSizes(input);
    const names = ['height', 'width', 'channels'] as const;
    return {
      formula: [`y[r, c, k] = x[${names.map((_, axis) => letters[axes.indexOf(axis)]).join(', ')}]`],
      sizes: names.map(
        (name, i) => `${name}: the ${names[axes[i] ?? 0]} of x, ${sizes[axes[i] ?? 0]} = ${output[i]}`,
      ),
      macs: [],
    };
  },
});
