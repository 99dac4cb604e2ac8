import { elementCount } from '@convlang/ir';
import { formatShape, f32, refuse, requireAcc, requireEach } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { imageOf } from '../shape/image-type.js';
import { addAt, startFrom } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { convAttrs } from './conv-attrs.js';
import { forEachLink } from './conv-links.js';
import { axisWindows, windowCount } from '../window/window-count.js';

/** The gradient of `conv` to its kernel: each weight sums input times output gradient over its links and all samples. */
export const convKernelGrad = defineOp({
  name: 'convKernelGrad',
  summary: 'Gradient of a convolution to its kernel, summed over the batch.',
  inputs: [
    { name: 'x', doc: 'images [N, h, w, c]' },
    { name: 'dy', doc: 'of the output, [N, oh, ow, f]' },
    { name: 'acc', doc: 'added to the result, [kh, kw, c / groups, f]', optional: true },
  ],
  outputs: ['dkernel'],
  attrs: {
    ...convAttrs,
    kernel: { type: 'ints', length: 2, doc: 'height and width of the kernel' },
  },
  traits: { accumulates: true },
  tolerance: { absolute: 1e-4, relative: 1e-4 },
  infer: (inputs, attrs) => {
    const [x, dy] = tuple(inputs, 2);
    const image = imageOf('convKernelGrad', 'x', x);
    const gradient = imageOf('convKernelGrad', 'dy', dy);
    requireEach('convKernelGrad', 'kernel', attrs.kernel, 1);
    const [kh, kw] = tuple(attrs.kernel, 2);
    if (image.channels % attrs.groups !== 0 || gradient.channels % attrs.groups !== 0)
      refuse(
        'convKernelGrad',
        `${image.channels} channels and ${gradient.channels} filters are not both a multiple of ${attrs.groups} groups`,
      );
    const [vertical, horizontal] = axisWindows([kh, kw], attrs);
    const rows = windowCount('convKernelGrad', 'height', image.height, vertical);
    const columns = windowCount('convKernelGrad', 'width', image.width, horizontal);
    if (rows !== gradient.height || columns !== gradient.width || gradient.batch !== image.batch)
      refuse(
        'convKernelGrad',
        `dy ${formatShape(dy.shape)} does not belong to x ${formatShape(x.shape)}: expected ${image.batch} of ${rows}x${columns}`,
      );
    const output = f32(kh, kw, image.channels / attrs.groups, gradient.channels);
    requireAcc('convKernelGrad', inputs[2], output);
    return [output];
  },
  macs: ([, dy], _, [dkernel]) =>
    elementCount(dkernel?.shape ?? [], 1) * Number(dy?.shape[1] ?? 1) * Number(dy?.shape[2] ?? 1),
  reference: (inputs, attrs, outputs) => {
    const [x, dy] = tuple(inputs, 2);
    const [dkernel] = tuple(outputs, 1);
    startFrom(inputs[2], dkernel);
    forEachLink({ ...attrs, x: x.shape, kernel: dkernel.shape, y: dy.shape }, (xi, ki, yi) =>
      addAt(dkernel.data, ki, (x.data[xi] as number) * (dy.data[yi] as number)),
    );
  },
});
