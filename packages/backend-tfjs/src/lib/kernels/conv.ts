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
  type Pads,
} from '../images.js';
import { hasNative, kernel, runNative, type TfjsKernel } from '../kernel.js';

/** What the three convolutions need to know of a site. */
interface Geometry {
  readonly stride: readonly [number, number];
  readonly pads: Pads;
  readonly groups: number;
  /** Height and width of the kernel. */
  readonly kernel: readonly [number, number];
  /** Height and width of the images, and with their padding. */
  readonly size: readonly [number, number];
  readonly padded: readonly [number, number];
  readonly output: readonly [number, number];
  /** Channels of the images and filters. */
  readonly channels: number;
  readonly filters: number;
  readonly samples: number;
}

type ConvAttrs = Pick<AttrsOfOp<'conv'>, 'stride' | 'pads' | 'groups'>;

function geometryOf(
  attrs: ConvAttrs,
  x: readonly number[],
  kernelShape: readonly number[],
  y: readonly number[],
): Geometry {
  const [samples = 1, height = 1, width = 1, channels = 1] = x;
  const [, oh = 1, ow = 1, filters = 1] = y;
  const pads = padsOf(attrs.pads);
  return {
    stride: pairOf(attrs.stride),
    pads,
    groups: attrs.groups,
    kernel: pairOf(kernelShape),
    size: [height, width],
    padded: [height + pads[0] + pads[1], width + pads[2] + pads[3]],
    output: [oh, ow],
    channels,
    filters,
    samples,
  };
}

/** A part of the channels, which are the last dimension. */
function channelsFrom(x: tf.Tensor, begin: number, size: number): tf.Tensor {
  const from = x.shape.map((_, axis) => (axis === x.rank - 1 ? begin : 0));
  return tf.slice(x, from, [...x.shape.slice(0, -1), size]);
}

/** Does a convolution of one group for each group, on its channels and filters, and puts the results side by side. */
function byGroup(
  { groups, channels, filters }: Geometry,
  compute: (channelsOf: (x: tf.Tensor) => tf.Tensor, filtersOf: (y: tf.Tensor) => tf.Tensor) => tf.Tensor,
): tf.Tensor {
  if (groups === 1)
    return compute(
      (x) => x,
      (y) => y,
    );
  const [depth, count] = [channels / groups, filters / groups];
  const parts = Array.from({ length: groups }, (_, g) =>
    compute(
      (x) => channelsFrom(x, g * depth, depth),
      (y) => channelsFrom(y, g * count, count),
    ),
  );
  return tf.concat(parts, -1);
}

function isDepthwise({ groups, channels }: Geometry): boolean {
  return groups > 1 && groups === channels;
}

/** Kernel `[kh, kw, 1, c * m]` as tfjs's depthwise filters `[kh, kw, c, m]`; the numbers lie alike. */
function depthwiseFilters(k: tf.Tensor, { kernel: [kh, kw], channels, filters }: Geometry): tf.Tensor4D {
  return tf.reshape(k, [kh, kw, channels, filters / channels]);
}

/** Whether padding is what tfjs calls `same`: as many outputs as strides fit, what is added shared out evenly, less before. */
function isSame({ size, kernel, stride, output, pads }: Geometry): boolean {
  const before = [pads[0], pads[2]] as const;
  return ([0, 1] as const).every((axis) => {
    const count = Math.ceil(size[axis] / stride[axis]);
    const added = Math.max(0, (count - 1) * stride[axis] + kernel[axis] - size[axis]);
    return output[axis] === count && before[axis] === Math.floor(added / 2);
  });
}

/** Images as the engine's gradients take them: as they are with a padding that it knows by name, else padded by us. */
interface Padding {
  readonly pad: 'valid' | 'same';
  readonly size: readonly [number, number];
  readonly add: (x: tf.Tensor) => tf.Tensor;
  readonly remove: (dx: tf.Tensor) => tf.Tensor;
}

