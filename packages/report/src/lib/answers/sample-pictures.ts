import { imagesSize, labelArray, sampleSize, type DataSource } from '@convlang/data';
import { pngUrl } from '../page/png-url.js';
import { imageRaster, rangeOf } from './image-raster.js';

/** Pixels along the longer side of a picture, at most. */
const MOST_SIDE = 64;

/** Characters that all pictures take, about: a page is to stay below two megabytes. */
const MOST_CHARACTERS = 700_000;

/** Samples read at a time. */
const PIECE = 32;

/**
 * Samples as small PNG pictures, before they are scaled for the network; of several images of a sample the first.
 *
 * @param samples the first ones get a picture, as many as there is room for
 * @returns data URLs by the number of the sample; none where a sample is no picture, but a row of numbers
 */
export async function samplePictures(
  source: DataSource,
  samples: readonly number[],
): Promise<Readonly<Record<string, string>>> {
  const { shape } = source;
  if (shape[0] < 2 || shape[1] < 2) return {};
  const pictures: Record<string, string> = {};
  const size = imagesSize(source);
  let characters = 0;
  for (let first = 0; first < samples.length && characters < MOST_CHARACTERS; first += PIECE) {
    const indices = samples.slice(first, first + PIECE);
    const images = new Float32Array(indices.length * size);
    await source.read(indices, images, labelArray(source, indices.length));
    for (const [i, sample] of indices.entries()) {
      const own = images.subarray(i * size, i * size + sampleSize(shape));
      const picture = await pngUrl(imageRaster(own, shape, { range: pictureRange(own), most: MOST_SIDE }));
      pictures[sample] = picture;
      characters += picture.length;
    }
  }
  return pictures;
}

/** Numbers above this are levels of 0 to 255: those that were scaled to about 1 may be a little above it. */
const MOST_SCALED = 16;

/** What is black and white: levels of a picture as they are, other numbers stretched over that range. */
function pictureRange(values: Float32Array): readonly [number, number] {
  const [low, high] = rangeOf(values);
  return low >= 0 && high <= 255 && high > MOST_SCALED ? [0, 255] : [low, high];
}
