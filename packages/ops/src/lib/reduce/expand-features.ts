import { f32, requireEach, requireRank } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/** Repeats each sample's number over a shape; the gradient of `sumFeatures`. */
export const expandFeatures = defineOp({
  name: 'expandFeatures',
  summary: "Repeats each sample's number over a shape.",
  inputs: [{ name: 'x', doc: '[N]' }],
  outputs: ['y'],
  attrs: { shape: { type: 'ints', doc: 'of one sample, without the batch' } },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const [x] = tuple(inputs, 1);
    requireRank('expandFeatures', 'x', x, 1);
    requireEach('expandFeatures', 'shape', attrs.shape, 1);
    return [f32(...x.shape, ...attrs.shape)];
  },
  reference: (inputs, _, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const size = y.data.length / x.data.length;
    for (let i = 0; i < y.data.length; i++) y.data[i] = x.data[Math.floor(i / size)] as number;
  },
});
