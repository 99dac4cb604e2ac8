import type { DataSource, ImageShape } from '@convlang/data';
import { RandomStream } from '@convlang/tensor';
import { memorySource } from './memory-source.js';

/** Coarse squares an image is made of, in each direction. */
const GRID = 4;

/** Eight images of large squares in random shades, which also a network that averages over the image can tell apart. */
export function eightImages(shape: ImageShape, classes: number): DataSource {
  const [height, width, channels] = shape;
  const random = new RandomStream(8, 'images', 'draw');
  const images: number[] = [];
  for (let n = 0; n < 8; n++)
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++)
        for (let c = 0; c < channels; c++) {
          const square = Math.floor((row * GRID) / height) * GRID + Math.floor((column * GRID) / width);
          images.push(2 * random.uniform(0, (n * GRID * GRID + square) * channels + c) - 1);
        }
  return memorySource(
    shape,
    images,
    Array.from({ length: 8 }, (_, n) => n % classes),
  );
}
