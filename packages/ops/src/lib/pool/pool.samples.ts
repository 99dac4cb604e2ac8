import { distinct, drawn, literal } from '../sample/sample-inputs.js';
import type { OpSample, OpSamples } from '../sample/samples.js';
import type { poolTopic } from './pool.topic.js';

/** Windows that are hard to get right, for any pool: attributes, and the sizes of input and output. */
const windows = [
  { name: '2x2', x: [2, 4, 6, 3], y: [2, 2, 3, 3], attrs: { kernel: [2, 2], stride: [2, 2] } },
  {
    name: 'overlapping 3x3, stride 2',
    x: [1, 7, 7, 2],
    y: [1, 3, 3, 2],
    attrs: { kernel: [3, 3], stride: [2, 2] },
  },
  {
    name: 'uneven pads',
    x: [2, 5, 6, 2],
    y: [2, 3, 2, 2],
    attrs: { kernel: [3, 2], stride: [2, 3], pads: [2, 1, 1, 0] },
  },
  {
    name: 'overhang, rounded up',
    x: [1, 6, 5, 2],
    y: [1, 3, 3, 2],
    attrs: { kernel: [3, 2], stride: [2, 2], overhang: [1, 1] },
  },
  {
    name: 'pads and overhang',
    x: [1, 6, 6, 1],
    y: [1, 4, 4, 1],
    attrs: { kernel: [3, 3], stride: [2, 2], pads: [1, 1, 1, 1], overhang: [1, 1] },
  },
  { name: 'global', x: [2, 3, 4, 3], y: [2, 1, 1, 3], attrs: { kernel: [3, 4], stride: [1, 1] } },
  { name: '1x1, stride 2', x: [1, 4, 3, 2], y: [1, 2, 2, 2], attrs: { kernel: [1, 1], stride: [2, 2] } },
  {
    name: 'stride larger than the kernel',
    x: [1, 8, 8, 1],
    y: [1, 3, 3, 1],
    attrs: { kernel: [2, 2], stride: [3, 3] },
  },
] as const;

const articleResult = [429, 505, 686, 856, 261, 792, 412, 640, 633, 653, 851, 751, 608, 913, 713, 657];

const badWindows: OpSamples['bad'] = [
  {
    name: 'kernel larger than the input',
    inputs: [[1, 2, 2, 1]],
    attrs: { kernel: [3, 2], stride: [1, 1] },
    message: 'a kernel of 3 is larger than the padded input of 2',
  },
  {
    name: 'padding as large as the kernel',
    inputs: [[1, 4, 4, 1]],
    attrs: { kernel: [2, 2], stride: [2, 2], pads: [2, 0, 0, 0] },
    message: 'padding 2 in front is smaller than the kernel 2',
  },
  {
    name: 'a window that starts in the overhang',
    inputs: [[1, 4, 4, 1]],
    attrs: { kernel: [2, 2], stride: [2, 2], overhang: [2, 0] },
    message: 'the last window starts at 4',
  },
  {
    name: 'a vector',
    inputs: [[1, 16]],
    attrs: { kernel: [2, 2], stride: [2, 2] },
    message: 'x has 4 dimensions',
  },
];

const maxpool: OpSamples = {
  good: [
    {
      name: 'the article: 2x2',
      inputs: [literal([1, 4, 4, 1], ...articleResult)],
      attrs: { kernel: [2, 2], stride: [2, 2] },
      expected: [[792, 856, 913, 851]],
    },
    {
      name: 'padding never wins over negative numbers',
      inputs: [literal([1, 2, 2, 1], -4, -3, -2, -1)],
      attrs: { kernel: [2, 2], stride: [1, 1], pads: [1, 1, 1, 1] },
      expected: [[-4, -3, -3, -2, -1, -1, -2, -1, -1]],
    },
    {
      name: 'ties',
      inputs: [literal([1, 2, 4, 1], 1, 1, 0, 0, 1, 0, 0, 0)],
      attrs: { kernel: [2, 2], stride: [2, 2] },
      expected: [[1, 0]],
      corner: true,
    },
    ...windows.map(({ name, x, attrs }): OpSample => ({ name, inputs: [distinct(x)], attrs })),
  ],
  bad: badWindows,
};

