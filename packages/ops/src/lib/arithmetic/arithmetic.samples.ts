import { distinct, drawn, literal } from '../sample/sample-inputs.js';
import type { OpSample, OpSamples } from '../sample/samples.js';
import type { arithmeticTopic } from './arithmetic.topic.js';

const mismatch: OpSamples['bad'] = [
  {
    name: 'shapes that do not broadcast',
    inputs: [
      [2, 3],
      [2, 4],
    ],
    message: 'shapes [2, 3] and [2, 4] do not broadcast: 3 against 4',
  },
  { name: 'one input', inputs: [[2]], message: 'takes a, b, not 1 inputs' },
];

/** Pairs of shapes that broadcast; the second input stays away from 0, for division. */
function pairs(): readonly OpSample[] {
  const shapes: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['one shape', [2, 3, 2, 2], [2, 3, 2, 2]],
    ['a number a channel', [2, 3, 2, 4], [4]],
    ['channels on the left', [4], [2, 3, 4]],
    ['a scalar', [2, 3], []],
    ['a number a sample', [3, 4], [3, 1]],
    ['both grow', [2, 1, 3], [4, 1]],
  ];
  return shapes.map(([name, a, b]) => ({ name, inputs: [drawn(a), drawn(b, 0.5, 2)] }));
}

const add: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([2, 2], 1, 2, 3, 4), literal([2], 10, 20)],
      expected: [[11, 22, 13, 24]],
    },
    ...pairs(),
  ],
  bad: mismatch,
};

const sub: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([2, 2], 1, 2, 3, 4), literal([2], 10, 20)],
      expected: [[-9, -18, -7, -16]],
    },
    ...pairs(),
  ],
  bad: mismatch,
};

const mul: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([2, 2], 1, 2, 3, 4), literal([2], 10, 20)],
      expected: [[10, 40, 30, 80]],
    },
    ...pairs(),
  ],
  bad: mismatch,
};

const div: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([2, 2], 10, 20, 30, 40), literal([2], 10, 20)],
      expected: [[1, 1, 3, 2]],
    },
    ...pairs(),
  ],
  bad: mismatch,
};

const scaleShift: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([3], 1, 2, -3)],
      attrs: { scale: 2, shift: 1 },
      expected: [[3, 5, -5]],
    },
    { name: 'defaults leave numbers alone', inputs: [drawn([2, 3])] },
    { name: 'shift of images', inputs: [drawn([2, 2, 3, 2])], attrs: { scale: -0.5, shift: 0.25 } },
  ],
  bad: [{ name: 'unknown attribute', inputs: [[2]], attrs: { factor: 2 }, message: 'no attribute factor' }],
};

const clamp: OpSamples = {
  good: [
    {
      name: 'both ends',
      inputs: [literal([5], -3, -1, 0.5, 1, 2)],
      attrs: { min: -1, max: 1 },
      expected: [[-1, -1, 0.5, 1, 1]],
      corner: true,
    },
    { name: 'images', inputs: [drawn([2, 3, 3, 2], -4, 9)], attrs: { min: 0, max: 6 } },
  ],
  bad: [
    { name: 'min above max', inputs: [[2]], attrs: { min: 1, max: -1 }, message: 'min 1 is at most max -1' },
  ],
};

const clampGrad: OpSamples = {
  good: [
    {
      name: 'nothing at both ends',
      inputs: [literal([5], -1, -0.5, 0, 0.5, 1), literal([5], 1, 2, 3, 4, 5)],
      attrs: { min: -1, max: 1 },
      expected: [[0, 2, 3, 4, 0]],
    },
    {
      name: 'images',
      inputs: [drawn([2, 2, 3, 2], 0, 6), drawn([2, 2, 3, 2])],
      attrs: { min: 0, max: 6 },
    },
  ],
  bad: [
    {
      name: 'dy of another shape',
      inputs: [[3], [4]],
      attrs: { min: 0, max: 1 },
      message: 'dy has shape [4], expected [3]',
    },
  ],
};

const max: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([4], 1, -2, 3, 1e-8), literal([4], 2, -3, 3, -1)],
      expected: [[2, -2, 3, 1e-8]],
      corner: true,
    },
    { name: 'images', inputs: [distinct([2, 3, 2, 2]), drawn([2, 3, 2, 2])] },
  ],
  bad: [{ name: 'shapes that differ', inputs: [[2, 3], [3]], message: 'b has shape [3], expected [2, 3]' }],
};

const square: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([3], 1, -2, 0)], expected: [[1, 4, 0]] },
    { name: 'images', inputs: [drawn([2, 2, 3, 2], -2, 2)] },
  ],
  bad: [{ name: 'no input', inputs: [], message: 'takes x, not 0 inputs' }],
};

const sqrt: OpSamples = {
  good: [
    { name: 'by hand', inputs: [literal([3], 1, 4, 0)], expected: [[1, 2, 0]], corner: true },
    { name: 'images', inputs: [drawn([2, 2, 3, 2], 0.1, 2)] },
  ],
  bad: [{ name: 'no input', inputs: [], message: 'takes x, not 0 inputs' }],
};

const sqrtGrad: OpSamples = {
  good: [
    {
      name: 'no gradient at 0',
      inputs: [literal([3], 1, 2, 0), literal([3], 8, 8, 8)],
      expected: [[4, 2, 0]],
    },
    { name: 'images', inputs: [drawn([2, 2, 3, 2], 0.1, 2), drawn([2, 2, 3, 2])] },
  ],
  bad: [{ name: 'dy of another shape', inputs: [[3], [4]], message: 'dy has shape [4], expected [3]' }],
};

export const arithmeticSamples = {
  scaleShift,
  add,
  sub,
  mul,
  div,
  max,
  clamp,
  clampGrad,
  sqrt,
  sqrtGrad,
  square,
} as const satisfies Readonly<Record<keyof typeof arithmeticTopic.ops, OpSamples>>;
