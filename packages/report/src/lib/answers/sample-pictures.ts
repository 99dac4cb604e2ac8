import { imagesSize, labelArray, sampleSize, type DataSource, type ImageShape } from '@convlang/data';
import { cellRaster, type Raster } from '@convlang/drawing';
import { pngUrl } from '../page/png-url.js';

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
      const picture = await pngUrl(rasterOf(own, shape));
      pictures[sample] = picture;
      characters += picture.length;
    }
  }
  return pictures;
}

/** As pixels: values of 0 to 255 as they are, others stretched over that range. */
function rasterOf(values: Float32Array, shape: ImageShape): Raster {
  const [min, max] = [smallest(values), -smallest(values.map((value) => -value))];
  const isPicture = min >= 0 && max <= 255 && max > 1;
  const [shift, scale] = isPicture ? [0, 1] : [min, max > min ? 255 / (max - min) : 0];
  const { height, width, channels, means } = shrunk(values, shape);
  const level = (row: number, column: number, channel: number): number =>
    Math.round(((means[(row * width + column) * channels + channel] ?? 0) - shift) * scale);
  const [green, blue] = channels === 3 ? [1, 2] : [0, 0];
  return cellRaster(width, height, (y, x) => [level(y, x, 0), level(y, x, green), level(y, x, blue)]);
}

function smallest(values: Float32Array): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

interface Shrunk {
  readonly height: number;
  readonly width: number;
  readonly channels: 1 | 3;
  /** `[height, width, channels]` */
  readonly means: Float64Array;
}

/** Made smaller by whole steps: each pixel is the mean of those that it stands for. */
function shrunk(values: Float32Array, [h, w, c]: ImageShape): Shrunk {
  const step = Math.max(1, Math.ceil(Math.max(h, w) / MOST_SIDE));
  const [height, width] = [Math.floor(h / step) || 1, Math.floor(w / step) || 1];
  const channels = c >= 3 ? 3 : 1;
  const sums = new Float64Array(height * width * channels);
  for (let y = 0; y < Math.min(h, height * step); y++)
    for (let x = 0; x < Math.min(w, width * step); x++)
      for (let channel = 0; channel < channels; channel++) {
        const place = (Math.floor(y / step) * width + Math.floor(x / step)) * channels + channel;
        sums[place] = (sums[place] ?? 0) + (values[(y * w + x) * c + channel] as number);
      }
  const covered = Math.min(step, h) * Math.min(step, w);
  return { height, width, channels, means: sums.map((sum) => sum / covered) };
}
