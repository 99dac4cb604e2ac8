import type { ImageShape } from './define-image-step.js';
import type { Size } from './geometry.js';
import type { Part } from './part.js';

/**
 * The largest part in the middle of an image that has the ratio of a size; its edges may lie inside of pixels. They are float32, as Pillow
 * keeps them: that decides where the middle of a pixel lies on an edge.
 */
export function fitPart([h, w]: ImageShape, { height, width }: Size): Part {
  const ratio = width / height;
  const isWide = w / h >= ratio;
  const [high, wide] = isWide ? [h, ratio * h] : [w / ratio, w];
  const [top, left] = [(h - high) / 2, (w - wide) / 2];
  const { fround } = Math;
  return { top: fround(top), bottom: fround(top + high), left: fround(left), right: fround(left + wide) };
}
