import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { optimizerTopic } from './optimizer.topic.js';

const kernel = [3, 3, 2, 4];
const rate = literal([], 0.1);
/** Means of squares are not negative. */
const squares = drawn(kernel, 0.01, 1);

const rateOfAnotherShape = (inputs: readonly (readonly number[])[]): OpSamples['bad'][number] => ({
  name: 'a rate that is no scalar',
  inputs,
  message: `input ${inputs.length - 1} has shape [1], expected []`,
});

const sgdStep: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([2], 1, 2), literal([2], 10, -10), rate], expected: [[0, 3]] },
    {
      // 1 - 0.1 * (2 + 0.5 * 1) = 0.75
      name: 'weight decay',
      inputs: [literal([1], 1), literal([1], 2), rate],
      attrs: { decay: 0.5 },
      expected: [[0.75]],
    },
    { name: 'a kernel', inputs: [drawn(kernel), drawn(kernel), rate], attrs: { decay: 0.01 } },
  ],
  bad: [
    { name: 'g of another shape', inputs: [[2], [3], []], message: 'input 1 has shape [3], expected [2]' },
    rateOfAnotherShape([[2], [2], [1]]),
  ],
};

const momentumStep: OpSamples = {
  good: [
    {
      // v' = 0.5 * 4 + 2 = 4, p' = 1 - 0.1 * 4
      name: 'by hand',
      inputs: [literal([1], 1), literal([1], 2), literal([1], 4), rate],
      attrs: { momentum: 0.5 },
      expected: [[0.6], [4]],
    },
    {
      // v' = 4, p' = 1 - 0.1 * (2 + 0.5 * 4)
      name: 'nesterov',
      inputs: [literal([1], 1), literal([1], 2), literal([1], 4), rate],
      attrs: { momentum: 0.5, nesterov: true },
      expected: [[0.6], [4]],
    },
    {
      name: 'a kernel, nesterov, decay',
      inputs: [drawn(kernel), drawn(kernel), drawn(kernel), rate],
      attrs: { momentum: 0.9, nesterov: true, decay: 1e-2 },
    },
    {
      name: 'a kernel, decay',
      inputs: [drawn(kernel), drawn(kernel), drawn(kernel), rate],
      attrs: { momentum: 0.9, decay: 1e-2 },
    },
  ],
  bad: [{ ...rateOfAnotherShape([[2], [2], [2], [1]]), attrs: { momentum: 0.9 } }],
};

const adamStep: OpSamples = {
  good: [
    {
      // the first step from rest moves by the rate, against the sign of the gradient
      name: 'the first step',
      inputs: [
        literal([2], 1, 1),
        literal([2], 3, -0.01),
        literal([2], 0, 0),
        literal([2], 0, 0),
        rate,
        { shape: [], data: [1] },
      ],
      attrs: { beta1: 0.9, beta2: 0.999, epsilon: 0 },
      expected: [
        [0.9, 1.1],
        [0.3, -0.001],
        [0.009, 1e-7],
      ],
    },
    {
      name: 'a kernel, decay, a later step',
      inputs: [drawn(kernel), drawn(kernel), drawn(kernel), squares, rate, { shape: [], data: [7] }],
      attrs: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 1e-2 },
    },
  ],
  bad: [
    {
      name: 'm of another shape',
      inputs: [[2], [2], [3], [2], [], []],
      attrs: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
      message: 'input 2 has shape [3], expected [2]',
    },
  ],
};

const rmspropStep: OpSamples = {
  good: [
    {
      // s' = 0.75 * 0 + 0.25 * 16 = 4, p' = 1 - 0.1 * 4 / 2
      name: 'by hand',
      inputs: [literal([1], 1), literal([1], 4), literal([1], 0), rate],
      attrs: { rho: 0.75, epsilon: 0 },
      expected: [[0.8], [4]],
    },
    {
      name: 'a kernel, decay',
      inputs: [drawn(kernel), drawn(kernel), squares, rate],
      attrs: { rho: 0.9, epsilon: 1e-6, decay: 1e-2 },
    },
  ],
  bad: [{ ...rateOfAnotherShape([[2], [2], [2], [1]]), attrs: { rho: 0.9, epsilon: 1e-6 } }],
};

