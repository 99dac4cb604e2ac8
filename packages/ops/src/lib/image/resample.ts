import type { ImageChange, ImageShape } from './define-image-step.js';
import type { Size } from './geometry.js';
import type { Part } from './part.js';

/** Ways to bring an image to another size, by the names that Pillow has for them. */
export type ResampleMethod = 'nearest' | 'box' | 'bilinear' | 'bicubic' | 'lanczos';

/** What a pixel counts by its distance from the middle, in pixels of the larger of both grids, and how far it reaches. */
interface Filter {
  readonly reach: number;
  readonly weight: (distance: number) => number;
}

/**
 * The filters that Pillow has under these names. They are widened when an image gets smaller, so that no pixel is left out; P. Heckbert's
 * `zoom` (Graphics Gems III, 1992), from which Pillow's C source takes its way, says why.
 */
const filters = {
  box: { reach: 0.5, weight: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) },
  bilinear: { reach: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) },
  bicubic: { reach: 2, weight: (x) => cubic(Math.abs(x)) },
  lanczos: { reach: 3, weight: (x) => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0) },
} as const satisfies Record<Exclude<ResampleMethod, 'nearest'>, Filter>;

/** Their names, and `nearest`, which mixes none. */
export const resampleMethods = [
  'nearest',
  'box',
  'bilinear',
  'bicubic',
  'lanczos',
] as const satisfies readonly ResampleMethod[];

/** R. Keys, "Cubic convolution interpolation", 1981, with a = -1/2. */
function cubic(x: number): number {
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Pixels of the source that make one of the target, and what each counts; together 1. */
interface Window {
  readonly first: number;
  readonly weights: Float64Array;
}

/**
 * Brings a part of an image to a size as `Image.resize(size, method, box)` of Pillow does, before it rounds: columns first, then rows. Pixels
 * next to the part count where a filter reaches them. `bicubic` and `lanczos` overshoot at edges; as in Pillow, values stay within 0 to 255
 * where those of the image do, and within 0 to 1 where those do. From Pillow 13 on rows come first where the height shrinks much more than
 * the width, which shows where an overshoot is cut off.
 */
export function resampleImage(
  [h, w, c]: ImageShape,
  { top, bottom, left, right }: Part,
  { height, width }: Size,
  method: ResampleMethod,
): ImageChange {
  const columns = windowsOf(w, left, right, width, method);
  const rows = windowsOf(h, top, bottom, height, method);
  const [begin, end] = reached(rows);
  const across = new Float32Array((end - begin) * width * c);
  return (source, target) => {
    const cut = cutAt(source);
    for (let y = begin; y < end; y++)
      joinPixels(
        source,
        columns,
        { from: y * w * c, step: c, to: (y - begin) * width * c, next: c },
        c,
        across,
      );
    cut(across);
    const row = width * c;
    joinPixels(
      across,
      rows.map((one) => ({ ...one, first: one.first - begin })),
      { from: 0, step: row, to: 0, next: row },
      row,
      target,
    );
    cut(target);
  };
}

/** Where pixels, or rows of them, lie, and how far the next are. */
interface Places {
  readonly from: number;
  readonly step: number;
  readonly to: number;
  readonly next: number;
}

/** Weighted sums of neighbours that are `step` apart, each of `length` numbers in a row. */
function joinPixels(
  source: Float32Array,
  windows: readonly Window[],
  { from, step, to, next }: Places,
  length: number,
  target: Float32Array,
): void {
  let out = to;
  for (const { first, weights } of windows) {
    for (let k = 0; k < length; k++) {
      let sum = 0;
      let at = from + first * step + k;
      for (let i = 0; i < weights.length; i++, at += step)
        sum += (weights[i] as number) * (source[at] as number);
      target[out + k] = sum;
    }
    out += next;
  }
}

/** Rows that any window reaches. */
function reached(windows: readonly Window[]): readonly [begin: number, end: number] {
  return [
    windows.reduce((least, { first }) => Math.min(least, first), Infinity),
    windows.reduce((most, { first, weights }) => Math.max(most, first + weights.length), 0),
  ];
}

/** @param size of the source along this axis, of which the target shows what lies from `begin` to `end` */
function windowsOf(
  size: number,
  begin: number,
  end: number,
  count: number,
  method: ResampleMethod,
): readonly Window[] {
  const scale = (end - begin) / count;
  if (method === 'nearest') return nearestOf(size, begin, scale, count);
  const { reach, weight }: Filter = filters[method];
  // The grid of the target where that is the wider one.
  const unit = Math.max(1, scale);
  return Array.from({ length: count }, (_, i) => {
    const middle = begin + (i + 0.5) * scale;
    const first = Math.max(0, Math.floor(middle - reach * unit + 0.5));
    const behind = Math.min(size, Math.floor(middle + reach * unit + 0.5));
    const weights = Float64Array.from({ length: behind - first }, (_x, k) =>
      weight((first + k - middle + 0.5) / unit),
    );
    const sum = weights.reduce((all, one) => all + one, 0);
    return { first, weights: weights.map((one) => one / sum) };
  });
}

/** Pillow adds the scale up from pixel to pixel, which decides where a middle lies on an edge. */
function nearestOf(size: number, begin: number, scale: number, count: number): readonly Window[] {
  const weights = Float64Array.of(1);
  let middle = begin + scale * 0.5;
  return Array.from({ length: count }, () => {
    const first = Math.min(size - 1, Math.floor(middle));
    middle += scale;
    return { first, weights };
  });
}

/** What keeps numbers within the bounds that those of an image keep; nothing where they keep none. */
function cutAt(image: Float32Array): (numbers: Float32Array) => void {
  let [least, most] = [Infinity, -Infinity];
  for (const value of image) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least < 0 || most > 255) return () => undefined;
  const bound = most <= 1 ? 1 : 255;
  return (numbers) => {
    for (let i = 0; i < numbers.length; i++) numbers[i] = Math.min(bound, Math.max(0, numbers[i] as number));
  };
}
