import { blankRaster, type Raster } from '@convlang/drawing';
import type { Plane } from './plane.js';
import type { ValueScale } from './value-scale.js';

/** Where planes lie in a raster of many. */
export interface Mosaic {
  readonly columns: number;
  /** Side of the square of pixels that stands for a number. */
  readonly times: number;
  /** From the left edge of a plane to that of the next, and from top to top. */
  readonly stepX: number;
  readonly stepY: number;
}

/** A square of pixels for each number of planes of one size; clear between them. */
export function mosaicRaster(planes: readonly Plane[], scale: ValueScale, mosaic: Mosaic): Raster {
  const { columns, times, stepX, stepY } = mosaic;
  const { height: h, width: w } = planes[0] ?? { height: 0, width: 0 };
  const used = Math.min(columns, planes.length);
  const rows = Math.ceil(planes.length / columns);
  const raster = blankRaster((used - 1) * stepX + w * times, (rows - 1) * stepY + h * times);
  planes.forEach((plane, i) => {
    paint(raster, plane, scale, { times, x: (i % columns) * stepX, y: Math.floor(i / columns) * stepY });
  });
  return raster;
}

/** A pixel for each number of a plane. */
export function planeRaster(plane: Plane, scale: ValueScale): Raster {
  const { width, height } = plane;
  return mosaicRaster([plane], scale, { columns: 1, times: 1, stepX: width, stepY: height });
}

/** A plane at a place of a raster: a row of pixels is made once and copied below itself. */
function paint(
  { rgba, width }: Raster,
  { height: h, width: w, values }: Plane,
  scale: ValueScale,
  { times, x, y }: { readonly times: number; readonly x: number; readonly y: number },
): void {
  for (let row = 0; row < h; row++) {
    const start = 4 * ((y + row * times) * width + x);
    let at = start;
    for (let column = 0; column < w; column++) {
      const [red, green, blue] = scale.colour(values[row * w + column] ?? NaN);
      for (let i = 0; i < times; i++) {
        rgba[at++] = red;
        rgba[at++] = green;
        rgba[at++] = blue;
        rgba[at++] = 255;
      }
    }
    for (let i = 1; i < times; i++) rgba.copyWithin(start + 4 * i * width, start, at);
  }
}
