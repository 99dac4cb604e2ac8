import { broadcastIndex, broadcastsTo } from '../shape/broadcast.js';
import { formatShape, refuse } from '../checks.js';
import { shapeFromAttr } from '../shape/batch-shape.js';
import { BATCH } from '@convlang/ir';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/** Repeats a tensor to a larger shape, aligned at the right. */
export const expand = defineOp({
  name: 'expand',
  summary: 'Broadcasts to a larger shape.',
  inputs: [{ name: 'x', doc: 'any shape that broadcasts to `shape`' }],
  outputs: ['y'],
  attrs: { shape: { type: 'ints', doc: 'of the result; -1 in front is the batch' } },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const [x] = tuple(inputs, 1);
    const own = x.shape.length === attrs.shape.length && x.shape[0] !== 1 ? x.shape[0] : BATCH;
    const shape = shapeFromAttr('expand', attrs.shape, own);
    if (!broadcastsTo(x.shape, shape))
      refuse('expand', `x ${formatShape(x.shape)} does not broadcast to ${formatShape(shape)}`);
    return [{ dtype: x.dtype, shape }];
  },
  reference: (inputs, _, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const source = broadcastIndex(x.shape, y.shape);
    for (let i = 0; i < y.data.length; i++) y.data[i] = x.data[source[i] as number] as number;
  },
});
