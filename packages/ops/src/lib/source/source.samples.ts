import { classes, classMap } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { sourceTopic } from './source.topic.js';

const constant: OpSamples = {
  good: [
    {
      name: 'a row a sample',
      inputs: [],
      attrs: { value: 2.5, shape: [-1, 2] },
      batch: 2,
      expected: [[2.5, 2.5, 2.5, 2.5]],
    },
    { name: 'a scalar', inputs: [], attrs: { value: -1, shape: [] }, expected: [[-1]] },
    { name: 'zeros', inputs: [], attrs: { value: 0, shape: [3, 2] }, expected: [[0, 0, 0, 0, 0, 0]] },
  ],
  bad: [
    { name: 'size 0', inputs: [], attrs: { value: 1, shape: [2, 0] }, message: 'sizes of at least 1' },
    {
      name: 'the batch behind',
      inputs: [],
      attrs: { value: 1, shape: [2, -1] },
      message: '-1 for the batch in front',
    },
    { name: 'no value', inputs: [], attrs: { shape: [2] }, message: 'needs the attribute value' },
  ],
};

const oneHot: OpSamples = {
  good: [
    { name: 'a few', inputs: [classes(4, 5)], attrs: { depth: 5 } },
    { name: 'a map', inputs: [classMap([2, 2, 3], 4)], attrs: { depth: 4 } },
    { name: 'one class', inputs: [classes(3, 1)], attrs: { depth: 1 }, expected: [[1, 1, 1]] },
  ],
  bad: [
    { name: 'depth 0', inputs: [[3]], attrs: { depth: 0 }, message: 'depth is at least 1' },
    { name: 'a scalar', inputs: [[]], attrs: { depth: 2 }, message: 'labels are [N, ...], not a scalar' },
  ],
};

export const sourceSamples = {
  constant,
  oneHot,
} as const satisfies Readonly<Record<keyof typeof sourceTopic.ops, OpSamples>>;
