import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { softmaxTopic } from './softmax.topic.js';

const softmax: OpSamples = {
  good: [
    { name: 'equal scores', inputs: [literal([1, 4], 3, 3, 3, 3)], expected: [[0.25, 0.25, 0.25, 0.25]] },
    { name: 'large scores do not overflow', inputs: [literal([1, 2], 1000, 0)], expected: [[1, 0]] },
    {
      // 0, ln 3: probabilities 1/4 and 3/4
      name: 'odds of three to one',
      inputs: [literal([1, 2], 0, 1.0986122886681098)],
      expected: [[0.25, 0.75]],
    },
    { name: 'rows', inputs: [drawn([3, 10], -3, 3)] },
    { name: 'each cell of images', inputs: [drawn([2, 2, 3, 4], -3, 3)] },
    { name: 'one class', inputs: [drawn([3, 1])] },
  ],
  bad: [{ name: 'a scalar', inputs: [[]], message: 'the last dimension of x' }],
};

const softmaxGrad: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([1, 2], 0.25, 0.75), literal([1, 2], 4, 0)],
      expected: [[0.75, -0.75]],
    },
    { name: 'rows', inputs: [drawn([3, 10], 0, 0.2), drawn([3, 10])] },
  ],
  bad: [
    {
      name: 'dy of another shape',
      inputs: [
        [2, 3],
        [2, 4],
      ],
      message: 'dy has shape [2, 4], expected [2, 3]',
    },
  ],
};

const logSoftmax: OpSamples = {
  good: [
    {
      // log(1/4) and log(3/4) of odds of three to one
      name: 'odds of three to one',
      inputs: [literal([1, 2], 0, 1.0986122886681098)],
      expected: [[-1.3862943611198906, -0.2876820724517809]],
    },
    {
      name: 'a probability of 0 has a finite logarithm',
      inputs: [literal([1, 2], 1000, 0)],
      expected: [[0, -1000]],
    },
    {
      name: 'equal scores near the end of float32',
      inputs: [literal([1, 2], 3e38, 3e38)],
      expected: [[-0.6931471805599453, -0.6931471805599453]],
      corner: true,
    },
    { name: 'rows', inputs: [drawn([3, 10], -3, 3)] },
    { name: 'each cell of images', inputs: [drawn([2, 2, 3, 4], -3, 3)] },
  ],
  bad: [{ name: 'a scalar', inputs: [[]], message: 'the last dimension of x' }],
};

export const softmaxSamples = {
  logSoftmax,
  softmax,
  softmaxGrad,
} as const satisfies Readonly<Record<keyof typeof softmaxTopic.ops, OpSamples>>;
