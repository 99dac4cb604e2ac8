import { formatShape, f32, refuse } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { addAt } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/** One number a sample: the sum of all its numbers. */
export const sumFeatures = defineOp({
  name: 'sumFeatures',
  summary: 'Sums all numbers of each sample.',
  inputs: [{ name: 'x', doc: '[N, ...]' }],
  outputs: ['y'],
  attrs: {},
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-5 },
  infer: (inputs) => {
    const [x] = tuple(inputs, 1);
    const [batch] = x.shape;
    if (batch === undefined) refuse('sumFeatures', `x is [N, ...], not ${formatShape(x.shape)}`);
    return [f32(batch)];
  },
  reference: (inputs, _, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const size = x.data.length / y.data.length;
    x.data.forEach((v, i) => addAt(y.data, Math.floor(i / size), v));
  },
});
