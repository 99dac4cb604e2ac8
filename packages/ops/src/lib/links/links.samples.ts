import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { linksTopic } from './links.topic.js';

/** Rows of output channels: the first sees inputs 0 and 2, the second input 1. */
const table = [[0, 2], [1]];

const scatterLinks: OpSamples = {
  good: [
    {
      name: 'one cell, three links',
      inputs: [literal([1, 1, 3], 5, 6, 7)],
      attrs: { table, channels: 3 },
      expected: [[5, 0, 0, 7, 6, 0]],
    },
    { name: '3x2 cells', inputs: [drawn([3, 2, 5])], attrs: { table: [[0, 1], [3], [1, 2]], channels: 4 } },
  ],
  bad: [
    {
      name: 'other number of links',
      inputs: [[1, 1, 4]],
      attrs: { table, channels: 3 },
      message: 'has 4 links, the table 3',
    },
    {
      name: 'a channel that does not exist',
      inputs: [[1, 1, 3]],
      attrs: { table, channels: 2 },
      message: 'names channel 2',
    },
    {
      name: 'an empty table',
      inputs: [[1, 1, 1]],
      attrs: { table: [], channels: 2 },
      message: 'at least 1 link',
    },
    {
      name: 'a channel twice in a row',
      inputs: [[1, 1, 2]],
      attrs: { table: [[1, 1]], channels: 2 },
      message: 'names a channel twice',
    },
  ],
};

const gatherLinks: OpSamples = {
  good: [
    {
      name: 'one cell, three links',
      inputs: [literal([1, 1, 3, 2], 5, 1, 2, 7, 6, 3)],
      attrs: { table, channels: 3 },
      expected: [[5, 6, 7]],
    },
    {
      name: '3x2 cells',
      inputs: [drawn([3, 2, 4, 3])],
      attrs: { table: [[0, 1], [3], [1, 2]], channels: 4 },
    },
  ],
  bad: [
    {
      name: 'other number of rows',
      inputs: [[1, 1, 3, 4]],
      attrs: { table, channels: 3 },
      message: 'a table of 2 rows',
    },
    { name: 'rank 3', inputs: [[1, 1, 3]], attrs: { table, channels: 3 }, message: 'dense has 4 dimensions' },
  ],
};

export const linksSamples = {
  scatterLinks,
  gatherLinks,
} as const satisfies Readonly<Record<keyof typeof linksTopic.ops, OpSamples>>;
