import { f32, requireEach, requireShape } from '../checks.js';
import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { imageOf } from '../shape/image-type.js';
import { addAt } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { forEachCell, poolAttrs, poolOutput, type PoolAttrs } from './pool-window.js';

const avgpoolAttrs = {
  ...poolAttrs,
  count: {
    type: 'enum',
    values: ['real', 'padded', 'none'],
    doc: 'what the sum is divided by: real cells, cells inside the padded image, or nothing',
  },
} as const satisfies AttrSchema;

type Count = 'real' | 'padded' | 'none';

/** Cells of the window at `start` that lie in [low, high). */
function overlap(start: number, kernel: number, low: number, high: number): number {
  return Math.min(start + kernel, high) - Math.max(start, low);
}

/** What the sum of the window of the output at `[row, column]` is divided by. */
function divisor(
  row: number,
  column: number,
  size: readonly number[],
  attrs: PoolAttrs & { readonly count: Count },
): number {
  if (attrs.count === 'none') return 1;
  return [row, column].reduce((product, position, axis) => {
    const [before, after] = tuple(attrs.pads.slice(2 * axis), 2);
    const margin = attrs.count === 'padded';
    const start = position * (attrs.stride[axis] ?? 1) - before;
    const end = (size[axis] ?? 1) + (margin ? after : 0);
    return product * overlap(start, attrs.kernel[axis] ?? 1, margin ? -before : 0, end);
  }, 1);
}

/** The divisor of each output cell, by flat index into `y`. */
function divisorOf(
  x: readonly number[],
  y: readonly number[],
  attrs: PoolAttrs & { readonly count: Count },
): (yi: number) => number {
  const [, rows, columns, channels] = tuple(y, 4);
  return (yi) => {
    const cell = Math.floor(yi / channels);
    return divisor(Math.floor(cell / columns) % rows, cell % columns, x.slice(1, 3), attrs);
  };
}

/**
 * Mean of each window, or its sum with `count` none. Overhang is never counted; PyTorch's `count_include_pad` is `padded`,
 * TensorFlow's rule is `real`.
 */
export const avgpool = defineOp({
  name: 'avgpool',
  summary: 'Mean or sum of each window and channel.',
  inputs: [{ name: 'x', doc: 'images [N, h, w, c]' }],
  outputs: ['y'],
  attrs: avgpoolAttrs,
  traits: { pools: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs, attrs) => [poolOutput('avgpool', tuple(inputs, 1)[0], attrs)],
  reference: (inputs, attrs, outputs) => {
    const [x] = tuple(inputs, 1);
    const [y] = tuple(outputs, 1);
    const count = divisorOf(x.shape, y.shape, attrs);
    forEachCell(x.shape, y.shape, attrs, (xi, yi) => addAt(y.data, yi, (x.data[xi] as number) / count(yi)));
  },
});

/** The gradient of {@link avgpool}: each real cell of a window gets its share. */
export const avgpoolGrad = defineOp({
  name: 'avgpoolGrad',
  summary: 'Gradient of mean or sum pooling.',
  inputs: [{ name: 'dy', doc: 'of the pooled images, [N, oh, ow, c]' }],
  outputs: ['dx'],
  attrs: { ...avgpoolAttrs, size: { type: 'ints', length: 2, doc: 'height and width of the input' } },
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs, attrs) => {
    const [dy] = tuple(inputs, 1);
    const image = imageOf('avgpoolGrad', 'dy', dy);
    requireEach('avgpoolGrad', 'size', attrs.size, 1);
    const [height, width] = tuple(attrs.size, 2);
    const x = f32(image.batch, height, width, image.channels);
    requireShape('avgpoolGrad', 'dy', dy, poolOutput('avgpoolGrad', x, attrs).shape, 'as x pooled');
    return [x];
  },
  reference: (inputs, attrs, outputs) => {
    const [dy] = tuple(inputs, 1);
    const [dx] = tuple(outputs, 1);
    const count = divisorOf(dx.shape, dy.shape, attrs);
    forEachCell(dx.shape, dy.shape, attrs, (xi, yi) =>
      addAt(dx.data, xi, (dy.data[yi] as number) / count(yi)),
    );
  },
});
