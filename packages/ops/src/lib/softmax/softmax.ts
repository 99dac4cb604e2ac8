import { channelsOf } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { mapRows } from '../shape/map-rows.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** `exp(x_i - max) / sum exp(x_j - max)` over the last axis; the maximum keeps the exponentials finite. */
export const softmax = defineOp({
  name: 'softmax',
  summary: 'Turns scores into probabilities that sum to 1, over the last axis.',
  inputs: [{ name: 'x', doc: '[..., n]' }],
  outputs: ['y'],
  attrs: {},
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => {
    channelsOf('softmax', 'x', tuple(inputs, 1)[0]);
    return sameType('softmax', ['x'], inputs);
  },
  reference: (inputs, _, outputs) =>
    mapRows(inputs, outputs, (row, largest) => {
      const powers = row.map((v) => Math.exp(v - largest));
      const total = powers.reduce((a, b) => a + b, 0);
      return powers.map((p) => p / total);
    }),
});

/** `dx_i = y_i * (dy_i - sum y_j dy_j)`, over the last axis. */
export const softmaxGrad = defineOp({
  name: 'softmaxGrad',
  summary: 'Gradient of softmax, from its output.',
  inputs: [
    { name: 'y', doc: 'the probabilities [..., n]' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: {},
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => {
    channelsOf('softmaxGrad', 'y', tuple(inputs, 1)[0]);
    return sameType('softmaxGrad', ['y', 'dy'], inputs);
  },
  reference: (inputs, _, outputs) => {
    const [y, dy] = tuple(inputs, 2);
    const [dx] = tuple(outputs, 1);
    const n = y.shape.at(-1) ?? 1;
    for (let start = 0; start < y.data.length; start += n) {
      let product = 0;
      for (let i = start; i < start + n; i++) product += (y.data[i] as number) * (dy.data[i] as number);
      for (let i = start; i < start + n; i++)
        dx.data[i] = (y.data[i] as number) * ((dy.data[i] as number) - product);
    }
  },
});
