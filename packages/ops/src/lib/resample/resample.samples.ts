import { drawn, literal } from '../sample/sample-inputs.js';
import type { OpSamples } from '../sample/samples.js';
import type { resampleTopic } from './resample.topic.js';

/** Numbers of `torch.nn.functional` 2.9: `interpolate`, `adaptive_avg_pool2d` and `pad`. */
const resample: OpSamples = {
  good: [
    {
      name: 'between centres of pixels: align_corners=False',
      inputs: [literal([1, 1, 3, 1], 0, 4, 2)],
      attrs: { rule: 'half-pixel', target: [2, 6] },
      expected: [[0, 1, 3, 3.5, 2.5, 2, 0, 1, 3, 3.5, 2.5, 2]],
    },
    {
      name: 'corner to corner: align_corners=True',
      inputs: [literal([1, 2, 2, 1], 0, 3, 6, 9)],
      attrs: { rule: 'align-corners', target: [4, 4] },
      expected: [[0, 1, 2, 3, 2, 3, 4, 5, 4, 5, 6, 7, 6, 7, 8, 9]],
    },
    {
      // tf.compat.v1.image.resize_bilinear: at i / 2, the last held.
      name: 'from corners: TensorFlow 1',
      inputs: [literal([1, 1, 3, 1], 0, 4, 2)],
      attrs: { rule: 'corner', target: [1, 6] },
      expected: [[0, 2, 4, 3, 2, 2]],
    },
    {
      name: 'means of overlapping windows: 5 to 3',
      inputs: [literal([1, 5, 1, 1], 1, 2, 4, 8, 16)],
      attrs: { rule: 'mean', target: [3, 1] },
      // Rows 0 to 1, 1 to 3, 3 to 4.
      expected: [[1.5, 14 / 3, 12]],
    },
    {
      name: 'mirrored edges',
      inputs: [literal([1, 2, 3, 1], 1, 2, 3, 4, 5, 6)],
      attrs: { rule: 'reflect', target: [3, 7], begin: [1, 2] },
      expected: [[6, 5, 4, 5, 6, 5, 4, 3, 2, 1, 2, 3, 2, 1, 6, 5, 4, 5, 6, 5, 4]],
    },
    {
      name: 'repeated edges',
      inputs: [literal([1, 2, 2, 1], 1, 2, 3, 4)],
      attrs: { rule: 'edge', target: [4, 5], begin: [0, 2] },
      expected: [[1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 3, 3, 3, 4, 4, 3, 3, 3, 4, 4]],
    },
    {
      name: 'channels and samples, rows and columns by other factors',
      inputs: [drawn([2, 3, 4, 3])],
      attrs: { rule: 'half-pixel', target: [9, 8] },
    },
    {
      name: 'corner to corner, one row',
      inputs: [drawn([2, 3, 4, 2])],
      attrs: { rule: 'align-corners', target: [1, 7] },
    },
    {
      name: 'smaller, pixels left out',
      inputs: [drawn([2, 7, 5, 2])],
      attrs: { rule: 'corner', target: [3, 2] },
    },
    {
      name: 'means of more windows than pixels',
      inputs: [drawn([2, 3, 4, 2])],
      attrs: { rule: 'mean', target: [7, 3] },
    },
    { name: 'the same size', inputs: [drawn([1, 2, 3, 2])], attrs: { rule: 'half-pixel', target: [2, 3] } },
  ],
  bad: [
    {
      name: 'a reflection of all pixels',
      inputs: [[1, 2, 3, 1]],
      attrs: { rule: 'reflect', target: [4, 3], begin: [2, 0] },
      message: 'a reflection of 2 cells needs more than 2 cells',
    },
    {
      name: 'edges that cut',
      inputs: [[1, 2, 3, 1]],
      attrs: { rule: 'edge', target: [2, 4], begin: [0, 2] },
      message: '4 cells do not hold 3 cells from 2 on',
    },
    {
      name: 'a beginning of another rule',
      inputs: [[1, 2, 3, 1]],
      attrs: { rule: 'mean', target: [1, 1], begin: [1, 0] },
      message: 'begin is for reflect and edge, not mean',
    },
    {
      name: 'size 0',
      inputs: [[1, 2, 3, 1]],
      attrs: { rule: 'mean', target: [0, 1] },
      message: 'target is at least 1, not 0',
    },
    {
      name: 'a vector',
      inputs: [[1, 4]],
      attrs: { rule: 'mean', target: [1, 1] },
      message: 'x has 4 dimensions',
    },
    {
      name: 'another rule',
      inputs: [[1, 2, 2, 1]],
      attrs: { rule: 'cubic', target: [4, 4] },
      message: 'rule is one of half-pixel',
    },
  ],
};

const resampleGrad: OpSamples = {
  good: [
    {
      name: 'between centres of pixels',
      inputs: [literal([1, 1, 4, 1], 1, 1, 1, 1)],
      attrs: { rule: 'half-pixel', target: [1, 4], size: [1, 2] },
      expected: [[2, 2]],
    },
    {
      name: 'means of overlapping windows',
      inputs: [literal([1, 3, 1, 1], 2, 3, 4)],
      attrs: { rule: 'mean', target: [3, 1], size: [5, 1] },
      expected: [[1, 2, 1, 3, 2]],
    },
    {
      name: 'mirrored edges',
      inputs: [literal([1, 1, 5, 1], 1, 2, 3, 4, 5)],
      attrs: { rule: 'reflect', target: [1, 5], begin: [0, 1], size: [1, 3] },
      expected: [[2, 9, 4]],
    },
    {
      name: 'repeated edges, channels and samples',
      inputs: [drawn([2, 6, 5, 3])],
      attrs: { rule: 'edge', target: [6, 5], begin: [1, 2], size: [3, 2] },
    },
    {
      name: 'pixels that nobody reads',
      inputs: [drawn([2, 3, 2, 2])],
      attrs: { rule: 'corner', target: [3, 2], size: [7, 5] },
    },
    {
      name: 'corner to corner',
      inputs: [drawn([2, 5, 6, 2])],
      attrs: { rule: 'align-corners', target: [5, 6], size: [3, 3] },
    },
  ],
  bad: [
    {
      name: 'images of another size',
      inputs: [[1, 4, 4, 1]],
      attrs: { rule: 'mean', target: [3, 3], size: [5, 5] },
      message: 'dy has shape [1, 4, 4, 1], expected [1, 3, 3, 1]',
    },
    {
      name: 'size 0',
      inputs: [[1, 3, 3, 1]],
      attrs: { rule: 'mean', target: [3, 3], size: [5, 0] },
      message: 'size is at least 1, not 0',
    },
  ],
};

export const resampleSamples = {
  resample,
  resampleGrad,
} as const satisfies Readonly<Record<keyof typeof resampleTopic.ops, OpSamples>>;
