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
  const overshoots = method === 'bicubic' || method === 'lanczos';
  return (source, target) => {
    const bound = overshoots ? boundOf(source) : null;
    for (let y = begin; y < end; y++)
      joinColumns(source, y * w * c, columns, c, across, (y - begin) * width * c);
    if (bound !== null) cutOff(across, bound);
    joinRows(across, begin, rows, width * c, target);
    if (bound !== null) cutOff(target, bound);
  };
}

/** Of a row of the source, which begins at `from`, a row of the target, which begins at `to`. */
function joinColumns(
  source: Float32Array,
  from: number,
  windows: readonly Window[],
  channels: number,
  target: Float32Array,
  to: number,
): void {
  let out = to;
  for (const { first, weights } of windows) {
    for (let k = 0; k < channels; k++) {
      let sum = 0;
      let at = from + first * channels + k;
      for (let i = 0; i < weights.length; i++, at += channels)
        sum += (weights[i] as number) * (source[at] as number);
      target[out++] = sum;
    }
  }
}

/** Of rows of so many numbers, of which the first is number `begin`, those of the target. */
function joinRows(
  source: Float32Array,
  begin: number,
  windows: readonly Window[],
  length: number,
  target: Float32Array,
): void {
  const sums = new Float64Array(length);
  for (const [y, { first, weights }] of windows.entries()) {
    sums.fill(0);
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] as number;
      const from = (first - begin + i) * length;
      for (let k = 0; k < length; k++) sums[k] = (sums[k] as number) + weight * (source[from + k] as number);
    }
    target.set(sums, y * length);
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

/** What numbers of an image may be at most, from 0 on, where they are so; `null` where they have no such bound. */
function boundOf(image: Float32Array): number | null {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < image.length; i++) {
    const value = image[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least < 0 || most > 255) return null;
  return most <= 1 ? 1 : 255;
}

function cutOff(numbers: Float32Array, bound: number): void {
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] as number;
    if (value < 0) numbers[i] = 0;
    else if (value > bound) numbers[i] = bound;
  }
}
