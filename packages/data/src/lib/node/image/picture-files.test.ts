import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RawImage } from '../../image/source-image.js';
import { sharpDecoder } from './sharp-decoder.js';

const shared =
  process.env['CONVLANG_SHARED'] ?? fileURLToPath(new URL('../../../../../../../shared', import.meta.url));
const images = join(shared, 'data', 'images');
const suite = join(images, 'pngsuite');

const decode = (name: string): Promise<RawImage> =>
  sharpDecoder.decode({ name, bytes: readFileSync(join(images, name)) });

describe.skipIf(!existsSync(suite))('PngSuite (skipped without shared/data/images/pngsuite)', () => {
  const names = existsSync(suite)
    ? readdirSync(join(suite, 'png'))
        .map((file) => file.replace('.png', ''))
        .filter((name) => name !== 'README')
    : // What is not there is shown as skipped, one by one: 161 pictures, and 14 that are broken.
      Array.from({ length: 175 }, (_, i) => (i < 14 ? `x picture ${i + 1}` : `picture ${i - 13}`));
  const read = (name: string): Promise<RawImage> => decode(`pngsuite/png/${name}.png`);

  it('has the pictures of every colour type, depth, filter and transparency', () => {
    expect(names.length).toBeGreaterThan(170);
  });

  it.each(names.filter((name) => !name.startsWith('x')))('%s has the pixels of its list', async (name) => {
    const { shape, pixels: data } = await read(name);
    // The list holds red, green, blue and alpha, in 16 bits for pictures of 16 bits.
    const listed: unknown = JSON.parse(readFileSync(join(suite, 'json', `${name}.json`), 'utf8'));
    const most = name.endsWith('16') ? 65535 : 255;
    const wanted = Array.isArray(listed) ? listed.map((v) => Number(v) / most) : [];
    expect(wanted).toHaveLength(shape[0] * shape[1] * 4);
    const channels = shape[2];
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

/** The largest difference, and the mean of all. */
function differences(found: RawImage, wanted: (i: number) => number): readonly [most: number, mean: number] {
  const each = Array.from(found.pixels, (value, i) => Math.abs(value - wanted(i)));
  return [
    each.reduce((most, one) => Math.max(most, one), 0),
    each.reduce((sum, one) => sum + one, 0) / each.length,
  ];
}

describe.skipIf(!existsSync(images))('photos (skipped without shared/data/images)', () => {
  // Decoded by jpeg-js, which lies with the file.
  it.each(['cmyktest', 'grumpycat', 'rgb', 'skater-progressive', 'tree-rgb'])(
    '%s.jpg is within 4 levels of its golden',
    async (name) => {
      const found = await decode(`jpeg-js/${name}.jpg`);
      const golden = readFileSync(join(images, 'jpeg-js', `${name}.rgba`));
      expect(golden).toHaveLength(found.shape[0] * found.shape[1] * 4);
      const [most] = differences(found, (i) => golden[4 * Math.floor(i / 3) + (i % 3)] ?? NaN);
      expect(most).toBeLessThanOrEqual(4);
    },
  );

  it('are upright whatever their EXIF orientation', async () => {
    const upright = await decode('pillow/hopper.jpg');
    for (const turn of [2, 3, 4, 5, 6, 7, 8]) {
      const found = await decode(`pillow/hopper_orientation_${turn}.jpg`);
      expect(found.shape).toEqual(upright.shape);
      // Each was compressed by itself; the mean difference of one that lies on its side is above 59.
      const [, mean] = differences(found, (i) => upright.pixels[i] ?? NaN);
      expect(mean).toBeLessThan(5);
    }
    for (const turn of [5, 8])
      expect((await decode(`exif-orientation/Landscape_${turn}.jpg`)).shape).toEqual([1200, 1800, 3]);
  });

  // Height, width and the mean of red, green and blue that Pillow 13 gives, turned by `exif_transpose` and laid over white.
  it.each<readonly [string, readonly number[], readonly number[]]>([
    ['pillow/flower.jpg', [360, 480], [119.3, 131.99, 94.1]],
    ['pillow/hopper.gif', [128, 128], [89.66, 80.08, 95.39]],
    ['pillow/hopper.webp', [128, 128], [89.78, 80.08, 95.53]],
    ['pillow/hopper_16bit_qtables.jpg', [128, 128], [90.13, 80.28, 94.8]],
    ['pillow/hopper_gray.jpg', [128, 128], [84.69]],
    ['pillow/hopper_bw_500.png', [500, 500], [98.51]],
    ['pillow/junk_jpeg_header.jpg', [768, 1024], [117.1, 115.83, 116.81]],
    ['pillow/invalid-exif.jpg', [200, 200], [92.09, 92.09, 92.09]],
    ['pillow/orientation_rectangle.jpg', [2, 1], [254, 0, 0]],
    ['pillow/pil_sample_cmyk.jpg', [100, 100], [30.23, 5.44, 7.39]],
    ['pillow/pil_sample_rgb.jpg', [100, 100], [28, 4.49, 3.5]],
    ['pillow/transparent.png', [150, 200], [210.97, 202.74, 204.11]],
    ['pillow/pil123rgba.png', [150, 162], [190.41, 188.89, 171.97]],
    ['pillow/l_trns.png', [64, 64], [123.91]],
    ['photos/Transparency.png', [300, 300], [210, 195.96, 174.58]],
    ['photos/tract_grace_hopper.jpg', [606, 517], [82.59, 72.43, 86.37]],
    ['photos/wonnx_pelican.jpeg', [375, 500], [149.73, 144.08, 142.12]],
  ])('%s is what Pillow reads', async (name, size, means) => {
    const { shape, pixels } = await decode(name);
    expect(shape).toEqual([...size, means.length]);
    for (const [k, wanted] of means.entries()) {
      let sum = 0;
      for (let i = k; i < pixels.length; i += means.length) sum += pixels[i] ?? NaN;
      expect(Math.abs((sum * means.length) / pixels.length - wanted)).toBeLessThan(0.6);
    }
  });

  it.each([
    ['pillow/truncated_jpeg.jpg', 'it begins as a JPEG and is damaged or cut off (VipsJpeg: premature end'],
    ['pillow/truncated_image.png', 'it begins as a PNG and is damaged or cut off'],
    ['pillow/broken_data_stream.png', 'it begins as a PNG and is damaged or cut off'],
    ['pillow/hopper.bmp', 'it is a BMP'],
    ['pillow/hopper.ppm', 'it begins with the bytes 50 36'],
  ])('%s is refused', async (name, problem) => {
    const refusal = decode(name);
    await expect(refusal).rejects.toThrow(`E523 ${name} is no picture that can be read: ${problem}`);
  });
});
