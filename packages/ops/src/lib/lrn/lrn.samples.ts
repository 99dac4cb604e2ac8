import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { lrnTopic } from './lrn.topic.js';

const alexNet = { size: 5, alpha: 1e-4, beta: 0.75, k: 2 };
/** Strong enough that a wrong window shows. */
const strong = { size: 3, alpha: 0.9, beta: 0.75, k: 1 };
const even = { size: 4, alpha: 0.8, beta: 0.5, k: 1.5 };

const lrn: OpSamples = {
  good: [
    {
      // size 3, alpha 3, beta 1, k 0: each number over the sum of squares of its neighbours
      name: 'by hand',
      inputs: [literal([1, 3], 1, 2, 1)],
      attrs: { size: 3, alpha: 3, beta: 1, k: 0 },
      expected: [[1 / 5, 2 / 6, 1 / 5]],
    },
    { name: 'images, as AlexNet', inputs: [drawn([2, 2, 3, 7])], attrs: alexNet },
    { name: 'images, strong', inputs: [drawn([2, 2, 3, 7])], attrs: strong },
    { name: 'even size: one more channel before', inputs: [drawn([3, 6])], attrs: even },
    { name: 'window larger than the channels', inputs: [drawn([2, 3])], attrs: { ...strong, size: 9 } },
  ],
  bad: [
    { name: 'size 0', inputs: [[2, 3]], attrs: { ...strong, size: 0 }, message: 'size is at least 1' },
    { name: 'a scalar', inputs: [[]], attrs: strong, message: 'the last dimension of x' },
  ],
};

/** The output must belong to the input: `k = 1`, `alpha = 0` make them the same. */
const lrnGrad: OpSamples = {
  good: [
    {
      name: 'no normalisation passes the gradient on',
      inputs: [literal([1, 3], 1, 2, 1), literal([1, 3], 1, 2, 1), literal([1, 3], 5, 6, 7)],
      attrs: { size: 3, alpha: 0, beta: 1, k: 1 },
      expected: [[5, 6, 7]],
    },
    {
      name: 'images',
      inputs: [drawn([2, 2, 3, 7]), drawn([2, 2, 3, 7]), drawn([2, 2, 3, 7])],
      attrs: strong,
    },
    { name: 'even size', inputs: [drawn([3, 6]), drawn([3, 6]), drawn([3, 6])], attrs: even },
  ],
  bad: [
    {
      name: 'dy of another shape',
      inputs: [
        [2, 3],
        [2, 3],
        [2, 4],
      ],
      attrs: strong,
      message: 'dy has shape [2, 4], expected [2, 3]',
    },
  ],
};

export const lrnSamples = {
  lrn,
  lrnGrad,
} as const satisfies Readonly<Record<keyof typeof lrnTopic.ops, OpSamples>>;
