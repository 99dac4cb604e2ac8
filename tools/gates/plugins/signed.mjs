// An optimiser of ops of the core, without anything to keep: `optimizer signed lr 0.01`.
import { defineOptimizer } from '@convlang/ops';
import { definePlugin } from '@convlang/plugin';

const signed = defineOptimizer({
  summary: 'Steps of the same length, in the direction of the sign of each gradient.',
  args: {
    lr: {
      as: 'rate',
      form: 'pair',
      type: 'number',
      default: 0.001,
      bounds: { above: 0 },
      doc: 'The learning rate, before its schedule.',
    },
  },
  rates: { low: 1e-5, high: 0.1, common: 0.001 },
  state: () => [],
  emit: ({ builder, parameter, gradient, rate, name }) => {
    const size = builder.emit('sqrt', [builder.emit('square', [gradient])]);
    const divisor = builder.emit('scaleShift', [size], { attrs: { shift: 1e-12 } });
    const sign = builder.emit('div', [gradient, divisor]);
    return [builder.emit('sub', [parameter, builder.emit('mul', [sign, rate])], { name })];
  },
});

export default definePlugin({ name: 'signed', optimizers: { signed } });