const maxpoolGrad: OpSamples = {
  good: [
    {
      name: 'ties go to the first in row-major order',
      inputs: [
        literal([1, 2, 4, 1], 1, 1, 0, 0, 1, 0, 0, 0),
        literal([1, 1, 2, 1], 1, 0),
        literal([1, 1, 2, 1], 5, 7),
      ],
      attrs: { kernel: [2, 2], stride: [2, 2] },
      expected: [[5, 0, 7, 0, 0, 0, 0, 0]],
    },
    {
      name: 'overlapping windows add up',
      inputs: [literal([1, 1, 3, 1], 1, 9, 2), literal([1, 1, 2, 1], 9, 9), literal([1, 1, 2, 1], 5, 7)],
      attrs: { kernel: [1, 2], stride: [1, 1] },
      expected: [[0, 12, 0]],
    },
    {
      name: 'padding never wins over negative numbers',
      inputs: [
        literal([1, 2, 2, 1], -4, -3, -2, -1),
        literal([1, 3, 3, 1], -4, -3, -3, -2, -1, -1, -2, -1, -1),
        literal([1, 3, 3, 1], 1, 2, 4, 8, 16, 32, 64, 128, 256),
      ],
      attrs: { kernel: [2, 2], stride: [1, 1], pads: [1, 1, 1, 1] },
      expected: [[1, 6, 72, 432]],
    },
  ],
  bad: [
    {
      name: 'dy of another size',
      inputs: [
        [1, 4, 4, 1],
        [1, 2, 2, 1],
        [1, 2, 3, 1],
      ],
      attrs: { kernel: [2, 2], stride: [2, 2] },
      message: 'dy has shape [1, 2, 3, 1], expected [1, 2, 2, 1]',
    },
    {
      name: 'y of another size',
      inputs: [
        [1, 4, 4, 1],
        [1, 4, 4, 1],
        [1, 2, 2, 1],
      ],
      attrs: { kernel: [2, 2], stride: [2, 2] },
      message: 'y has shape [1, 4, 4, 1], expected [1, 2, 2, 1]',
    },
  ],
};

const avgpool: OpSamples = {
  good: [
    {
      name: 'real cells at a corner',
      inputs: [literal([1, 2, 2, 1], 1, 2, 3, 6)],
      attrs: { kernel: [2, 2], stride: [2, 2], pads: [1, 1, 1, 1], count: 'real' },
      expected: [[1, 2, 3, 6]],
    },
    {
      name: 'padded cells at a corner',
      inputs: [literal([1, 2, 2, 1], 1, 2, 3, 6)],
      attrs: { kernel: [2, 2], stride: [2, 2], pads: [1, 1, 1, 1], count: 'padded' },
      expected: [[0.25, 0.5, 0.75, 1.5]],
    },
    {
      name: 'overhang is not counted as padding',
      inputs: [literal([1, 1, 3, 1], 1, 2, 6)],
      attrs: { kernel: [1, 2], stride: [1, 2], overhang: [0, 1], count: 'padded' },
      expected: [[1.5, 6]],
    },
    {
      name: 'sum',
      inputs: [literal([1, 2, 2, 1], 1, 2, 3, 6)],
      attrs: { kernel: [2, 2], stride: [2, 2], count: 'none' },
      expected: [[12]],
    },
    ...windows.flatMap(({ name, x, attrs }) =>
      ['real', 'padded', 'none'].map((count): OpSample => ({
        name: `${name}, ${count}`,
        inputs: [drawn(x)],
        attrs: { ...attrs, count },
      })),
    ),
  ],
  bad: [
    ...badWindows.map((sample) => ({ ...sample, attrs: { ...sample.attrs, count: 'real' } })),
    {
      name: 'no such way to count',
      inputs: [[1, 2, 2, 1]],
      attrs: { kernel: [2, 2], stride: [2, 2], count: 'all' },
      message: 'is one of real, padded, none',
    },
  ],
};

const avgpoolGrad: OpSamples = {
  good: [
    {
      name: 'each cell gets its share',
      inputs: [literal([1, 1, 1, 1], 8)],
      attrs: { kernel: [2, 2], stride: [2, 2], count: 'real', size: [2, 2] },
      expected: [[2, 2, 2, 2]],
    },
    ...windows.flatMap(({ name, x, y, attrs }) =>
      ['real', 'padded', 'none'].map((count): OpSample => ({
        name: `${name}, ${count}`,
        inputs: [drawn(y)],
        attrs: { ...attrs, count, size: [x[1], x[2]] },
      })),
    ),
  ],
  bad: [
    {
      name: 'size that does not give dy',
      inputs: [[1, 2, 2, 1]],
      attrs: { kernel: [2, 2], stride: [2, 2], count: 'real', size: [6, 4] },
      message: 'dy has shape [1, 2, 2, 1], expected [1, 3, 2, 1]',
    },
  ],
};

export const poolSamples = {
  avgpool,
  avgpoolGrad,
  maxpool,
  maxpoolGrad,
} as const satisfies Readonly<Record<keyof typeof poolTopic.ops, OpSamples>>;
