import type { PngFailure } from './png-failure.js';

/** What a pixel of a PNG holds. */
export type PngColour = 'gray' | 'rgb' | 'palette' | 'gray-alpha' | 'rgb-alpha';

/** The picture as `IHDR` describes it. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of one number: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  readonly colour: PngColour;
  /** Numbers in a pixel. */
  readonly numbers: number;
  readonly interlaced: boolean;
}

const colours: Readonly<
  Record<number, Pick<PngHeader, 'colour' | 'numbers'> & { readonly depths: readonly number[] }>
> = {
  0: { colour: 'gray', numbers: 1, depths: [1, 2, 4, 8, 16] },
  2: { colour: 'rgb', numbers: 3, depths: [8, 16] },
  3: { colour: 'palette', numbers: 1, depths: [1, 2, 4, 8] },
  4: { colour: 'gray-alpha', numbers: 2, depths: [8, 16] },
  6: { colour: 'rgb-alpha', numbers: 4, depths: [8, 16] },
};

/** Larger pictures are refused before anything is allocated for them. */
const PIXEL_LIMIT = 2 ** 26;
const BODY_BYTES = 13;

/** @param offset byte of the file where the body begins */
export function readHeader(body: Uint8Array, offset: number, fail: PngFailure): PngHeader {
  if (body.length !== BODY_BYTES) fail('the chunk IHDR has a wrong length', offset - 8);
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, type, compression, filter, interlace] = [8, 9, 10, 11, 12].map((at) => view.getUint8(at));
  if (width === 0 || height === 0) fail(`it is ${width} pixels wide and ${height} high`, offset);
  if (width * height > PIXEL_LIMIT) fail(`it has ${width} x ${height} pixels, more than 67,108,864`, offset);
  const colour = colours[type ?? -1] ?? fail(`its colour type is ${type}`, offset + 9);
  if (depth === undefined || !colour.depths.includes(depth)) {
    return fail(`it has ${depth} bits a number, which its colour type does not allow`, offset + 8);
  }
  if (compression !== 0) fail(`its compression is ${compression}, not 0`, offset + 10);
  if (filter !== 0) fail(`its filter method is ${filter}, not 0`, offset + 11);
  if (interlace !== 0 && interlace !== 1) fail(`its interlacing is ${interlace}, not 0 or 1`, offset + 12);
  return {
    width,
    height,
    depth,
    colour: colour.colour,
    numbers: colour.numbers,
    interlaced: interlace === 1,
  };
}
