import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { matmulTopic } from './matmul.topic.js';

const matmul: OpSamples = {
  good: [
    {
      name: '2x2 by hand',
      inputs: [literal([2, 2], 1, 2, 3, 4), literal([2, 2], 5, 6, 7, 8)],
      expected: [[19, 22, 43, 50]],
    },
    { name: 'plain', inputs: [drawn([3, 5]), drawn([5, 4])] },
    { name: 'a transposed', inputs: [drawn([5, 3]), drawn([5, 4])], attrs: { transposeA: true } },
    { name: 'b transposed', inputs: [drawn([3, 5]), drawn([4, 5])], attrs: { transposeB: true } },
    {
      name: 'both transposed',
      inputs: [drawn([5, 3]), drawn([4, 5])],
      attrs: { transposeA: true, transposeB: true },
    },
    { name: 'onto acc', inputs: [drawn([5, 3]), drawn([5, 4]), drawn([3, 4])], attrs: { transposeA: true } },
    { name: 'one row', inputs: [drawn([1, 17]), drawn([17, 9])] },
    { name: 'one column', inputs: [drawn([9, 17]), drawn([17, 1])] },
    { name: 'larger than a block', inputs: [drawn([19, 33]), drawn([33, 21])] },
  ],
  bad: [
    {
      name: 'inner sizes differ',
      inputs: [
        [2, 3],
        [4, 5],
      ],
      message: 'a [2, 3] and b [4, 5] do not multiply: 3 against 4',
    },
    {
      name: 'acc of another shape',
      inputs: [
        [2, 3],
        [3, 5],
        [5, 2],
      ],
      message: 'acc has shape [5, 2], expected [2, 5]',
    },
    {
      name: 'an image',
      inputs: [
        [2, 3, 3, 1],
        [9, 5],
      ],
      message: 'a has 2 dimensions',
    },
  ],
};

export const matmulSamples = {
  matmul,
} as const satisfies Readonly<Record<keyof typeof matmulTopic.ops, OpSamples>>;
