import { unreachable } from '@convlang/diagnostics';
import type { PngFailure } from './png-failure.js';
import type { PngChunks } from './read-chunks.js';

/**
 * Writes one pixel: one channel for grey, else three.
 *
 * @param row the bytes of its row, without filters
 * @param i its place in the row
 * @param at where it goes in `out`
 */
export function paintPixel(
  row: Uint8Array,
  i: number,
  chunks: PngChunks,
  out: Uint8Array,
  at: number,
  fail: PngFailure,
): void {
  const { depth, numbers, colour } = chunks.header;
  const number = (k: number): number => readNumber(row, i * numbers + k, depth);
  const most = 2 ** depth - 1;
  switch (colour) {
    case 'gray':
      out[at] = overWhite(number(0), isTransparent(chunks, number, 1) ? 0 : most, most);
      return;
    case 'gray-alpha':
      out[at] = overWhite(number(0), number(1), most);
      return;
    case 'rgb': {
      const alpha = isTransparent(chunks, number, 3) ? 0 : most;
      for (let k = 0; k < 3; k++) out[at + k] = overWhite(number(k), alpha, most);
      return;
    }
    case 'rgb-alpha':
      for (let k = 0; k < 3; k++) out[at + k] = overWhite(number(k), number(3), most);
      return;
    case 'palette': {
      const entry = number(0);
      if (3 * entry >= chunks.palette.length)
        fail(`a pixel has the colour ${entry}, which its palette lacks`, chunks.dataOffset);
      const alpha = chunks.transparency[entry] ?? 255;
      for (let k = 0; k < 3; k++) out[at + k] = overWhite(chunks.palette[3 * entry + k] ?? 0, alpha, 255);
      return;
    }
    default:
      unreachable(colour);
  }
}

/** The colour of `tRNS` is stored with two bytes a number, whatever the depth. */
function isTransparent({ transparency }: PngChunks, number: (k: number) => number, numbers: number): boolean {
  if (transparency.length < 2 * numbers) return false;
  for (let k = 0; k < numbers; k++) {
    const wanted = ((transparency[2 * k] ?? 0) << 8) | (transparency[2 * k + 1] ?? 0);
    if (number(k) !== wanted) return false;
  }
  return true;
}

/** A number of 0 to `most` laid over white by its alpha, as 0 to 255. */
function overWhite(value: number, alpha: number, most: number): number {
  return Math.round((255 * (value * alpha + most * (most - alpha))) / (most * most));
}

/** Number `n` of a row, its highest bits first. */
function readNumber(row: Uint8Array, n: number, depth: number): number {
  if (depth === 8) return row[n] as number;
  if (depth === 16) return ((row[2 * n] as number) << 8) | (row[2 * n + 1] as number);
  const bit = n * depth;
  return ((row[bit >> 3] as number) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