const adagradStep: OpSamples = {
  good: [
    {
      // s' = 9 + 16 = 25, p' = 1 - 0.1 * 4 / 5
      name: 'by hand',
      inputs: [literal([1], 1), literal([1], 4), literal([1], 9), rate],
      attrs: { epsilon: 0 },
      expected: [[0.92], [25]],
    },
    {
      name: 'a kernel, decay',
      inputs: [drawn(kernel), drawn(kernel), squares, rate],
      attrs: { epsilon: 1e-6, decay: 1e-2 },
    },
  ],
  bad: [{ ...rateOfAnotherShape([[2], [2], [2], [1]]), attrs: { epsilon: 1e-6 } }],
};

const adadeltaStep: OpSamples = {
  good: [
    {
      // s' = 0.75 * 0 + 0.25 * 16 = 4, change = sqrt(1) / sqrt(4) * 4 = 2, d' = 0.75 * 1 + 0.25 * 4, p' = 1 - 0.1 * 2
      name: 'by hand',
      inputs: [literal([1], 1), literal([1], 4), literal([1], 0), literal([1], 1), rate],
      attrs: { rho: 0.75, epsilon: 0 },
      expected: [[0.8], [4], [1.75]],
    },
    {
      name: 'a kernel, decay',
      inputs: [drawn(kernel), drawn(kernel), squares, squares, rate],
      attrs: { rho: 0.9, epsilon: 1e-6, decay: 1e-2 },
    },
  ],
  bad: [{ ...rateOfAnotherShape([[2], [2], [2], [2], [1]]), attrs: { rho: 0.9, epsilon: 1e-6 } }],
};

const nadamScales: OpSamples = {
  good: [
    {
      // without decay mu is beta1 / 2: (1 - 0.4) / (1 - 0.4), 0.4 / (1 - 0.16), 1 / (1 - 0.75)
      name: 'the first step, by hand',
      inputs: [{ shape: [], data: [1] }],
      attrs: { beta1: 0.8, beta2: 0.75, decay: 0 },
      expected: [[1], [0.47619047619047616], [4]],
    },
    {
      name: 'a late step',
      inputs: [{ shape: [], data: [5000] }],
      attrs: { beta1: 0.9, beta2: 0.999, decay: 0.004 },
    },
    { name: 'a step', inputs: [{ shape: [], data: [7] }], attrs: { beta1: 0.9, beta2: 0.999, decay: 0.004 } },
  ],
  bad: [
    {
      name: 'a row of steps',
      inputs: [[2]],
      attrs: { beta1: 0.9, beta2: 0.999, decay: 0 },
      message: 'step has shape [2], expected []',
    },
  ],
};

const clipScale: OpSamples = {
  good: [
    { name: 'above the limit', inputs: [literal([], 8)], attrs: { limit: 2 }, expected: [[0.25]] },
    { name: 'below the limit', inputs: [literal([], 1)], attrs: { limit: 2 }, expected: [[1]] },
    { name: 'no gradient at all', inputs: [literal([], 0)], attrs: { limit: 2 }, expected: [[1]] },
  ],
  bad: [
    {
      name: 'a row of norms',
      inputs: [[2]],
      attrs: { limit: 1 },
      message: 'norm has shape [2], expected []',
    },
  ],
};

export const optimizerSamples = {
  adadeltaStep,
  adagradStep,
  adamStep,
  clipScale,
  momentumStep,
  nadamScales,
  rmspropStep,
  sgdStep,
} as const satisfies Readonly<Record<keyof typeof optimizerTopic.ops, OpSamples>>;
