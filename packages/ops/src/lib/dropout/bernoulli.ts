import { BATCH } from '@convlang/ir';
import { RandomStream, sizeOf } from '@convlang/tensor';
import { f32, requireEach, requireShape } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/**
 * A random mask: `1 / keep` with probability `keep`, else 0. Element `j` of sample `i` is decided by the number
 * `(first + i) * size + j` of the stream at `step`, so a mask does not depend on how a batch is split.
 */
export const bernoulli = defineOp({
  name: 'bernoulli',
  summary:
    'A random mask of 0 and 1/keep, `[N, ...shape]`, the same for a step however the batch is split: element j of sample i is number `(first + i) * size + j` of the stream of the step.',
  inputs: [
    { name: 'step', doc: 'training step, []', dtype: 'i32' },
    { name: 'first', doc: 'index of the first sample in the whole batch, []', dtype: 'i32' },
  ],
  outputs: ['mask'],
  attrs: {
    keep: { type: 'float', min: 1e-6, max: 1, doc: 'probability of 1/keep' },
    stream: { type: 'string', doc: 'name of the random stream' },
    seed: { type: 'int', min: 0, doc: 'seed of the training run' },
    shape: { type: 'ints', doc: 'of one sample, without the batch' },
  },
  traits: {},
  tolerance: { absolute: 0, relative: 1e-6 },
  infer: (inputs, attrs) => {
    const [step, first] = tuple(inputs, 2);
    requireShape('bernoulli', 'step', step, []);
    requireShape('bernoulli', 'first', first, []);
    requireEach('bernoulli', 'shape', attrs.shape, 1);
    return [f32(BATCH, ...attrs.shape)];
  },
  reference: (inputs, { keep, stream, seed, shape }, outputs) => {
    const [step, first] = tuple(inputs, 2);
    const [mask] = tuple(outputs, 1);
    const random = new RandomStream(seed, stream, 'dropout');
    const offset = scalarOf(first) * sizeOf(shape);
    for (let i = 0; i < mask.data.length; i++)
      mask.data[i] = random.uniform(scalarOf(step), offset + i) < keep ? 1 / keep : 0;
  },
});
