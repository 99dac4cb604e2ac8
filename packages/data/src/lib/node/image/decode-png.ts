import type Sharp from 'sharp';
import { needAddressSpace, refused, type MemoryNeed } from '@convlang/diagnostics';
import { tensor, type Tensor } from '@convlang/tensor';
import { fail } from '../../fail.js';

/** Most pixels of a picture, so that a few bytes cannot ask for all memory. */
const mostPixels = 2 ** 26;

/** Address space that the library needs: its code, its threads and their heaps. */
const SHARP_SPACE = 512 * 2 ** 20;

/** Brings the library that reads pictures. */
export const installSharp = 'npm install --include=optional sharp';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Pixels of one depth: 0 to `most`, `channels` numbers a pixel, the last of them alpha. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly most: number;
  /** Whether all colours of a pixel are the same, however many there are. */
  readonly grey: boolean;
  readonly pixels: Uint8Array | Uint16Array;
}

/**
 * Decodes a PNG of any colour type and depth, interlaced or not. Grey pictures give one channel, all others three. Numbers
 * are brought to 0 to 255 (1, 2 and 4 bits are spread, 16 are rounded); transparent pixels are laid over white; colour
 * profiles and gamma are not applied.
 *
 * @param file its name, for errors
 * @returns `[h, w, c]`, c 1 or 3
 * @throws ConvlangError E618 where sharp is not here, E409 or E407 where there is no memory for it, E523 where the file is not a PNG, is broken, or has more than 67,108,864 pixels
 */
export async function decodePng(bytes: Uint8Array, file: string): Promise<Tensor<'u8'>> {
  if (!signature.every((byte, i) => bytes[i] === byte))
    fail('E523', { file, problem: 'its signature is wrong at byte 0' }, null);
  const { width, height, channels, most, grey, pixels } = await unpack(bytes, file);
  const colours = grey ? 1 : 3;
  const out = new Uint8Array(height * width * colours);
  for (let i = 0; i < out.length; i++) {
    const pixel = channels * Math.floor(i / colours);
    const value = pixels[pixel + (i % colours)] as number;
    const alpha = pixels[pixel + channels - 1] as number;
    out[i] = Math.round((255 * (value * alpha + most * (most - alpha))) / (most * most));
  }
  return tensor('u8', [height, width, colours], out);
}

async function unpack(bytes: Uint8Array, file: string): Promise<Picture> {
  const sharp = await loadSharp(file);
  try {
    const image = sharp(bytes, { failOn: 'warning', limitInputPixels: mostPixels });
    const { depth, space } = await image.metadata();
    const deep = depth === 'ushort';
    const grey = space === 'b-w' || space === 'grey16';
    const { data, info } = await image
      .toColourspace(deep ? (grey ? 'grey16' : 'rgb16') : 'srgb')
      .ensureAlpha()
      .raw({ depth: deep ? 'ushort' : 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const pixels = deep ? new Uint16Array(data.buffer, data.byteOffset, data.length / 2) : data;
    return { ...info, most: deep ? 65535 : 255, grey, pixels };
  } catch (error) {
    if (error instanceof Error && noResources.test(error.message)) throw refused(needOf(bytes, file));
    const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return fail('E523', { file, problem: problem.replace(/:\s*$/, '') }, null);
  }
}

/** How the library says that the system gave it no memory or thread: nothing is wrong with the picture then. */
const noResources =
  /out of memory|unable to allocate|creat\w+ thread|unable to spawn|Resource temporarily unavailable/i;

/** What the picture takes is known from its first chunk: sixteen bits for each of four channels at most. */
function needOf(bytes: Uint8Array, file: string): MemoryNeed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { what: `reading ${file}`, bytes: 8 * view.getUint32(16) * view.getUint32(20), remedies: [] };
}

/** The library that reads pictures, which need not be installed. */
async function loadSharp(file: string): Promise<typeof Sharp> {
  needAddressSpace('reading pictures', SHARP_SPACE);
  try {
    return (await import('sharp')).default;
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const problem = said.startsWith("Cannot find package 'sharp'") ? 'sharp is not installed' : said;
    return fail('E618', { file, problem, command: installSharp }, null);
  }
}
