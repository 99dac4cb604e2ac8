import type { AttrsOfOp, Site } from '@convlang/backend';
import * as tf from '@tensorflow/tfjs';
import {
  cellsAt,
  cropImages,
  padImages,
  padsOf,
  pairOf,
  positionsOf,
  scatterCells,
  spreadImages,
  type Pads,
} from '../images.js';
import { kernel, runNative, type Keep, type TfjsKernel } from '../kernel.js';

/** Below every number of float32: padding never wins. */
const LOWEST = -3.4028234663852886e38;

/** A pooling as windows over images that are padded so that every window lies inside and none is left over. */
interface PoolGeometry {
  readonly kernel: readonly [number, number];
  readonly stride: readonly [number, number];
  /** Pads that make it exact; negative where rows or columns are read by no window. */
  readonly pads: Pads;
  readonly size: readonly [number, number];
  readonly padded: readonly [number, number];
  readonly output: readonly [number, number];
  readonly samples: number;
  readonly channels: number;
}

type PoolAttrs = Pick<AttrsOfOp<'maxpool'>, 'kernel' | 'stride' | 'pads'>;

function geometryOf(attrs: PoolAttrs, x: readonly number[], y: readonly number[]): PoolGeometry {
  const [samples = 1, height = 1, width = 1, channels = 1] = x;
  const [, oh = 1, ow = 1] = y;
  const [kernelSize, stride] = [pairOf(attrs.kernel), pairOf(attrs.stride)];
  const [top, , left] = padsOf(attrs.pads);
  const padded = [(oh - 1) * stride[0] + kernelSize[0], (ow - 1) * stride[1] + kernelSize[1]] as const;
  return {
    kernel: kernelSize,
    stride,
    pads: [top, padded[0] - height - top, left, padded[1] - width - left],
    size: [height, width],
    padded,
    output: [oh, ow],
    samples,
    channels,
  };
}

function siteGeometry({ inputs, outputs, attrs }: Site<PoolAttrs>): PoolGeometry {
  return geometryOf(attrs, inputs[0]?.shape ?? [], outputs[0]?.shape ?? []);
}

/** What lies inside the padding. */
function unpad(dx: tf.Tensor, { pads, size, padded, samples, channels }: PoolGeometry): tf.Tensor {
  const [top, bottom, left, right] = pads;
  const [cutBottom, cutRight] = [Math.max(0, -bottom), Math.max(0, -right)];
  const box = { top, left, height: size[0] - cutBottom, width: size[1] - cutRight };
  const inside = cropImages(tf.reshape(dx, [samples, ...padded, channels]), box);
  return padImages(inside, [0, cutBottom, 0, cutRight]);
}

/** Largest number of each window. */
export const maxpool: TfjsKernel<'maxpool'> = kernel((site) => {
  const g = siteGeometry(site);
  return (x) =>
    tf.maxPool(padImages(x, g.pads, LOWEST) as tf.Tensor4D, [...g.kernel], [...g.stride], 'valid');
});

/**
 * Gradient to the first maximum of each window. Windows cover the padded images exactly, so they stay the same windows when
 * images are turned by 180 degrees: for an engine whose own gradient goes to the last maximum.
 */
export const maxpoolGrad: TfjsKernel<'maxpoolGrad'> = kernel(({ inputs, attrs }) => {
  const g = geometryOf(attrs, inputs[0]?.shape ?? [], inputs[1]?.shape ?? []);
  const engine = tf.getBackend();
  // The one of the wasm engine takes 0 for the maximum of negative numbers.
  if (engine === 'wasm') return (x, y, dy) => unpad(firstMaxima(padImages(x, g.pads, LOWEST), y, dy, g), g);
  const turn = (t: tf.Tensor): tf.Tensor => (engine === 'webgpu' ? tf.reverse(t, [1, 2]) : t);
  const native = { filterSize: g.kernel, strides: g.stride, pad: 'valid' };
  return (x, y, dy) => {
    const input = turn(padImages(x, g.pads, LOWEST));
    return unpad(turn(runNative('MaxPoolGrad', { dy: turn(dy), input, output: turn(y) }, native)), g);
  };
});

/** Position by position: gives a window's gradient to the cell that equals its maximum, unless an earlier one did. */
function firstMaxima(x: tf.Tensor, y: tf.Tensor, dy: tf.Tensor, g: PoolGeometry): tf.Tensor {
  let left = dy;
  const shares = positionsOf(g.kernel).map((at) => {
    const wins = tf.cast(tf.equal(cellsAt(x, at, g.stride, g.output), y), 'float32');
    const share = tf.mul(left, wins);
    left = tf.sub(left, share);
    return scatterCells(share, at, g.stride, g.padded);
  });
  return tf.addN(shares);
}

/** Sum or mean of each window. */
export const avgpool: TfjsKernel<'avgpool'> = kernel((site, keep) => {
  const g = siteGeometry(site);
  const factor = sharesOf(site.attrs, g, keep);
  return (x) => {
    const mean = tf.avgPool(padImages(x, g.pads) as tf.Tensor4D, [...g.kernel], [...g.stride], 'valid');
    return factor === null ? mean : tf.mul(mean, factor);
  };
});

/** Gradient of a mean or sum: each cell gets its share. */
export const avgpoolGrad: TfjsKernel<'avgpoolGrad'> = kernel(({ inputs, outputs, attrs }, keep) => {
  const g = geometryOf(attrs, outputs[0]?.shape ?? [], inputs[0]?.shape ?? []);
  const factor = sharesOf(attrs, g, keep);
  return (dy) => {
    const shares = factor === null ? dy : tf.mul(dy, factor);
    return unpad(spreadMeans(shares, g), g);
  };
});

/** The gradient of the mean over whole windows: a mean over the windows that a cell lies in, of gradients laid out with zeros. */
function spreadMeans(dy: tf.Tensor, g: PoolGeometry): tf.Tensor {
  const [kh, kw] = g.kernel;
  const spread = spreadImages(dy, g.stride);
  const [, h = 1, w = 1] = spread.shape;
  const [above, before] = [kh - 1, kw - 1];
  const around: Pads = [above, g.padded[0] - h, before, g.padded[1] - w];
  return tf.avgPool(padImages(spread, around) as tf.Tensor4D, [kh, kw], 1, 'valid');
}

/** What the mean over a whole window must be multiplied by, for each output; `null` for nothing. */
function sharesOf(attrs: AttrsOfOp<'avgpool'>, g: PoolGeometry, keep: Keep): tf.Tensor | null {
  const area = g.kernel[0] * g.kernel[1];
  if (attrs.count === 'none') return keep(() => tf.scalar(area));
  const [top, bottom, left, right] = padsOf(attrs.pads);
  const isPadded = attrs.count === 'padded';
  const rows = counted(g, 0, isPadded ? [top, bottom] : [0, 0], top);
  const columns = counted(g, 1, isPadded ? [left, right] : [0, 0], left);
  const factors = rows.flatMap((row) => columns.map((column) => area / (row * column)));
  if (factors.every((factor) => factor === 1)) return null;
  return keep(() => tf.tensor4d(factors, [1, rows.length, columns.length, 1]));
}

/** How many cells each window counts along an axis. */
function counted(
  g: PoolGeometry,
  axis: 0 | 1,
  [before, after]: readonly [number, number],
  start: number,
): readonly number[] {
  return Array.from({ length: g.output[axis] }, (_, i) => {
    const first = i * g.stride[axis] - start;
    return Math.min(first + g.kernel[axis], g.size[axis] + after) - Math.max(first, -before);
  });
}
