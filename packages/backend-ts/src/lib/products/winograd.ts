/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import type { PartDone } from '@convlang/backend';
import type { ImageShape } from '../kernel.js';
import {
  MAX_COLUMNS,
  MAX_DEPTH,
  multiply,
  paddedColumns,
  panelWidthFor,
  resultAt,
  RESULT_NUMBERS,
  setDistances,
  workspace,
} from './multiply.js';
import { packedDistances, packedRows, PACKED_ROWS } from './pack-rows.js';
import { copyPadded, paddedImages, type PaddedImages } from './padded-images.js';
import {
  transformInput,
  transformKernel,
  transformOutput,
  type WeightLayout,
} from './winograd-transforms.js';

/** Products of one channel pair and tile. */
const PRODUCTS = 36;
/** Cells of a tile's side, in and out. */
const TILE_IN = 6;
const TILE_OUT = 4;
/** Transformed weights and tiles that are held at once, in numbers. */
const WEIGHT_NUMBERS = 2_400_000;
const TILE_NUMBERS = 1_000_000;
/** Between products, so that those of powers of two do not all fall into the same few places of a cache. */
const APART = 24;

/** A convolution with a 3x3 kernel, stride 1, no dilation and one group, by Winograd's F(4x4, 3x3) in float64. */
export interface WinogradPlan {
  readonly images: PaddedImages;
  readonly y: ImageShape;
  readonly tilesDown: number;
  readonly tilesAcross: number;
  /** Samples that are padded at a time. */
  readonly chunk: number;
  /** Tiles that are multiplied at a time. */
  readonly block: number;
  /** Numbers of the result that are written at most before they are said to be done. */
  readonly ahead: number;
  /** Columns of the result whose weights are transformed at a time. */
  readonly partColumns: number;
  readonly weightsAt: number;
  readonly tilesAt: number;
  readonly productsAt: number;
  readonly spareAt: number;
  /** From one of the 36 products to the next: in the weights, the tiles, the results. */
  readonly weightStep: number;
  readonly tileStep: number;
  readonly productStep: number;
  /** Float64 numbers of scratch that a run needs. */
  readonly scratch: number;
}

/**
 * Whether fewer operations are needed than for the product over patches. Asks for one sample, whatever the batch: a sample
 * must give the same bits in any batch.
 *
 * @param x input, `y` output of the convolution; costs in multiplications of the inner loop for each pair of channels
 */
export function isWinogradWorth(x: ImageShape, y: ImageShape): boolean {
  const tiles = Math.ceil(y.height / TILE_OUT) * Math.ceil(y.width / TILE_OUT);
  const transforms = 250 + 220 * tiles * (1 / x.channels + 1 / y.channels);
  const winograd = PRODUCTS * 1.08 * Math.ceil(tiles / 3) * 3 + transforms;
  return winograd < 0.9 * (9 * y.height * y.width + 27);
}

