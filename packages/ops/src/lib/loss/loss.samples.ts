import { classes, classMap, drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { lossTopic } from './loss.topic.js';

const rowsAndLabels = (count: number, width: number) => [drawn([count, width], -2, 2), classes(count, width)];

/** Maps of `[2, 2, 3]`: scores, and a label for each pixel. */
const scoresAndMap = (width: number, below = width) => [
  drawn([2, 2, 3, width], -2, 2),
  classMap([2, 2, 3], below),
];

const otherSamples: OpSamples['bad'][number] = {
  name: 'labels for other samples',
  inputs: [[2, 3], [3]],
  message: 'labels has shape [3], expected [2]',
};

const badGradient: OpSamples['bad'] = [
  {
    name: 'dloss for other samples',
    inputs: [[2, 3], [2], [3]],
    message: 'dloss has shape [3], expected [2]',
  },
];

const softmaxCrossEntropy: OpSamples = {
  good: [
    {
      // equal scores of n classes cost log n whatever the label, smoothed or not
      name: 'equal scores',
      inputs: [literal([2, 4], 0, 0, 0, 0, 7, 7, 7, 7), classes(2, 4)],
      attrs: { smoothing: 0.1 },
      expected: [[1.3862943611198906, 1.3862943611198906]],
    },
    {
      name: 'huge scores stay finite',
      inputs: [literal([1, 2], 1000, -1000), classes(1, 1)],
      expected: [[0]],
    },
    {
      // log 4 and log 2, however large the scores are
      name: 'equal scores near the end of float32',
      inputs: [
        literal([3, 4], ...Array<number>(4).fill(3e38), ...Array<number>(4).fill(-3e38), 3e38, 3e38, 0, 0),
        classes(3, 1),
      ],
      expected: [[1.3862943611198906, 1.3862943611198906, 0.6931471805599453]],
      corner: true,
    },
    { name: 'rows', inputs: rowsAndLabels(5, 10) },
    { name: 'label smoothing', inputs: rowsAndLabels(5, 10), attrs: { smoothing: 0.1 } },
    {
      // log 2 where the scores are equal; log 4 where the odds are three to one against the class
      name: 'a map, by hand',
      inputs: [literal([1, 1, 2, 2], 0, 0, 0, 1.0986122886681098), literal([1, 1, 2], 1, 0)],
      expected: [[0.6931471805599453, 1.3862943611198906]],
    },
    { name: 'maps', inputs: scoresAndMap(4) },
    { name: 'maps, label smoothing', inputs: scoresAndMap(4), attrs: { smoothing: 0.1 } },
  ],
  bad: [
    otherSamples,
    {
      name: 'images',
      inputs: [[2, 1, 1, 3], [2]],
      message: 'labels has shape [2], expected [2, 1, 1]',
    },
    {
      name: 'smoothing above 1',
      inputs: [[2, 3], [2]],
      attrs: { smoothing: 1.5 },
      message: 'smoothing is at most 1',
    },
  ],
};

const softmaxCrossEntropyGrad: OpSamples = {
  good: [
    {
      name: 'equal scores',
      inputs: [literal([1, 2], 0, 0), classes(1, 1), literal([1], 2)],
      expected: [[-1, 1]],
    },
    {
      name: 'equal scores near the end of float32',
      inputs: [literal([1, 2], 3e38, 3e38), classes(1, 1), literal([1], 2)],
      expected: [[-1, 1]],
      corner: true,
    },
    { name: 'rows', inputs: [...rowsAndLabels(5, 10), drawn([5])] },
    { name: 'label smoothing', inputs: [...rowsAndLabels(5, 10), drawn([5])], attrs: { smoothing: 0.2 } },
    { name: 'maps', inputs: [...scoresAndMap(4), drawn([2, 2, 3])], attrs: { smoothing: 0.1 } },
  ],
  bad: badGradient,
};

const sigmoidCrossEntropy: OpSamples = {
  good: [
    {
      name: 'undecided costs log 2',
      inputs: [literal([2, 1], 0, 0), classes(2, 2)],
      expected: [[0.6931471805599453, 0.6931471805599453]],
    },
    { name: 'huge scores stay finite', inputs: [literal([1, 1], -1000), classes(1, 1)], expected: [[0]] },
    { name: 'rows', inputs: [drawn([6, 1], -3, 3), classes(6, 2)] },
    { name: 'label smoothing', inputs: [drawn([6, 1], -3, 3), classes(6, 2)], attrs: { smoothing: 0.1 } },
    { name: 'maps', inputs: scoresAndMap(1, 2), attrs: { smoothing: 0.1 } },
  ],
  bad: [{ name: 'two scores', inputs: [[2, 2], [2]], message: 'logits are [N, 1]' }],
};

const sigmoidCrossEntropyGrad: OpSamples = {
  good: [
    { name: 'undecided', inputs: [literal([1, 1], 0), classes(1, 1), literal([1], 2)], expected: [[1]] },
    { name: 'rows', inputs: [drawn([6, 1], -3, 3), classes(6, 2), drawn([6])], attrs: { smoothing: 0.1 } },
    { name: 'maps', inputs: [...scoresAndMap(1, 2), drawn([2, 2, 3])] },
  ],
  bad: [{ name: 'two scores', inputs: [[2, 2], [2], [2]], message: 'logits are [N, 1]' }],
};

const hinge: OpSamples = {
  good: [
    {
      // label 0: max(0, 1 + 2 - 3) + max(0, 1 + 2.5 - 3) = 0.5
      name: 'by hand',
      inputs: [literal([1, 3], 3, 2, 2.5), classes(1, 1)],
      expected: [[0.5]],
      corner: true,
    },
    { name: 'one score, label 0', inputs: [literal([1, 1], 0.25), classes(1, 1)], expected: [[1.25]] },
    {
      // two classes lack the whole lead
      name: 'equal scores near the end of float32',
      inputs: [literal([1, 3], 3e38, 3e38, 3e38), classes(1, 1)],
      expected: [[2]],
      corner: true,
    },
    { name: 'rows', inputs: rowsAndLabels(5, 6) },
    { name: 'margin 2', inputs: rowsAndLabels(5, 6), attrs: { margin: 2 } },
    { name: 'one score', inputs: [drawn([6, 1], -2, 2), classes(6, 2)] },
  ],
  bad: [otherSamples, { name: 'images', inputs: [[2, 1, 1, 3], [2]], message: 'has 2 dimensions' }],
};

const hingeGrad: OpSamples = {
  good: [
    {
      name: 'by hand',
      inputs: [literal([1, 3], 3, 1, 2.5), classes(1, 1), literal([1], 4)],
      expected: [[-4, 0, 4]],
    },
    { name: 'rows', inputs: [...rowsAndLabels(5, 6), drawn([5])] },
    { name: 'one score', inputs: [drawn([6, 1], -2, 2), classes(6, 2), drawn([6])] },
  ],
  bad: badGradient,
};

const entropy: OpSamples = {
  good: [
    {
      // log 2 of two equal ones; none where one is sure
      name: 'by hand',
      inputs: [literal([2, 2], 0.5, 0.5, 0, 1)],
      expected: [[0.6931471805599453, 0]],
    },
    { name: 'rows', inputs: [drawn([3, 5], 0, 1)] },
    { name: 'each cell of images', inputs: [drawn([2, 2, 3, 4], 0, 1)] },
  ],
  bad: [{ name: 'a scalar', inputs: [[]], message: 'the last dimension of q' }],
};

export const lossSamples = {
  entropy,
  hinge,
  hingeGrad,
  sigmoidCrossEntropy,
  sigmoidCrossEntropyGrad,
  softmaxCrossEntropy,
  softmaxCrossEntropyGrad,
} as const satisfies Readonly<Record<keyof typeof lossTopic.ops, OpSamples>>;
