import type { ImageShape } from '../kernel.js';
import { convAxis, padBehind, range, type ConvAttrs, type Tap } from './conv-geometry.js';
import { paddedImages, type PaddedImages } from './padded-images.js';

/** Where the windows of a convolution lie in its padded input. */
export interface ForwardWindows {
  readonly images: PaddedImages;
  /** Start of the window of each output cell of one sample. */
  readonly starts: readonly number[];
  /** Each kernel cell with its distance from a window's start. */
  readonly taps: readonly Tap[];
}

/** @param kernel shape `[kh, kw, c / groups, f]` */
export function forwardWindows(
  x: ImageShape,
  y: ImageShape,
  kernel: readonly number[],
  attrs: ConvAttrs,
): ForwardWindows {
  const [kh = 1, kw = 1] = kernel;
  const vertical = convAxis(attrs, 0, kh, x.height, y.height);
  const horizontal = convAxis(attrs, 1, kw, x.width, y.width);
  const images = paddedImages(x, [
    vertical.before,
    padBehind(vertical),
    horizontal.before,
    padBehind(horizontal),
  ]);
  const line = images.width * x.channels;
  const place = (row: number, column: number): number => row * line + column * x.channels;
  return {
    images,
    starts: range(y.height * y.width).map((cell) =>
      place(Math.floor(cell / y.width) * vertical.stride, (cell % y.width) * horizontal.stride),
    ),
    taps: range(kh * kw).map((cell) => ({
      cell,
      distance: place(Math.floor(cell / kw) * vertical.dilation, (cell % kw) * horizontal.dilation),
    })),
  };
}
