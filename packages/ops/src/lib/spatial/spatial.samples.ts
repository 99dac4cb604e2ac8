import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { spatialTopic } from './spatial.topic.js';

const upsample: OpSamples = {
  good: [
    {
      name: '2x3 of two cells',
      inputs: [literal([1, 1, 2, 1], 1, 2)],
      attrs: { factor: [2, 3] },
      expected: [[1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2]],
    },
    { name: 'channels and samples', inputs: [drawn([2, 3, 2, 3])], attrs: { factor: [2, 2] } },
    { name: 'factor 1', inputs: [drawn([1, 2, 2, 1])], attrs: { factor: [1, 1] } },
  ],
  bad: [
    {
      name: 'factor 0',
      inputs: [[1, 2, 2, 1]],
      attrs: { factor: [0, 2] },
      message: 'factor is at least 1, not 0',
    },
    { name: 'a vector', inputs: [[1, 4]], attrs: { factor: [2, 2] }, message: 'x has 4 dimensions' },
  ],
};

const pad: OpSamples = {
  good: [
    {
      name: 'uneven, with a value',
      inputs: [literal([1, 1, 2, 1], 1, 2)],
      attrs: { pads: [1, 0, 0, 1], value: 7 },
      expected: [[7, 7, 7, 1, 2, 7]],
    },
    { name: 'zeros around channels', inputs: [drawn([2, 3, 2, 3])], attrs: { pads: [1, 2, 0, 3] } },
    { name: 'nothing', inputs: [drawn([1, 2, 2, 1])], attrs: { pads: [0, 0, 0, 0] } },
  ],
  bad: [
    {
      name: 'negative',
      inputs: [[1, 2, 2, 1]],
      attrs: { pads: [0, -1, 0, 0] },
      message: 'pads is at least 0, not -1',
    },
    {
      name: 'three numbers',
      inputs: [[1, 2, 2, 1]],
      attrs: { pads: [0, 1, 0] },
      message: 'pads has 4 numbers',
    },
  ],
};

export const spatialSamples = {
  pad,
  upsample,
} as const satisfies Readonly<Record<keyof typeof spatialTopic.ops, OpSamples>>;
