import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { reduceTopic } from './reduce.topic.js';

const sumTo: OpSamples = {
  good: [
    {
      name: 'rows to one row',
      inputs: [literal([2, 3], 1, 2, 3, 4, 5, 6)],
      attrs: { shape: [3] },
      expected: [[5, 7, 9]],
    },
    {
      name: 'everything, onto acc',
      inputs: [literal([2, 2], 1, 2, 3, 4), literal([], 100)],
      attrs: { shape: [] },
      expected: [[110]],
    },
    { name: 'images to channels', inputs: [drawn([5, 3, 2, 4])], attrs: { shape: [4] } },
    {
      name: 'images to channels, onto acc',
      inputs: [drawn([5, 3, 2, 4]), drawn([4])],
      attrs: { shape: [4] },
    },
    { name: 'one number a sample', inputs: [drawn([3, 4])], attrs: { shape: [-1, 1] } },
    { name: 'a middle dimension', inputs: [drawn([2, 3, 4])], attrs: { shape: [-1, 1, 4] } },
    { name: 'nothing to sum', inputs: [drawn([2, 3])], attrs: { shape: [-1, 3] } },
  ],
  bad: [
    {
      name: 'another size',
      inputs: [[2, 3]],
      attrs: { shape: [4] },
      message: 'shape [4] does not broadcast to x [2, 3]',
    },
    { name: 'a larger rank', inputs: [[3]], attrs: { shape: [1, 3] }, message: 'does not broadcast' },
    {
      name: 'acc of another shape',
      inputs: [[2, 3], [2]],
      attrs: { shape: [3] },
      message: 'acc has shape [2], expected [3]',
    },
  ],
};

const sumFeatures: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([2, 3], 1, 2, 3, 4, 5, 6)], expected: [[6, 15]] },
    { name: 'images', inputs: [drawn([3, 2, 3, 2])] },
    { name: 'already one a sample', inputs: [drawn([4])] },
  ],
  bad: [{ name: 'a scalar', inputs: [[]], message: 'x is [N, ...], not []' }],
};

const sumSquares: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([3], 1, -2, 3)], expected: [[14]] },
    { name: 'a kernel', inputs: [drawn([3, 3, 2, 4])] },
    { name: 'a scalar', inputs: [drawn([])] },
  ],
  bad: [{ name: 'no input', inputs: [], message: 'takes x, not 0 inputs' }],
};

const expand: OpSamples = {
  good: [
    {
      name: 'a row to a batch',
      inputs: [literal([2], 1, 2)],
      attrs: { shape: [-1, 2] },
      batch: 3,
      expected: [[1, 2, 1, 2, 1, 2]],
    },
    { name: 'a scalar to a batch', inputs: [drawn([])], attrs: { shape: [-1] }, batch: 4 },
    { name: 'a number a sample', inputs: [drawn([3, 1])], attrs: { shape: [-1, 4] }, batch: 3 },
    { name: 'channels over images', inputs: [drawn([4])], attrs: { shape: [2, 3, 2, 4] } },
  ],
  bad: [
    {
      name: 'another size',
      inputs: [[2]],
      attrs: { shape: [-1, 3] },
      message: 'x [2] does not broadcast to [N, 3]',
    },
  ],
};

const expandFeatures: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([2], 1, 2)], attrs: { shape: [3] }, expected: [[1, 1, 1, 2, 2, 2]] },
    { name: 'over images', inputs: [drawn([3])], attrs: { shape: [2, 3, 2] } },
  ],
  bad: [{ name: 'rows', inputs: [[2, 3]], attrs: { shape: [3] }, message: 'x has 1 dimensions' }],
};

export const reduceSamples = {
  expandFeatures,
  expand,
  sumFeatures,
  sumSquares,
  sumTo,
} as const satisfies Readonly<Record<keyof typeof reduceTopic.ops, OpSamples>>;
