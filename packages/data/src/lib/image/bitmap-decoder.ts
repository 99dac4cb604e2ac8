import { fail } from '../fail.js';
import type { ImageDecoder, RawImage } from './source-image.js';

/** What a page has for pictures, as far as it is used here. */
interface BitmapMakers {
  createImageBitmap(blob: Blob, options: object): Promise<Bitmap>;
  readonly OffscreenCanvas: new (width: number, height: number) => Canvas;
}

interface Bitmap {
  readonly width: number;
  readonly height: number;
  close(): void;
}

interface Canvas {
  getContext(kind: '2d', options: object): Context | null;
}

interface Context {
  drawImage(bitmap: Bitmap, x: number, y: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

const WHITE = 255;

/**
 * Decodes whatever the browser shows, with `createImageBitmap`: 8 bits a channel, colour profiles not applied. A picture whose pixels are
 * all grey gives one channel.
 */
export const bitmapDecoder: ImageDecoder = {
  async decode({ name, bytes }) {
    const page: typeof globalThis & Partial<BitmapMakers> = globalThis;
    const { createImageBitmap, OffscreenCanvas } = page;
    if (createImageBitmap === undefined || OffscreenCanvas === undefined)
      return fail('E620', { file: name }, null);
    const options = { colorSpaceConversion: 'none', premultiplyAlpha: 'none' };
    const bitmap = await createImageBitmap(new Blob([bytes.slice()]), options).catch((error: unknown) =>
      fail('E523', { file: name, problem: error instanceof Error ? error.message : String(error) }, null),
    );
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (context === null) return fail('E620', { file: name }, null);
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
    return onWhite(name, height, width, context.getImageData(0, 0, width, height).data);
  },
};

/** @param rgba four numbers a pixel, the last of them how opaque it is */
function onWhite(name: string, height: number, width: number, rgba: Uint8ClampedArray): RawImage {
  const at = (i: number): number => rgba[i] ?? 0;
  const pixels = height * width;
  let isGrey = true;
  for (let i = 0; i < 4 * pixels && isGrey; i += 4) isGrey = at(i) === at(i + 1) && at(i) === at(i + 2);
  const channels = isGrey ? 1 : 3;
  const out = new Uint8Array(pixels * channels);
  for (let i = 0; i < out.length; i++) {
    const pixel = 4 * Math.floor(i / channels);
    const alpha = at(pixel + 3) / WHITE;
    out[i] = Math.round(at(pixel + (i % channels)) * alpha + WHITE * (1 - alpha));
  }
  return { name, shape: [height, width, channels], pixels: out };
}
