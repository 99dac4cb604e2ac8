import { blankRaster, element, svgSheet, svgText, textWidth, type Raster } from '@convlang/drawing';
import type { ViewPicture } from '../view.js';
import { layOutTiles } from './lay-out-tiles.js';
import { pixels } from './pixels.js';
import type { Plane } from './plane.js';

/** A picture in colour. */
export interface ColourImage {
  /** Below it. */
  readonly label: string;
  /** Red, green and blue. */
  readonly planes: readonly Plane[];
}

/** Pictures in colour side by side. */
export interface ColourImages {
  readonly name: string;
  readonly alt: string;
  readonly caption?: string;
  /** At least one, all of one size. */
  readonly images: readonly ColourImage[];
  /** What black and white stand for. */
  readonly low: number;
  readonly high: number;
}

/** Draws images in colour as tiles. */
export function colourPicture({ images, low, high, ...told }: ColourImages): ViewPicture {
  const [first] = images;
  const plane = first?.planes[0] ?? { height: 1, width: 1 };
  const labels = images.map(({ label }) => label);
  const { tile, columns, stepX, stepY } = layOutTiles(plane, labels);
  const width = Math.ceil(columns * stepX - (stepX - tile.width) + 2);
  const height = Math.ceil(Math.ceil(images.length / columns) * stepY + 2);
  return {
    ...told,
    width: Math.max(width, textWidth('0', 12)),
    height,
    rasters: images.map(({ planes }) => colourRaster(planes, low, high)),
    svg: (addresses) =>
      svgSheet(
        { name: told.name, summary: told.alt, width, height },
        labels.map((label, i) => {
          const [x, y] = [1 + (i % columns) * stepX, 1 + Math.floor(i / columns) * stepY];
          const area = { x, y, ...tile };
          return [
            pixels(addresses[i] ?? '', area),
            element('rect', { class: 'thin', ...area }),
            svgText(x, y + tile.height + 13, 'small muted', label),
          ].join('');
        }),
      ),
  };
}

/** A pixel for each place; three planes are red, green and blue, one is grey. */
export function colourRaster(planes: readonly Plane[], low: number, high: number): Raster {
  const [red, green = red, blue = red] = planes;
  const raster = blankRaster(red?.width ?? 0, red?.height ?? 0);
  const span = high > low ? high - low : 1;
  const level = (plane: Plane | undefined, i: number): number =>
    Math.round(255 * Math.min(1, Math.max(0, ((plane?.values[i] ?? 0) - low) / span)));
  for (let i = 0; i < raster.width * raster.height; i++)
    raster.rgba.set([level(red, i), level(green, i), level(blue, i), 255], 4 * i);
  return raster;
}
