import type { ImageShape } from '@convlang/data';
import { cellRaster, type Raster } from '@convlang/drawing';

/** How numbers become pixels. */
export interface ImageSight {
  /** What is black, and what is white; numbers outside are taken for the nearer one. */
  readonly range: readonly [low: number, high: number];
  /** Pixels along the longer side, at most. */
  readonly most: number;
}

/**
 * An image as pixels: three channels in colour, of others the first.
 *
 * @param values `[h, w, c]`
 */
export function imageRaster(values: Float32Array, shape: ImageShape, { range, most }: ImageSight): Raster {
  const [low, high] = range;
  const scale = high > low ? 255 / (high - low) : 0;
  const { height, width, channels, means } = shrunk(values, shape, most);
  const level = (row: number, column: number, channel: number): number => {
    const value = ((means[(row * width + column) * channels + channel] ?? 0) - low) * scale;
    return Math.round(Math.min(255, Math.max(0, value)));
  };
  const [green, blue] = channels === 3 ? [1, 2] : [0, 0];
  return cellRaster(width, height, (y, x) => [level(y, x, 0), level(y, x, green), level(y, x, blue)]);
}

/** The smallest and the largest of some numbers. */
export function rangeOf(values: Float32Array): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

interface Shrunk {
  readonly height: number;
  readonly width: number;
  readonly channels: 1 | 3;
  /** `[height, width, channels]` */
  readonly means: Float64Array;
}

/** Made smaller by whole steps: each pixel is the mean of those that it stands for. */
function shrunk(values: Float32Array, [h, w, c]: ImageShape, most: number): Shrunk {
  const step = Math.max(1, Math.ceil(Math.max(h, w) / most));
  const [height, width] = [Math.floor(h / step) || 1, Math.floor(w / step) || 1];
  const channels = c >= 3 ? 3 : 1;
  const sums = new Float64Array(height * width * channels);
  for (let y = 0; y < Math.min(h, height * step); y++)
    for (let x = 0; x < Math.min(w, width * step); x++)
      for (let channel = 0; channel < channels; channel++) {
        const place = (Math.floor(y / step) * width + Math.floor(x / step)) * channels + channel;
        sums[place] = (sums[place] ?? 0) + (values[(y * w + x) * c + channel] as number);
      }
  const covered = Math.min(step, h) * Math.min(step, w);
  return { height, width, channels, means: sums.map((sum) => sum / covered) };
}
