import type { Raster } from './raster.js';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Kinds of colour in a header. */
const [PALETTE, RGBA] = [3, 6];
/** Most colours of a palette. */
const MOST_COLOURS = 256;

/**
 * A raster as the file of a PNG (W3C Portable Network Graphics, third edition), with a palette where it has at most 256 colours. In Node
 * and in a page alike.
 */
export async function encodePng(raster: Raster): Promise<Uint8Array> {
  const { width, height } = raster;
  const palette = paletteOf(raster);
  const rows =
    palette === null ? scanLines(raster.rgba, width, height, 4) : scanLines(palette.pixels, width, height, 1);
  const header = new Uint8Array(13);
  const sizes = new DataView(header.buffer);
  sizes.setUint32(0, width);
  sizes.setUint32(4, height);
  header.set([8, palette === null ? RGBA : PALETTE], 8);
  return joined([
    SIGNATURE,
    chunk('IHDR', header),
    ...(palette === null ? [] : [chunk('PLTE', palette.colours), chunk('tRNS', palette.alphas)]),
    chunk('IDAT', await deflated(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

interface Palette {
  readonly colours: Uint8Array;
  readonly alphas: Uint8Array;
  /** Number of the colour of each pixel. */
  readonly pixels: Uint8Array;
}

/** `null` for a raster of more colours. */
function paletteOf({ rgba }: Raster): Palette | null {
  const pixels = new Uint8Array(rgba.length / 4);
  const words = new Uint32Array(pixels.length);
  new Uint8Array(words.buffer).set(rgba);
  const numbers = new Map<number, number>();
  // Neighbours are mostly alike.
  let [last, number] = [0, -1];
  for (let i = 0; i < pixels.length; i++) {
    const colour = words[i] ?? 0;
    if (colour !== last || number < 0) {
      last = colour;
      number = numbers.get(colour) ?? -1;
      if (number < 0) {
        number = numbers.size;
        if (number === MOST_COLOURS) return null;
        numbers.set(colour, number);
      }
    }
    pixels[i] = number;
  }
  // The bytes of a colour again, in whatever order the machine has them.
  const found = new Uint8Array(Uint32Array.from(numbers.keys()).buffer);
  return {
    colours: found.filter((_, i) => i % 4 !== 3),
    alphas: found.filter((_, i) => i % 4 === 3),
    pixels,
  };
}

/** Rows with the number of their filter in front: 0, none. */
function scanLines(bytes: Uint8Array, width: number, height: number, each: number): Uint8Array {
  const length = width * each;
  const lines = new Uint8Array(height * (length + 1));
  for (let row = 0; row < height; row++)
    lines.set(bytes.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  return lines;
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    Array.from(name, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (0xedb88320 & -(value & 1));
  return value;
});

/** Annex D of the specification. */
function crc32(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) value = (value >>> 8) ^ (remainders[(value ^ byte) & 255] ?? 0);
  return ~value >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
