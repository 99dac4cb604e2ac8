import { f32x4, i32, seq, v128, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { borderedImages } from '../bordered-images.js';
import { tileForm } from '../engine.js';
import { bytesOf, type ImageShape } from '../images.js';
import type { WasmProgram } from '../kernel.js';
import { PANEL } from '../products/panels.js';
import {
  addColumns,
  behind,
  createTile,
  cutRows,
  setSums,
  storeLanes,
  sumOf,
  type Tile,
} from '../products/tile.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne } from '../stages.js';
import { LANES, NUMBER, times, VECTOR } from '../walk.js';
import { inputBorder, type ConvShape } from './conv-shape.js';

/** Filters beyond these fill the panels of a product well enough. */
const MOST_FILTERS = 3 * PANEL;
/** Sums of a tile at most. */
const MOST_SUMS = 9;

/**
 * Whether a convolution goes over planes: images of one channel, whose pixels lie side by side as the filters of a panel do, under fewer filters
 * than fill panels.
 */
export function isOverPlanes({ y, depth, filters, groups, stride }: ConvShape): boolean {
  const hasWaste = filters < MOST_FILTERS && filters % PANEL !== 0;
  return groups === 1 && depth === 1 && hasWaste && stride[1] === 1 && y.width >= LANES;
}

/** Convolution of planes: neighbouring pixels of a line are the lanes, some filters at a time; sums are those of the product. */
export function planeConv(shape: ConvShape, hasBias: boolean): WasmProgram {
  const { y } = shape;
  return planeProgram(shape, hasBias, y, 0, ({ f, to, read, line, finish }) => {
    const write = f.local('i32');
    const chunks = Array.from({ length: Math.ceil(y.channels / LANES) }, (_, i) => ({
      first: LANES * i,
      rows: Math.min(LANES, y.channels - LANES * i),
    }));
    return seq(
      write.set(to.get),
      times(
        f,
        y.height,
        lineOf(f, shape, chunks, {
          ...line,
          read: read.get,
          write: ({ first }) => behind(write.get, NUMBER * first),
          pixel: bytesOf(y).pixel,
          store: (tile, at, { first }) => storePixels(f, tile, at, { shape: y, first, finish }),
        }),
        increase(read, line.bytes * shape.stride[0]),
        increase(write, bytesOf(y).line),
      ),
    );
  });
}

/**
 * The same with the largest of each window of 2 by 2 of its results: of two lines at a time, which lie filter by filter beside the image, so that only
 * what is left of them is turned around.
 *
 * @param pooled the result, of half the height and half the width
 */
export function pooledPlaneConv(shape: ConvShape, hasBias: boolean, pooled: ImageShape): WasmProgram {
  const { y, filters } = shape;
  const plane = VECTOR * Math.ceil(y.width / LANES);
  const chunks = cutRows(filters, LANES).flatMap(({ rows, tiles, at }) =>
    Array.from({ length: tiles }, (_, i) => ({ first: at + rows * i, rows })),
  );
  return planeProgram(
    shape,
    hasBias,
    pooled,
    2 * filters * plane,
    ({ f, to, read, line, planes, finish }) => {
      const write = f.local('i32');
      const lines = [0, 1].map((i) =>
        seq(
          lineOf(f, shape, chunks, {
            ...line,
            read: read.get,
            write: ({ first }) => behind(planes, plane * (filters * i + first)),
            pixel: NUMBER,
            store: (tile, at) =>
              seq(
                ...tile.sums.map((sum, k) => {
                  const [row, vector] = [Math.floor(k / tile.vectors), k % tile.vectors];
                  return v128.store(at, sum.get, plane * row + VECTOR * vector);
                }),
              ),
          }),
          increase(read, line.bytes * shape.stride[0]),
        ),
      );
      return seq(
        write.set(to.get),
        times(
          f,
          pooled.height,
          ...lines,
          ...chunks.map((chunk) =>
            poolChunk(
              f,
              chunk,
              { planes, plane, below: filters * plane },
              write.get,
              (tile, at) => storePixels(f, tile, at, { shape: pooled, first: chunk.first, finish }),
              pooled,
            ),
          ),
          increase(write, bytesOf(pooled).line),
        ),
      );
    },
  );
}

/** What the lines of an image are computed with. */
interface PlaneWork {
  readonly f: FunctionWriter;
  /** Where the result of the image begins. */
  readonly to: Local<'i32'>;
  /** Where the window of the first output of a line begins. */
  readonly read: Local<'i32'>;
  readonly line: Pick<LinePlaces, 'bytes' | 'kernelAt' | 'biasAt'>;
  /** Memory of the thread that runs it. */
  readonly planes: I32;
  readonly finish: Finish;
}

function planeProgram(
  shape: ConvShape,
  hasBias: boolean,
  result: ImageShape,
  planesBytes: number,
  compute: (work: PlaneWork) => Statement,
): WasmProgram {
  const { x, y } = shape;
  const images = borderedImages(x, inputBorder(shape));
  const own = new ScratchLayout();
  const planesAt = own.take(planesBytes);
  const imageAt = own.take(images.scratchBytes);
  return {
    scratchBytes: 0,
    ownBytes: own.bytes,
    takesEpilogue: true,
    write: (
      { f },
      { inputs: [xAt = 0, kernelAt = 0, biasAt = 0], outputs: [output = 0], own: mine },
      epilogue,
    ) => {
      const [from, to, read] = f.locals(3, 'i32') as readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>];
      const border = behind(mine, imageAt);
      const line = { bytes: bytesOf(images.image).line, kernelAt, biasAt: hasBias ? biasAt : null };
      return [
        oneByOne(
          f,
          y.samples,
          [
            { pointer: from, start: xAt, step: bytesOf(x).image },
            { pointer: to, start: output, step: bytesOf(result).image },
          ],
          images.prepare(border),
          images.fetch(f, from.get, border),
          read.set(images.at(from.get, border)),
          compute({
            f,
            to,
            read,
            line,
            planes: behind(mine, planesAt),
            finish: (v, place, column) =>
              epilogue === null ? v : epilogue.apply(f, v, behind(place, -output), i32.const(column)),
          }),
        ),
      ];
    },
  };
}

