import type { Rgb } from '@convlang/drawing';
import type { Tensor } from '@convlang/tensor';
import type { InputRange } from '../feature/input-range.js';

/**
 * Colours of an image as a network sees it, the darkest pixel that the data section makes black, the brightest white. Three channels are red, green and blue; else
 * the first is grey.
 *
 * @param numbers `[1, h, w, c]`
 */
export function imageColours(
  { shape, data }: Tensor<'f32'>,
  { low, high }: InputRange,
): (row: number, column: number) => Rgb {
  const [, , width = 1, channels = 1] = shape;
  return (row, column) => {
    const level = (channel: number): number => {
      const [dark, bright] = [low[channel] ?? 0, high[channel] ?? 1];
      const share = ((data[(row * width + column) * channels + channel] ?? 0) - dark) / (bright - dark || 1);
      return Math.round(255 * Math.min(1, Math.max(0, share)));
    };
    return channels === 3 ? [level(0), level(1), level(2)] : [level(0), level(0), level(0)];
  };
}
