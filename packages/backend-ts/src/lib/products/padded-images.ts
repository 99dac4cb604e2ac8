import type { ImageShape } from '../kernel.js';

/** Images with a border, one after another as float64. */
export interface PaddedImages {
  readonly source: ImageShape;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  /** Numbers of one sample, border included. */
  readonly sampleLength: number;
}

/** @param pads `[top, bottom, left, right]`, at least 0 */
export function paddedImages(source: ImageShape, pads: readonly number[]): PaddedImages {
  const [top = 0, bottom = 0, left = 0, right = 0] = pads;
  const height = source.height + top + bottom;
  const width = source.width + left + right;
  return { source, top, left, height, width, sampleLength: height * width * source.channels };
}

/** Copies `samples` images from `first` on into scratch memory at `at`, zeros around each. */
export function copyPadded(
  images: PaddedImages,
  from: Float32Array,
  first: number,
  samples: number,
  to: Float64Array,
  at: number,
): void {
  const { source, top, left, height, width } = images;
  const line = source.width * source.channels;
  const before = left * source.channels;
  const after = (width - left) * source.channels - line;
  let read = first * source.height * line;
  let write = at;
  for (let n = 0; n < samples; n++) {
    to.fill(0, write, (write += top * width * source.channels));
    for (let y = 0; y < source.height; y++) {
      for (let i = 0; i < before; i++) to[write + i] = 0;
      write += before;
      for (let i = 0; i < line; i++) to[write + i] = from[read + i] as number;
      read += line;
      write += line;
      for (let i = 0; i < after; i++) to[write + i] = 0;
      write += after;
    }
    to.fill(0, write, (write += (height - top - source.height) * width * source.channels));
  }
}