type Finish = (v: V128, place: I32, column: number) => V128;

/** Filters that are computed together. */
interface Chunk {
  readonly first: number;
  readonly rows: number;
}

/** Addresses of the work on a line of outputs. */
interface LinePlaces {
  /** Bytes of a line of the image. */
  readonly bytes: number;
  /** Where the window of its first output begins. */
  readonly read: I32;
  readonly kernelAt: number;
  readonly biasAt: number | null;
  /** Where the first pixel of a chunk goes, and how many bytes behind it the next. */
  readonly write: (chunk: Chunk) => I32;
  readonly pixel: number;
  readonly store: (tile: Tile, at: I32, chunk: Chunk) => Statement;
}

/** One line of outputs: some filters at a time, some vectors of pixels at a time; a last vector that is not whole begins before its place. */
function lineOf(
  f: FunctionWriter,
  shape: ConvShape,
  chunks: readonly Chunk[],
  places: LinePlaces,
): Statement {
  const { y } = shape;
  const cut = y.width % LANES;
  const [read, write] = [f.local('i32'), f.local('i32')];
  const ahead = (pixels: number): Statement =>
    seq(increase(read, NUMBER * pixels), increase(write, places.pixel * pixels));
  const chunkOf = (chunk: Chunk): Statement => {
    const group = (vectors: number): Statement => {
      const tile = createTile(f, chunk.rows, vectors);
      return seq(
        sumWindows(f, shape, { tile, first: chunk.first, read: read.get, places }),
        places.store(tile, write.get, chunk),
        ahead(LANES * vectors),
      );
    };
    return seq(
      read.set(places.read),
      write.set(places.write(chunk)),
      ...cutRows(Math.floor(y.width / LANES), Math.floor(MOST_SUMS / chunk.rows)).map(({ rows, tiles }) =>
        times(f, tiles, group(rows)),
      ),
      cut > 0 ? seq(ahead(cut - LANES), group(1)) : seq(),
    );
  };
  return seq(...chunks.map(chunkOf));
}

/** A tile whose rows are filters from `first` on, and whose columns are pixels from the one whose window begins at `read`. */
interface PixelTile {
  readonly tile: Tile;
  readonly first: number;
  readonly read: I32;
  readonly places: Pick<LinePlaces, 'bytes' | 'kernelAt' | 'biasAt'>;
}

