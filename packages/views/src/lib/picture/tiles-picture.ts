import { element, svgSheet, svgText, textWidth } from '@convlang/drawing';
import type { ViewPicture } from '../view.js';
import { legend, legendSize } from './legend.js';
import { pixels } from './pixels.js';
import type { Plane } from './plane.js';
import { mosaicRaster } from './plane-raster.js';
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
  /** At least one, all of one size. */
  readonly tiles: readonly Tile[];
  readonly scale: ValueScale;
}

/** Width that a picture of tiles may have, and the sizes that the longer side of a tile should have. */
const WIDTH = 700;
const [SMALLEST, LARGEST] = [64, 224];
const GAP = 8;
const LABEL = 18;
const LABEL_SIZE = 11;

/** Draws planes as tiles of pixels, each with its label, and the scale below. */
export function tilesPicture({ name, alt, tiles, scale }: Tiles): ViewPicture {
  const layout = layOutTiles(tiles);
  const { tile, columns, stepX, stepY, times, shrink } = layout;
  const rows = Math.ceil(tiles.length / columns);
  const bar = legend(scale);
  const drawn = {
    width: columns * stepX - (stepX - tile.width),
    height: rows * stepY - (stepY - tile.height),
  };
  const width = Math.ceil(Math.max(drawn.width, legendSize.width) + 2);
  const height = Math.ceil(rows * stepY + GAP + legendSize.height);
  const planes = tiles.map(({ plane }) => plane);
  // In pixels of the raster, which is drawn smaller where planes are larger than a tile.
  const mosaic = { columns, times, stepX: Math.round(stepX / shrink), stepY: Math.round(stepY / shrink) };
  return {
    name,
    alt,
    width,
    height,
    rasters: [mosaicRaster(planes, scale, mosaic), bar.raster],
    svg: ([tilesAddress = '', barAddress = '']) =>
      svgSheet({ name, summary: alt, width, height }, [
        pixels(tilesAddress, { x: 1, y: 1, ...drawn }),
        ...tiles.map(({ label }, i) => {
          const [x, y] = [1 + (i % columns) * stepX, 1 + Math.floor(i / columns) * stepY];
          const frame = element('rect', { class: 'thin', x, y, ...tile });
          return frame + svgText(x, y + tile.height + LABEL_SIZE + 2, 'small muted', label);
        }),
        bar.markup(1, rows * stepY + GAP, barAddress),
      ]),
  };
}

/** Sizes of tiles: whole pixels for each number where planes are smaller than a tile may be. */
function layOutTiles(tiles: readonly Tile[]) {
  const { height: h, width: w } = tiles[0]?.plane ?? { height: 1, width: 1 };
  const longer = Math.max(h, w);
  const wanted = tiles.length === 1 ? LARGEST : SMALLEST;
  const times = Math.max(1, Math.min(24, Math.ceil(wanted / longer)));
  const shrink = Math.min(1, (tiles.length === 1 ? WIDTH : LARGEST) / (longer * times));
  const tile = { width: w * times * shrink, height: h * times * shrink };
  const labels = Math.max(0, ...tiles.map(({ label }) => textWidth(label, LABEL_SIZE)));
  const stepX = Math.max(tile.width, labels) + GAP;
  const columns = Math.max(1, Math.min(tiles.length, Math.floor((WIDTH + GAP) / stepX)));
  return { tile, columns, stepX, stepY: tile.height + LABEL, times, shrink };
}
