import type { RandomChange } from './define-augmentation.js';
import { brightnessAt } from './pixel-values.js';

/** An image, and where the changed one is written. */
type Changed = Pick<RandomChange<unknown>, 'shape' | 'from' | 'to'>;

/** Multiplies all values, as `adjust_brightness` of torchvision. */
export function changeBrightness({ from, to }: Changed, factor: number): void {
  from.forEach((value, i) => (to[i] = factor * value));
}

/** Brings values away from the mean brightness of the image, or nearer to it, as `adjust_contrast` of torchvision. Of channels that are not three, the mean is that of all numbers. */
export function changeContrast({ shape: [, , c], from, to }: Changed, factor: number): void {
  const step = c === 3 ? 3 : 1;
  let sum = 0;
  for (let k = 0; k < from.length; k += step) sum += step === 3 ? brightnessAt(from, k) : (from[k] as number);
  const mean = sum / (from.length / step);
  from.forEach((value, i) => (to[i] = factor * value + (1 - factor) * mean));
}

/** Brings three channels away from the brightness of their pixel, or nearer to it, as `adjust_saturation` of torchvision. */
export function changeSaturation({ from, to }: Changed, factor: number): void {
  from.forEach((value, i) => (to[i] = factor * value + (1 - factor) * brightnessAt(from, i - (i % 3))));
}

/**
 * Turns the hue of three channels, as `adjust_hue` of torchvision: in the hexagon of HSV (A. R. Smith, "Color gamut transform pairs", SIGGRAPH 1978),
 * with the largest and the smallest of the three kept, so values of any range will do.
 *
 * @param turn in sixths of the circle: by 2 red becomes green
 */
export function changeHue({ from, to }: Changed, turn: number): void {
  for (let k = 0; k < from.length; k += 3) {
    const [r, g, b] = [from[k] as number, from[k + 1] as number, from[k + 2] as number];
    const largest = Math.max(r, g, b);
    const chroma = largest - Math.min(r, g, b);
    const hue = turn + (chroma === 0 ? 0 : hueOf(r, g, b, largest, chroma));
    [5, 3, 1].forEach((offset, channel) => {
      const at = (((offset + hue) % 6) + 6) % 6;
      to[k + channel] = largest - chroma * Math.max(0, Math.min(at, 4 - at, 1));
    });
  }
}

/** In sixths of the circle from red on, from -1 to 5. */
function hueOf(r: number, g: number, b: number, largest: number, chroma: number): number {
  if (largest === r) return (g - b) / chroma;
  return largest === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
}
