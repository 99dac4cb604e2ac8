import { element, svgSheet, svgText } from '@convlang/drawing';
import type { ViewPicture } from '../view.js';
import { layOutTiles, TILE_GAP } from './lay-out-tiles.js';
import { legend, legendSize } from './legend.js';
import { pixels } from './pixels.js';
import type { Plane } from './plane.js';
import { mosaicRaster } from './plane-raster.js';
import { shownPlane } from './shown-plane.js';
import type { ValueScale } from './value-scale.js';

/** A plane in a picture of many. */
export interface Tile {
  /** Below it: the number of a channel. */
  readonly label: string;
  readonly plane: Plane;
}

/** Planes side by side on one scale. */
export interface Tiles {
  readonly name: string;
  readonly alt: string;
  readonly caption?: string;
  /** At least one, all of one size. */
  readonly tiles: readonly Tile[];
  readonly scale: ValueScale;
  /** How many stand in a row. Default as many as there is room for. */
  readonly columns?: number;
}

/** Draws planes as tiles of pixels, each with its label, and the scale below. */
export function tilesPicture({ name, alt, caption, tiles, scale, columns: wanted }: Tiles): ViewPicture {
  const labels = tiles.map(({ label }) => label);
  const planes = tiles.map(({ plane }) => shownPlane(plane));
  const layout = layOutTiles(planes[0] ?? { height: 1, width: 1 }, labels, wanted);
  const { tile, columns, stepX, stepY, times, shrink } = layout;
  const rows = Math.ceil(tiles.length / columns);
  const bar = legend(scale);
  const drawn = {
    width: columns * stepX - (stepX - tile.width),
    height: rows * stepY - (stepY - tile.height),
  };
  const width = Math.ceil(Math.max(drawn.width, legendSize.width) + 2);
  const height = Math.ceil(rows * stepY + TILE_GAP + legendSize.height);
  // In pixels of the raster, which is drawn smaller where planes are larger than a tile.
  const mosaic = { columns, times, stepX: Math.round(stepX / shrink), stepY: Math.round(stepY / shrink) };
  return {
    name,
    alt,
    ...(caption === undefined ? {} : { caption }),
    width,
    height,
    rasters: [mosaicRaster(planes, scale, mosaic), bar.raster],
    svg: ([tilesAddress = '', barAddress = '']) =>
      svgSheet({ name, summary: alt, width, height }, [
        pixels(tilesAddress, { x: 1, y: 1, ...drawn }),
        ...labels.map((label, i) => {
          const [x, y] = [1 + (i % columns) * stepX, 1 + Math.floor(i / columns) * stepY];
          const frame = element('rect', { class: 'thin', x, y, ...tile });
          return frame + svgText(x, y + tile.height + 13, 'small muted', label);
        }),
        bar.markup(1, rows * stepY + TILE_GAP, barAddress),
      ]),
  };
}
