import { f32, refuse } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

/** A row a label: 1 at the label's place, 0 elsewhere; a label outside 0 to depth - 1 gives a row of zeros. */
export const oneHot = defineOp({
  name: 'oneHot',
  summary: 'Turns class numbers into rows of 0 and 1, f32 `[N, depth]`, or maps of them.',
  inputs: [{ name: 'labels', doc: '[N], or maps [N, h, w]', dtype: 'i32' }],
  outputs: ['y'],
  attrs: { depth: { type: 'int', min: 1, doc: 'number of classes' } },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, { depth }) => {
    const [labels] = tuple(inputs, 1);
    if (labels.shape.length === 0) refuse('oneHot', 'labels are [N, ...], not a scalar []');
    return [f32(...labels.shape, depth)];
  },
  reference: (inputs, { depth }, outputs) => {
    const [labels] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    labels.data.forEach((label, i) => {
      if (label >= 0 && label < depth) y.data[i * depth + label] = 1;
    });
  },
});
