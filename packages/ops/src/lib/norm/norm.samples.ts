import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { normTopic } from './norm.topic.js';

const attrs = { epsilon: 1e-5, momentum: 0.1 };
const perChannel: OpSamples['bad'][number] = {
  name: 'gain of another length',
  inputs: [[2, 3], [4], [3]],
  message: 'gain has shape [4], expected [3]',
};

const batchNorm: OpSamples = {
  good: [
    {
      // (5 - 1) / sqrt(4) * 3 + 2 = 8, (1 - 1) ... = 2
      name: 'by hand',
      inputs: [literal([2, 1], 5, 1), literal([1], 3), literal([1], 2), literal([1], 1), literal([1], 4)],
      attrs: { epsilon: 0, momentum: 0.1 },
      expected: [[8, 2]],
    },
    {
      name: 'images',
      inputs: [drawn([2, 3, 2, 4]), drawn([4]), drawn([4]), drawn([4]), drawn([4], 0.5, 2)],
      attrs,
    },
    { name: 'rows', inputs: [drawn([3, 5]), drawn([5]), drawn([5]), drawn([5]), drawn([5], 0.5, 2)], attrs },
  ],
  bad: [{ ...perChannel, inputs: [[2, 3], [4], [3], [3], [3]], attrs }],
};

const batchNormTrain: OpSamples = {
  good: [
    {
      // mean 3, variance 4: (1 - 3) / 2 = -1, (5 - 3) / 2 = 1
      name: 'by hand',
      inputs: [literal([2, 1], 1, 5), literal([1], 3), literal([1], 2)],
      attrs: { epsilon: 0 },
      expected: [[-1, 5], [3], [4]],
    },
    {
      name: 'images',
      inputs: [drawn([2, 3, 2, 4]), drawn([4], 0.5, 1.5), drawn([4])],
      attrs: { epsilon: 1e-5 },
    },
    { name: 'rows', inputs: [drawn([6, 3]), drawn([3], 0.5, 1.5), drawn([3])], attrs: { epsilon: 1e-3 } },
  ],
  bad: [{ ...perChannel, attrs: { epsilon: 0 } }],
};

const batchNormTrainGrad: OpSamples = {
  good: [
    {
      // two numbers normalise to -1 and 1 whatever they are, so dx is 0; dgain = dy2 - dy1, dbias = dy1 + dy2
      name: 'two samples',
      inputs: [
        literal([2, 1], 1, 5),
        literal([1], 3),
        literal([1], 3),
        literal([1], 4),
        literal([2, 1], 7, 9),
      ],
      attrs: { epsilon: 0 },
      expected: [[0, 0], [2], [16]],
    },
    {
      name: 'images',
      inputs: [drawn([2, 3, 2, 4]), drawn([4]), drawn([4]), drawn([4], 0.5, 2), drawn([2, 3, 2, 4])],
      attrs: { epsilon: 1e-5 },
    },
  ],
  bad: [
    {
      name: 'dy of another shape',
      inputs: [[2, 3], [3], [3], [3], [3, 3]],
      attrs: { epsilon: 0 },
      message: 'dy has shape [3, 3], expected [2, 3]',
    },
  ],
};

const batchNormStatistics: OpSamples = {
  good: [
    {
      // count 2: variance 4 becomes 8; 0.75 * 1 + 0.25 * 5 = 2, 0.75 * 4 + 0.25 * 8 = 5
      name: 'by hand',
      inputs: [literal([1], 1), literal([1], 4), literal([1], 5), literal([1], 4), drawn([2, 1])],
      attrs: { momentum: 0.25 },
      expected: [[2], [5]],
    },
    {
      name: 'images: every cell counts',
      inputs: [drawn([3]), drawn([3], 0.5, 2), drawn([3]), drawn([3], 0.5, 2), drawn([2, 4, 5, 3])],
      attrs: { momentum: 0.1 },
    },
    {
      name: 'a single number is not made unbiased',
      inputs: [literal([1], 0), literal([1], 1), literal([1], 3), literal([1], 0), drawn([1, 1])],
      attrs: { momentum: 0.5 },
      expected: [[1.5], [0.5]],
    },
  ],
  bad: [
    {
      name: 'mean of another length',
      inputs: [[4], [3], [3], [3], [2, 3]],
      attrs: { momentum: 0.1 },
      message: 'mean has shape [4], expected [3]',
    },
  ],
};

export const normSamples = {
  batchNormStatistics,
  batchNormTrain,
  batchNormTrainGrad,
  batchNorm,
} as const satisfies Readonly<Record<keyof typeof normTopic.ops, OpSamples>>;
