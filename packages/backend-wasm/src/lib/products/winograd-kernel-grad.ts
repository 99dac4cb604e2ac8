import { call, i32, seq, when, type I32, type Statement } from '../assembler/code.js';
import { increase } from '../assembler/function-writer.js';
import { borderedImages, type BorderedImages } from '../bordered-images.js';
import { bytesOf, type ImageShape } from '../images.js';
import type { Target } from '../kernel.js';
import type { KernelGradPlaces } from '../kernels/kernel-grad-method.js';
import { ScratchLayout } from '../scratch.js';
import { inBlocks, LANES, NUMBER, type Span, startOf, unitAt, upTo, VECTOR } from '../walk.js';
import { callColumnProduct, type ColumnProductShape } from './column-product.js';
import { PANEL, panelBytes } from './panels.js';
import { behind } from './tile.js';
import { algorithmFor, isEnough, rowBytes, tileBorder, tilesOf, type TileGrid } from './winograd-plan.js';
import { filterGradTransformOf, inputTransformOf, outputGradTransformOf } from './winograd-tiles.js';
import type { Winograd } from './winograd-transforms.js';
import { cutAtEdges } from './winograd-work.js';

/** The convolution, of 3 by 3 cells with stride 1, whose kernel's gradient is computed. */
export interface KernelGradShape {
  readonly x: ImageShape;
  readonly y: ImageShape;
  readonly top: number;
  readonly left: number;
}

/**
 * Tiles whose products are summed up before they are transformed back and added to the gradient, at most: with 16 channels, what is made of them and the
 * sums fill two thirds of a second-level cache of 512 KiB.
 */
const MOST_TILES = 64;
/** Bytes of such sums, about: they stay in the second-level cache. */
const SUM_BYTES = 300_000;

/** Whether Winograd's algorithm can compute it and is worth it. */
export function isKernelGradWorth({ x, y }: KernelGradShape): boolean {
  return isEnough(x, y);
}

/** How the work is laid out. */
export interface KernelGradPlan {
  readonly shape: KernelGradShape;
  readonly algorithm: Winograd;
  readonly images: BorderedImages;
  readonly grid: TileGrid;
  /** Channels of the input whose sums are made together: a unit of work. */
  readonly slice: number;
  readonly units: number;
  /** Bytes from a product to the next, of what is made of the images, of the gradients and of both. */
  readonly parts: { readonly input: number; readonly gradients: number; readonly sums: number };
  readonly ownBytes: number;
  readonly at: {
    readonly image: number;
    readonly input: number;
    readonly gradients: number;
    readonly sums: number;
    readonly spare: number;
  };
}

/**
 * Plans the gradient of a kernel by the transpose of Winograd's algorithm: where an output is `A' ((G g) (B' d))`, with `'` for the transpose, the gradient
 * of the filter `g` is `G' ((A dy) (B' d))`, summed over all tiles between the brackets.
 *
 * @param samples whose terms are summed together
 */
export function planKernelGrad(shape: KernelGradShape, samples: number, threads: number): KernelGradPlan {
  const { x, y, top, left } = shape;
  const algorithm = algorithmFor(y);
  const grid = tilesOf(y, algorithm);
  const images = borderedImages(x, tileBorder(shape, algorithm, grid));
  const products = algorithm.points ** 2;
  const atOnce = Math.min(MOST_TILES, samples * grid.tiles);
  const slice = sliceOf(
    x.channels,
    Math.min(SUM_BYTES / (NUMBER * products * y.channels), x.channels / threads),
  );
  const parts = {
    input: partOf(atOnce * rowBytes(x.channels)),
    gradients: partOf(panelBytes(atOnce, y.channels)),
    sums: partOf(NUMBER * slice * y.channels),
  };
  const layout = new ScratchLayout();
  return {
    shape: { x, y, top, left },
    algorithm,
    images,
    grid,
    slice,
    units: x.channels / slice,
    parts,
    at: {
      image: layout.take(images.scratchBytes),
      input: layout.take(products * parts.input),
      gradients: layout.take(products * parts.gradients),
      sums: layout.take(products * parts.sums),
      spare: layout.take(products * VECTOR),
    },
    ownBytes: layout.bytes,
  };
}

/** Bytes from a product to the next: a line of a cache more, so that they do not fall into the same lines. */
function partOf(bytes: number): number {
  return bytes + 64;
}

/** Tiles of each block but the last, of about as many each. */
function blockOf(tiles: number): number {
  return Math.ceil(tiles / Math.ceil(tiles / MOST_TILES));
}

/** The most channels up to `most`, whole vectors of them, that divide all; a vector at least. */
function sliceOf(channels: number, most: number): number {
  let slice = LANES;
  for (let next = LANES; next <= most; next += LANES) if (channels % next === 0) slice = next;
  return slice;
}

