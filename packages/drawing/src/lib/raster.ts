import type { Rgb } from './colour-scales.js';

/** Pixels, row by row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and how opaque, 0 to 255: `[height, width, 4]`. */
  readonly rgba: Uint8Array;
}

/** A raster that is clear everywhere. */
export function blankRaster(width: number, height: number): Raster {
  return { width, height, rgba: new Uint8Array(4 * width * height) };
}

/** A raster with a colour for each of its pixels. */
export function cellRaster(
  width: number,
  height: number,
  colourAt: (row: number, column: number) => Rgb,
): Raster {
  const raster = blankRaster(width, height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      raster.rgba.set([...colourAt(row, column), 255], 4 * (row * width + column));
  return raster;
}
