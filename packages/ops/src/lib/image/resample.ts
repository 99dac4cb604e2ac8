import type { ImageShape } from './define-image-step.js';
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

/** What an image may be given as: numbers, or bytes where they are all from 0 to 255. */
export type Pixels = Float32Array | Uint8Array;

/** For each pixel of the target along an axis, the pixels of the source that make it and what each counts; together 1. */
interface Windows {
  /** The first pixel of the source. */
  readonly firsts: Int32Array;
  /** Where the weights of each end; those of the next one follow. */
  readonly ends: Int32Array;
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
): (source: Pixels, target: Float32Array) => void {
  const columns = windowsOf(w, left, right, width, method);
  const rows = windowsOf(h, top, bottom, height, method);
  const [begin, end] = reached(rows);
  const join = c === 3 ? joinColours : joinColumns;
  const across = new Float32Array((end - begin) * width * c);
  const sums = new Float64Array(width * c);
  const overshoots = method === 'bicubic' || method === 'lanczos';
  return (source, target) => {
    const bound = overshoots ? boundOf(source) : null;
    for (let y = begin; y < end; y++) join(source, y * w * c, columns, across, (y - begin) * width * c, c);
    if (bound !== null) cutOff(across, bound);
    joinRows(across, begin, rows, sums, target);
    if (bound !== null) cutOff(target, bound);
  };
}

/** Of a row of the source, which begins at `from`, a row of the target, which begins at `to`. */
function joinColumns(
  source: Pixels,
  from: number,
  { firsts, ends, weights }: Windows,
  target: Float32Array,
  to: number,
  channels: number,
): void {
  let out = to;
  let begin = 0;
  for (let x = 0; x < firsts.length; x++) {
    const [first, end] = [from + (firsts[x] as number) * channels, ends[x] as number];
    for (let k = 0; k < channels; k++) {
      let sum = 0;
      for (let i = begin, at = first + k; i < end; i++, at += channels)
        sum += (weights[i] as number) * (source[at] as number);
      target[out++] = sum;
    }
    begin = end;
  }
}

/** {@link joinColumns} of three channels, whose sums do not wait for each other. */
function joinColours(
  source: Pixels,
  from: number,
  { firsts, ends, weights }: Windows,
  target: Float32Array,
  to: number,
): void {
  let out = to;
  let i = 0;
  for (let x = 0; x < firsts.length; x++) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let at = from + 3 * (firsts[x] as number);
    for (const end = ends[x] as number; i < end; i++, at += 3) {
      const weight = weights[i] as number;
      red += weight * (source[at] as number);
      green += weight * (source[at + 1] as number);
      blue += weight * (source[at + 2] as number);
    }
    target[out] = red;
    target[out + 1] = green;
    target[out + 2] = blue;
    out += 3;
  }
}

/**
 * Of rows of numbers, of which the first is number `begin`, those of the target. Four are added at a time, in their order, so that sums are not
 * written and read again for each.
 *
 * @param sums room for one row
 */
function joinRows(
  source: Float32Array,
  begin: number,
  { firsts, ends, weights }: Windows,
  sums: Float64Array,
  target: Float32Array,
): void {
  const { length } = sums;
  let i = 0;
  for (let y = 0; y < firsts.length; y++) {
    let a = ((firsts[y] as number) - begin) * length;
    const end = ends[y] as number;
    sums.fill(0);
    for (; i + 4 <= end; i += 4, a += 4 * length) {
      const w0 = weights[i] as number;
      const w1 = weights[i + 1] as number;
      const w2 = weights[i + 2] as number;
      const w3 = weights[i + 3] as number;
      const b = a + length;
      const c = b + length;
      const d = c + length;
      for (let k = 0; k < length; k++) {
        const two = (sums[k] as number) + w0 * (source[a + k] as number) + w1 * (source[b + k] as number);
        sums[k] = two + w2 * (source[c + k] as number) + w3 * (source[d + k] as number);
      }
    }
    for (; i < end; i++, a += length) {
      const weight = weights[i] as number;
      for (let k = 0; k < length; k++) sums[k] = (sums[k] as number) + weight * (source[a + k] as number);
    }
    target.set(sums, y * length);
  }
}

/** Rows that any window reaches. */
function reached({ firsts, ends }: Windows): readonly [begin: number, end: number] {
  return [
    firsts.reduce((least, first) => Math.min(least, first), Infinity),
    firsts.reduce((most, first, i) => Math.max(most, first + (ends[i] as number) - (ends[i - 1] ?? 0)), 0),
  ];
}

/** @param size of the source along this axis, of which the target shows what lies from `begin` to `end` */
function windowsOf(size: number, begin: number, end: number, count: number, method: ResampleMethod): Windows {
  const scale = (end - begin) / count;
  if (method === 'nearest') return nearestOf(size, begin, scale, count);
  const { reach, weight }: Filter = filters[method];
  // The grid of the target where that is the wider one.
  const unit = Math.max(1, scale);
  const [firsts, ends] = [new Int32Array(count), new Int32Array(count)];
  const weights: number[] = [];
  for (let i = 0; i < count; i++) {
    const middle = begin + (i + 0.5) * scale;
    const first = Math.max(0, Math.floor(middle - reach * unit + 0.5));
    const behind = Math.min(size, Math.floor(middle + reach * unit + 0.5));
    const own = Array.from({ length: behind - first }, (_, k) => weight((first + k - middle + 0.5) / unit));
    const sum = own.reduce((all, one) => all + one, 0);
    for (const one of own) weights.push(one / sum);
    firsts[i] = first;
    ends[i] = weights.length;
  }
  return { firsts, ends, weights: Float64Array.from(weights) };
}

/** Pillow adds the scale up from pixel to pixel, which decides where a middle lies on an edge. */
function nearestOf(size: number, begin: number, scale: number, count: number): Windows {
  let middle = begin + scale * 0.5;
  const firsts = Int32Array.from({ length: count }, () => {
    const first = Math.min(size - 1, Math.floor(middle));
    middle += scale;
    return first;
  });
  return { firsts, ends: firsts.map((_, i) => i + 1), weights: new Float64Array(count).fill(1) };
}

/** What numbers of an image may be at most, from 0 on, where they are so; `null` where they have no such bound. */
function boundOf(image: Pixels): number | null {
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
