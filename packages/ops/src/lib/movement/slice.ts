import { BATCH, type Dim } from '@convlang/ir';
import { formatShape, refuse } from '../checks.js';
import { shapeFromAttr } from '../shape/batch-shape.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';
import { boxIndex } from './box-index.js';

/** A box cut out of a tensor. */
export const slice = defineOp({
  name: 'slice',
  summary: 'Cuts a box out of a tensor of any rank.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {
    begin: { type: 'ints', doc: 'first place along each dimension; 0 for the batch' },
    size: { type: 'ints', doc: 'length along each dimension; -1 in front keeps the whole first dimension' },
  },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const [x] = tuple(inputs, 1);
    const rank = x.shape.length;
    if (attrs.begin.length !== rank || attrs.size.length !== rank)
      refuse(
        'slice',
        `begin ${formatShape(attrs.begin)} and size ${formatShape(attrs.size)} need ${rank} numbers for x ${formatShape(x.shape)}`,
      );
    const shape = shapeFromAttr('slice', attrs.size, x.shape[0]);
    shape.forEach((size, axis) => checkRange(axis, x.shape[axis] ?? 1, attrs.begin[axis] ?? 0, size));
    return [{ dtype: x.dtype, shape }];
  },
  reference: (inputs, attrs, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const source = boxIndex(x.shape, attrs.begin, y.shape);
    for (let i = 0; i < y.data.length; i++) y.data[i] = x.data[source[i] as number] as number;
  },
});

function checkRange(axis: number, whole: Dim, begin: number, size: Dim): void {
  if (whole === size && begin === 0) return;
  if (whole === BATCH || size === BATCH)
    refuse('slice', `the batch is kept whole, not cut at ${begin} by ${size}`);
  if (begin < 0 || begin + size > whole)
    refuse('slice', `dimension ${axis} has ${whole} places, not ${begin} to ${begin + size - 1}`);
}
