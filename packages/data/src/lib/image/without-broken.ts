import { ConvlangError, type Code } from '@convlang/diagnostics';
import { fail } from '../fail.js';
import { labelArray } from '../source/data-source.js';
import type { ImageSource } from './image-source.js';
import type { ImageDecoder, SourceImage } from './source-image.js';

/** Pictures that are looked at side by side: the library that decodes has threads of its own. */
const AT_A_TIME = 16;

/** What is wrong with a picture itself: it is missing, cannot be read, is empty, or cannot be decoded. */
const broken: ReadonlySet<string> = new Set<Code>(['E501', 'E502', 'E503', 'E523']);

/**
 * A source without the pictures that are broken, themselves or what is to be met for them. Each is decoded once to find out, before any is used: the
 * number of samples, and with it the order of an epoch, does not change while it runs.
 *
 * @param onBroken called for each of them, in the order of the source
 * @throws ConvlangError E568 where none is left; what is wrong with anything but a picture (E618, E620)
 */
export async function withoutBroken(
  source: ImageSource,
  decoder: ImageDecoder | undefined,
  onBroken: (error: ConvlangError) => void,
): Promise<ImageSource> {
  const chosen: number[] = [];
  for (let first = 0; first < source.count; first += AT_A_TIME) {
    const some = Array.from({ length: Math.min(AT_A_TIME, source.count - first) }, (_, k) => first + k);
    const faults = await Promise.all(some.map((index) => faultOf(source, index, decoder)));
    for (const [k, fault] of faults.entries())
      if (fault === null) chosen.push(first + k);
      else onBroken(fault);
  }
  if (chosen.length === 0) fail('E568', { source: source.name, count: source.count }, null);
  if (chosen.length === source.count) return source;
  const places = Uint32Array.from(chosen);
  const placesOf = (indices: ArrayLike<number>): Uint32Array =>
    Uint32Array.from(indices, (i) => places[i] as number);
  const { pictures } = source;
  return {
    ...source,
    count: places.length,
    readImages: (indices, labels) => source.readImages(placesOf(indices), labels),
    ...(pictures === undefined
      ? {}
      : { pictures: { ...pictures, read: (indices) => pictures.read(placesOf(indices)) } }),
    close: () => source.close(),
  };
}

/** Why a sample is broken; `null` where it is sound. */
async function faultOf(
  source: ImageSource,
  index: number,
  decoder: ImageDecoder | undefined,
): Promise<ConvlangError | null> {
  try {
    const images = [
      ...(await source.readImages([index], labelArray(source, 1))),
      ...((await source.pictures?.read([index])) ?? []),
    ];
    for (const image of images) await tryDecode(image, decoder);
    return null;
  } catch (error) {
    if (error instanceof ConvlangError && error.diagnostics.every(({ code }) => broken.has(code)))
      return error;
    throw error;
  }
}

async function tryDecode(image: SourceImage, decoder: ImageDecoder | undefined): Promise<void> {
  if ('bytes' in image) await decoder?.decode(image);
}
