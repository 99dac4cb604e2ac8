import { formatShape, refuse } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/** The axes of each sample in another order: axis `i` of the output is axis `order[i]` of the input, as `numpy.transpose` has it. */
export const permute = defineOp({
  name: 'permute',
  summary: 'Puts the axes of each sample into another order.',
  inputs: [{ name: 'x', doc: '[N, ...]' }],
  outputs: ['y'],
  attrs: {
    order: { type: 'ints', doc: 'axes of x in the order of those of y; the batch, 0, stays in front' },
  },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, { order }) => {
    const [x] = tuple(inputs, 1);
    const axes = x.shape.map((_, axis) => axis);
    const isOrder = order.length === axes.length && axes.every((axis) => order.includes(axis));
    if (!isOrder || (order[0] ?? 0) !== 0)
      refuse(
        'permute',
        `order ${formatShape(order)} holds each of ${axes.join(', ')} once, the batch in front, for x ${formatShape(x.shape)}`,
      );
    return [{ dtype: x.dtype, shape: order.map((axis) => x.shape[axis] ?? 1) }];
  },
  reference: (inputs, { order }, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const steps = x.shape.map((_, axis) => x.shape.slice(axis + 1).reduce((step, size) => step * size, 1));
    for (let i = 0; i < y.data.length; i++) {
      let rest = i;
      let source = 0;
      for (let axis = y.shape.length - 1; axis >= 0; axis--) {
        const size = y.shape[axis] ?? 1;
        source += (rest % size) * (steps[order[axis] ?? 0] ?? 0);
        rest = Math.floor(rest / size);
      }
      y.data[i] = x.data[source] as number;
    }
  },
});
