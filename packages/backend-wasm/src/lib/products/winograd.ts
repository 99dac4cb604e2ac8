import { call, f32x4, i32, seq, v128, when, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { borderedImages, type BorderedImages } from '../bordered-images.js';
import { tileForm } from '../engine.js';
import { bytesOf, type ImageShape } from '../images.js';
import type { KeyedEpilogue, Target, WasmProgram } from '../kernel.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne, toFirst, whole, type Stage } from '../stages.js';
import { allOf, downFrom, LANES, NUMBER, type Span, times, unitAt, upTo, VECTOR } from '../walk.js';
import { callProduct, type ProductShape } from './gathered-product.js';
import { PANEL, panelBytes } from './panels.js';
import { behind } from './tile.js';
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
const SMALL_MAP = 7;
/**
 * A filter that is transformed anew in each run is worth it for images of so many pixels. How many images there are must not count: a batch
 * gives the same bits in parts.
 */
const FEWEST_PIXELS = 32;
/** Tiles that go through all stages together, about. */
const TILES_AT_ONCE = 24;

/** Whether Winograd's algorithm can compute it and is worth it. */
export function isWinogradWorth({ x, y, isLasting }: WinogradShape): boolean {
  return (
    x.channels >= FEWEST_CHANNELS &&
    y.channels >= FEWEST_CHANNELS &&
    x.channels % LANES === 0 &&
    y.channels % LANES === 0 &&
    y.height > LANES &&
    y.width > LANES &&
    (isLasting || y.height * y.width >= FEWEST_PIXELS)
  );
}

/** A tile's rows of one product: padded, so that tiles do not fall into the same lines of a cache. */
function rowBytes(channels: number): number {
  return NUMBER * channels + VECTOR;
}

/** Up to so many tiles of one image go through each stage together where there are threads: blocks of tiles would be too few to share. */
const MOST_TILES_TOGETHER = 64;

/** How the work is laid out: its tiles, and where what is made of them lies. */
interface WinogradPlan {
  readonly algorithm: Winograd;
  readonly images: BorderedImages;
  /** Tiles of an image, in lines. */
  readonly down: number;
  readonly across: number;
  /** Tiles that go through all stages together. */
  readonly atOnce: number;
  /** Whether threads share each stage; else each goes through all with tiles of its own. */
  readonly isStaged: boolean;
  /** Bytes from a tile to the next, and from a product to the next. */
  readonly input: { readonly row: number; readonly part: number };
  readonly output: { readonly row: number; readonly part: number };
  readonly product: ProductShape;
  readonly filterPart: number;
}

function planWinograd({ x, y, top, left }: WinogradShape, threads: number): WinogradPlan {
  const algorithm = Math.min(y.height, y.width) > SMALL_MAP ? four : two;
  const { outputs } = algorithm;
  const [down, across] = [Math.ceil(y.height / outputs), Math.ceil(y.width / outputs)];
  const tiles = down * across;
  const { rows } = tileForm();
  const isStaged = threads > 1 && y.samples === 1 && tiles <= MOST_TILES_TOGETHER;
  const atOnce = isStaged ? tiles : Math.min(tiles, Math.floor(TILES_AT_ONCE / rows) * rows);
  // Products are a line of a cache apart, for the same reason as rows.
  const layOut = (channels: number): WinogradPlan['input'] => ({
    row: rowBytes(channels),
    part: atOnce * rowBytes(channels) + 64,
  });
  const [input, output] = [layOut(x.channels), layOut(y.channels)];
  return {
    algorithm,
    images: borderedImages(x, {
      top,
      left,
      bottom: down * outputs + 2 - top - x.height,
      right: across * outputs + 2 - left - x.width,
    }),
    down,
    across,
    atOnce,
    isStaged,
    input,
    output,
    product: {
      rows: atOnce,
      columns: y.channels,
      loops: [],
      length: x.channels,
      rowStep: input.row,
      outputStep: output.row,
      start: 'zero',
      matrixStep: null,
    },
    filterPart: panelBytes(x.channels, y.channels),
  };
}

/**
 * Convolution by Winograd's algorithm: the image in overlapping tiles, each transformed; for each place of a tile a product over the channels;
 * and back.
 */
export function winogradProgram(shape: WinogradShape, threads: number): WasmProgram {
  const { x, y, isLasting } = shape;
  const plan = planWinograd(shape, threads);
  const { algorithm, images, isStaged, input, output, filterPart } = plan;
  const products = algorithm.points ** 2;
  const [shared, own] = [new ScratchLayout(), new ScratchLayout()];
  const filterAt = shared.take(isLasting ? 0 : products * filterPart);
  const filterSpareAt = shared.take(products * VECTOR);
  // One image is shared by all; of several each thread has those that it works on.
  const isOneImage = y.samples === 1;
  const imageAt = (isOneImage ? shared : own).take(images.scratchBytes);
  const tiles = isStaged ? shared : own;
  const inputAt = tiles.take(products * input.part);
  const outputAt = tiles.take(products * output.part);
  const spareAt = own.take(products * VECTOR);
  return {
    scratchBytes: shared.bytes,
    ownBytes: own.bytes,
    takesEpilogue: true,
    ...(isLasting
      ? {
          keptBytes: products * filterPart,
          keep: ({ module }, { inputs, scratch, kept }) =>
            transformFilter(module, shape, algorithm, inputs[1] ?? 0, kept, scratch + filterSpareAt),
        }
      : {}),
    write: (target, at, epilogue) => {
      const { module, f } = target;
      const {
        inputs: [xAt = 0, kernelAt = 0, biasAt = 0],
        outputs: [yAt = 0],
        scratch,
        kept,
      } = at;
      const filter = isLasting ? kept : scratch + filterAt;
      const within = (layout: ScratchLayout, offset: number): I32 =>
        layout === own ? behind(at.own, offset) : i32.const(scratch + offset);
      const border = within(isOneImage ? shared : own, imageAt);
      const [from, to] = [f.local('i32'), f.local('i32')];
      const work = tileWork(target, shape, plan, {
        image: images.at(from.get, border),
        y: to.get,
        yAt,
        bias: i32.const(shape.hasBias ? biasAt : 0),
        input: within(tiles, inputAt),
        output: within(tiles, outputAt),
        spare: within(own, spareAt),
        filter,
        epilogue,
      });
      const makeFilter = isLasting
        ? seq()
        : transformFilter(module, shape, algorithm, kernelAt, filter, scratch + filterSpareAt);
      const pointers = [
        { pointer: from, start: xAt, step: bytesOf(x).image },
        { pointer: to, start: yAt, step: bytesOf(y).image },
      ];
      const [prepare, fetch] = [images.prepare(border), images.fetch(f, from.get, border)];
      if (!isOneImage)
        return [
          whole(makeFilter),
          oneByOne(f, y.samples, pointers, prepare, fetch, work.blocks(allOf(work.blockCount))),
        ];
      const only = toFirst(allOf(1), pointers);
      const stages = isStaged
        ? work.stages
        : [{ units: work.blockCount, grain: 1, run: (span: Span) => work.blocks(span) }];
      return [
        whole(makeFilter, prepare, only, fetch),
        ...stages.map(({ run, ...rest }) => ({ ...rest, run: (span: Span) => seq(only, run(span)) })),
      ];
    },
  };
}

/** Addresses of the work on the tiles of an image. */
interface TilePlaces {
  readonly image: I32;
  readonly y: I32;
  /** Where the whole output begins. */
  readonly yAt: number;
  readonly bias: I32;
  readonly input: I32;
  readonly output: I32;
  readonly spare: I32;
  readonly filter: number;
  readonly epilogue: KeyedEpilogue | null;
}

/** The work on the tiles of an image: block by block, or stage by stage where all are one block. */
interface TileWork {
  readonly blockCount: number;
  readonly blocks: (span: Span) => Statement;
  readonly stages: readonly Stage[];
}

function tileWork(
  { module, f }: Target,
  shape: WinogradShape,
  { algorithm, images, down, across, atOnce, input, output, product, filterPart }: WinogradPlan,
  places: TilePlaces,
): TileWork {
  const { y } = shape;
  const { outputs, points } = algorithm;
  const products = points * points;
  const tiles = down * across;
  const blockCount = Math.ceil(tiles / atOnce);
  const [block, first, count, tile, part] = f.locals(5, 'i32') as Five;
  const [tileRow, tileColumn] = [f.local('i32'), f.local('i32')];
  const { line, pixel } = bytesOf(images.image);
  const written = bytesOf(y);
  const inputTransform = inputTransformOf(module, algorithm, images.image, input.part);
  const outputTransform = (height: number, width: number): number =>
    outputTransformOf(module, algorithm, shape, output.part, { height, width }, places.epilogue, places.yAt);
  /** For some tiles counted from `first` on, in the order of lines. */
  const eachTile = (from: I32, to: I32, ...body: readonly Statement[]): Statement =>
    upTo(
      tile,
      from,
      to,
      1,
      tileRow.set(i32.divU(i32.add(first.get, tile.get), i32.const(across))),
      tileColumn.set(i32.remU(i32.add(first.get, tile.get), i32.const(across))),
      ...body,
    );
  const tileAt = (address: I32, bytes: { readonly line: number; readonly pixel: number }): I32 =>
    unitAt(unitAt(address, tileRow.get, outputs * bytes.line), tileColumn.get, outputs * bytes.pixel);
  const transform = call(
    inputTransform,
    tileAt(places.image, { line, pixel }),
    unitAt(places.input, tile.get, input.row),
    places.spare,
  );
  const restore = (height: number, width: number): Statement =>
    call(
      outputTransform(height, width),
      unitAt(places.output, tile.get, output.row),
      tileAt(places.y, written),
      places.bias,
      places.spare,
    );
  // Tiles at the right and lower edge may be cut.
  const [lastHeight, lastWidth] = [y.height - (down - 1) * outputs, y.width - (across - 1) * outputs];
  const restoreLine = (height: number): Statement =>
    lastWidth === outputs
      ? restore(height, outputs)
      : when(
          i32.eq(tileColumn.get, i32.const(across - 1)),
          restore(height, lastWidth),
          restore(height, outputs),
        );
  const restoreTile =
    lastHeight === outputs
      ? restoreLine(outputs)
      : when(i32.eq(tileRow.get, i32.const(down - 1)), restoreLine(lastHeight), restoreLine(outputs));
  const multiply = (from: I32, to: I32): Statement =>
    upTo(
      part,
      from,
      to,
      1,
      callProduct(module, product, null, {
        x: unitAt(places.input, part.get, input.part),
        y: unitAt(places.output, part.get, output.part),
        matrix: unitAt(i32.const(places.filter), part.get, filterPart),
      }),
    );
  return {
    blockCount,
    blocks: (span) =>
      upTo(
        block,
        span.from,
        span.to,
        1,
        first.set(i32.mul(block.get, i32.const(atOnce))),
        count.set(i32.sub(i32.const(tiles), first.get)),
        when(i32.gtS(count.get, i32.const(atOnce)), count.set(i32.const(atOnce))),
        eachTile(i32.const(0), count.get, transform),
        multiply(i32.const(0), i32.const(products)),
        eachTile(i32.const(0), count.get, restoreTile),
      ),
    stages: [
      { units: tiles, run: ({ from, to }) => eachTile(from, to, transform) },
      { units: products, run: ({ from, to }) => multiply(from, to) },
      { units: tiles, run: ({ from, to }) => eachTile(from, to, restoreTile) },
    ],
  };
}

type Five = readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>];

