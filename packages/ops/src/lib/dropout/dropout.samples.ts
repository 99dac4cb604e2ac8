import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { dropoutTopic } from './dropout.topic.js';

const dropout: OpSamples = {
  good: [
    {
      name: 'does nothing at inference',
      inputs: [literal([1, 3], 1, 2, 3)],
      attrs: { rate: 0.5, stream: 'dropout#1' },
      expected: [[1, 2, 3]],
    },
    { name: 'images', inputs: [drawn([2, 2, 3, 2])], attrs: { rate: 0.9, stream: 'dropout#2' } },
  ],
  bad: [{ name: 'rate 1', inputs: [[1, 3]], attrs: { rate: 1, stream: 's' }, message: 'rate is at most' }],
};

const dropTogether: OpSamples = {
  good: [
    {
      name: 'channels: nothing at inference',
      inputs: [literal([1, 1, 2, 2], 1, 2, 3, 4)],
      attrs: { rate: 0.5, stream: 'spatialdropout#1', over: 'channel' },
      expected: [[1, 2, 3, 4]],
    },
    {
      name: 'samples of images',
      inputs: [drawn([2, 2, 3, 2])],
      attrs: { rate: 0.2, stream: 'droppath#1', over: 'sample' },
    },
  ],
  bad: [
    {
      name: 'rate 1',
      inputs: [[1, 3]],
      attrs: { rate: 1, stream: 's', over: 'sample' },
      message: 'rate is at most',
    },
    {
      name: 'over rows',
      inputs: [[1, 3]],
      attrs: { rate: 0.5, stream: 's', over: 'row' },
      message: 'over is one of channel, sample',
    },
  ],
};

const bernoulli: OpSamples = {
  good: [
    {
      name: 'keeps everything',
      inputs: [
        { shape: [], below: 1 },
        { shape: [], below: 1 },
      ],
      attrs: { keep: 1, stream: 'dropout#1', seed: 1, shape: [3] },
      batch: 2,
      expected: [[1, 1, 1, 1, 1, 1]],
    },
    {
      name: 'half of images',
      inputs: [
        { shape: [], below: 100 },
        { shape: [], below: 50 },
      ],
      attrs: { keep: 0.5, stream: 'dropout#1', seed: 1998, shape: [4, 5, 3] },
      batch: 3,
    },
    {
      name: 'a large seed, odd size',
      inputs: [
        { shape: [], below: 100 },
        { shape: [], below: 50 },
      ],
      attrs: { keep: 0.3, stream: 'i3a/dropout#12', seed: 9007199254740991, shape: [7] },
      batch: 5,
    },
  ],
  bad: [
    {
      name: 'keep 0',
      inputs: [[], []],
      attrs: { keep: 0, stream: 's', seed: 1, shape: [3] },
      message: 'keep is at least',
    },
    {
      name: 'step for each sample',
      inputs: [[3], []],
      attrs: { keep: 0.5, stream: 's', seed: 1, shape: [3] },
      message: 'step has shape [3], expected []',
    },
  ],
};

const noise: OpSamples = {
  good: [
    {
      name: 'does nothing at inference',
      inputs: [literal([1, 3], 1, 2, 3)],
      attrs: { deviation: 0.5, stream: 'noise#1' },
      expected: [[1, 2, 3]],
    },
    { name: 'images', inputs: [drawn([2, 2, 3, 2])], attrs: { deviation: 2, stream: 'noise#2' } },
  ],
  bad: [
    {
      name: 'negative',
      inputs: [[1, 3]],
      attrs: { deviation: -1, stream: 's' },
      message: 'deviation is at least 0',
    },
  ],
};

const gaussian: OpSamples = {
  good: [
    {
      name: 'none',
      inputs: [
        { shape: [], below: 1 },
        { shape: [], below: 1 },
      ],
      attrs: { deviation: 0, stream: 'noise#1', seed: 1, shape: [3] },
      batch: 2,
      expected: [[0, 0, 0, 0, 0, 0]],
    },
    {
      name: 'on images',
      inputs: [
        { shape: [], below: 100 },
        { shape: [], below: 50 },
      ],
      attrs: { deviation: 0.5, stream: 'noise#1', seed: 1998, shape: [4, 5, 3] },
      batch: 3,
    },
  ],
  bad: [
    {
      name: 'step for each sample',
      inputs: [[3], []],
      attrs: { deviation: 1, stream: 's', seed: 1, shape: [3] },
      message: 'step has shape [3], expected []',
    },
  ],
};

export const dropoutSamples = {
  bernoulli,
  dropout,
  dropTogether,
  gaussian,
  noise,
} as const satisfies Readonly<Record<keyof typeof dropoutTopic.ops, OpSamples>>;
