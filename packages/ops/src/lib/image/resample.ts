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
  // Up to three rows more than are needed, as four are done at a time.
  const across = new Float32Array((end - begin + 3) * width * c);
  const four = new Float64Array(4 * w * c);
  const overshoots = method === 'bicubic' || method === 'lanczos';
  return (source, target) => {
    const bound = overshoots ? boundOf(source) : null;
    for (let y = begin; y < end; y += 4) {
      four.set(source.subarray(y * w * c, Math.min(y + 4, end) * w * c));
      for (let k = 0; k < c; k++) joinColumns(four, columns, across, (y - begin) * width * c, k, c);
    }
    if (bound !== null) cutOff(across, bound);
    joinRows(across, begin, rows, width * c, target);
    if (bound !== null) cutOff(target, bound);
  };
}

/** Of one channel of four rows of the source, those of the target: each weight is taken once for four sums, which do not wait for each other. */
function joinColumns(
  four: Float64Array,
  { firsts, ends, weights }: Windows,
  target: Float32Array,
  to: number,
  channel: number,
  channels: number,
): void {
  // Not in pairs, which engines take for arrays here: their numbers are any then.
  const line = four.length >>> 2;
  const step = firsts.length * channels;
  let out = to + channel;
  let i = 0;
  for (let x = 0; x < firsts.length; x++, out += channels) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let at = (firsts[x] as number) * channels + channel;
    for (const end = ends[x] as number; i < end; i++, at += channels) {
      const weight = weights[i] as number;
      s0 += weight * (four[at] as number);
      s1 += weight * (four[at + line] as number);
      s2 += weight * (four[at + 2 * line] as number);
      s3 += weight * (four[at + 3 * line] as number);
    }
    target[out] = s0;
    target[out + step] = s1;
    target[out + 2 * step] = s2;
    target[out + 3 * step] = s3;
  }
}

/**
 * Of rows of so many numbers, of which the first is number `begin`, those of the target. Four sums side by side take each weight once, and are
 * written when they are whole.
 */
function joinRows(
  source: Float32Array,
  begin: number,
  { firsts, ends, weights }: Windows,
  length: number,
  target: Float32Array,
): void {
  let first = 0;
  for (let y = 0; y < firsts.length; y++) {
    const from = ((firsts[y] as number) - begin) * length;
    const end = ends[y] as number;
    const to = y * length;
    let k = 0;
    for (; k + 4 <= length; k += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let i = first, at = from + k; i < end; i++, at += length) {
        const weight = weights[i] as number;
        s0 += weight * (source[at] as number);
        s1 += weight * (source[at + 1] as number);
        s2 += weight * (source[at + 2] as number);
        s3 += weight * (source[at + 3] as number);
      }
      target[to + k] = s0;
      target[to + k + 1] = s1;
      target[to + k + 2] = s2;
      target[to + k + 3] = s3;
    }
    for (; k < length; k++) {
      let s0 = 0;
      for (let i = first, at = from + k; i < end; i++, at += length)
        s0 += (weights[i] as number) * (source[at] as number);
      target[to + k] = s0;
    }
    first = end;
  }
}

/** Rows that any window reaches: windows begin and end in their order. */
function reached({ firsts, ends }: Windows): readonly [begin: number, end: number] {
  const last = firsts.length - 1;
  const count = (ends[last] as number) - (ends[last - 1] ?? 0);
  return [firsts[0] as number, (firsts[last] as number) + count];
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
