/** Numbers that are free, and the shares of pixels that they stand for, channel by channel. */
export interface ColourSpace {
  /** Makes shares between 0 and 1 of one pixel's free numbers. */
  readonly toShares: (free: Float64Array, shares: Float64Array) => void;
  /** Takes the gradient by the shares back to the free numbers. */
  readonly back: (shares: Float64Array, ofShares: Float64Array, ofFree: Float64Array) => void;
}

/**
 * Red, green and blue of photos rise and fall together, so that a step along their gradients changes brightness and hardly colour. The free numbers
 * are the axes along which photos vary, each as long as they do. Columns are these axes, from the covariance of the pixels of ImageNet.
 *
 * Source: C. Olah, A. Mordvintsev, L. Schubert, "Feature visualization", Distill, 2017, and its code, `lucid/optvis/param/color.py`.
 */
const photoAxes = [
  [0.26, 0.09, 0.02],
  [0.27, 0, -0.05],
  [0.27, -0.09, 0.03],
] as const;

/** Three channels are taken for red, green and blue; any other number of them are free each by itself. */
export function colourSpace(channels: number): ColourSpace {
  const axes = channels === 3 ? normalised(photoAxes) : identity(channels);
  return {
    toShares: (free, shares) => {
      axes.forEach((row, i) => {
        const sum = row.reduce((all, weight, j) => all + weight * (free[j] as number), 0);
        shares[i] = 1 / (1 + Math.exp(-sum));
      });
    },
    back: (shares, ofShares, ofFree) => {
      ofFree.fill(0);
      axes.forEach((row, i) => {
        const share = shares[i] as number;
        const slope = share * (1 - share) * (ofShares[i] as number);
        row.forEach((weight, j) => (ofFree[j] = (ofFree[j] as number) + weight * slope));
      });
    },
  };
}

/** The longest column gets length 1. */
function normalised(axes: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const lengths = axes.map((_, j) => Math.hypot(...axes.map((row) => row[j] ?? 0)));
  const longest = Math.max(...lengths);
  return axes.map((row) => row.map((weight) => weight / longest));
}

function identity(size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_one, j) => (i === j ? 1 : 0)));
}
