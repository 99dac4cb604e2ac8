// A loss of ops of the core: `loss absolute scale 0.1`.
import { defineLoss, headRows, targetRows } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

const absolute = defineLoss({
  summary: 'The absolute differences, added up.',
  args: {
    scale: {
      as: 'scale',
      form: 'pair',
      type: 'number',
      default: 1,
      bounds: { above: 0 },
      doc: 'What the sum is multiplied by.',
    },
  },
  targets: ['classes', 'values'],
  reads: 'values',
  emit: (step) => {
    const { builder, values, name } = step;
    const difference = builder.emit('sub', [headRows(step), targetRows(step)], {
      name: `${name}/difference`,
    });
    const size = builder.emit('sqrt', [builder.emit('square', [difference])], { name: `${name}/size` });
    const sum = builder.emit('sumFeatures', [size], { name: `${name}/sum` });
    return builder.emit('scaleShift', [sum], { attrs: { scale: values.scale }, name });
  },
});

export default definePlugin({ name: 'absolute', losses: { absolute } });
