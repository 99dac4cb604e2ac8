import type { ImageDecoder } from '../../image/source-image.js';
import { decodePng } from './decode-png.js';

/** Decodes PNG by sharp, which need not be installed before the first picture. */
export const sharpDecoder: ImageDecoder = {
  async decode({ name, bytes }) {
    const { shape, data } = await decodePng(bytes, name);
    const [h = 1, w = 1, c = 1] = shape;
    return { name, shape: [h, w, c], pixels: Float32Array.from(data) };
  },
};
