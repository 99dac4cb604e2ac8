import { defineLayer, onlyInput } from '../define-layer.js';

/** Probabilities. */
export const softmaxLayer = defineLayer({
  name: 'softmax',
  summary: 'Makes probabilities: positive numbers with sum 1.',
  doc: '`exp(x) / sum exp(x)` over the last axis: the units of a vector, the channels of an image.',
  examples: ['softmax'],
  takes: 'one',
  positionals: {},
  keys: {},
  build: (context) => ({ output: context.emit('softmax', [onlyInput(context)]) }),
});