/** Four numbers that lie some bytes apart. */
function gather(at: I32, first: number, step: number): V128 {
  const rest = Array.from({ length: LANES - 1 }, (_, i) => i + 1);
  return rest.reduce<V128>(
    (v, lane) => f32x4.loadLane(v, lane, at, first + step * lane),
    v128.load32Zero(at, first),
  );
}

/** Loads so many numbers into variables. */
function loadAll(
  f: FunctionWriter,
  count: number,
  at: (i: number) => V128,
): { readonly load: Statement; readonly d: readonly V128[] } {
  const held = f.locals(count, 'v128');
  return { load: seq(...held.map((local, i) => local.set(at(i)))), d: held.map(({ get }) => get) };
}

/** A function that transforms one tile of all channels: from where it begins, to its row among the products. */
function inputTransformOf(
  module: ModuleWriter,
  algorithm: Winograd,
  image: ImageShape,
  part: number,
): number {
  const { points, input } = algorithm;
  const { line, pixel } = bytesOf(image);
  return module.shared(JSON.stringify(['tile in', points, line, pixel, part]), 3, (f) => {
    const [from, to, spare] = f.parameters as readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>];
    const t = [f.local('v128'), f.local('v128')] as const;
    const left = f.local('i32');
    const columns = Array.from({ length: points }, (_, j) => {
      const { load, d } = loadAll(f, points, (i) => v128.load(from.get, i * line + j * pixel));
      return seq(
        load,
        input(d, t, (i, v) => v128.store(spare.get, v, (i * points + j) * VECTOR)),
      );
    });
    const rows = Array.from({ length: points }, (_, i) => {
      const { load, d } = loadAll(f, points, (j) => v128.load(spare.get, (i * points + j) * VECTOR));
      return seq(
        load,
        input(d, t, (j, v) => v128.store(to.get, v, (i * points + j) * part)),
      );
    });
    f.emit(
      left.set(i32.const(image.channels / LANES)),
      downFrom(left, ...columns, ...rows, increase(from, VECTOR), increase(to, VECTOR)),
    );
  });
}

