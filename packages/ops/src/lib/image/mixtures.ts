import type { ImageMix } from './define-augmentation.js';
import { symmetricBeta } from './symmetric-beta.js';

type Mixed = Pick<ImageMix<unknown>, 'shape' | 'from' | 'other' | 'to'>;

/** Adds two images up, `share` of the first. */
export function blendImages({ from, other, to }: Mixed, share: number): number {
  for (let i = 0; i < to.length; i++)
    to[i] = share * (from[i] as number) + (1 - share) * (other[i] as number);
  return share;
}

/** A box of pixels, the ends not in it. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * A box about a pixel, of `1 - share` of the area of an image, as far as it lies inside (Yun et al., "CutMix", 2019, section 3.1): its sides are
 * the image's times `sqrt(1 - share)`, rounded down.
 *
 * @param across where its middle is, from 0 to below 1 of the width
 * @param down the same of the height
 */
export function cutBox(
  [height, width]: readonly [number, number, ...unknown[]],
  share: number,
  { across, down }: { readonly across: number; readonly down: number },
): Box {
  const part = Math.sqrt(1 - share);
  const span = (size: number, middle: number): Span =>
    spanAbout(size, middle, 2 * Math.floor(Math.floor(size * part) / 2));
  const [[top, bottom], [left, right]] = [span(height, down), span(width, across)];
  return { top, bottom, left, right };
}

type Span = readonly [begin: number, end: number];

/** A span about a pixel, as far as it lies inside; of an even length, one pixel more is before it than behind. */
function spanAbout(size: number, middle: number, length: number): Span {
  const begin = Math.floor(middle * size) - Math.floor(length / 2);
  return [Math.max(0, begin), Math.min(size, begin + length)];
}

/** Sets a square of pixels to 0, about a pixel of the image, as far as it lies inside (DeVries and Taylor, 2017, section 3). */
export function cutOut(
  { shape: [h, w, c], from, to }: Pick<Mixed, 'shape' | 'from' | 'to'>,
  pixels: number,
  { across, down }: { readonly across: number; readonly down: number },
): void {
  const [[top, bottom], [left, right]] = [spanAbout(h, down, pixels), spanAbout(w, across, pixels)];
  to.set(from);
  for (let y = top; y < bottom; y++) to.fill(0, (y * w + left) * c, (y * w + right) * c);
}

/** Puts a box of the second image into the first; gives the part of the area that is left of the first. */
export function pasteBox({ shape, from, other, to }: Mixed, { top, bottom, left, right }: Box): number {
  const [h, w, c] = shape;
  to.set(from);
  for (let y = top; y < bottom; y++) {
    const [begin, end] = [(y * w + left) * c, (y * w + right) * c];
    to.set(other.subarray(begin, end), begin);
  }
  return 1 - ((bottom - top) * (right - left)) / (h * w);
}

/** The share that an image keeps of itself, from the first two numbers drawn. */
export function drawShare({ draw }: Pick<ImageMix<unknown>, 'draw'>, alpha: number): number {
  return symmetricBeta(alpha, draw(0), draw(1));
}
