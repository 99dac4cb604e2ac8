import { f32 } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/** The sum of the squares of all numbers; the square of the L2 norm. */
export const sumSquares = defineOp({
  name: 'sumSquares',
  summary: 'Sum of the squares of all numbers.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-4 },
  infer: () => [f32()],
  reference: (inputs, _, outputs) => {
    const [x] = tuple(inputs, 1);
    tuple(outputs, 1)[0].data[0] = x.data.reduce((sum, v) => sum + v * v, 0);
  },
});