/** A function that brings one tile of all channels back: from its row among the products, to where it begins in the output. */
function outputTransformOf(
  module: ModuleWriter,
  algorithm: Winograd,
  { y, hasBias }: WinogradShape,
  part: number,
  { height, width }: { readonly height: number; readonly width: number },
  epilogue: KeyedEpilogue | null,
  yAt: number,
): number {
  const { points, outputs, output } = algorithm;
  const { line, pixel } = bytesOf(y);
  const key = [
    'tile out',
    points,
    line,
    pixel,
    part,
    height,
    width,
    hasBias,
    epilogue?.key,
    epilogue === null ? 0 : yAt,
  ];
  return module.shared(JSON.stringify(key), 4, (f) => {
    const [from, to, bias, spare] = f.parameters as readonly [
      Local<'i32'>,
      Local<'i32'>,
      Local<'i32'>,
      Local<'i32'>,
    ];
    const t = [f.local('v128'), f.local('v128')] as const;
    const [column, offset] = [f.local('i32'), f.local('v128')];
    const columns = Array.from({ length: points }, (_, j) => {
      const { load, d } = loadAll(f, points, (i) => v128.load(from.get, (i * points + j) * part));
      return seq(
        load,
        output(d, t, (i, v) => v128.store(spare.get, v, (i * points + j) * VECTOR)),
      );
    });
    const finish = (v: V128, place: number): V128 => {
      const biased = hasBias ? f32x4.add(v, offset.get) : v;
      return epilogue === null ? biased : epilogue.apply(f, biased, behind(to.get, place - yAt), column.get);
    };
    const rows = Array.from({ length: Math.min(height, outputs) }, (_, i) => {
      const { load, d } = loadAll(f, points, (j) => v128.load(spare.get, (i * points + j) * VECTOR));
      return seq(
        load,
        output(d, t, (j, v) => {
          const place = i * line + j * pixel;
          return j < width ? v128.store(to.get, finish(v, place), place) : seq();
        }),
      );
    });
    f.emit(
      column.set(i32.const(0)),
      times(
        f,
        y.channels / LANES,
        ...columns,
        hasBias ? offset.set(v128.load(i32.add(bias.get, column.get))) : seq(),
        ...rows,
        increase(from, VECTOR),
        increase(to, VECTOR),
        increase(column, VECTOR),
      ),
    );
  });
}

