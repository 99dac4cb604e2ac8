import { formatShape, f32, refuse, requireEach, requireRank, requireSize } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { imageOf } from '../shape/image-type.js';
import { addAt } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { convAttrs } from './conv-attrs.js';
import { forEachLink } from './conv-links.js';
import { axisWindows, windowCount } from '../window/window-count.js';

/**
 * The transpose of a convolution: the gradient of `conv` to its input, and the forward of a transposed convolution.
 * Attributes are those of that convolution; `size` says which of the inputs with the same output size is meant.
 *
 * Source: V. Dumoulin, F. Visin, "A guide to convolution arithmetic for deep learning", 2016, chapter 4.
 */
export const convInputGrad = defineOp({
  name: 'convInputGrad',
  summary: 'Gradient of a convolution to its input; the forward of a transposed convolution.',
  inputs: [
    { name: 'dy', doc: "of the convolution's output, [N, oh, ow, f]" },
    { name: 'kernel', doc: 'filters [kh, kw, c / groups, f]' },
  ],
  outputs: ['dx'],
  attrs: {
    ...convAttrs,
    size: { type: 'ints', length: 2, doc: "height and width of the convolution's input" },
  },
  traits: { takesEpilogue: true },
  tolerance: { absolute: 1e-5, relative: 1e-4 },
  infer: (inputs, attrs) => {
    const [dy, kernel] = tuple(inputs, 2);
    const image = imageOf('convInputGrad', 'dy', dy);
    requireRank('convInputGrad', 'kernel', kernel, 4);
    const [kh, kw, depth, filters] = tuple(
      kernel.shape.map((dim) => requireSize('convInputGrad', 'a dimension of kernel', dim)),
      4,
    );
    requireEach('convInputGrad', 'size', attrs.size, 1);
    const [height, width] = tuple(attrs.size, 2);
    if (filters !== image.channels || filters % attrs.groups !== 0)
      refuse(
        'convInputGrad',
        `kernel ${formatShape(kernel.shape)} has ${filters} filters in ${attrs.groups} groups, dy ${formatShape(dy.shape)} has ${image.channels} channels`,
      );
    const [vertical, horizontal] = axisWindows([kh, kw], attrs);
    const rows = windowCount('convInputGrad', 'height', height, vertical);
    const columns = windowCount('convInputGrad', 'width', width, horizontal);
    if (rows !== image.height || columns !== image.width)
      refuse(
        'convInputGrad',
        `a convolution of ${height}x${width} gives ${rows}x${columns}, dy is ${image.height}x${image.width}`,
      );
    return [f32(image.batch, height, width, depth * attrs.groups)];
  },
  macs: ([dy, kernel]) =>
    [...(kernel?.shape ?? []), ...(dy?.shape.slice(1, 3) ?? [])].reduce<number>(
      (p, dim) => p * Number(dim),
      1,
    ),
  reference: (inputs, attrs, outputs) => {
    const [dy, kernel] = tuple(inputs, 2);
    const [dx] = tuple(outputs, 1);
    forEachLink({ ...attrs, x: dx.shape, kernel: kernel.shape, y: dy.shape }, (xi, ki, yi) =>
      addAt(dx.data, xi, (dy.data[yi] as number) * (kernel.data[ki] as number)),
    );
  },
});
