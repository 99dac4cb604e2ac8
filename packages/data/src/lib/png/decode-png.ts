import { tensor, type Tensor } from '@convlang/tensor';
import { inflate } from './inflate.js';
import { paintPixel } from './paint-pixel.js';
import { pngFailure, type PngFailure } from './png-failure.js';
import type { PngHeader } from './png-header.js';
import { readChunks, type PngChunks } from './read-chunks.js';
import { unfilterRows } from './unfilter.js';

/** Part of the picture: pixels from a corner on, every so many to the right and down. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const wholePicture: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }];

/** The seven passes of an interlaced picture (Adam7). */
const adam7: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];

/**
 * Decodes a PNG of any colour type and depth, interlaced or not, in a browser as in Node. Grey pictures give one channel,
 * all others three. Numbers are brought to 0 to 255 (1, 2 and 4 bits are spread, 16 are rounded); transparent pixels are laid
 * over white; colour profiles and gamma are not applied.
 *
 * @param file its name, for errors
 * @returns `[h, w, c]`, c 1 or 3
 * @throws ConvlangError E523 with the byte where the file breaks the rules of the format
 */
export async function decodePng(bytes: Uint8Array, file: string): Promise<Tensor<'u8'>> {
  const fail = pngFailure(file);
  const chunks = readChunks(bytes, fail);
  const { header } = chunks;
  const passes = (header.interlaced ? adam7 : wholePicture).filter(
    ({ x, y }) => x < header.width && y < header.height,
  );
  const sizes = passes.map((pass) => passSize(header, pass));
  const total = sizes.reduce((sum, { rows, rowBytes }) => sum + rows * (rowBytes + 1), 0);
  const unpacked = await inflate(chunks.data, total, chunks.dataOffset, fail);
  const channels = header.colour === 'gray' || header.colour === 'gray-alpha' ? 1 : 3;
  const out = new Uint8Array(header.height * header.width * channels);
  let start = 0;
  passes.forEach((pass, p) => {
    const { rows, rowBytes } = sizes[p] ?? { rows: 0, rowBytes: 0 };
    const end = start + rows * (rowBytes + 1);
    paintPass(unpacked.subarray(start, end), pass, rowBytes, chunks, out, fail);
    start = end;
  });
  return tensor('u8', [header.height, header.width, channels], out);
}

function passSize({ width, height, depth, numbers }: PngHeader, { x, y, dx, dy }: Pass) {
  const columns = Math.ceil((width - x) / dx);
  return { rows: Math.ceil((height - y) / dy), rowBytes: Math.ceil((columns * depth * numbers) / 8) };
}

function paintPass(
  rows: Uint8Array,
  pass: Pass,
  rowBytes: number,
  chunks: PngChunks,
  out: Uint8Array,
  fail: PngFailure,
): void {
  const { width, height, depth, numbers } = chunks.header;
  unfilterRows(rows, rowBytes, Math.max(1, (depth * numbers) / 8), chunks.dataOffset, fail);
  const channels = out.length / (width * height);
  for (let y = pass.y, r = 0; y < height; y += pass.dy, r++) {
    const row = rows.subarray(r * (rowBytes + 1) + 1, (r + 1) * (rowBytes + 1));
    for (let x = pass.x, i = 0; x < width; x += pass.dx, i++) {
      paintPixel(row, i, chunks, out, (y * width + x) * channels, fail);
    }
  }
}
