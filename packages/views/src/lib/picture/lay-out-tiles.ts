import { textWidth } from '@convlang/drawing';

/** Where tiles of one size lie in a picture. */
export interface TilesLayout {
  readonly tile: { readonly width: number; readonly height: number };
  readonly columns: number;
  /** From the left edge of a tile to that of the next, and from top to top. */
  readonly stepX: number;
  readonly stepY: number;
  /** Side of the square of pixels that stands for a number, and by how much its raster is drawn smaller. */
  readonly times: number;
  readonly shrink: number;
}

/** Width that a picture of tiles may have, and the sizes that the longer side of a tile should have. */
const WIDTH = 700;
const [SMALLEST, LARGEST] = [64, 224];
const MOST_TIMES = 24;
export const TILE_GAP = 8;
const LABEL_SIZE = 11;
/** Below a tile. */
const LABEL = 18;

/**
 * Sizes of tiles: whole pixels for each number where planes are smaller than a tile may be.
 *
 * @param columns that are wanted; default as many as there is room for
 */
export function layOutTiles(
  { height: h, width: w }: { readonly height: number; readonly width: number },
  labels: readonly string[],
  columns?: number,
): TilesLayout {
  const longer = Math.max(h, w);
  const count = labels.length;
  const wanted = count === 1 ? LARGEST : SMALLEST;
  const times = Math.max(1, Math.min(MOST_TIMES, Math.ceil(wanted / longer)));
  const shrink = Math.min(1, (count === 1 ? WIDTH : LARGEST) / (longer * times));
  const tile = { width: w * times * shrink, height: h * times * shrink };
  const label = Math.max(0, ...labels.map((text) => textWidth(text, LABEL_SIZE)));
  const stepX = Math.max(tile.width, label) + TILE_GAP;
  const room = Math.max(1, Math.min(count, Math.floor((WIDTH + TILE_GAP) / stepX)));
  return {
    tile,
    columns: columns ?? room,
    stepX,
    stepY: tile.height + (label === 0 ? 4 : LABEL),
    times,
    shrink,
  };
}