/** @param pads zeros at top and left of x; those at bottom and right follow from y */
export function planWinograd(
  x: ImageShape,
  y: ImageShape,
  pads: { readonly top: number; readonly left: number },
): WinogradPlan {
  const tilesDown = Math.ceil(y.height / TILE_OUT);
  const tilesAcross = Math.ceil(y.width / TILE_OUT);
  const behind = (tiles: number, size: number, before: number): number =>
    tiles * TILE_OUT + 2 - size - before;
  const images = paddedImages(x, [
    pads.top,
    behind(tilesDown, x.height, pads.top),
    pads.left,
    behind(tilesAcross, x.width, pads.left),
  ]);
  const parts = Math.ceil((PRODUCTS * x.channels * y.channels) / WEIGHT_NUMBERS);
  const evenColumns = Math.ceil(y.channels / parts / 12) * 12;
  const partColumns = Math.min(y.channels, evenColumns, MAX_COLUMNS);
  const columns = paddedColumns(partColumns);
  const widest = Math.max(x.channels, columns);
  const fitting = Math.floor(TILE_NUMBERS / (PRODUCTS * widest));
  const block = Math.max(
    12,
    Math.floor(Math.min(fitting, PACKED_ROWS, RESULT_NUMBERS / columns, 96) / 12) * 12,
  );
  const chunk = Math.max(1, Math.min(x.samples, Math.ceil(block / (tilesDown * tilesAcross))));
  const sampleNumbers = y.height * y.width * y.channels;
  const linesAhead = Math.ceil((tilesAcross - 1 + block) / tilesAcross) * TILE_OUT;
  const weightsAt = chunk * images.sampleLength;
  const weightStep = x.channels * columns + APART;
  const tileStep = block * x.channels + APART;
  const productStep = block * columns + APART;
  const tilesAt = weightsAt + PRODUCTS * weightStep;
  const productsAt = tilesAt + PRODUCTS * tileStep;
  const spareAt = productsAt + PRODUCTS * productStep;
  return {
    images,
    y,
    tilesDown,
    tilesAcross,
    chunk,
    block,
    partColumns,
    ahead:
      partColumns < y.channels
        ? y.samples * sampleNumbers
        : Math.min(chunk * sampleNumbers, linesAhead * y.width * y.channels),
    weightsAt,
    tilesAt,
    productsAt,
    spareAt,
    weightStep,
    tileStep,
    productStep,
    scratch: spareAt + PRODUCTS * widest,
  };
}

/** Computes the convolution, a part of the result's channels at a time. Says which numbers of y are done. */
export function* runWinograd(
  plan: WinogradPlan,
  x: Float32Array,
  kernel: Float32Array,
  layout: WeightLayout,
  bias: Float32Array | null,
  y: Float32Array,
  scratch: Float64Array,
  whenDone: PartDone,
): Generator<undefined> {
  const { samples } = plan.images.source;
  const tilesOfSample = plan.tilesDown * plan.tilesAcross;
  let origin = 0;
  for (let column = 0; column < plan.y.channels; column += plan.partColumns) {
    const columns = Math.min(plan.partColumns, plan.y.channels - column);
    const panels = {
      at: plan.weightsAt,
      depth: plan.images.source.channels,
      width: panelWidthFor(columns),
      productLength: plan.weightStep,
    };
    const isLast = column + columns === plan.y.channels;
    const part = { ...layout, start: layout.start + column * layout.column };
    transformKernel(kernel, part, columns, scratch, panels, plan.spareAt);
    for (let first = 0; first < samples; first += plan.chunk) {
      const count = Math.min(plan.chunk, samples - first);
      copyPadded(plan.images, x, first, count, scratch, 0);
      const tiles = count * tilesOfSample;
      for (let tile = 0; tile < tiles; tile += plan.block) {
        const end = Math.min(tile + plan.block, tiles);
        for (let t = tile; t < end; t++) transformTile(plan, t, t - tile, scratch);
        multiplyTiles(plan, end - tile, columns, scratch);
        for (let t = tile; t < end; t++)
          storeTile(plan, t, t - tile, first, column, columns, bias, y, origin, scratch);
        if (isLast) {
          const from = numbersOf(plan, first, Math.floor(tile / plan.tilesAcross));
          const to = numbersOf(plan, first, Math.floor(end / plan.tilesAcross));
          origin = whenDone(from, to, numbersOf(plan, first, Math.ceil(end / plan.tilesAcross)));
        }
      }
      yield;
    }
  }
}

/** How many numbers of the result so many lines of tiles of the chunk make, with all samples before it. */
function numbersOf({ y, tilesDown }: WinogradPlan, first: number, lines: number): number {
  const down = lines % tilesDown;
  const sample = first + (lines - down) / tilesDown;
  return (sample * y.height + Math.min(down * TILE_OUT, y.height)) * y.width * y.channels;
}

