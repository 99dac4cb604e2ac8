import { defineLayer, onlyInput } from '../definition/define-layer.js';
import { factNumber } from '../definition/layer-derivation.js';
import { activation, eachNumber } from './number-by-number.js';

/** `max(0, x)` */
export const reluLayer = defineLayer({
  ...activation,
  name: 'relu',
  summary: 'Rectifier: negative numbers become 0.',
  doc: '`max(0, x)`, number by number.',
  examples: ['relu'],
  build: (context) => ({ output: context.emit('relu', [onlyInput(context)]) }),
  explain: () => eachNumber('y = max(0, x)'),
});

/** `x > 0 ? x : slope * x` */
export const leakyLayer = defineLayer({
  ...activation,
  name: 'leaky',
  summary: 'Leaky rectifier: negative numbers are made small.',
  doc: '`x` where x > 0, else `slope * x`.',
  examples: ['leaky', 'leaky 0.2'],
  positionals: { slope: { type: 'number', default: 0.1, doc: 'Factor of negative numbers.' } },
  build: (context, { slope }) => ({
    output: context.emit('leaky', [onlyInput(context)], { slope }),
    facts: { slope },
  }),
  explain: ({ attrs }) => eachNumber(`y = x where x > 0, else ${factNumber(attrs, 'slope')} * x`),
});

/** `x > 0 ? x : alpha * (exp(x) - 1)` */
export const eluLayer = defineLayer({
  ...activation,
  name: 'elu',
  summary: 'Exponential linear unit: negative numbers approach -alpha smoothly.',
  doc: '`x` where x > 0, else `alpha * (exp(x) - 1)`.',
  examples: ['elu', 'elu 0.5'],
  positionals: { alpha: { type: 'number', min: 0, default: 1, doc: 'How far negative numbers go.' } },
  build: (context, { alpha }) => ({
    output: context.emit('elu', [onlyInput(context)], { alpha }),
    facts: { alpha },
  }),
  explain: ({ attrs }) => eachNumber(`y = x where x > 0, else ${factNumber(attrs, 'alpha')} * (exp(x) - 1)`),
});

/** `1 / (1 + exp(-x))` */
export const sigmoidLayer = defineLayer({
  ...activation,
  name: 'sigmoid',
  summary: 'Logistic function: numbers between 0 and 1.',
  doc: '`1 / (1 + exp(-x))`, number by number.',
  examples: ['sigmoid'],
  build: (context) => ({ output: context.emit('sigmoid', [onlyInput(context)]) }),
  explain: () => eachNumber('y = 1 / (1 + exp(-x))'),
});

/** `scale * tanh(slope * x)`; LeNet-5 uses 1.7159 and 2/3 (LeCun et al. 1998, appendix A). */
export const tanhLayer = defineLayer({
  ...activation,
  name: 'tanh',
  summary: 'Hyperbolic tangent: numbers between -scale and scale.',
  doc: '`scale * tanh(slope * x)`, number by number. LeNet-5 used scale 1.7159 and slope 0.6667.',
  examples: ['tanh', 'tanh scale 1.7159 slope 0.6667'],
  keys: {
    scale: { type: 'number', default: 1, doc: 'The largest value approached.' },
    slope: { type: 'number', default: 1, doc: 'How steep the middle is.' },
  },
  build: (context, { scale, slope }) => ({
    output: context.emit('tanh', [onlyInput(context)], { scale, slope }),
    facts: { scale, slope },
  }),
  explain: ({ attrs }) =>
    eachNumber(`y = ${factNumber(attrs, 'scale')} * tanh(${factNumber(attrs, 'slope')} * x)`),
});
