import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { sharpDecoder } from './sharp-decoder.js';

function crc32(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (0xedb88320 & -(value & 1));
  }
  return ~value >>> 0;
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const end = chunk('IEND', Buffer.alloc(0));

function header(width: number, height: number, depth: number, colour: number): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width);
  body.writeUInt32BE(height, 4);
  body.set([depth, colour], 8);
  return chunk('IHDR', body);
}

/** Rows are bytes with the filter's number in front. */
function png(ihdr: Buffer, rows: readonly number[], ...before: readonly Buffer[]): Buffer {
  return Buffer.concat([signature, ihdr, ...before, chunk('IDAT', deflateSync(Buffer.from(rows))), end]);
}

/** A TIFF of one pixel, whose value is the float32 0.5. */
const floatTiff = (() => {
  const entries = [
    [256, 3, 1, 1],
    [257, 3, 1, 1],
    [258, 3, 1, 32],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [273, 4, 1, 8],
    [277, 3, 1, 1],
    [278, 3, 1, 1],
    [279, 4, 1, 4],
    [339, 3, 1, 3],
  ] as const;
  const bytes = Buffer.alloc(12 + 2 + 12 * entries.length + 4);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(12, 4);
  bytes.writeFloatLE(0.5, 8);
  bytes.writeUInt16LE(entries.length, 12);
  for (const [i, [tag, type, count, value]] of entries.entries()) {
    const place = 14 + 12 * i;
    bytes.writeUInt16LE(tag, place);
    bytes.writeUInt16LE(type, place + 2);
    bytes.writeUInt32LE(count, place + 4);
    bytes.writeUInt32LE(value, place + 8);
  }
  return bytes;
})();

/** A TIFF of two pixels, inks 255 0 0 0 and 0 51 102 51, written by Pillow. */
const CMYK =
  'SUkqAAgAAAAKAAABBAABAAAAAgAAAAEBBAABAAAAAQAAAAIBAwAEAAAAhgAAAAMBAwABAAAAAQAAAAYBAwABAAAABQAAABEBBAABAAAAjgAAABUBAwABAAAABAAAABYBBAABAAAAAQAAABcBBAABAAAACAAAABwBAwABAAAAAQAAAAAAAAAIAAgACAAIAP8AAAAAM2Yz';

async function pixels(bytes: Uint8Array) {
  const { shape, pixels: data } = await sharpDecoder.decode({ name: 'x.png', bytes });
  return { shape, data: [...data] };
}