function paddingOf(g: Geometry): Padding {
  const keep = (x: tf.Tensor): tf.Tensor => x;
  return isSame(g) ? { pad: 'same', size: g.size, add: keep, remove: keep } : ownPadding(g);
}

function ownPadding(g: Geometry): Padding {
  const inside = { top: g.pads[0], left: g.pads[2], height: g.size[0], width: g.size[1] };
  return {
    pad: 'valid',
    size: g.padded,
    add: (x) => padImages(x, g.pads),
    remove: (dx) => cropImages(dx, inside),
  };
}

/** Every engine pads a forward convolution by itself. */
function explicit([top, bottom, left, right]: Pads):
  'valid' | [[0, 0], [number, number], [number, number], [0, 0]] {
  return top + bottom + left + right === 0
    ? 'valid'
    : [
        [0, 0],
        [top, bottom],
        [left, right],
        [0, 0],
      ];
}

function forward(g: Geometry): (x: tf.Tensor, k: tf.Tensor, bias?: tf.Tensor) => tf.Tensor {
  const strides: [number, number] = [...g.stride];
  const pad = explicit(g.pads);
  if (isDepthwise(g))
    return (x, k, bias) => {
      const y = tf.depthwiseConv2d(x as tf.Tensor4D, depthwiseFilters(k, g), strides, pad);
      return bias === undefined ? y : tf.add(y, bias);
    };
  return (x, k, bias) =>
    byGroup(g, (channelsOf, filtersOf) => {
      const [input, filter] = [channelsOf(x) as tf.Tensor4D, filtersOf(k) as tf.Tensor4D];
      if (bias === undefined) return tf.conv2d(input, filter, strides, pad);
      return tf.fused.conv2d({ x: input, filter, strides, pad, bias: filtersOf(bias) });
    });
}

/** `y = conv(x, kernel) + bias`. */
export const conv: TfjsKernel<'conv'> = kernel(({ inputs, outputs, attrs }) => {
  const [x, k] = inputs;
  const compute = forward(geometryOf(attrs, x?.shape ?? [], k?.shape ?? [], outputs[0]?.shape ?? []));
  return (images, filters, bias) => compute(images, filters, bias);
});

/** Gradient to the images: of the padded ones, whose inside is taken. */
export const convInputGrad: TfjsKernel<'convInputGrad'> = kernel(({ inputs, outputs, attrs }) => {
  const [dy, k] = inputs;
  const g = geometryOf(attrs, outputs[0]?.shape ?? [], k?.shape ?? [], dy?.shape ?? []);
  if (isDepthwise(g)) {
    const compute = depthwiseInputGrad(g);
    const { remove } = ownPadding(g);
    return (dys, ks) => remove(compute(dys, ks));
  }
  const { pad, size, remove } = paddingOf(g);
  const inputShape = [g.samples, ...size, g.channels / g.groups];
  const settings = { strides: g.stride, pad, dataFormat: 'NHWC', inputShape };
  return (dys, ks) =>
    remove(
      byGroup(g, (_, filtersOf) =>
        runNative('Conv2DBackpropInput', { dy: filtersOf(dys), filter: filtersOf(ks) }, settings),
      ),
    );
});

/** Position by position: what the filters' cell `[v, u]` took from the images goes back there. */
function depthwiseInputGrad(g: Geometry): (dy: tf.Tensor, k: tf.Tensor) => tf.Tensor {
  const inputShape = [g.samples, ...g.padded, g.channels];
  if (hasNative('DepthwiseConv2dNativeBackpropInput'))
    return (dy, k) =>
      runNative(
        'DepthwiseConv2dNativeBackpropInput',
        { dy, filter: depthwiseFilters(k, g) },
        { strides: g.stride, pad: 'valid', dilations: [1, 1], inputShape },
      );
  return (dy, k) => {
    const multiplier = g.filters / g.channels;
    const shares = positionsOf(g.kernel).map(([v, u]) => {
      const cell = tf.slice(k, [v, u, 0, 0], [1, 1, 1, g.filters]);
      const product = tf.reshape(tf.mul(dy, cell), [g.samples, ...g.output, g.channels, multiplier]);
      const sum = multiplier === 1 ? product : tf.sum(product, -1);
      const shares = tf.reshape(sum, [g.samples, ...g.output, g.channels]);
      return scatterCells(shares, [v, u], g.stride, g.padded);
    });
    return tf.addN(shares);
  };
}

