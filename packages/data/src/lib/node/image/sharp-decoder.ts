import type { Sharp } from 'sharp';
import { ConvlangError, refused } from '@convlang/diagnostics';
import type { ImageShape } from '@convlang/ops';
import { fail } from '../../fail.js';
import type { EncodedImage, ImageDecoder, RawImage } from '../../image/source-image.js';
import { describeStart } from '../file/describe-start.js';
import { jpegFacts, type PictureFacts } from './jpeg-facts.js';
import { loadSharp } from './load-sharp.js';
import { pictureKinds, refusedKinds, type PictureKind } from './picture-kinds.js';

/** Most pixels of a picture, so that a few bytes cannot ask for all memory. */
const MOST_PIXELS = 2 ** 26;

/** Pixels of one depth: 0 to `most`, `channels` numbers a pixel. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** Whether the last of them says how opaque the pixel is. */
  readonly hasAlpha: boolean;
  readonly most: number;
  /** What the others are: of grey ones all are the same, however many there are. */
  readonly colours: 'grey' | 'rgb' | 'cmyk';
  readonly numbers: Uint8Array | Uint16Array;
}

/**
 * Decodes PNG, JPEG, WebP, AVIF, GIF (its first frame) and TIFF (its first page) by sharp, which need not be installed before the first
 * picture. What a file is says its content. Grey pictures give one channel, all others three. Numbers are brought to 0 to 255 (1, 2 and 4
 * bits are spread, 16 are rounded); the picture is turned as its EXIF orientation says; transparent pixels are laid over white; of CMYK
 * each colour is `(255 - ink) * (255 - black) / 255`, as in Pillow; colour profiles and gamma are not applied.
 *
 * Its `decode` throws E618 where sharp is not here, E409 or E407 where there is no memory for it, E523 where the file is of another kind, is
 * broken, or has more than 67,108,864 pixels.
 */
export const sharpDecoder: ImageDecoder = {
  async decode(image) {
    const kind = kindOf(image);
    return toRaw(image.name, await unpack(image, kind));
  },
};

function kindOf({ name, bytes }: EncodedImage): PictureKind {
  const kind = pictureKinds.find(({ begins }) => begins(bytes));
  if (kind !== undefined) return kind;
  const other = refusedKinds.find(({ begins }) => begins(bytes));
  const problem = other === undefined ? describeStart(bytes) : `it is ${other.name}`;
  return failPicture(name, problem, [
    'PNG, JPEG, WebP, AVIF, GIF and TIFF are read: convert it to one of them',
  ]);
}

async function unpack({ name, bytes }: EncodedImage, { name: kind, failOn }: PictureKind): Promise<Picture> {
  const sharp = await loadSharp(name);
  let area = 0;
  try {
    const known = kind === 'a JPEG' ? jpegFacts(bytes) : null;
    // Its size is checked here, in words; the library's own limit is for a file that it reads in another way.
    const limitInputPixels = known === null ? false : MOST_PIXELS;
    // One for both, as each is some kilobytes to clear away.
    const image = sharp(bytes, { failOn, limitInputPixels, ignoreIcc: true, autoOrient: true });
    const found = known ?? (await image.metadata());
    area = found.width * found.height;
    checkSize(name, found);
    return await readPixels(image, found);
  } catch (error) {
    if (error instanceof ConvlangError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    if (noResources.test(said)) throw refused({ what: `reading ${name}`, bytes: 8 * area, remedies: [] });
    return failPicture(name, problemOf(kind, said));
  }
}

/** @throws ConvlangError E523 for what is too large, or is no picture of 8 or 16 bits */
function checkSize(name: string, { width, height, depth }: PictureFacts): void {
  if (width * height > MOST_PIXELS) {
    const limit = MOST_PIXELS.toLocaleString('en');
    failPicture(name, `it has ${width}x${height} pixels, and at most ${limit} are read`);
  }
  if (depth !== 'uchar' && depth !== 'ushort')
    failPicture(name, `its numbers are ${depth}, and those of 8 or 16 bits are read`);
}

async function readPixels(image: Sharp, { depth, space, hasAlpha }: PictureFacts): Promise<Picture> {
  const isDeep = depth === 'ushort';
  const colours = space === 'b-w' || space === 'grey16' ? 'grey' : space === 'cmyk' ? 'cmyk' : 'rgb';
  const inks = colours === 'cmyk' ? image.pipelineColourspace('cmyk') : image;
  const { data, info } = await inks
    .toColourspace(spaceOf(colours, isDeep, hasAlpha))
    .raw({ depth: isDeep ? 'ushort' : 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { buffer, byteOffset, length } = data;
  const numbers = isDeep
    ? new Uint16Array(buffer, byteOffset, length / 2)
    : new Uint8Array(buffer, byteOffset, length);
  const { width, height, channels } = info;
  return { width, height, channels, hasAlpha, most: isDeep ? 65535 : 255, colours, numbers };
}

/** Where the library is to bring the colours. Of grey ones in `b-w` it would leave out alpha. */
function spaceOf(colours: Picture['colours'], isDeep: boolean, hasAlpha: boolean): string {
  if (colours === 'cmyk') return 'cmyk';
  if (colours === 'grey') return isDeep ? 'grey16' : hasAlpha ? 'srgb' : 'b-w';
  return isDeep ? 'rgb16' : 'srgb';
}

function toRaw(name: string, picture: Picture): RawImage {
  const { width, height, channels, hasAlpha, most, colours, numbers } = picture;
  const given = colours === 'grey' ? 1 : 3;
  const shape: ImageShape = [height, width, given];
  if (channels === given && numbers instanceof Uint8Array) return { name, shape, pixels: numbers };
  const pixels = new Uint8Array(height * width * given);
  for (let i = 0; i < pixels.length; i++) {
    const pixel = channels * Math.floor(i / given);
    const at = (k: number): number => numbers[pixel + k] as number;
    const value = at(i % given);
    const light = colours === 'cmyk' ? ((most - value) * (most - at(3))) / most : value;
    const alpha = hasAlpha ? at(channels - 1) : most;
    pixels[i] = Math.round((255 * (light * alpha + most * (most - alpha))) / (most * most));
  }
  return { name, shape, pixels };
}

/** How the library says that the system gave it no memory or thread: nothing is wrong with the picture then. */
const noResources =
  /out of memory|unable to allocate|creat\w+ thread|unable to spawn|Resource temporarily unavailable/i;

/** What is wrong, in a sentence: the library's first line that says something. */
function problemOf(kind: string, said: string): string {
  const bits = /data precision (\d+)/.exec(said)?.[1];
  if (bits !== undefined) return `it is a JPEG of ${bits} bits a channel, and those of 8 are read`;
  const lines = said.split('\n').map((line) => line.trim().replace(/:$/, ''));
  const line = lines.find((one) => !/^(source: bad seek|$)/.test(one)) ?? '';
  const says = /unsupported image format|Unknown error/.test(line) ? '' : ` (${line})`;
  return `it begins as ${kind} and is damaged or cut off${says}`;
}

function failPicture(file: string, problem: string, notes: readonly string[] = []): never {
  return fail('E523', { file, problem }, null, notes);
}
