import type { Attrs } from '@convlang/ir';
import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSample, OpSamples } from '../sample/samples.js';
import type { activationTopic } from './activation.topic.js';

const noInput: OpSamples['bad'] = [{ name: 'no input', inputs: [], message: 'takes x, not 0 inputs' }];

const otherShape: OpSamples['bad'] = [
  { name: 'dy of another shape', inputs: [[2, 3], [3]], message: 'dy has shape [3], expected [2, 3]' },
];

/** Images and a vector, on both sides of 0. */
function images(attrs: Attrs = {}): readonly OpSample[] {
  return [
    { name: 'images', inputs: [drawn([2, 3, 3, 2], -3, 3)], attrs },
    { name: 'rows', inputs: [drawn([3, 5], -3, 3)], attrs },
  ];
}

/** Outputs in a range, with their gradients. */
function gradients(low: number, high: number, attrs: Attrs = {}): readonly OpSample[] {
  return [{ name: 'images', inputs: [drawn([2, 3, 3, 2], low, high), drawn([2, 3, 3, 2])], attrs }];
}

const relu: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([4], -2, 0, 1, 3)], expected: [[0, 0, 1, 3]], corner: true },
    ...images(),
  ],
  bad: noInput,
};

const reluGrad: OpSamples = {
  good: [
    { name: 'nothing at 0', inputs: [literal([3], 0, 1, 3), literal([3], 5, 6, 7)], expected: [[0, 6, 7]] },
    ...gradients(-1, 1),
  ],
  bad: otherShape,
};

const leaky: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([3], -2, 0, 3)],
      attrs: { slope: 0.25 },
      expected: [[-0.5, 0, 3]],
      corner: true,
    },
    ...images({ slope: 0.1 }),
  ],
  bad: [
    ...noInput,
    { name: 'negative slope', inputs: [[2]], attrs: { slope: -1 }, message: 'slope is at least 0' },
  ],
};

const leakyGrad: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([2], -0.5, 3), literal([2], 4, 5)],
      attrs: { slope: 0.25 },
      expected: [[1, 5]],
    },
    ...gradients(-1, 1, { slope: 0.1 }),
  ],
  bad: [
    { name: 'dy of another shape', inputs: [[2], [3]], attrs: { slope: 0.1 }, message: 'dy has shape [3]' },
  ],
};

const elu: OpSamples = {
  good: [
    { name: 'far below 0', inputs: [literal([2], -100, 3)], attrs: { alpha: 0.5 }, expected: [[-0.5, 3]] },
    ...images({ alpha: 1 }),
    ...images({ alpha: 1 }).map((sample) => ({
      ...sample,
      name: `${sample.name}, alpha 1.5`,
      attrs: { alpha: 1.5 },
    })),
  ],
  bad: [
    ...noInput,
    { name: 'negative alpha', inputs: [[2]], attrs: { alpha: -1 }, message: 'alpha is at least 0' },
  ],
};

const eluGrad: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([2], -0.5, 3), literal([2], 4, 5)],
      attrs: { alpha: 1 },
      expected: [[2, 5]],
    },
    ...gradients(-0.9, 1, { alpha: 1 }),
  ],
  bad: otherShape,
};

/** Abramowitz and Stegun, table 26.1: `P(1)`, `P(2)` and `P(-3)`. */
const normalCdf: OpSamples = {
  good: [
    {
      name: 'of the tables',
      inputs: [literal([4], 0, 1, 2, -3)],
      expected: [[0.5, 0.8413447460685429, 0.9772498680518208, 0.0013498980316300946]],
    },
    { name: 'far ends', inputs: [literal([4], -100, 100, -8, 8)], expected: [[0, 1, 0, 1]] },
    ...images(),
    { name: 'rows of the tails', inputs: [drawn([3, 7], -6, 6)] },
  ],
  bad: noInput,
};

/** Table 26.1 of the same: `Z(0)`, `Z(1)` and `Z(-2)`. */
const normalCdfGrad: OpSamples = {
  good: [
    {
      name: 'of the tables',
      inputs: [literal([3], 0, 1, -2), literal([3], 1, 2, 4)],
      expected: [[0.3989422804014327, 0.48394144903828673, 0.2159638660527522]],
    },
    ...gradients(-4, 4),
  ],
  bad: [{ name: 'dy of another shape', inputs: [[2, 3], [3]], message: 'dy has shape [3], expected [2, 3]' }],
};

const sigmoid: OpSamples = {
  good: [
    { name: 'middle and ends', inputs: [literal([3], 0, 800, -800)], expected: [[0.5, 1, 0]] },
    ...images(),
  ],
  bad: noInput,
};

const sigmoidGrad: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([2], 0.5, 1), literal([2], 4, 5)], expected: [[1, 0]] },
    ...gradients(0, 1),
  ],
  bad: otherShape,
};

/** log 2, log(1 + e), and both ends: exp(-20) and 100. */
const softplus: OpSamples = {
  good: [
    {
      name: 'middle and ends',
      inputs: [literal([5], 0, 1, -20, 100, -800)],
      expected: [[0.6931471805599453, 1.3132616875182228, 2.061153620314381e-9, 100, 0]],
    },
    ...images(),
  ],
  bad: noInput,
};

/** LeNet-5's squashing function is scaled so that f(1) = 1 and f(-1) = -1 (LeCun et al. 1998, appendix A). */
const leNet = { scale: 1.7159, slope: 2 / 3 };

const tanh: OpSamples = {
  good: [
    { name: 'plain', inputs: [drawn([2, 5], -2, 2)] },
    { name: 'ends', inputs: [literal([3], -800, 0, 800)], expected: [[-1, 0, 1]] },
    ...images(leNet),
  ],
  bad: [...noInput, { name: 'scale 0', inputs: [[2]], attrs: { scale: 0 }, message: 'scale is at least' }],
};

const tanhGrad: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([2], 0, 0.5), literal([2], 4, 4)], expected: [[4, 3]] },
    ...gradients(-1.7, 1.7, leNet),
  ],
  bad: otherShape,
};

export const activationSamples = {
  elu,
  eluGrad,
  leaky,
  leakyGrad,
  normalCdf,
  normalCdfGrad,
  relu,
  reluGrad,
  sigmoid,
  sigmoidGrad,
  softplus,
  tanh,
  tanhGrad,
} as const satisfies Readonly<Record<keyof typeof activationTopic.ops, OpSamples>>;
