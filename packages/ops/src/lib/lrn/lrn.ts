import { channelsOf } from '../checks.js';
import { defineOp, type AttrSchema, type RefTensor } from '../definition/define-op.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

const lrnAttrs = {
  size: {
    type: 'int',
    min: 1,
    doc: 'channels in the window: floor(size / 2) before, the rest from the own one on',
  },
  alpha: { type: 'float', doc: 'weight of the sum of squares, divided by size' },
  beta: { type: 'float', doc: 'exponent' },
  k: { type: 'float', doc: 'added to the sum' },
} as const satisfies AttrSchema;

interface LrnAttrs {
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;
}

/** The base of the power for each element: `k + alpha / size * sum of squares in the window`. */
function bases(x: RefTensor, { size, alpha, k }: LrnAttrs): Float64Array {
  const channels = x.shape.at(-1) ?? 1;
  return x.data.map((_, i) => {
    const c = i % channels;
    let sum = 0;
    for (let j = c - Math.floor(size / 2); j <= c + Math.floor((size - 1) / 2); j++)
      if (j >= 0 && j < channels) sum += (x.data[i - c + j] as number) ** 2;
    return k + (alpha / size) * sum;
  });
}

/**
 * Local response normalisation across channels: `y = x / (k + alpha / size * sum x^2)^beta`. The division of alpha by the
 * size is Caffe's and PyTorch's; the paper writes alpha for the quotient.
 *
 * Source: A. Krizhevsky et al., "ImageNet classification with deep convolutional neural networks", 2012, section 3.3.
 */
export const lrn = defineOp({
  name: 'lrn',
  summary:
    'Local response normalisation: `x / (k + alpha/size * sum x^2)^beta`, the sum over neighbouring channels.',
  inputs: [{ name: 'x', doc: '[..., c]' }],
  outputs: ['y'],
  attrs: lrnAttrs,
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-5 },
  infer: (inputs) => {
    channelsOf('lrn', 'x', tuple(inputs, 1)[0]);
    return sameType('lrn', ['x'], inputs);
  },
  reference: (inputs, attrs, outputs) => {
    const [x] = tuple(inputs, 1);
    const base = bases(x, attrs);
    tuple(outputs, 1)[0].data.set(x.data.map((v, i) => v / (base[i] as number) ** attrs.beta));
  },
});

/** `dx_j = dy_j / b_j^beta - 2 alpha beta / size * x_j * sum over windows i that hold j of dy_i y_i / b_i`. */
export const lrnGrad = defineOp({
  name: 'lrnGrad',
  summary: 'Gradient of local response normalisation.',
  inputs: [
    { name: 'x', doc: '[..., c]' },
    { name: 'y', doc: 'the output of lrn' },
    { name: 'dy', doc: 'as y' },
  ],
  outputs: ['dx'],
  attrs: lrnAttrs,
  traits: {},
  tolerance: { absolute: 1e-5, relative: 1e-4 },
  infer: (inputs) => {
    channelsOf('lrnGrad', 'x', tuple(inputs, 1)[0]);
    return sameType('lrnGrad', ['x', 'y', 'dy'], inputs);
  },
  reference: (inputs, attrs, outputs) => {
    const [x, y, dy] = tuple(inputs, 3);
    const [dx] = tuple(outputs, 1);
    const { size, alpha, beta } = attrs;
    const channels = x.shape.at(-1) ?? 1;
    const base = bases(x, attrs);
    for (let j = 0; j < x.data.length; j++) {
      const c = j % channels;
      let sum = 0;
      for (let i = c - Math.floor((size - 1) / 2); i <= c + Math.floor(size / 2); i++) {
        const at = j - c + i;
        if (i >= 0 && i < channels)
          sum += ((dy.data[at] as number) * (y.data[at] as number)) / (base[at] as number);
      }
      dx.data[j] =
        (dy.data[j] as number) / (base[j] as number) ** beta -
        ((2 * alpha * beta) / size) * (x.data[j] as number) * sum;
    }
  },
});
