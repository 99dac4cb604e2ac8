import { elementCount } from '@convlang/ir';
import { formatShape, f32, refuse, requireRank, requireShape, requireSize } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { imageOf } from '../shape/image-type.js';
import { addAt } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { convAttrs } from './conv-attrs.js';
import { forEachLink } from './conv-links.js';
import { axisWindows, windowCount } from '../window/window-count.js';

/**
 * Two-dimensional convolution as networks use it: cross-correlation, the kernel is not flipped.
 * `y[n, i, j, f] = bias[f] + sum x[n, i*sh - top + ky*dh, j*sw - left + kx*dw, c] * kernel[ky, kx, c, f]`
 *
 * Source: V. Dumoulin, F. Visin, "A guide to convolution arithmetic for deep learning", 2016, relationship 6 and section 5.1.
 */
export const conv = defineOp({
  name: 'conv',
  summary:
    'Cross-correlation of images with filters `[kh, kw, c/groups, f]`, with stride, padding, dilation, groups and bias.',
  inputs: [
    { name: 'x', doc: 'images [N, h, w, c]' },
    { name: 'kernel', doc: 'filters [kh, kw, c / groups, f]' },
    { name: 'bias', doc: 'one number a filter, [f]', optional: true },
  ],
  outputs: ['y'],
  attrs: convAttrs,
  traits: { takesEpilogue: true },
  tolerance: { absolute: 1e-5, relative: 1e-4 },
  infer: (inputs, attrs) => {
    const [x, kernel] = tuple(inputs, 2);
    const image = imageOf('conv', 'x', x);
    requireRank('conv', 'kernel', kernel, 4);
    const size = (i: number): number => requireSize('conv', 'a dimension of kernel', kernel.shape[i]);
    const [kh, kw, depth, filters] = [size(0), size(1), size(2), size(3)];
    if (image.channels % attrs.groups !== 0 || filters % attrs.groups !== 0)
      refuse(
        'conv',
        `${image.channels} channels and ${filters} filters are not both a multiple of ${attrs.groups} groups`,
      );
    if (depth !== image.channels / attrs.groups)
      refuse(
        'conv',
        `kernel ${formatShape(kernel.shape)} takes ${depth} channels a group, x ${formatShape(x.shape)} has ${image.channels / attrs.groups}`,
      );
    if (inputs[2] !== undefined) requireShape('conv', 'bias', inputs[2], [filters], 'one number a filter');
    const [vertical, horizontal] = axisWindows([kh, kw], attrs);
    return [
      f32(
        image.batch,
        windowCount('conv', 'height', image.height, vertical),
        windowCount('conv', 'width', image.width, horizontal),
        filters,
      ),
    ];
  },
  macs: ([, kernel], _, [y]) =>
    elementCount(kernel?.shape ?? [], 1) * Number(y?.shape[1] ?? 1) * Number(y?.shape[2] ?? 1),
  reference: (inputs, attrs, outputs) => {
    const [x, kernel] = tuple(inputs, 2);
    const [y] = tuple(outputs, 1);
    const bias = inputs[2];
    if (bias !== undefined)
      for (let i = 0; i < y.data.length; i++) y.data[i] = bias.data[i % bias.data.length] as number;
    forEachLink({ ...attrs, x: x.shape, kernel: kernel.shape, y: y.shape }, (xi, ki, yi) =>
      addAt(y.data, yi, (x.data[xi] as number) * (kernel.data[ki] as number)),
    );
  },
});