function sumWindows(
  f: FunctionWriter,
  { filters, kernelHeight, kernelWidth, dilation }: ConvShape,
  { tile, first, read, places: { bytes, kernelAt, biasAt } }: PixelTile,
): Statement {
  const [pixels, weights] = [f.local('i32'), f.local('i32')];
  const step = NUMBER * dilation[1];
  return seq(
    setSums(tile, (row) =>
      biasAt === null ? f32x4.const(0) : v128.load32Splat(i32.const(biasAt + NUMBER * (first + row))),
    ),
    pixels.set(read),
    weights.set(i32.const(kernelAt + NUMBER * first)),
    times(
      f,
      kernelHeight,
      addColumns(
        f,
        tile,
        { pointer: weights, step: NUMBER * filters },
        { pointer: pixels, step },
        kernelWidth,
        tileForm().unrolled,
      ),
      increase(pixels, dilation[0] * bytes - step * kernelWidth),
    ),
  );
}

/** The largest of two, NaN where one is: whichever comes first is kept beside NaN, and bits of NaN make anything NaN. */
function largerOf(a: Local<'v128'>, b: Local<'v128'>): V128 {
  return v128.or(f32x4.pmax(a.get, b.get), f32x4.pmax(b.get, a.get));
}

/** Two lines of some filters, plane by plane: where those of the first line lie, how far apart planes are, and how far below the second line is. */
interface PlaneLines {
  readonly planes: I32;
  readonly plane: number;
  readonly below: number;
}

/** Pools two lines of some filters, four pixels at a time; the last begin before their place where they are fewer. */
function poolChunk(
  f: FunctionWriter,
  { first, rows }: Chunk,
  { planes, plane, below }: PlaneLines,
  to: I32,
  store: (tile: Tile, at: I32) => Statement,
  pooled: ImageShape,
): Statement {
  const { pixel } = bytesOf(pooled);
  const tile = createTile(f, rows, 1);
  const [read, write] = [f.local('i32'), f.local('i32')];
  const [left, right, other] = f.locals(3, 'v128') as readonly [Local<'v128'>, Local<'v128'>, Local<'v128'>];
  const ahead = (pixels: number): Statement =>
    seq(increase(read, 2 * NUMBER * pixels), increase(write, pixel * pixels));
  const larger = (into: Local<'v128'>, offset: number): Statement =>
    seq(
      into.set(v128.load(read.get, offset)),
      other.set(v128.load(read.get, offset + below)),
      into.set(largerOf(into, other)),
    );
  const four = seq(
    ...tile.sums.map((sum, row) =>
      seq(
        larger(left, plane * row),
        larger(right, plane * row + VECTOR),
        sum.set(v128.shuffle(left.get, right.get, [0, 2, 4, 6])),
        other.set(v128.shuffle(left.get, right.get, [1, 3, 5, 7])),
        sum.set(largerOf(sum, other)),
      ),
    ),
    store(tile, write.get),
    ahead(LANES),
  );
  const cut = pooled.width % LANES;
  return seq(
    read.set(behind(planes, plane * first)),
    write.set(behind(to, NUMBER * first)),
    times(f, Math.floor(pooled.width / LANES), four),
    cut === 0 ? seq() : seq(ahead(cut - LANES), four),
  );
}

/** Where the pixels of a tile go. */
interface PixelPlaces {
  readonly shape: ImageShape;
  /** The filter of its first row. */
  readonly first: number;
  readonly finish: Finish;
}

/** Turns the numbers of a tile around, so that those of a pixel lie side by side, and stores them from a pixel on. */
function storePixels(
  f: FunctionWriter,
  tile: Tile,
  at: I32,
  { shape, first, finish }: PixelPlaces,
): Statement {
  const [one, two, pixel] = f.locals(3, 'v128') as [Local<'v128'>, Local<'v128'>, Local<'v128'>];
  // What lacks of four rows is anything.
  const row = (vector: number, i: number): V128 => sumOf(tile, Math.min(i, tile.rows - 1), vector).get;
  const half = (vector: number, begin: 0 | 2): Statement => {
    const pair = (i: number): V128 =>
      v128.shuffle(row(vector, i), row(vector, i + 1), [begin, begin + 4, begin + 1, begin + 5]);
    return seq(
      one.set(pair(0)),
      two.set(pair(2)),
      ...[0, 1].map((i) => {
        const place = behind(at, bytesOf(shape).pixel * (LANES * vector + begin + i));
        return seq(
          pixel.set(v128.shuffle(one.get, two.get, [2 * i, 2 * i + 1, 2 * i + 4, 2 * i + 5])),
          pixel.set(finish(pixel.get, place, NUMBER * first)),
          storeLanes(place, pixel.get, tile.rows),
        );
      }),
    );
  };
  return seq(...Array.from({ length: tile.vectors }, (_, vector) => seq(half(vector, 0), half(vector, 2))));
}
