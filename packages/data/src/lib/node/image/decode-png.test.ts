import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePng } from './decode-png.js';

const shared =
  process.env['CONVLANG_SHARED'] ?? fileURLToPath(new URL('../../../../../../../shared', import.meta.url));
const suite = join(shared, 'data', 'images', 'pngsuite');

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

async function pixels(bytes: Uint8Array) {
  const { shape, data } = await decodePng(bytes, 'x.png');
  return { shape, data: [...data] };
}

describe('decodePng', () => {
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

  it.each<readonly [string, Uint8Array]>([
    ['no bytes', Buffer.alloc(0)],
    ['another kind of file', Buffer.from('GIF89a')],
    ['a signature alone', signature],
    ['a picture cut off', good.subarray(0, 50)],
    ['a changed byte', at(good, 44, 0x55)],
    ['too few rows', png(header(2, 9, 8, 0), [0, 1, 2])],
    ['an unknown filter', png(header(1, 1, 8, 0), [5, 1])],
    ['a missing palette', png(header(1, 1, 8, 3), [0, 1])],
    [
      'pixels that do not expand',
      Buffer.concat([signature, header(1, 1, 8, 0), chunk('IDAT', Buffer.from([1, 2, 3])), end]),
    ],
  ])('refuses %s', async (_, bytes) => {
    await expect(decodePng(bytes, 'x.png')).rejects.toThrow(/^E523 x\.png is not a PNG that can be read: /);
  });

  it('says what is wrong with the signature and the size', async () => {
    await expect(decodePng(Buffer.from('GIF89a'), 'x.png')).rejects.toThrow(
      'its signature is wrong at byte 0',
    );
    await expect(decodePng(png(header(2 ** 14, 2 ** 14, 8, 0), [0]), 'x.png')).rejects.toThrow('pixel limit');
  });
});

describe.skipIf(!existsSync(suite))('PngSuite (skipped without shared/data/images/pngsuite)', () => {
  const names = existsSync(suite)
    ? readdirSync(join(suite, 'png'))
        .map((file) => file.replace('.png', ''))
        .filter((name) => name !== 'README')
    : // What is not there is shown as skipped, one by one: 161 pictures, and 14 that are broken.
      Array.from({ length: 175 }, (_, i) => (i < 14 ? `x picture ${i + 1}` : `picture ${i - 13}`));
  const read = (name: string) => decodePng(readFileSync(join(suite, 'png', `${name}.png`)), name);

  it('has the pictures of every colour type, depth, filter and transparency', () => {
    expect(names.length).toBeGreaterThan(170);
  });

  it.each(names.filter((name) => !name.startsWith('x')))('%s has the pixels of its list', async (name) => {
    const { shape, data } = await read(name);
    // The list holds red, green, blue and alpha, in 16 bits for pictures of 16 bits.
    const listed: unknown = JSON.parse(readFileSync(join(suite, 'json', `${name}.json`), 'utf8'));
    const most = name.endsWith('16') ? 65535 : 255;
    const wanted = Array.isArray(listed) ? listed.map((v) => Number(v) / most) : [];
    expect(wanted).toHaveLength((shape[0] ?? 0) * (shape[1] ?? 0) * 4);
    const channels = shape[2] ?? 0;
    let worst = 0;
    for (let i = 0; i < wanted.length; i += 4) {
      const alpha = wanted[i + 3] ?? NaN;
      for (let k = 0; k < 3; k++) {
        const value = 255 * ((wanted[i + k] ?? NaN) * alpha + 1 - alpha);
        const found = data[(i / 4) * channels + (channels === 1 ? 0 : k)] ?? NaN;
        worst = Math.max(worst, Math.abs(found - value));
      }
    }
    expect(worst).toBeLessThan(0.51);
  });

  it.each(names.filter((name) => name.startsWith('x')))('%s is refused, as it is broken', async (name) => {
    await expect(read(name)).rejects.toThrow('E523');
  });
});
