import { sampleSize, type RawImage } from '@convlang/data';
import { readFileBytes, readIdxImages, sharpDecoder } from '@convlang/data/node';
import { UsageError } from '../usage/usage-error.js';
import { readImageArgument } from './image-argument.js';

/** More at a time would be a data set, which `evaluate` reads piece by piece. */
const MOST_ITEMS = 10_000;

/**
 * Reads the pictures that an IMAGE argument names.
 *
 * @throws ConvlangError E501 to E528 for what is wrong with the file; UsageError for a range that makes no sense
 */
export async function loadImages(text: string): Promise<readonly RawImage[]> {
  const argument = readImageArgument(text);
  if (argument.kind === 'file') {
    const { path } = argument;
    return [await sharpDecoder.decode({ name: path, bytes: await readFileBytes(path) })];
  }
  const { path, first, last } = argument;
  if (last < first || last - first >= MOST_ITEMS)
    throw new UsageError(`'${text}' is no range of items: FIRST-LAST, at most ${MOST_ITEMS} of them`);
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const { shape, data } = await readIdxImages(path, numbers);
  const [, h = 1, w = 1, c = 1] = shape;
  const size = sampleSize([h, w, c]);
  return numbers.map((number, i) => ({
    name: `${path}:${number}`,
    shape: [h, w, c],
    pixels: data.subarray(i * size, (i + 1) * size),
  }));
}
