import { defineLayer, onlyInput } from '../definition/define-layer.js';
import { indexRange } from '../definition/layer-derivation.js';

/** Probabilities. */
export const softmaxLayer = defineLayer({
  name: 'softmax',
  summary: 'Makes probabilities: positive numbers with sum 1.',
  doc: '`exp(x) / sum exp(x)` over the last axis: the units of a vector, the channels of an image.',
  examples: ['softmax'],
  takes: 'one',
  family: 'activation',
  isTag: true,
  positionals: {},
  keys: {},
  build: (context) => ({ output: context.emit('softmax', [onlyInput(context)]) }),
  explain: ({ output }) => {
    const at = output.length === 1 ? '' : 'r, c, ';
    return {
      formula: [
        `y[${at}k] = exp(x[${at}k]) / sum of exp(x[${at}m]) over m = ${indexRange(output.at(-1) ?? 1)}`,
      ],
      sizes: [],
      macs: [],
    };
  },
});

/** Logarithms of probabilities. */
export const logsoftmaxLayer = defineLayer({
  name: 'logsoftmax',
  summary: 'Makes logarithms of probabilities, finite where a probability is too small for float32.',
  doc: '`x - log(sum exp(x))` over the last axis: the units of a vector, the channels of an image. `loss cross-entropy` behind it gives the loss of PyTorch’s `NLLLoss`: taken twice it is the same. What `predict` shows of such a head are logarithms.',
  examples: ['logsoftmax'],
  takes: 'one',
  family: 'activation',
  isTag: true,
  positionals: {},
  keys: {},
  build: (context) => ({ output: context.emit('logSoftmax', [onlyInput(context)]) }),
  explain: ({ output }) => {
    const at = output.length === 1 ? '' : 'r, c, ';
    return {
      formula: [
        `y[${at}k] = x[${at}k] - log(sum of exp(x[${at}m]) over m = ${indexRange(output.at(-1) ?? 1)})`,
      ],
      sizes: [],
      macs: [],
    };
  },
});
