import { shapeFromAttr } from '../shape/batch-shape.js';
import { f32 } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/** A tensor filled with one number. */
export const constant = defineOp({
  name: 'constant',
  summary: 'A tensor filled with one number.',
  inputs: [],
  outputs: ['y'],
  attrs: {
    value: { type: 'float', doc: 'what it holds' },
    shape: { type: 'ints', doc: '-1 in front is the batch' },
  },
  traits: {},
  tolerance: { absolute: 0, relative: 1e-7 },
  infer: (_, attrs) => [f32(...shapeFromAttr('constant', attrs.shape))],
  reference: (_, { value }, outputs) => tuple(outputs, 1)[0].data.fill(value),
});