/** Gradient to the filters. */
export const convKernelGrad: TfjsKernel<'convKernelGrad'> = kernel((site) => {
  const g = kernelGradGeometry(site);
  if (isDepthwise(g)) {
    const compute = depthwiseKernelGrad(g);
    const { add } = ownPadding(g);
    return (x, dy) => compute(add(x), dy);
  }
  if (!hasNative('Conv2DBackpropFilter')) {
    const { add } = ownPadding(g);
    return (x, dy) => {
      const padded = add(x);
      return byGroup(g, (channelsOf, filtersOf) => productGrad(channelsOf(padded), filtersOf(dy), g));
    };
  }
  const { pad, add } = paddingOf(g);
  const filterShape = [...g.kernel, g.channels / g.groups, g.filters / g.groups];
  const settings = { strides: g.stride, pad, dataFormat: 'NHWC', filterShape };
  return (x, dy) => {
    const padded = add(x);
    return byGroup(g, (channelsOf, filtersOf) =>
      runNative('Conv2DBackpropFilter', { x: channelsOf(padded), dy: filtersOf(dy) }, settings),
    );
  };
});

function kernelGradGeometry({ inputs, outputs, attrs }: Site<AttrsOfOp<'convKernelGrad'>>): Geometry {
  const [x, dy] = inputs;
  return geometryOf(attrs, x?.shape ?? [], outputs[0]?.shape ?? [], dy?.shape ?? []);
}

/** As a product of matrices: the cells that each position saw, by the gradients of what came of them. */
function productGrad(x: tf.Tensor, dy: tf.Tensor, g: Geometry): tf.Tensor {
  const filterShape = [...g.kernel, g.channels / g.groups, g.filters / g.groups];
  const [depth, filters] = [g.channels / g.groups, g.filters / g.groups];
  const cells = positionsOf(g.kernel).map((at) =>
    tf.reshape(cellsAt(x, at, g.stride, g.output), [-1, depth]),
  );
  const product = tf.matMul(tf.concat(cells, 1), tf.reshape(dy, [-1, filters]), true, false);
  return tf.reshape(product, filterShape);
}

function depthwiseKernelGrad(g: Geometry): (x: tf.Tensor, dy: tf.Tensor) => tf.Tensor {
  const multiplier = g.filters / g.channels;
  const kernelShape = [...g.kernel, 1, g.filters];
  if (hasNative('DepthwiseConv2dNativeBackpropFilter'))
    return (x, dy) =>
      tf.reshape(
        runNative(
          'DepthwiseConv2dNativeBackpropFilter',
          { x, dy },
          {
            strides: g.stride,
            pad: 'valid',
            dilations: [1, 1],
            filterShape: [...g.kernel, g.channels, multiplier],
          },
        ),
        kernelShape,
      );
  return (x, dy) => {
    const rows = g.samples * g.output[0] * g.output[1];
    const gradients = tf.reshape(dy, [rows, g.channels, multiplier]);
    const sums = positionsOf(g.kernel).map((at) => {
      const cells = tf.reshape(cellsAt(x, at, g.stride, g.output), [rows, g.channels, 1]);
      return tf.reshape(tf.sum(tf.mul(cells, gradients), 0), [1, g.filters]);
    });
    return tf.reshape(tf.concat(sums, 0), kernelShape);
  };
}
