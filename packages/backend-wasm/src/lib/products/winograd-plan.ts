import { borderedImages, type BorderedImages } from '../bordered-images.js';
import { tileForm } from '../engine.js';
import type { Border, ImageShape } from '../images.js';
import { LANES, NUMBER, VECTOR } from '../walk.js';
import type { ProductShape } from './product-shape.js';
import { PANEL, panelBytes } from './panels.js';
import { four, two, type Winograd } from './winograd-transforms.js';

/** A convolution of 3 by 3 cells with stride 1, or what is one. */
export interface WinogradShape {
  readonly x: ImageShape;
  readonly y: ImageShape;
  readonly top: number;
  readonly left: number;
  /** Where the filter's number of a cell, an input channel and an output channel lies: numbers from the start, and steps. */
  readonly filter: {
    readonly start: number;
    readonly row: number;
    readonly column: number;
    readonly input: number;
    readonly output: number;
  };
  readonly hasBias: boolean;
  /** Whether the filter stays from run to run. */
  readonly isLasting: boolean;
}

/** Fewer channels are not worth the transforms. */
const FEWEST_CHANNELS = 16;
/** Maps above this are cut into tiles of four by four. */
const SMALL_MAP = 6;
/**
 * A filter that is transformed anew in each run is worth it for images of so many pixels. How many images there are must not count: a batch
 * gives the same bits in parts.
 */
const FEWEST_PIXELS = 32;
/** Tiles that go through all stages together, about: the second-level cache holds what is made of them. */
const TILES_AT_ONCE = 24;
/** Of few channels, only so many tiles that the first-level cache holds what is made of them, which is read sooner than it would be back from the second. */
const NEAREST_BYTES = 32_000;

/** Whether Winograd's algorithm can compute it and is worth it. */
export function isWinogradWorth({ x, y, isLasting }: WinogradShape): boolean {
  return isEnough(x, y) && (isLasting || y.height * y.width >= FEWEST_PIXELS);
}

/** Whether there are enough channels and pixels between two images for the transforms to be worth it. */
export function isEnough(x: ImageShape, y: ImageShape): boolean {
  return (
    x.channels >= FEWEST_CHANNELS &&
    y.channels >= FEWEST_CHANNELS &&
    x.channels % LANES === 0 &&
    y.channels % LANES === 0 &&
    y.height > LANES &&
    y.width > LANES
  );
}

/** Bytes of a tile's row of one product: padded, so that tiles do not fall into the same lines of a cache. */
export function rowBytes(channels: number): number {
  return NUMBER * channels + VECTOR;
}

/**
 * A transformed filter of more bytes comes from memory, which takes longer than to transform its cells, a quarter of the bytes, once more.
 */
const LARGE_FILTER = 2 ** 20;

/** Up to so many tiles of one image go through each stage together where there are threads: blocks of tiles would be too few to share. */
const MOST_TILES_TOGETHER = 64;

/** The tiles of an image, in lines. */
export interface TileGrid {
  readonly down: number;
  readonly across: number;
  readonly tiles: number;
}

/** The algorithm for outputs of such a size. */
export function algorithmFor({ height, width }: ImageShape): Winograd {
  return Math.min(height, width) > SMALL_MAP ? four : two;
}

/** The tiles that cover outputs. */
export function tilesOf({ height, width }: ImageShape, { outputs }: Winograd): TileGrid {
  const [down, across] = [Math.ceil(height / outputs), Math.ceil(width / outputs)];
  return { down, across, tiles: down * across };
}

/** The border of the inputs that the tiles reach into. */
export function tileBorder(
  { x, top, left }: Pick<WinogradShape, 'x' | 'top' | 'left'>,
  { outputs }: Winograd,
  { down, across }: TileGrid,
): Border {
  return {
    top,
    left,
    bottom: down * outputs + 2 - top - x.height,
    right: across * outputs + 2 - left - x.width,
  };
}

/** How the work is laid out: its tiles, and where what is made of them lies. */
export interface WinogradPlan {
  readonly algorithm: Winograd;
  readonly images: BorderedImages;
  readonly grid: TileGrid;
  /** Tiles that go through all stages together. */
  readonly atOnce: number;
  /** Whether threads share each stage; else each goes through all with tiles of its own. */
  readonly isStaged: boolean;
  /** Bytes from a tile to the next, and from a product to the next. */
  readonly input: { readonly row: number; readonly part: number };
  readonly output: { readonly row: number; readonly part: number };
  readonly product: ProductShape;
  /** Whether each panel of the filter is transformed when it is its turn; else all are before. */
  readonly isFilterLate: boolean;
  /** Bytes of the filter from a product to the next: of all of it, or of a panel. */
  readonly filterPart: number;
}

export function planWinograd(shape: WinogradShape, threads: number): WinogradPlan {
  const { x, y } = shape;
  const algorithm = algorithmFor(y);
  const grid = tilesOf(y, algorithm);
  const { tiles } = grid;
  const { rows } = tileForm();
  const isStaged = threads > 1 && y.samples === 1 && tiles <= MOST_TILES_TOGETHER;
  const bytesOfTile = algorithm.points ** 2 * (rowBytes(x.channels) + rowBytes(y.channels));
  const inBlock = rows * bytesOfTile <= NEAREST_BYTES ? rows : TILES_AT_ONCE;
  // As many in each block, as the last is multiplied as a whole too.
  const blocks = isStaged ? 1 : Math.max(1, Math.round(tiles / inBlock));
  const atOnce = Math.ceil(tiles / blocks);
  // Products are a line of a cache apart, for the same reason as rows.
  const layOut = (channels: number): WinogradPlan['input'] => ({
    row: rowBytes(channels),
    part: atOnce * rowBytes(channels) + 64,
  });
  const [input, output] = [layOut(x.channels), layOut(y.channels)];
  const transformed = panelBytes(x.channels, y.channels);
  const isFilterLate = algorithm.points ** 2 * transformed > LARGE_FILTER && y.channels % PANEL === 0;
  return {
    algorithm,
    images: borderedImages(x, tileBorder(shape, algorithm, grid)),
    grid,
    atOnce,
    isStaged,
    input,
    output,
    product: {
      rows: atOnce,
      columns: isFilterLate ? PANEL : y.channels,
      loops: [],
      length: x.channels,
      rowStep: input.row,
      outputStep: output.row,
      start: 'zero',
      matrixStep: null,
    },
    isFilterLate,
    // A panel's products are a line of a cache apart, as rows are.
    filterPart: isFilterLate ? panelBytes(x.channels, PANEL) + 64 : transformed,
  };
}
