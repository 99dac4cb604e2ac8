import { BATCH } from '@convlang/ir';
import { formatShape, refuse } from '../checks.js';
import { shapeFromAttr } from '../shape/batch-shape.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';
import { boxIndex } from './box-index.js';

/** The transpose of `slice`: zeros of a shape, with a box in them. */
export const scatterSlice = defineOp({
  name: 'scatterSlice',
  id: 'embed',
  summary: 'Puts a tensor into zeros of a larger shape.',
  inputs: [{ name: 'dy', doc: 'any shape' }],
  outputs: ['dx'],
  attrs: {
    begin: { type: 'ints', doc: 'where dy starts along each dimension; 0 for the batch' },
    shape: { type: 'ints', doc: "the larger shape; -1 in front is dy's first dimension" },
  },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const [dy] = tuple(inputs, 1);
    const rank = dy.shape.length;
    if (attrs.begin.length !== rank || attrs.shape.length !== rank)
      refuse(
        'scatterSlice',
        `begin ${formatShape(attrs.begin)} and shape ${formatShape(attrs.shape)} need ${rank} numbers for dy ${formatShape(dy.shape)}`,
      );
    const shape = shapeFromAttr('scatterSlice', attrs.shape, dy.shape[0]);
    shape.forEach((whole, axis) => {
      const begin = attrs.begin[axis] ?? 0;
      const size = dy.shape[axis] ?? 1;
      if (whole === size && begin === 0) return;
      if (whole === BATCH || size === BATCH || begin < 0 || begin + size > whole)
        refuse(
          'scatterSlice',
          `dy of ${size} at ${begin} does not fit into ${whole} places of dimension ${axis}`,
        );
    });
    return [{ dtype: dy.dtype, shape }];
  },
  reference: (inputs, attrs, outputs) => {
    const [dy] = tuple(inputs, 1);
    const [dx] = tuple(outputs, 1);
    const target = boxIndex(dx.shape, attrs.begin, dy.shape);
    for (let i = 0; i < dy.data.length; i++) dx.data[target[i] as number] = dy.data[i] as number;
  },
});
