import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { convTopic } from './conv.topic.js';

/** The image and the kernel of the article on convolutional networks that this project grew from, and its results. */
const articleImage = literal(
  [1, 6, 6, 1],
  ...[18, 54, 51, 239, 244, 188],
  ...[55, 121, 75, 78, 95, 88],
  ...[35, 24, 204, 113, 109, 221],
  ...[3, 154, 104, 235, 25, 130],
  ...[15, 253, 225, 159, 78, 233],
  ...[68, 85, 180, 214, 245, 0],
);
const articleKernel = literal([3, 3, 1, 1], 1, 0, 1, 0, 1, 0, 1, 0, 1);
const articleResult = [429, 505, 686, 856, 261, 792, 412, 640, 633, 653, 851, 751, 608, 913, 713, 657];

const conv: OpSamples = {
  good: [
    {
      name: 'the article: 6x6 image, 3x3 kernel',
      inputs: [articleImage, articleKernel],
      expected: [articleResult],
    },
    {
      name: 'the article: stride 2 on 5x5',
      inputs: [
        literal(
          [1, 5, 5, 1],
          ...[18, 54, 51, 239, 244],
          ...[55, 121, 75, 78, 95],
          ...[35, 24, 204, 113, 109],
          ...[3, 154, 104, 235, 25],
          ...[15, 253, 225, 159, 78],
        ),
        articleKernel,
      ],
      attrs: { stride: [2, 2] },
      expected: [[429, 686, 633, 851]],
    },
    {
      name: 'the article: weights 1 and 0.3 on pairs',
      inputs: [
        literal([1, 4, 4, 1], 86, 4, 8, 184, 252, 3, 8, 40, 34, 7, 7, 163, 105, 2, 3, 69),
        literal([1, 2, 1, 1], 1, 0.3),
      ],
      expected: [[87.2, 6.4, 63.2, 252.9, 5.4, 20, 36.1, 9.1, 55.9, 105.6, 2.9, 23.7]],
    },
    {
      name: 'bias, several channels and filters',
      inputs: [drawn([2, 6, 5, 3]), drawn([3, 3, 3, 4]), drawn([4])],
    },
    {
      name: 'stride 2, uneven pads',
      inputs: [drawn([2, 8, 7, 2]), drawn([3, 3, 2, 3]), drawn([3])],
      attrs: { stride: [2, 2], pads: [0, 1, 2, 1] },
    },
    {
      name: 'dilation 2, pads 2',
      inputs: [drawn([1, 7, 8, 2]), drawn([3, 3, 2, 2])],
      attrs: { dilation: [2, 2], pads: [2, 2, 2, 2] },
    },
    {
      name: 'dilation 2x1, stride 1x2, kernel 2x3',
      inputs: [drawn([2, 6, 7, 1]), drawn([2, 3, 1, 2])],
      attrs: { dilation: [2, 1], stride: [1, 2], pads: [1, 0, 0, 2] },
    },
    { name: 'groups 2', inputs: [drawn([1, 5, 5, 4]), drawn([3, 3, 2, 6])], attrs: { groups: 2 } },
    {
      name: 'depthwise, multiplier 2',
      inputs: [drawn([2, 5, 5, 3]), drawn([3, 3, 1, 6]), drawn([6])],
      attrs: { groups: 3, pads: [1, 1, 1, 1] },
    },
    { name: '1x1 kernel', inputs: [drawn([2, 3, 4, 5]), drawn([1, 1, 5, 3])] },
    {
      name: '1x1 kernel, stride 2',
      inputs: [drawn([1, 5, 6, 2]), drawn([1, 1, 2, 3])],
      attrs: { stride: [2, 2] },
    },
    { name: 'kernel as large as the input', inputs: [drawn([2, 5, 4, 2]), drawn([5, 4, 2, 3])] },
    {
      name: 'kernel larger than the image, reached by padding',
      inputs: [drawn([1, 2, 2, 1]), drawn([3, 3, 1, 2])],
      attrs: { pads: [1, 1, 1, 1] },
    },
    {
      name: 'stride larger than the kernel, last row and column unread',
      inputs: [drawn([1, 9, 9, 2]), drawn([2, 2, 2, 2])],
      attrs: { stride: [3, 3] },
    },
    {
      name: 'twenty filters, more samples than a group',
      inputs: [drawn([5, 6, 6, 3]), drawn([3, 3, 3, 20]), drawn([20])],
      attrs: { pads: [1, 1, 1, 1] },
    },
  ],
  bad: [
    {
      name: 'kernel of other channels',
      inputs: [
        [1, 5, 5, 3],
        [3, 3, 2, 4],
      ],
      message: 'takes 2 channels a group',
    },
    {
      name: 'groups that do not divide',
      inputs: [
        [1, 5, 5, 3],
        [3, 3, 1, 4],
      ],
      attrs: { groups: 2 },
      message: 'not both a multiple of 2 groups',
    },
    {
      name: 'kernel larger than the padded input',
      inputs: [
        [1, 4, 4, 1],
        [3, 3, 1, 1],
      ],
      attrs: { dilation: [2, 1] },
      message: 'a kernel of 5 is larger than the padded input of 4',
    },
    {
      name: 'bias of another length',
      inputs: [[1, 5, 5, 1], [3, 3, 1, 4], [3]],
      message: 'bias has shape [3], expected [4]',
    },
    {
      name: 'a vector instead of an image',
      inputs: [
        [1, 25],
        [3, 3, 1, 1],
      ],
      message: 'x has 4 dimensions',
    },
    {
      name: 'stride 0',
      inputs: [
        [1, 4, 4, 1],
        [3, 3, 1, 1],
      ],
      attrs: { stride: [0, 1] },
      message: 'at least 1',
    },
    {
      name: 'negative pads',
      inputs: [
        [1, 4, 4, 1],
        [3, 3, 1, 1],
      ],
      attrs: { pads: [-1, 0, 0, 0] },
      message: 'pads are at least 0',
    },
    { name: 'no kernel', inputs: [[1, 4, 4, 1]], message: 'takes x, kernel, bias?, not 1 inputs' },
  ],
};