/**
 * Adds the terms of some samples to the gradient: block by block of their tiles.
 *
 * @param count the samples
 * @param span the slices of channels that are computed
 */
export function addKernelGrad(
  target: Target,
  plan: KernelGradPlan,
  count: number,
  places: KernelGradPlaces,
  span: Span,
): Statement {
  const { f } = target;
  const tiles = count * plan.grid.tiles;
  const first = f.local('i32');
  return seq(
    first.set(i32.const(0)),
    inBlocks(f, tiles, blockOf(tiles), (size) =>
      seq(
        transformBlock(target, plan, size, first.get, places, span),
        multiplyBlock(target, plan, size, places, span),
        increase(first, size),
      ),
    ),
  );
}

/** Transforms the tiles of a block: of the images the channels that are computed, of the gradients all. */
function transformBlock(
  { module, f }: Target,
  { shape: { x, y }, algorithm, images, grid, slice, parts, at }: KernelGradPlan,
  size: number,
  first: I32,
  { x: xAt, dy, own }: KernelGradPlaces,
  span: Span,
): Statement {
  const { outputs } = algorithm;
  const [tile, ofImage, row, column] = [f.local('i32'), f.local('i32'), f.local('i32'), f.local('i32')];
  const [from, gradients, vectors] = [f.local('i32'), f.local('i32'), f.local('i32')];
  const [border, spare] = [behind(own, at.image), behind(own, at.spare)];
  const channel = NUMBER * slice;
  const tileAt = (address: I32, { line, pixel }: { readonly line: number; readonly pixel: number }): I32 =>
    unitAt(unitAt(address, row.get, outputs * line), column.get, outputs * pixel);
  const inputTransform = inputTransformOf(module, algorithm, images.image, parts.input);
  const gradientTransform = (height: number, width: number): Statement =>
    call(
      outputGradTransformOf(module, algorithm, y, { rows: size, part: parts.gradients }, { height, width }),
      tileAt(gradients.get, bytesOf(y)),
      unitAt(behind(own, at.gradients), tile.get, NUMBER * PANEL),
      spare,
    );
  return seq(
    vectors.set(i32.mul(i32.sub(span.to, span.from), i32.const(slice / LANES))),
    upTo(
      tile,
      i32.const(0),
      i32.const(size),
      1,
      ofImage.set(i32.add(first, tile.get)),
      from.set(unitAt(xAt, i32.divU(ofImage.get, i32.const(grid.tiles)), bytesOf(x).image)),
      gradients.set(unitAt(dy, i32.divU(ofImage.get, i32.const(grid.tiles)), bytesOf(y).image)),
      ofImage.set(i32.remU(ofImage.get, i32.const(grid.tiles))),
      row.set(i32.divU(ofImage.get, i32.const(grid.across))),
      column.set(i32.remU(ofImage.get, i32.const(grid.across))),
      when(i32.eqz(ofImage.get), images.fetch(f, from.get, border)),
      call(
        inputTransform,
        startOf(span, tileAt(images.at(from.get, border), bytesOf(images.image)), channel),
        startOf(span, unitAt(behind(own, at.input), tile.get, rowBytes(x.channels)), channel),
        spare,
        vectors.get,
      ),
      cutAtEdges(y, { outputs, ...grid }, [row.get, column.get], gradientTransform),
    ),
  );
}

/** Multiplies a block slice by slice of the channels, and adds what it gives to the gradient. */
function multiplyBlock(
  target: Target,
  { shape: { x, y }, algorithm, slice, parts, at }: KernelGradPlan,
  size: number,
  { output, own }: KernelGradPlaces,
  span: Span,
): Statement {
  const { module, f } = target;
  const [unit, part] = [f.local('i32'), f.local('i32')];
  const product: ColumnProductShape = {
    rows: slice,
    columns: y.channels,
    loops: [{ count: size, step: rowBytes(x.channels) }],
    outputStep: NUMBER * y.channels,
    output: 'replaced',
  };
  const sums = behind(own, at.sums);
  return upTo(
    unit,
    span.from,
    span.to,
    1,
    upTo(
      part,
      i32.const(0),
      i32.const(algorithm.points ** 2),
      1,
      callColumnProduct(target, product, {
        x: unitAt(unitAt(behind(own, at.input), part.get, parts.input), unit.get, NUMBER * slice),
        y: unitAt(sums, part.get, parts.sums),
        matrix: unitAt(behind(own, at.gradients), part.get, parts.gradients),
      }),
    ),
    call(
      filterGradTransformOf(module, algorithm, {
        part: parts.sums,
        cell: NUMBER * x.channels * y.channels,
      }),
      sums,
      unitAt(i32.const(output), unit.get, NUMBER * slice * y.channels),
      behind(own, at.spare),
      i32.const((slice * y.channels) / LANES),
    ),
  );
}
