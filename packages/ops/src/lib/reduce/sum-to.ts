import { broadcastIndex, broadcastsTo } from '../shape/broadcast.js';
import { formatShape, refuse, requireAcc } from '../checks.js';
import { shapeFromAttr } from '../shape/batch-shape.js';
import { defineOp } from '../definition/define-op.js';
import { addAt, startFrom } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/** Sums the dimensions that broadcasting from `shape` to x would have repeated; the gradient of broadcasting. */
export const sumTo = defineOp({
  name: 'sumTo',
  summary: 'Sums broadcast dimensions away.',
  inputs: [
    { name: 'x', doc: 'any shape' },
    { name: 'acc', doc: 'added to the result', optional: true },
  ],
  outputs: ['y'],
  attrs: { shape: { type: 'ints', doc: "of the result, broadcasting to x; -1 in front is x's batch" } },
  traits: { accumulates: true },
  tolerance: { absolute: 1e-5, relative: 1e-4 },
  infer: (inputs, attrs) => {
    const [x] = tuple(inputs, 1);
    const output = { dtype: x.dtype, shape: shapeFromAttr('sumTo', attrs.shape, x.shape[0]) };
    if (!broadcastsTo(output.shape, x.shape))
      refuse('sumTo', `shape ${formatShape(output.shape)} does not broadcast to x ${formatShape(x.shape)}`);
    requireAcc('sumTo', inputs[1], output);
    return [output];
  },
  reference: (inputs, _, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    startFrom(inputs[1], y);
    const target = broadcastIndex(y.shape, x.shape);
    x.data.forEach((v, i) => addAt(y.data, target[i] as number, v));
  },
});
