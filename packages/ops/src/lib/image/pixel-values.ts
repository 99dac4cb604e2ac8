import type { ImageChange, ImageShape } from './define-image-step.js';

/** Brightness by the weights of ITU-R BT.601: 0.299 R + 0.587 G + 0.114 B. An image of one channel stays as it is. */
export function grayImage([, , c]: ImageShape): ImageChange {
  return (source, target) => {
    if (c === 1) {
      target.set(source);
      return;
    }
    for (let i = 0, k = 0; i < target.length; i++, k += 3) target[i] = brightnessAt(source, k);
  };
}

/** Of the three channels from number k on. */
export function brightnessAt(image: ArrayLike<number>, k: number): number {
  return 0.299 * (image[k] as number) + 0.587 * (image[k + 1] as number) + 0.114 * (image[k + 2] as number);
}

/**
 * `scale * x + shift`, by channel.
 *
 * @param scales one number a channel
 * @param shifts one number a channel
 */
export function scaleChannels(
  [, , channels]: ImageShape,
  scales: readonly number[],
  shifts: readonly number[],
): ImageChange {
  return (source, target) => {
    for (let i = 0; i < target.length; i += channels) {
      for (let k = 0; k < channels; k++) {
        target[i + k] = (scales[k] as number) * (source[i + k] as number) + (shifts[k] as number);
      }
    }
  };
}