/** Transforms one tile of all channels, `tile` counted over the chunk of samples, to place `row` of the block. */
function transformTile(plan: WinogradPlan, tile: number, row: number, scratch: Float64Array): void {
  const { images, tilesAcross, tilesDown, tilesAt, tileStep: step, spareAt } = plan;
  const { channels } = images.source;
  const line = images.width * channels;
  const place = tile % (tilesDown * tilesAcross);
  const sample = (tile - place) / (tilesDown * tilesAcross);
  const across = place % tilesAcross;
  const down = (place - across) / tilesAcross;
  const from = sample * images.sampleLength + TILE_OUT * (down * line + across * channels);
  for (let j = 0; j < TILE_IN; j++)
    transformInput(scratch, from + j * channels, line, spareAt + j * channels, TILE_IN * channels, channels);
  for (let i = 0; i < TILE_IN; i++)
    transformInput(
      scratch,
      spareAt + i * TILE_IN * channels,
      channels,
      tilesAt + i * TILE_IN * step + row * channels,
      step,
      channels,
    );
}

/** The 36 products of the block's tiles with the weights. */
function multiplyTiles(plan: WinogradPlan, tiles: number, columns: number, scratch: Float64Array): void {
  const { channels } = plan.images.source;
  const stride = paddedColumns(columns);
  const numbers = tiles * stride;
  for (let product = 0; product < PRODUCTS; product++) {
    const from = plan.tilesAt + product * plan.tileStep;
    const to = plan.productsAt + product * plan.productStep;
    const at = plan.weightsAt + product * plan.weightStep;
    const panels = { numbers: scratch, at, depth: channels, columns };
    for (let k = 0; k < channels; k += MAX_DEPTH) {
      const terms = Math.min(MAX_DEPTH, channels - k);
      for (let row = 0; row < tiles; row++) {
        const source = from + row * channels + k;
        const target = row * MAX_DEPTH;
        for (let c = 0; c < terms; c++) workspace[target + c] = scratch[source + c] as number;
      }
      setDistances(packedDistances, 0, terms);
      multiply(0, packedRows, 0, tiles, panels, k, terms);
      for (let i = 0; i < numbers; i++) {
        const part = workspace[resultAt + i] as number;
        scratch[to + i] = k === 0 ? part : (scratch[to + i] as number) + part;
      }
    }
  }
}

/** Transforms the products of one tile and writes those of its 4x4 outputs that lie in the image. */
function storeTile(
  plan: WinogradPlan,
  tile: number,
  row: number,
  first: number,
  column: number,
  columns: number,
  bias: Float32Array | null,
  y: Float32Array,
  origin: number,
  scratch: Float64Array,
): void {
  const { tilesAcross, tilesDown, productsAt, productStep: step, spareAt } = plan;
  const { height, width, channels } = plan.y;
  const stride = paddedColumns(columns);
  const from = productsAt + row * stride;
  for (let j = 0; j < TILE_IN; j++)
    transformOutput(
      scratch,
      from + j * step,
      TILE_IN * step,
      spareAt + j * columns,
      TILE_IN * columns,
      columns,
    );
  const place = tile % (tilesDown * tilesAcross);
  const sample = first + (tile - place) / (tilesDown * tilesAcross);
  const left = (place % tilesAcross) * TILE_OUT;
  const top = ((place - (place % tilesAcross)) / tilesAcross) * TILE_OUT;
  const rows = Math.min(TILE_OUT, height - top);
  const cells = Math.min(TILE_OUT, width - left);
  const rowAt = spareAt + TILE_OUT * TILE_IN * columns;
  for (let i = 0; i < rows; i++) {
    transformOutput(scratch, spareAt + i * TILE_IN * columns, columns, rowAt, columns, columns);
    const to = origin + ((sample * height + top + i) * width + left) * channels + column;
    for (let cell = 0; cell < cells; cell++)
      for (let j = 0; j < columns; j++) {
        const value = scratch[rowAt + cell * columns + j] as number;
        y[to + cell * channels + j] = bias === null ? value : value + (bias[column + j] as number);
      }
  }
}
