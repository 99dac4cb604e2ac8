import { completeValues, findWord, type DataSettings, type Vocabulary } from '@convlang/ops';
import type { RawImage } from './source-image.js';

/** One channel three times, where three are wanted; anything else stays as it is. */
export function matchChannels(image: RawImage, channels: number): RawImage {
  const [h, w, c] = image.shape;
  if (c !== 1 || channels !== 3) return image;
  const pixels = new Float32Array(h * w * 3);
  for (let i = 0; i < pixels.length; i++) pixels[i] = image.pixels[Math.floor(i / 3)] ?? 0;
  return { ...image, shape: [h, w, 3], pixels };
}

/** Whether one of some steps of preprocessing makes one channel of three, whatever the size. */
export function makesGray(
  steps: DataSettings['preprocess'],
  { imageSteps }: Pick<Vocabulary, 'imageSteps'>,
): boolean {
  return steps.some((step) => {
    const definition = findWord(imageSteps, 'step of preprocessing', step.kind);
    return definition.shapeAfter([1, 1, 3], completeValues(definition, step))?.[2] === 1;
  });
}
