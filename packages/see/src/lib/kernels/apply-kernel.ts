import type { RawImage } from '@convlang/data';
import { tensor, type Tensor } from '@convlang/tensor';
import type { PictureKernel } from './article-kernels.js';

/**
 * Slides a kernel over each channel of a picture, without padding and without turning it round, as layers of networks do: sums of products in
 * float64, divided at the end.
 *
 * @returns `[1, h - kh + 1, w - kw + 1, c]`; `null` where the kernel is larger than the picture
 */
export function applyKernel(
  { shape: [h, w, c], pixels }: RawImage,
  { rows, divisor = 1 }: PictureKernel,
): Tensor<'f32'> | null {
  const [kh, kw] = [rows.length, rows[0]?.length ?? 0];
  const [height, width] = [h - kh + 1, w - kw + 1];
  if (height < 1 || width < 1) return null;
  const weights = rows.flat();
  const result = new Float32Array(height * width * c);
  for (let i = 0; i < result.length; i++) {
    const [row, column, channel] = [Math.floor(i / (width * c)), Math.floor(i / c) % width, i % c];
    let sum = 0;
    for (let cell = 0; cell < weights.length; cell++) {
      const [y, x] = [row + Math.floor(cell / kw), column + (cell % kw)];
      sum += (weights[cell] ?? 0) * (pixels[(y * w + x) * c + channel] ?? 0);
    }
    result[i] = sum / divisor;
  }
  return tensor('f32', [1, height, width, c], result);
}
