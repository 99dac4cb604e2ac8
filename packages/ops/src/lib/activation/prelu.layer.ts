import { defineLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import { activation, eachNumber } from './number-by-number.js';

/** What slopes start from: K. He et al., "Delving deep into rectifiers", 2015, section 2.1. */
const START = 0.25;

/** A leaky rectifier that learns its slope: K. He et al., "Delving deep into rectifiers", 2015. */
export const preluLayer = defineLayer({
  ...activation,
  name: 'prelu',
  summary: 'Leaky rectifier with a learned slope.',
  doc: '`x` where x > 0, else `slope * x`. The slope starts at 0.25 and is learned: one for the whole layer, or with `per channel` one for each channel.',
  examples: ['prelu', 'prelu per channel'],
  keys: {
    per: {
      type: 'enum',
      values: ['layer', 'channel'],
      default: 'layer',
      doc: 'Whether all numbers share one slope, or each channel has its own.',
    },
  },
  build: (context, { per }) => {
    const x = onlyInput(context);
    const sizes = [per === 'channel' ? (featureSizes(context).at(-1) ?? 1) : 1];
    const slope = context.parameter('slope', sizes, { kind: 'constant', value: START });
    // `relu(x) + slope * (x - relu(x))`: exact on both sides, and at 0 the slope is the derivative, as PyTorch has it.
    const above = context.emit('relu', [x]);
    const below = context.emit('mul', [context.emit('sub', [x, above]), slope]);
    return { output: context.emit('add', [above, below]), facts: { per } };
  },
  explain: ({ attrs }) =>
    eachNumber(`y = x where x > 0, else slope${attrs['per'] === 'channel' ? '[k]' : ''} * x`),
});
