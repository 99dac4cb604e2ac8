import { inflateSync } from 'node:zlib';
import { fromArrays } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { samplePictures } from './sample-pictures.js';

const images = (n: number, size: number, channels: number, valueAt: (i: number) => number) =>
  fromArrays({
    images: tensor(
      'f32',
      [n, size, size, channels],
      Float32Array.from({ length: n * size * size * channels }, (_, i) => valueAt(i)),
    ),
    labels: Array.from({ length: n }, () => 0),
  });

/** Height, width and the bytes of the rows of a PNG without filters. */
function read(address: string | undefined) {
  const png = Buffer.from((address ?? '').slice('data:image/png;base64,'.length), 'base64');
  const data = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), rows };
}

test('pictures are made smaller by whole steps, each pixel the mean of those that it stands for', async () => {
  // 128 pixels become 64; columns of 0 and 100 in turn become 50.
  const { 0: address } = await samplePictures(
    images(1, 128, 1, (i) => (i % 2) * 100),
    [0],
  );
  const { width, height, rows } = read(address);
  expect([width, height]).toEqual([64, 64]);
  // One colour, the first of a palette.
  expect(new Set(rows)).toEqual(new Set([0]));
  const png = Buffer.from((address ?? '').split(',')[1] ?? '', 'base64');
  const palette = png.indexOf('PLTE');
  expect([...png.subarray(palette + 4, palette + 7)]).toEqual([50, 50, 50]);
});

test('there are no more pictures than a page has room for, the first ones first', async () => {
  const noise = images(300, 64, 3, (i) => (i * 7919 + ((i * i) % 251) * 31) % 256);
  const all = Array.from({ length: 300 }, (_, i) => 299 - i);
  const pictures = await samplePictures(noise, all);
  const size = Object.values(pictures).reduce((sum, { length }) => sum + length, 0);
  expect(size).toBeLessThan(1_500_000);
  expect(Object.keys(pictures).length).toBeGreaterThan(10);
  expect(pictures[299]).toBeDefined();
  expect(pictures[0]).toBeUndefined();
});

test('rows of numbers are no pictures', async () => {
  const rows = fromArrays({ images: tensor('f32', [2, 5], new Float32Array(10)), labels: [0, 1] });
  expect(await samplePictures(rows, [0, 1])).toEqual({});
});
