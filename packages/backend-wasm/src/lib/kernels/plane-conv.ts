import { f32x4, i32, seq, v128, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { borderedImages } from '../bordered-images.js';
import { tileForm } from '../engine.js';
import { bytesOf } from '../images.js';
import type { WasmProgram } from '../kernel.js';
import { PANEL } from '../products/panels.js';
import { addColumns, behind, createTile, setSums, storeLanes, sumOf, type Tile } from '../products/tile.js';
import { oneByOne } from '../stages.js';
import { LANES, NUMBER, times } from '../walk.js';
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

/** Convolution of planes: neighbouring pixels of a line are the lanes, four filters at a time; sums are those of the product. */
export function planeConv(shape: ConvShape, hasBias: boolean): WasmProgram {
  const { x, y, stride } = shape;
  const images = borderedImages(x, inputBorder(shape));
  return {
    scratchBytes: 0,
    ownBytes: images.scratchBytes,
    takesEpilogue: true,
    write: ({ f }, { inputs: [xAt = 0, kernelAt = 0, biasAt = 0], outputs: [output = 0], own }, epilogue) => {
      const [from, to, readLine, writeLine] = f.locals(4, 'i32') as Four;
      const finish: Finish = (v, place, column) =>
        epilogue === null ? v : epilogue.apply(f, v, behind(place, -output), i32.const(column));
      const line = lineOf(f, shape, bytesOf(images.image).line, {
        read: readLine.get,
        write: writeLine.get,
        kernelAt,
        biasAt: hasBias ? biasAt : null,
        finish,
      });
      return [
        oneByOne(
          f,
          y.samples,
          [
            { pointer: from, start: xAt, step: bytesOf(x).image },
            { pointer: to, start: output, step: bytesOf(y).image },
          ],
          images.prepare(own),
          images.fetch(f, from.get, own),
          readLine.set(images.at(from.get, own)),
          writeLine.set(to.get),
          times(
            f,
            y.height,
            line,
            increase(readLine, bytesOf(images.image).line * stride[0]),
            increase(writeLine, bytesOf(y).line),
          ),
        ),
      ];
    },
  };
}

type Four = readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>];

type Finish = (v: V128, place: I32, column: number) => V128;

/** Addresses of the work on a line of outputs. */
interface LinePlaces {
  /** Where the window of its first output begins. */
  readonly read: I32;
  readonly write: I32;
  readonly kernelAt: number;
  readonly biasAt: number | null;
  readonly finish: Finish;
}

/** One line of outputs: some filters at a time, some vectors of pixels at a time; a last vector that is not whole begins before its place. */
function lineOf(f: FunctionWriter, shape: ConvShape, lineBytes: number, places: LinePlaces): Statement {
  const { y, filters } = shape;
  const whole = Math.floor(y.width / LANES);
  const cut = y.width % LANES;
  const [read, write] = [f.local('i32'), f.local('i32')];
  const ahead = (pixels: number): Statement =>
    seq(increase(read, NUMBER * pixels), increase(write, NUMBER * pixels * y.channels));
  const chunkOf = (first: number): Statement => {
    const rows = Math.min(LANES, filters - first);
    const most = Math.floor(MOST_SUMS / rows);
    const group = (vectors: number): Statement => {
      const tile = createTile(f, rows, vectors);
      return seq(
        sumWindows(f, shape, lineBytes, { tile, first, read: read.get, places }),
        storePixels(f, tile, (v, pixel, lanes) => {
          const place = behind(write.get, NUMBER * pixel * y.channels);
          return seq(v.set(places.finish(v.get, place, NUMBER * first)), storeLanes(place, v.get, lanes));
        }),
        ahead(LANES * vectors),
      );
    };
    const [groups, rest] = [Math.floor(whole / most), whole % most];
    return seq(
      read.set(places.read),
      write.set(behind(places.write, NUMBER * first)),
      groups > 0 ? times(f, groups, group(most)) : seq(),
      rest > 0 ? group(rest) : seq(),
      cut > 0 ? seq(ahead(cut - LANES), group(1)) : seq(),
    );
  };
  return seq(...Array.from({ length: Math.ceil(filters / LANES) }, (_, chunk) => chunkOf(LANES * chunk)));
}

/** A tile whose rows are filters from `first` on, and whose columns are pixels from the one whose window begins at `read`. */
interface PixelTile {
  readonly tile: Tile;
  readonly first: number;
  readonly read: I32;
  readonly places: LinePlaces;
}

function sumWindows(
  f: FunctionWriter,
  { filters, kernelHeight, kernelWidth, dilation }: ConvShape,
  lineBytes: number,
  { tile, first, read, places: { kernelAt, biasAt } }: PixelTile,
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
      increase(pixels, dilation[0] * lineBytes - step * kernelWidth),
    ),
  );
}

/** Turns the sums of a tile around, so that those of a pixel lie side by side. */
function storePixels(
  f: FunctionWriter,
  tile: Tile,
  store: (v: Local<'v128'>, pixel: number, lanes: number) => Statement,
): Statement {
  const [one, two, pixel] = f.locals(3, 'v128') as [Local<'v128'>, Local<'v128'>, Local<'v128'>];
  // What lacks of four rows is anything.
  const row = (vector: number, i: number): V128 => sumOf(tile, Math.min(i, tile.rows - 1), vector).get;
  const half = (vector: number, at: 0 | 2): Statement => {
    const pair = (i: number): V128 =>
      v128.shuffle(row(vector, i), row(vector, i + 1), [at, at + 4, at + 1, at + 5]);
    return seq(
      one.set(pair(0)),
      two.set(pair(2)),
      ...[0, 1].map((i) =>
        seq(
          pixel.set(v128.shuffle(one.get, two.get, [2 * i, 2 * i + 1, 2 * i + 4, 2 * i + 5])),
          store(pixel, LANES * vector + at + i, tile.rows),
        ),
      ),
    );
  };
  return seq(...Array.from({ length: tile.vectors }, (_, vector) => seq(half(vector, 0), half(vector, 2))));
}
