import { elementCount } from '@convlang/ir';
import { formatShape, refuse, requireEach } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/** The same numbers of each sample under another shape, in row-major order. */
export const reshape = defineOp({
  name: 'reshape',
  summary: 'Gives the numbers of each sample another shape.',
  inputs: [{ name: 'x', doc: '[N, ...]' }],
  outputs: ['y'],
  attrs: { shape: { type: 'ints', doc: 'of one sample, without the batch' } },
  traits: { view: true },
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const [x] = tuple(inputs, 1);
    const [batch] = x.shape;
    if (batch === undefined) refuse('reshape', 'x is [N, ...], not a scalar []');
    requireEach('reshape', 'shape', attrs.shape, 1);
    const have = elementCount(x.shape.slice(1), 1);
    const want = elementCount(attrs.shape, 1);
    if (have !== want)
      refuse(
        'reshape',
        `x ${formatShape(x.shape)} has ${have} numbers a sample, shape ${formatShape(attrs.shape)} has ${want}`,
      );
    return [{ dtype: x.dtype, shape: [batch, ...attrs.shape] }];
  },
  reference: (inputs, _, outputs) => {
    const [x] = tuple(inputs, 1);
    tuple(outputs, 1)[0].data.set(x.data);
  },
});
