import type { Raster } from '@convlang/drawing';
import { base64 } from './base64.js';
import type { ViewPicture } from './view.js';

/** Makes the bytes of a PNG; in Node `encodePng` of `@convlang/data/node`. */
export type RasterEncoder = (raster: Raster) => Promise<Uint8Array>;

/** The text of a picture's SVG file, its pixels within it. */
export async function pictureFile(picture: ViewPicture, encode: RasterEncoder): Promise<string> {
  const files = await Promise.all((picture.rasters ?? []).map(encode));
  return picture.svg(files.map((bytes) => `data:image/png;base64,${base64(bytes)}`));
}

/** The address of a text file of SVG that needs no file: for pages of one file. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`;
}
