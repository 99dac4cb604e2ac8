import type { RandomChange } from './define-augmentation.js';

/**
 * Blurs rows and then columns with a Gaussian, each channel by itself: weights `exp(-d^2 / (2 sigma^2))` of pixels up to `3 sigma` away, divided by
 * their sum. Beyond an edge the pixel at it counts.
 *
 * @param sigma in pixels, above 0
 */
export function blurImage(
  { shape: [h, w, c], from, to }: Pick<RandomChange<unknown>, 'shape' | 'from' | 'to'>,
  sigma: number,
): void {
  const weights = gaussian(sigma);
  const between = new Float64Array(from.length);
  blurAlong(from, between, weights, { size: w, stride: c });
  blurAlong(between, to, weights, { size: h, stride: w * c });
}

/** For distances from `-3 sigma` to `3 sigma`, rounded up. */
function gaussian(sigma: number): readonly number[] {
  const reach = Math.ceil(3 * sigma);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const sum = bell.reduce((all, one) => all + one, 0);
  return bell.map((one) => one / sum);
}

/** Along one axis: so many pixels, and so far apart in memory. */
function blurAlong(
  from: Float32Array | Float64Array,
  to: Float32Array | Float64Array,
  weights: readonly number[],
  { size, stride }: { readonly size: number; readonly stride: number },
): void {
  const reach = (weights.length - 1) / 2;
  for (let i = 0; i < from.length; i++) {
    const at = Math.floor(i / stride) % size;
    let sum = 0;
    weights.forEach((weight, k) => {
      const other = Math.min(size - 1, Math.max(0, at + k - reach));
      sum += weight * (from[i + (other - at) * stride] as number);
    });
    to[i] = sum;
  }
}
