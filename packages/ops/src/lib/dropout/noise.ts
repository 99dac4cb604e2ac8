import { BATCH } from '@convlang/ir';
import { RandomStream, sizeOf } from '@convlang/tensor';
import { f32, requireEach, requireShape } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { scalarOf } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** The place where training adds normal numbers; at inference nothing happens. The training form is a sum with `gaussian`. */
export const noise = defineOp({
  name: 'noise',
  summary: 'Adds normal numbers in training; the identity at inference.',
  inputs: [{ name: 'x', doc: '[N, ...]' }],
  outputs: ['y'],
  attrs: {
    deviation: { type: 'float', min: 0, doc: 'standard deviation of what is added' },
    stream: { type: 'string', doc: 'name of the random stream' },
  },
  traits: { elementwise: true, view: true },
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs) => sameType('noise', ['x'], inputs),
  reference: (inputs, _, outputs) => tuple(outputs, 1)[0].data.set(tuple(inputs, 1)[0].data),
});

/**
 * Normal numbers of mean 0. Element `j` of sample `i` is the normal number `(first + i) * size + j` of the stream at `step`, so they do
 * not depend on how a batch is split.
 */
export const gaussian = defineOp({
  name: 'gaussian',
  summary:
    'Random numbers of a normal distribution, `[N, ...shape]`, the same for a step however the batch is split: element j of sample i is normal number `(first + i) * size + j` of the stream of the step.',
  inputs: [
    { name: 'step', doc: 'training step, []', dtype: 'i32' },
    { name: 'first', doc: 'index of the first sample in the whole batch, []', dtype: 'i32' },
  ],
  outputs: ['y'],
  attrs: {
    deviation: { type: 'float', min: 0, doc: 'standard deviation' },
    stream: { type: 'string', doc: 'name of the random stream' },
    seed: { type: 'int', min: 0, doc: 'seed of the training run' },
    shape: { type: 'ints', doc: 'of one sample, without the batch' },
  },
  traits: {},
  tolerance: { absolute: 0, relative: 1e-6 },
  infer: (inputs, attrs) => {
    const [step, first] = tuple(inputs, 2);
    requireShape('gaussian', 'step', step, []);
    requireShape('gaussian', 'first', first, []);
    requireEach('gaussian', 'shape', attrs.shape, 1);
    return [f32(BATCH, ...attrs.shape)];
  },
  reference: (inputs, { deviation, stream, seed, shape }, outputs) => {
    const [step, first] = tuple(inputs, 2);
    const [y] = tuple(outputs, 1);
    const random = new RandomStream(seed, stream, 'dropout');
    const offset = scalarOf(first) * sizeOf(shape);
    for (let i = 0; i < y.data.length; i++) y.data[i] = deviation * random.normal(scalarOf(step), offset + i);
  },
});
