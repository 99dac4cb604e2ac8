import { imageGradTaps, imageTaps, type Taps } from '@convlang/ops';
import * as tf from '@tensorflow/tfjs';
import { kernel, type Keep, type TfjsKernel } from '../kernel.js';

type Axis = 1 | 2;

/**
 * An axis of images resampled: of each place the first cell times its weight, the second, and so on. A place with fewer cells than others
 * reads its first one again, for nothing.
 */
function axisResampling(axis: Axis, taps: Taps, length: number, keep: Keep): (x: tf.Tensor) => tf.Tensor {
  const { starts, cells, weights } = taps;
  const places = Array.from(starts.subarray(0, -1), (start, i) => ({
    start,
    count: (starts[i + 1] ?? 0) - start,
  }));
  const isSame = places.length === length && cells.length === length && cells.every((cell, i) => cell === i);
  if (isSame && weights.every((weight) => weight === 1)) return (x) => x;
  const most = Math.max(...places.map(({ count }) => count));
  const shape = axis === 1 ? [1, places.length, 1, 1] : [1, 1, places.length, 1];
  const turns = Array.from({ length: most }, (_, turn) => {
    const own = places.map(({ start, count }) => (turn < count ? start + turn : null));
    const from = own.map((k, i) => cells[k ?? places[i]?.start ?? 0] ?? 0);
    const shares = own.map((k) => (k === null ? 0 : (weights[k] ?? 0)));
    return {
      cells: keep(() => tf.tensor1d(from, 'int32')),
      weights: shares.every((share) => share === 1) ? null : keep(() => tf.tensor(shares, shape)),
    };
  });
  return (x) =>
    turns
      .map((turn) => {
        const read = tf.gather(x, turn.cells, axis);
        return turn.weights === null ? read : tf.mul(read, turn.weights);
      })
      .reduce((sum, part) => tf.add(sum, part));
}

/** First the rows, then the columns. */
function resampling(from: readonly number[], [rows, columns]: readonly [Taps, Taps], keep: Keep) {
  const [, height = 1, width = 1] = from;
  const down = axisResampling(1, rows, height, keep);
  const across = axisResampling(2, columns, width, keep);
  return (x: tf.Tensor): tf.Tensor => across(down(x));
}

export const resample: TfjsKernel<'resample'> = kernel(({ inputs, attrs }, keep) => {
  const from = inputs[0]?.shape ?? [];
  return resampling(from, imageTaps(attrs, from.slice(1, 3)), keep);
});

export const resampleGrad: TfjsKernel<'resampleGrad'> = kernel(({ inputs, attrs }, keep) =>
  resampling(inputs[0]?.shape ?? [], imageGradTaps(attrs, attrs.size), keep),
);