/** Transforms the filter of each input channel and up to four output channels into the panels of each product. */
function transformFilter(
  module: ModuleWriter,
  { x, y, filter }: WinogradShape,
  algorithm: Winograd,
  kernelAt: number,
  to: number,
  spareAt: number,
): Statement {
  const { points } = algorithm;
  const part = panelBytes(x.channels, y.channels);
  const key = ['filter', points, x.channels, y.channels, filter];
  const index = module.shared(JSON.stringify(key), 3, (f) => {
    const [from, target, spare] = f.parameters as readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>];
    const t = [f.local('v128'), f.local('v128')] as const;
    const [read, write] = [f.local('i32'), f.local('i32')];
    const numbers = (cell: number): V128 =>
      filter.output === 1 ? v128.load(read.get, cell) : gather(read.get, cell, NUMBER * filter.output);
    // Cells are counted from the lowest, as steps may be negative.
    const lowest = Math.min(0, 2 * filter.row) + Math.min(0, 2 * filter.column);
    const cellOf = (row: number, column: number): number =>
      NUMBER * (row * filter.row + column * filter.column - lowest);
    const columns = Array.from({ length: 3 }, (_, j) => {
      const { load, d } = loadAll(f, 3, (i) => numbers(cellOf(i, j)));
      return seq(
        load,
        algorithm.filter(d, t, (i, v) => v128.store(spare.get, v, (i * 3 + j) * VECTOR)),
      );
    });
    const rows = Array.from({ length: points }, (_, i) => {
      const { load, d } = loadAll(f, 3, (j) => v128.load(spare.get, (i * 3 + j) * VECTOR));
      return seq(
        load,
        algorithm.filter(d, t, (j, v) => v128.store(write.get, v, (i * points + j) * part)),
      );
    });
    const half = (vector: number): Statement =>
      seq(
        read.set(behind(from.get, NUMBER * (filter.start + lowest + LANES * vector * filter.output))),
        write.set(behind(target.get, VECTOR * vector)),
        times(
          f,
          x.channels,
          ...columns,
          ...rows,
          increase(read, NUMBER * filter.input),
          increase(write, NUMBER * PANEL),
        ),
      );
    const whole = Math.floor(y.channels / PANEL);
    const panelsLeft = f.local('i32');
    f.emit(
      panelsLeft.set(i32.const(whole)),
      whole === 0
        ? seq()
        : downFrom(
            panelsLeft,
            half(0),
            half(1),
            increase(from, NUMBER * PANEL * filter.output),
            increase(target, NUMBER * PANEL * x.channels),
          ),
      y.channels % PANEL === 0 ? seq() : half(0),
    );
  });
  return call(index, i32.const(kernelAt), i32.const(to), i32.const(spareAt));
}
