import { bytesOf, type Border, type ImageShape } from '../images.js';

/** The taps that reach the pixels `first`, `first + stride`, `first + 2 stride` ... of the input along one dimension. */
export interface AxisPhase {
  /** The first of the pixels. */
  readonly first: number;
  /** How many there are. */
  readonly count: number;
  /** Taps of the kernel, by falling place, so that what they read rises. */
  readonly taps: readonly number[];
  /** For the first of the pixels, the output that the first of the taps reads; below 0 before the image. */
  readonly start: number;
  /** From what a tap reads to what the next reads. */
  readonly step: number;
}

/**
 * An input pixel `i` meets the output `o` under the tap `k` where `o stride = i + pad - k dilation`: pixels that lie a stride apart meet the same taps. Along
 * one dimension these make as many phases as the stride has steps, and each is a convolution with stride 1 by part of the kernel, turned around.
 */
export function axisPhases(
  size: number,
  kernel: number,
  stride: number,
  dilation: number,
  pad: number,
): readonly AxisPhase[] {
  return Array.from({ length: Math.min(stride, size) }, (_, first): AxisPhase => {
    const meets = (tap: number): boolean => (first + pad - tap * dilation) % stride === 0;
    const taps = Array.from({ length: kernel }, (__, tap) => kernel - 1 - tap).filter(meets);
    const output = (tap: number): number => (first + pad - tap * dilation) / stride;
    const [one, two] = taps;
    return {
      first,
      count: Math.ceil((size - first) / stride),
      taps,
      start: one === undefined ? 0 : output(one),
      step: one === undefined || two === undefined ? 0 : output(two) - output(one),
    };
  });
}

/** Cells around the outputs that the phases of a dimension read. */
export function reachOf(phases: readonly AxisPhase[], size: number): readonly [number, number] {
  const read = phases.filter(({ taps }) => taps.length > 0);
  const before = read.reduce((most, { start }) => Math.max(most, -start), 0);
  const end = read.reduce(
    (most, { start, step, taps, count }) => Math.max(most, start + (taps.length - 1) * step + count),
    0,
  );
  return [before, Math.max(0, end - size)];
}

export interface Phase {
  readonly rows: AxisPhase;
  readonly columns: AxisPhase;
}

/** Where the window of the first output of a phase begins in an image with its border, in bytes. */
export function windowStart({ rows, columns }: Phase, { top, left }: Border, image: ImageShape): number {
  const { line, pixel } = bytesOf(image);
  return (rows.start + top) * line + (columns.start + left) * pixel;
}
