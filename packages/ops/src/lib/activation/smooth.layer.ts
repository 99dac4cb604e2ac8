import type { ValueId } from '@convlang/ir';
import { defineLayer, onlyInput, type LayerContext } from '../definition/define-layer.js';
import { activation, eachNumber } from './number-by-number.js';

/** `x * sigmoid(x)`: P. Ramachandran et al., "Searching for activation functions", 2017, with beta 1. */
export const siluLayer = defineLayer({
  ...activation,
  name: 'silu',
  summary: 'Sigmoid linear unit, also called swish: each number times its own sigmoid.',
  doc: '`x / (1 + exp(-x))`, number by number. EfficientNet calls it swish.',
  examples: ['silu'],
  build: (context) => {
    const x = onlyInput(context);
    return { output: context.emit('mul', [x, context.emit('sigmoid', [x])]) };
  },
  explain: () => eachNumber('y = x / (1 + exp(-x))'),
});

/** `x` times the share of a normal distribution below it: D. Hendrycks, K. Gimpel, "Gaussian error linear units", 2016. */
export const geluLayer = defineLayer({
  ...activation,
  name: 'gelu',
  summary: 'Gaussian error linear unit: each number times the share of a normal distribution below it.',
  doc: '`x * (1 + erf(x / sqrt 2)) / 2`, number by number. `gelu tanh` is the approximation `0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))` of the same paper, which differs by up to 0.0005.',
  examples: ['gelu', 'gelu tanh'],
  positionals: {
    form: {
      type: 'enum',
      values: ['exact', 'tanh'],
      default: 'exact',
      doc: 'By the error function, or by its approximation with `tanh`.',
    },
  },
  build: (context, { form }) => {
    const x = onlyInput(context);
    const share = form === 'tanh' ? shareByTanh(context, x) : context.emit('normalCdf', [x]);
    return { output: context.emit('mul', [x, share]), facts: { form } };
  },
  explain: ({ attrs }) =>
    eachNumber(
      attrs['form'] === 'tanh'
        ? 'y = 0.5 * x * (1 + tanh(sqrt(2/pi) * (x + 0.044715 * x^3)))'
        : 'y = x * (1 + erf(x / sqrt 2)) / 2',
    ),
});

/** D. Misra, "Mish: a self regularized non-monotonic activation function", 2020. */
export const mishLayer = defineLayer({
  ...activation,
  name: 'mish',
  summary: 'Mish: each number times the tanh of its softplus.',
  doc: '`x * tanh(log(1 + exp(x)))`, number by number.',
  examples: ['mish'],
  build: (context) => {
    const x = onlyInput(context);
    const share = context.emit('tanh', [context.emit('softplus', [x])]);
    return { output: context.emit('mul', [x, share]) };
  },
  explain: () => eachNumber('y = x * tanh(log(1 + exp(x)))'),
});

/** `log(1 + exp(x))` */
export const softplusLayer = defineLayer({
  ...activation,
  name: 'softplus',
  summary: 'A smooth rectifier, whose numbers are all above 0.',
  doc: '`log(1 + exp(x))`, number by number.',
  examples: ['softplus'],
  build: (context) => ({ output: context.emit('softplus', [onlyInput(context)]) }),
  explain: () => eachNumber('y = log(1 + exp(x))'),
});

/** `x / (1 + |x|)` */
export const softsignLayer = defineLayer({
  ...activation,
  name: 'softsign',
  summary: 'Numbers between -1 and 1, which they approach slowly.',
  doc: '`x / (1 + |x|)`, number by number.',
  examples: ['softsign'],
  build: (context) => {
    const x = onlyInput(context);
    const below = context.emit('relu', [context.emit('scaleShift', [x], { scale: -1 })]);
    const size = context.emit('add', [context.emit('relu', [x]), below]);
    return { output: context.emit('div', [x, context.emit('scaleShift', [size], { shift: 1 })]) };
  },
  explain: () => eachNumber('y = x / (1 + |x|)'),
});

/** The fixed point of G. Klambauer et al., "Self-normalizing neural networks", 2017, equation 14: mean 0 and variance 1 stay so. */
const SELU = { alpha: 1.6732632423543772, scale: 1.0507009873554805 } as const;

/** Self-normalising: an `elu` of one slope below zero that keeps mean and variance. */
export const seluLayer = defineLayer({
  ...activation,
  name: 'selu',
  summary: 'Self-normalising unit: an elu whose two constants keep mean 0 and variance 1.',
  doc: '`1.0507 * x` where x > 0, else `1.0507 * 1.6733 * (exp(x) - 1)`, number by number. Made for weights that start as `init lecun-normal`.',
  examples: ['selu'],
  build: (context) => {
    const bent = context.emit('elu', [onlyInput(context)], { alpha: SELU.alpha });
    return { output: context.emit('scaleShift', [bent], { scale: SELU.scale }) };
  },
  explain: () => eachNumber('y = 1.0507 * x where x > 0, else 1.0507 * 1.6733 * (exp(x) - 1)'),
});

/** `0.5 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))` */
function shareByTanh(context: LayerContext, x: ValueId): ValueId {
  const bend = context.emit('scaleShift', [context.emit('square', [x])], { scale: 0.044715, shift: 1 });
  const inside = context.emit('mul', [x, bend]);
  const half = context.emit('tanh', [inside], { scale: 0.5, slope: Math.sqrt(2 / Math.PI) });
  return context.emit('scaleShift', [half], { shift: 0.5 });
}