const convInputGrad: OpSamples = {
  good: [
    {
      // numerical_no_padding_no_strides_transposed is read from outside in a test; this one is by hand.
      name: '1x1 image spreads the kernel',
      inputs: [literal([1, 1, 1, 1], 2), literal([2, 2, 1, 1], 1, 2, 3, 4)],
      attrs: { size: [2, 2] },
      expected: [[2, 4, 6, 8]],
    },
    {
      name: 'stride 2, uneven pads',
      inputs: [drawn([2, 4, 4, 3]), drawn([3, 3, 2, 3])],
      attrs: { stride: [2, 2], pads: [0, 1, 2, 1], size: [8, 7] },
    },
    {
      name: 'output size with a rest (output-pad 1)',
      inputs: [drawn([1, 3, 3, 2]), drawn([3, 3, 1, 2])],
      attrs: { stride: [2, 2], pads: [1, 1, 1, 1], size: [6, 6] },
    },
    {
      name: 'dilation 2',
      inputs: [drawn([1, 3, 4, 2]), drawn([3, 3, 2, 2])],
      attrs: { dilation: [2, 2], size: [7, 8] },
    },
    {
      name: 'groups 2',
      inputs: [drawn([2, 3, 3, 4]), drawn([3, 3, 3, 4])],
      attrs: { groups: 2, size: [5, 5] },
    },
    {
      name: 'depthwise, stride 2',
      inputs: [drawn([1, 3, 3, 3]), drawn([3, 3, 1, 3])],
      attrs: { groups: 3, stride: [2, 2], pads: [1, 1, 1, 1], size: [5, 5] },
    },
    {
      name: '1x1 kernel, stride 2',
      inputs: [drawn([1, 3, 3, 3]), drawn([1, 1, 2, 3])],
      attrs: { stride: [2, 2], size: [5, 6] },
    },
  ],
  bad: [
    {
      name: 'size that does not give dy',
      inputs: [
        [1, 3, 3, 2],
        [3, 3, 1, 2],
      ],
      attrs: { size: [6, 5] },
      message: 'gives 4x3, dy is 3x3',
    },
    {
      name: 'kernel of other filters',
      inputs: [
        [1, 3, 3, 2],
        [3, 3, 1, 4],
      ],
      attrs: { size: [5, 5] },
      message: 'has 4 filters',
    },
    {
      name: 'no size',
      inputs: [
        [1, 3, 3, 2],
        [3, 3, 1, 2],
      ],
      message: 'needs the attribute size',
    },
  ],
};

const convKernelGrad: OpSamples = {
  good: [
    {
      name: 'one output cell copies the window',
      inputs: [literal([1, 2, 2, 1], 1, 2, 3, 4), literal([1, 1, 1, 1], 3)],
      attrs: { kernel: [2, 2] },
      expected: [[3, 6, 9, 12]],
    },
    {
      name: 'several samples, channels and filters',
      inputs: [drawn([5, 6, 5, 3]), drawn([5, 4, 3, 4])],
      attrs: { kernel: [3, 3] },
    },
    {
      name: 'onto acc',
      inputs: [drawn([3, 4, 4, 2]), drawn([3, 3, 3, 2]), drawn([2, 2, 2, 2])],
      attrs: { kernel: [2, 2] },
    },
    {
      name: 'stride 2, uneven pads',
      inputs: [drawn([2, 8, 7, 2]), drawn([2, 4, 4, 3])],
      attrs: { stride: [2, 2], pads: [0, 1, 2, 1], kernel: [3, 3] },
    },
    {
      name: 'dilation 2, groups 2',
      inputs: [drawn([1, 7, 7, 4]), drawn([1, 3, 3, 2])],
      attrs: { dilation: [2, 2], groups: 2, kernel: [3, 3] },
    },
    {
      name: 'depthwise',
      inputs: [drawn([2, 4, 4, 3]), drawn([2, 4, 4, 3])],
      attrs: { groups: 3, pads: [1, 1, 1, 1], kernel: [3, 3] },
    },
    { name: '1x1 kernel', inputs: [drawn([2, 3, 4, 5]), drawn([2, 3, 4, 3])], attrs: { kernel: [1, 1] } },
  ],
  bad: [
    {
      name: 'dy of another size',
      inputs: [
        [1, 5, 5, 1],
        [1, 4, 3, 1],
      ],
      attrs: { kernel: [3, 3] },
      message: 'expected 1 of 3x3',
    },
    {
      name: 'acc of another shape',
      inputs: [
        [1, 5, 5, 1],
        [1, 3, 3, 2],
        [3, 3, 2, 1],
      ],
      attrs: { kernel: [3, 3] },
      message: 'acc has shape [3, 3, 2, 1], expected [3, 3, 1, 2]',
    },
    {
      name: 'groups that do not divide',
      inputs: [
        [1, 5, 5, 3],
        [1, 3, 3, 2],
      ],
      attrs: { kernel: [3, 3], groups: 2 },
      message: 'not both a multiple of 2 groups',
    },
  ],
};

export const convSamples = {
  convInputGrad,
  convKernelGrad,
  conv,
} as const satisfies Readonly<Record<keyof typeof convTopic.ops, OpSamples>>;
