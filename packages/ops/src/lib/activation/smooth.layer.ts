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

/** `0.5 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))` */
function shareByTanh(context: LayerContext, x: ValueId): ValueId {
  const bend = context.emit('scaleShift', [context.emit('square', [x])], { scale: 0.044715, shift: 1 });
  const inside = context.emit('mul', [x, bend]);
  const half = context.emit('tanh', [inside], { scale: 0.5, slope: Math.sqrt(2 / Math.PI) });
  return context.emit('scaleShift', [half], { shift: 0.5 });
}
