import * as tf from '@tensorflow/tfjs';
import type { Attrs } from '@convlang/ir';
import { findMismatch, type Tensor } from '@convlang/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildSample,
  coreOps,
  interpret,
  type OpName,
  type OpSample,
  type SampleInput,
} from '../../index.js';

/** tfjs computes in float32. */
const TOLERANCE = { absolute: 1e-5, relative: 1e-5 };

const drawn = (...shape: number[]): SampleInput => ({ shape, low: -1, high: 1 });

/** What tfjs makes of the same numbers. */
type Peer = (inputs: readonly tf.Tensor[]) => tf.Tensor;

interface Case {
  readonly op: OpName;
  readonly name: string;
  readonly inputs: readonly SampleInput[];
  readonly attrs?: Attrs;
  readonly peer: Peer;
}

const image = (t: tf.Tensor | undefined): tf.Tensor4D =>
  (t as tf.Tensor).as4D(...(t?.shape as [number, number, number, number]));

/** Pads by hand, so that tfjs needs only its `valid` form. */
const padded = (
  t: tf.Tensor | undefined,
  top: number,
  bottom: number,
  left: number,
  right: number,
): tf.Tensor4D =>
  tf.pad(image(t), [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ]);

const cases: readonly Case[] = [
  {
    op: 'conv',
    name: 'stride 2x1, uneven pads, bias',
    inputs: [drawn(2, 7, 6, 3), drawn(3, 2, 3, 4), drawn(4)],
    attrs: { stride: [2, 1], pads: [0, 1, 2, 1] },
    peer: ([x, k, b]) => tf.add(tf.conv2d(padded(x, 0, 1, 2, 1), image(k), [2, 1], 'valid'), b as tf.Tensor),
  },
  {
    op: 'conv',
    name: 'dilation 2x3',
    inputs: [drawn(1, 9, 9, 2), drawn(3, 3, 2, 3)],
    attrs: { dilation: [2, 3] },
    peer: ([x, k]) => tf.conv2d(image(x), image(k), 1, 'valid', 'NHWC', [2, 3]),
  },
  {
    op: 'conv',
    name: 'depthwise',
    inputs: [drawn(2, 5, 5, 3), drawn(3, 3, 1, 3)],
    attrs: { groups: 3 },
    peer: ([x, k]) => tf.depthwiseConv2d(image(x), image(k).transpose([0, 1, 3, 2]), 1, 'valid'),
  },
  {
    op: 'convInputGrad',
    name: 'transposed convolution, stride 2',
    inputs: [drawn(2, 3, 4, 5), drawn(3, 3, 2, 5)],
    attrs: { stride: [2, 2], size: [7, 9] },
    peer: ([dy, k]) => tf.conv2dTranspose(image(dy), image(k), [2, 7, 9, 2], 2, 'valid'),
  },
  {
    op: 'maxpool',
    name: '3x2, stride 2',
    inputs: [drawn(2, 7, 6, 3)],
    attrs: { kernel: [3, 2], stride: [2, 2] },
    peer: ([x]) => tf.maxPool(image(x), [3, 2], 2, 'valid'),
  },
  {
    op: 'avgpool',
    name: 'real cells: the rule of TensorFlow',
    inputs: [drawn(2, 6, 6, 3)],
    attrs: { kernel: [3, 3], stride: [2, 2], pads: [1, 1, 1, 1], count: 'real' },
    peer: ([x]) => tf.avgPool(image(x), 3, 2, 1, 'floor'),
  },
  {
    op: 'lrn',
    name: 'alpha divided by the size',
    inputs: [drawn(2, 3, 3, 7)],
    attrs: { size: 5, alpha: 0.5, beta: 0.75, k: 1.5 },
    peer: ([x]) => tf.localResponseNormalization(image(x), 2, 1.5, 0.5 / 5, 0.75),
  },
  {
    op: 'batchNorm',
    name: 'given statistics',
    inputs: [drawn(2, 3, 3, 4), drawn(4), drawn(4), drawn(4), { shape: [4], low: 0.5, high: 2 }],
    attrs: { epsilon: 1e-3, momentum: 0.1 },
    peer: ([x, gain, bias, mean, variance]) =>
      tf.batchNorm(
        image(x),
        mean as tf.Tensor1D,
        variance as tf.Tensor1D,
        bias as tf.Tensor1D,
        gain as tf.Tensor1D,
        1e-3,
      ),
  },
  { op: 'softmax', name: 'rows', inputs: [drawn(4, 9)], peer: ([x]) => tf.softmax(x as tf.Tensor) },
  { op: 'elu', name: 'alpha 1', inputs: [drawn(3, 9)], peer: ([x]) => tf.elu(x as tf.Tensor) },
  {
    op: 'upsample',
    name: '2x3',
    inputs: [drawn(2, 3, 2, 3)],
    attrs: { factor: [2, 3] },
    peer: ([x]) => tf.image.resizeNearestNeighbor(image(x), [6, 6]),
  },
  {
    op: 'resample',
    name: 'half-pixel centers',
    inputs: [drawn(2, 3, 5, 3)],
    attrs: { rule: 'half-pixel', target: [7, 10] },
    peer: ([x]) => tf.image.resizeBilinear(image(x), [7, 10], false, true),
  },
  {
    op: 'resample',
    name: 'aligned corners',
    inputs: [drawn(2, 3, 5, 3)],
    attrs: { rule: 'align-corners', target: [7, 10] },
    peer: ([x]) => tf.image.resizeBilinear(image(x), [7, 10], true),
  },
  {
    op: 'resample',
    name: 'corners of pixels, some left out',
    inputs: [drawn(2, 9, 5, 3)],
    attrs: { rule: 'corner', target: [4, 10] },
    peer: ([x]) => tf.image.resizeBilinear(image(x), [4, 10]),
  },
  {
    op: 'resample',
    name: 'mirrored edges',
    inputs: [drawn(2, 4, 3, 3)],
    attrs: { rule: 'reflect', target: [8, 6], begin: [1, 2] },
    peer: ([x]) =>
      tf.mirrorPad(
        image(x),
        [
          [0, 0],
          [1, 3],
          [2, 1],
          [0, 0],
        ],
        'reflect',
      ),
  },
  {
    op: 'permute',
    name: 'blocks of pixels',
    inputs: [drawn(2, 3, 2, 4, 2, 3)],
    attrs: { order: [0, 1, 4, 2, 5, 3] },
    peer: ([x]) => tf.transpose(x as tf.Tensor, [0, 1, 4, 2, 5, 3]),
  },
  {
    op: 'matmul',
    name: 'both transposed',
    inputs: [drawn(5, 3), drawn(4, 5)],
    attrs: { transposeA: true, transposeB: true },
    peer: ([a, b]) => tf.matMul(a as tf.Tensor, b as tf.Tensor, true, true),
  },
  {
    op: 'softmaxCrossEntropy',
    name: 'label smoothing',
    inputs: [drawn(5, 4), { shape: [5], data: [3, 0, 1, 2, 2] }],
    attrs: { smoothing: 0.2 },
    peer: ([logits, labels]) =>
      tf.losses.softmaxCrossEntropy(
        tf.oneHot(tf.cast(labels as tf.Tensor, 'int32'), 4),
        logits as tf.Tensor,
        1,
        0.2,
        tf.Reduction.NONE,
      ),
  },
  {
    op: 'sigmoidCrossEntropy',
    name: 'zeros and ones',
    inputs: [drawn(5, 1), { shape: [5], data: [1, 0, 0, 1, 1] }],
    peer: ([logits, labels]) =>
      tf.losses.sigmoidCrossEntropy(
        (labels as tf.Tensor).reshape([5, 1]),
        logits as tf.Tensor,
        1,
        0,
        tf.Reduction.NONE,
      ),
  },
];

function toPeer({ shape, data }: Tensor): tf.Tensor {
  return tf.tensor(Float32Array.from(data), [...shape]);
}

describe('the reference agrees with tfjs', () => {
  beforeAll(async () => {
    await tf.setBackend('cpu');
  });

  it.each(cases)('$op: $name', ({ op, name, inputs, attrs, peer }) => {
    const sample: OpSample = { name, inputs, attrs: attrs ?? {} };
    const { graph, batch, feeds } = buildSample(coreOps, op, sample);
    const wide = Object.entries(feeds).map(
      ([input, { shape, data }]) => [input, { shape, data: Float64Array.from(data) }] as const,
    );
    const { outputs } = interpret(graph, coreOps, { batch, feeds: Object.fromEntries(wide), parameters: {} });
    const [actual] = Object.values(outputs);
    const expected = peer(Object.values(feeds).map(toPeer));
    expect(actual?.shape.reduce((a, b) => a * b, 1)).toBe(expected.size);
    expect(findMismatch(actual?.data ?? [], expected.dataSync(), TOLERANCE)).toBeNull();
  });
});
