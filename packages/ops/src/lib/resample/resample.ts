import { f32, refuse, requireEach, requireShape } from '../checks.js';
import { defineOp, type AttrSchema, type RefTensor } from '../definition/define-op.js';
import { imageOf, type ImageType } from '../shape/image-type.js';
import { addAt } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';
import { resampleKinds, tapsOf, transposeTaps, type ResampleRule, type Taps } from './taps.js';

const resampleAttrs = {
  rule: {
    type: 'enum',
    values: resampleKinds,
    doc: 'what each row and column reads: linear between two (`half-pixel`, `align-corners`, `corner`), the `mean` of some, or one (`reflect`, `edge`)',
  },
  target: { type: 'ints', length: 2, doc: 'height and width of the output' },
  begin: {
    type: 'ints',
    length: 2,
    default: [0, 0],
    doc: 'rows above and columns left of the image, for `reflect` and `edge`',
  },
} as const satisfies AttrSchema;

/** The attributes of `resample`. */
export interface ResampleAttrs {
  readonly rule: ResampleRule;
  readonly target: readonly number[];
  readonly begin: readonly number[];
}

/** Rows and columns of the output, each from rows and columns of the input. */
export function imageTaps(
  attrs: ResampleAttrs,
  size: readonly number[],
): readonly [rows: Taps, columns: Taps] {
  const along = (axis: 0 | 1): Taps =>
    tapsOf({
      rule: attrs.rule,
      from: size[axis] ?? 1,
      to: attrs.target[axis] ?? 1,
      begin: attrs.begin[axis] ?? 0,
    });
  return [along(0), along(1)];
}

/** {@link imageTaps} for gradients: rows and columns of an input of `size`, each from rows and columns of the output. */
export function imageGradTaps(
  attrs: ResampleAttrs,
  size: readonly number[],
): readonly [rows: Taps, columns: Taps] {
  const [rows, columns] = imageTaps(attrs, size);
  return [transposeTaps(rows, size[0] ?? 1), transposeTaps(columns, size[1] ?? 1)];
}

function checkAxis(op: string, attrs: ResampleAttrs, axis: 0 | 1, from: number): void {
  const [begin, to] = [attrs.begin[axis] ?? 0, attrs.target[axis] ?? 1];
  const isPadding = attrs.rule === 'reflect' || attrs.rule === 'edge';
  if (!isPadding) {
    if (begin !== 0) refuse(op, `begin is for reflect and edge, not ${attrs.rule}`);
    return;
  }
  const end = to - from - begin;
  if (begin < 0 || end < 0) refuse(op, `${to} cells do not hold ${from} cells from ${begin} on`);
  if (attrs.rule === 'reflect' && Math.max(begin, end) >= from)
    refuse(op, `a reflection of ${Math.max(begin, end)} cells needs more than ${from} cells`);
}

function checkImage(op: string, attrs: ResampleAttrs, { height, width }: ImageType): void {
  requireEach(op, 'target', attrs.target, 1);
  checkAxis(op, attrs, 0, height);
  checkAxis(op, attrs, 1, width);
}

/** `y[n, i, j, c] = sum over rows r of i and columns s of j of weight(r) * weight(s) * x[n, r, s, c]`. */
function applyTaps(x: RefTensor, y: RefTensor, [rows, columns]: readonly [Taps, Taps]): void {
  const [batch, height, width, channels] = tuple(x.shape, 4);
  const [, high, wide] = tuple(y.shape, 3);
  for (let n = 0; n < batch; n++)
    for (let i = 0; i < high; i++)
      for (let j = 0; j < wide; j++)
        for (let k = rows.starts[i] as number; k < (rows.starts[i + 1] as number); k++)
          for (let l = columns.starts[j] as number; l < (columns.starts[j + 1] as number); l++) {
            const weight = (rows.weights[k] as number) * (columns.weights[l] as number);
            const from =
              ((n * height + (rows.cells[k] as number)) * width + (columns.cells[l] as number)) * channels;
            const to = ((n * high + i) * wide + j) * channels;
            for (let c = 0; c < channels; c++) addAt(y.data, to + c, weight * (x.data[from + c] as number));
          }
}

/**
 * Images of another size, each row and column a weighted sum of a few of the input: {@link tapsOf} says which. Enlarges by linear
 * interpolation, means over windows of uneven sizes, and repeats or mirrors edges.
 */
export const resample = defineOp({
  name: 'resample',
  summary:
    'Gives images another size: linear interpolation, means of uneven windows, repeated or mirrored edges.',
  inputs: [{ name: 'x', doc: 'images [N, h, w, c]' }],
  outputs: ['y'],
  attrs: resampleAttrs,
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs, attrs) => {
    const image = imageOf('resample', 'x', tuple(inputs, 1)[0]);
    checkImage('resample', attrs, image);
    const [height, width] = tuple(attrs.target, 2);
    return [f32(image.batch, height, width, image.channels)];
  },
  reference: (inputs, attrs, outputs) => {
    const [x] = tuple(inputs, 1);
    applyTaps(x, tuple(outputs, 1)[0], imageTaps(attrs, x.shape.slice(1, 3)));
  },
});

/** The gradient of `resample`: each pixel of the input gets its weights of the gradients of those that read it. */
export const resampleGrad = defineOp({
  name: 'resampleGrad',
  summary: 'Gradient of resampling.',
  inputs: [{ name: 'dy', doc: 'of the resampled images, [N, oh, ow, c]' }],
  outputs: ['dx'],
  attrs: { ...resampleAttrs, size: { type: 'ints', length: 2, doc: 'height and width of the input' } },
  traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs, attrs) => {
    const [dy] = tuple(inputs, 1);
    const image = imageOf('resampleGrad', 'dy', dy);
    requireEach('resampleGrad', 'size', attrs.size, 1);
    const [height, width] = tuple(attrs.size, 2);
    checkImage('resampleGrad', attrs, { ...image, height, width });
    const resampled = [image.batch, ...attrs.target, image.channels];
    requireShape('resampleGrad', 'dy', dy, resampled, 'as x resampled');
    return [f32(image.batch, height, width, image.channels)];
  },
  reference: (inputs, attrs, outputs) => {
    const [dy] = tuple(inputs, 1);
    applyTaps(dy, tuple(outputs, 1)[0], imageGradTaps(attrs, attrs.size));
  },
});
