import type { DataSettings } from '@convlang/ops';
import type { RawImage } from './source-image.js';

/** One channel three times, where three are wanted; anything else stays as it is. */
export function matchChannels(image: RawImage, channels: number): RawImage {
  const [h, w, c] = image.shape;
  if (c !== 1 || channels !== 3) return image;
  const pixels = new Float32Array(h * w * 3);
  for (let i = 0; i < pixels.length; i++) pixels[i] = image.pixels[Math.floor(i / 3)] ?? 0;
  return { ...image, shape: [h, w, 3], pixels };
}

/** Whether some steps of preprocessing make one channel of three. */
export function hasGray(steps: DataSettings['preprocess']): boolean {
  return steps.some(({ kind }) => kind === 'gray');
}
