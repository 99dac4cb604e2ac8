import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { movementTopic } from './movement.topic.js';

const slice: OpSamples = {
  good: [
    {
      name: 'a column of each sample',
      inputs: [literal([2, 3], 1, 2, 3, 4, 5, 6)],
      attrs: { begin: [0, 1], size: [-1, 2] },
      expected: [[2, 3, 5, 6]],
    },
    {
      name: 'a box of images',
      inputs: [drawn([2, 4, 5, 3])],
      attrs: { begin: [0, 1, 2, 0], size: [-1, 2, 3, 2] },
    },
    { name: 'a part without a batch', inputs: [drawn([4, 3])], attrs: { begin: [1, 0], size: [2, 3] } },
    { name: 'everything', inputs: [drawn([2, 3])], attrs: { begin: [0, 0], size: [-1, 3] } },
  ],
  bad: [
    {
      name: 'past the end',
      inputs: [[2, 3]],
      attrs: { begin: [0, 2], size: [-1, 2] },
      message: 'dimension 1 has 3 places, not 2 to 3',
    },
    { name: 'other rank', inputs: [[2, 3]], attrs: { begin: [0], size: [-1] }, message: 'need 2 numbers' },
    {
      name: 'size 0',
      inputs: [[2, 3]],
      attrs: { begin: [0, 0], size: [-1, 0] },
      message: 'sizes of at least 1',
    },
  ],
};

const scatterSlice: OpSamples = {
  good: [
    {
      name: 'a column of each sample',
      inputs: [literal([2, 1], 1, 2)],
      attrs: { begin: [0, 1], shape: [-1, 3] },
      expected: [[0, 1, 0, 0, 2, 0]],
    },
    {
      name: 'a box of images',
      inputs: [drawn([2, 2, 3, 2])],
      attrs: { begin: [0, 1, 2, 0], shape: [-1, 4, 5, 3] },
    },
    { name: 'a part without a batch', inputs: [drawn([2, 3])], attrs: { begin: [1, 0], shape: [4, 3] } },
  ],
  bad: [
    {
      name: 'past the end',
      inputs: [[2, 3]],
      attrs: { begin: [0, 2], shape: [-1, 4] },
      message: 'dy of 3 at 2 does not fit into 4 places of dimension 1',
    },
    { name: 'other rank', inputs: [[2, 3]], attrs: { begin: [0], shape: [4] }, message: 'need 2 numbers' },
  ],
};

const concat: OpSamples = {
  good: [
    {
      name: 'channels of two',
      inputs: [literal([2, 1], 1, 2), literal([2, 2], 3, 4, 5, 6)],
      expected: [[1, 3, 4, 2, 5, 6]],
    },
    { name: 'three images', inputs: [drawn([2, 2, 3, 1]), drawn([2, 2, 3, 4]), drawn([2, 2, 3, 2])] },
    { name: 'rows', inputs: [drawn([2, 2, 3, 2]), drawn([2, 4, 3, 2])], attrs: { axis: 1 } },
    { name: 'a single one', inputs: [drawn([2, 3])] },
  ],
  bad: [
    {
      name: 'different heights',
      inputs: [
        [1, 2, 3, 1],
        [1, 4, 3, 1],
      ],
      message: 'input 1 is [1, 4, 3, 1], input 0 is [1, 2, 3, 1]',
    },
    { name: 'axis outside', inputs: [[1, 2]], attrs: { axis: 2 }, message: 'axis 2 is outside [1, 2]' },
    { name: 'nothing', inputs: [], message: 'takes x..., not 0 inputs' },
  ],
};

const permute: OpSamples = {
  good: [
    {
      name: 'channels first',
      inputs: [literal([1, 2, 1, 3], 1, 2, 3, 4, 5, 6)],
      attrs: { order: [0, 3, 1, 2] },
      expected: [[1, 4, 2, 5, 3, 6]],
    },
    {
      name: 'rows and columns',
      inputs: [literal([2, 2, 3], 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)],
      attrs: { order: [0, 2, 1] },
      expected: [[1, 4, 2, 5, 3, 6, 7, 10, 8, 11, 9, 12]],
    },
    { name: 'blocks of pixels', inputs: [drawn([2, 3, 2, 4, 2, 3])], attrs: { order: [0, 1, 4, 2, 5, 3] } },
    { name: 'all axes turned round', inputs: [drawn([2, 3, 4, 5])], attrs: { order: [0, 3, 2, 1] } },
    { name: 'as it is', inputs: [drawn([2, 3, 2])], attrs: { order: [0, 1, 2] } },
  ],
  bad: [
    {
      name: 'an axis twice',
      inputs: [[2, 3, 4]],
      attrs: { order: [0, 1, 1] },
      message: 'order [0, 1, 1] holds each of 0, 1, 2 once',
    },
    {
      name: 'the batch behind',
      inputs: [[2, 3]],
      attrs: { order: [1, 0] },
      message: 'once, the batch in front',
    },
    { name: 'too few axes', inputs: [[2, 3]], attrs: { order: [0] }, message: 'holds each of 0, 1 once' },
  ],
};

const reshape: OpSamples = {
  good: [
    {
      name: 'flatten',
      inputs: [literal([2, 1, 2, 2], 1, 2, 3, 4, 5, 6, 7, 8)],
      attrs: { shape: [4] },
      expected: [[1, 2, 3, 4, 5, 6, 7, 8]],
    },
    { name: 'to an image', inputs: [drawn([3, 12])], attrs: { shape: [2, 3, 2] } },
  ],
  bad: [
    {
      name: 'other number of numbers',
      inputs: [[2, 12]],
      attrs: { shape: [5, 2] },
      message: 'has 12 numbers a sample, shape [5, 2] has 10',
    },
    { name: 'a scalar', inputs: [[]], attrs: { shape: [1] }, message: 'not a scalar' },
    { name: 'size 0', inputs: [[2, 12]], attrs: { shape: [0] }, message: 'shape is at least 1, not 0' },
  ],
};

export const movementSamples = {
  concat,
  scatterSlice,
  permute,
  reshape,
  slice,
} as const satisfies Readonly<Record<keyof typeof movementTopic.ops, OpSamples>>;