describe('sharpDecoder', () => {
  it('reads grey and coloured pictures, with filters', async () => {
    expect(await pixels(png(header(2, 2, 8, 0), [0, 1, 2, 2, 3, 4]))).toEqual({
      shape: [2, 2, 1],
      data: [1, 2, 4, 6],
    });
    expect(await pixels(png(header(2, 1, 8, 2), [1, 10, 20, 30, 1, 2, 3]))).toEqual({
      shape: [1, 2, 3],
      data: [10, 20, 30, 11, 22, 33],
    });
  });

  it('spreads few bits and rounds sixteen', async () => {
    expect((await pixels(png(header(4, 1, 2, 0), [0, 0b00_01_10_11]))).data).toEqual([0, 85, 170, 255]);
    expect((await pixels(png(header(2, 1, 16, 0), [0, 0x80, 0x00, 0xff, 0xff]))).data).toEqual([128, 255]);
  });

  it('lays transparent pixels over white', async () => {
    expect((await pixels(png(header(2, 1, 8, 4), [0, 100, 255, 100, 0]))).data).toEqual([100, 255]);
    expect((await pixels(png(header(1, 1, 8, 6), [0, 0, 0, 255, 51]))).data).toEqual([204, 204, 255]);
    const palette = [chunk('PLTE', Buffer.from([9, 8, 7, 6, 5, 4])), chunk('tRNS', Buffer.from([0]))];
    expect((await pixels(png(header(2, 1, 8, 3), [0, 0, 1], ...palette))).data).toEqual([
      255, 255, 255, 6, 5, 4,
    ]);
    const colour = chunk('tRNS', Buffer.from([0, 7]));
    expect((await pixels(png(header(2, 1, 8, 0), [0, 7, 8], colour))).data).toEqual([255, 8]);
  });

  const good = png(header(2, 2, 8, 0), [0, 1, 2, 0, 3, 4]);
  const at = (bytes: Buffer, place: number, value: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[place] = value;
    return copy;
  };

  it.each<readonly [string, Uint8Array, string]>([
    ['no bytes', Buffer.alloc(0), 'it is empty'],
    ['a text', Buffer.from('cats,dogs'), 'it begins with the bytes 63 61 74 73'],
    ['a web page', Buffer.from('<html>'), 'it looks like text such as HTML or SVG'],
    [
      'a picture made of lines',
      Buffer.from('<svg width="3" height="3"/>'),
      'it looks like text such as HTML',
    ],
    ['a BMP', Buffer.from('BM\x3a'), 'it is a BMP'],
    ['a photo of a telephone', Buffer.from('\0\0\0\x18ftypheic\0\0'), 'it is an HEIC photo'],
    ['a signature alone', signature, 'it begins as a PNG and is damaged or cut off'],
    ['a picture cut off', good.subarray(0, 50), 'it begins as a PNG and is damaged or cut off'],
    ['a changed byte', at(good, 44, 0x55), 'damaged'],
    ['too few rows', png(header(2, 9, 8, 0), [0, 1, 2]), 'damaged'],
    ['an unknown filter', png(header(1, 1, 8, 0), [5, 1]), 'damaged'],
    ['a missing palette', png(header(1, 1, 8, 3), [0, 1]), 'damaged'],
    [
      'pixels that do not expand',
      Buffer.concat([signature, header(1, 1, 8, 0), chunk('IDAT', Buffer.from([1, 2, 3])), end]),
      'damaged',
    ],
    [
      'a bomb: more pixels than memory has, in a few bytes',
      png(header(60_000, 60_000, 1, 0), [0]),
      'it has 60000x60000 pixels, and at most 67,108,864 are read',
    ],
  ])('refuses %s', async (_, bytes, problem) => {
    const refusal = pixels(bytes);
    await expect(refusal).rejects.toThrow(/^E523 x\.png is no picture that can be read: /);
    await expect(refusal).rejects.toThrow(problem);
  });

  const plain = (width: number, height: number, background: object): Sharp =>
    sharp({ create: { width, height, channels: 3, background: { ...background } } });
  const blue = { r: 10, g: 20, b: 200 };

  it.each([
    ['a WebP', plain(3, 2, blue).webp({ lossless: true }), 0],
    ['an AVIF', plain(3, 2, blue).avif({ lossless: true, chromaSubsampling: '4:4:4' }), 1],
    ['a GIF', plain(3, 2, blue).gif(), 0],
    ['a TIFF', plain(3, 2, blue).tiff({ compression: 'lzw' }), 0],
    ['a JPEG', plain(3, 2, blue).jpeg({ quality: 100 }), 2],
    ['a progressive JPEG', plain(3, 2, blue).jpeg({ quality: 100, progressive: true }), 2],
  ])('reads %s, whatever its name', async (_, picture, levels) => {
    const bytes = await picture.toBuffer();
    const { shape, data } = await pixels(bytes);
    expect(shape).toEqual([2, 3, 3]);
    for (const [i, value] of data.entries())
      expect(Math.abs(value - ([10, 20, 200][i % 3] ?? NaN))).toBeLessThanOrEqual(levels);
    const half = sharpDecoder.decode({ name: 'half.png', bytes: bytes.subarray(0, bytes.length / 2) });
    await expect(half).rejects.toThrow(/^E523 half\.png is no picture that can be read: it begins as an? /);
  });

  it('reads JPEGs of grey and of inks', async () => {
    const grey = await plain(3, 2, { r: 90, g: 90, b: 90 }).toColourspace('b-w').jpeg().toBuffer();
    expect(await pixels(grey)).toEqual({ shape: [2, 3, 1], data: Array<number>(6).fill(90) });
    const inks = await plain(3, 2, blue).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await pixels(inks)).shape).toEqual([2, 3, 3]);
  });

  it('refuses a JPEG of too many pixels by its header', async () => {
    const jpeg = await plain(3, 2, blue).jpeg().toBuffer();
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt32BE(60000 * 2 ** 16 + 50000, frame + 5);
    await expect(pixels(jpeg)).rejects.toThrow('it has 50000x60000 pixels, and at most 67,108,864 are read');
  });

  it('shows the first of several frames', async () => {
    const frames = Buffer.from([...Array<number>(4).fill(7), ...Array<number>(4).fill(200)]);
    const raw = { width: 2, height: 4, channels: 1, pageHeight: 2 } as const;
    const gif = await sharp(frames, { raw })
      .gif({ delay: [50, 50] })
      .toBuffer();
    expect(await pixels(gif)).toEqual({ shape: [2, 2, 3], data: Array<number>(12).fill(7) });
  });

  it('takes away inks as Pillow does', async () => {
    const { data } = await pixels(Buffer.from(CMYK, 'base64'));
    // 204 * (255 - ink) / 255 for the second: 204, 163.2, 122.4.
    expect(data).toEqual([0, 255, 255, 204, 163, 122]);
  });

  it('turns a photo as its orientation says', async () => {
    const row = Buffer.from([0, 0, 0, 255, 255, 255]);
    const image = sharp(row, { raw: { width: 2, height: 1, channels: 3 } });
    // 6: the first row is the right side, so the first column is the top.
    const turned = await image.withMetadata({ orientation: 6 }).png().toBuffer();
    expect(await pixels(turned)).toEqual({ shape: [2, 1, 3], data: [0, 0, 0, 255, 255, 255] });
  });

  it('refuses a JPEG of 12 bits, and numbers that are no pixels', async () => {
    const jpeg = await sharp(Buffer.alloc(64), { raw: { width: 8, height: 8, channels: 1 } })
      .jpeg()
      .toBuffer();
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    // SOF1, extended sequential, which may have 12 bits.
    const deep = at(at(jpeg, frame + 1, 0xc1), frame + 4, 12);
    await expect(pixels(deep)).rejects.toThrow('it is a JPEG of 12 bits a channel, and those of 8 are read');
    await expect(pixels(floatTiff)).rejects.toThrow(
      'its numbers are float, and those of 8 or 16 bits are read',
    );
  });
});
