import { call, f32x4, i32, seq, v128, when, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { borderedImages } from '../bordered-images.js';
import { tileForm } from '../engine.js';
import { bytesOf, type ImageShape } from '../images.js';
import type { KeyedEpilogue, WasmProgram } from '../kernel.js';
import { ScratchLayout } from '../scratch.js';
import { downFrom, LANES, NUMBER, times, upTo, VECTOR } from '../walk.js';
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

/**
 * Convolution by Winograd's algorithm: the image in overlapping tiles, each transformed; for each place of a tile a product over the channels;
 * and back.
 */
export function winogradProgram(shape: WinogradShape): WasmProgram {
  const { x, y, top, left, hasBias, isLasting } = shape;
  const algorithm = Math.min(y.height, y.width) > SMALL_MAP ? four : two;
  const { outputs, points } = algorithm;
  const [down, across] = [Math.ceil(y.height / outputs), Math.ceil(y.width / outputs)];
  const tiles = down * across;
  const { rows } = tileForm();
  const atOnce = Math.min(tiles, Math.floor(TILES_AT_ONCE / rows) * rows);
  const images = borderedImages(x, {
    top,
    left,
    bottom: down * outputs + 2 - top - x.height,
    right: across * outputs + 2 - left - x.width,
  });
  const products = points * points;
  const [inputRow, outputRow] = [rowBytes(x.channels), rowBytes(y.channels)];
  const filterPart = panelBytes(x.channels, y.channels);
  const layout = new ScratchLayout();
  const filterAt = layout.take(isLasting ? 0 : products * filterPart);
  const imageAt = layout.take(images.scratchBytes);
  // A line of a cache apart, for the same reason.
  const inputPart = atOnce * inputRow + 64;
  const inputAt = layout.take(products * inputPart);
  const outputPart = atOnce * outputRow + 64;
  const outputAt = layout.take(products * outputPart);
  const spareAt = layout.take(products * VECTOR);
  const product: ProductShape = {
    rows: atOnce,
    columns: y.channels,
    loops: [],
    length: x.channels,
    rowStep: inputRow,
    outputStep: outputRow,
    start: 'zero',
    matrixStep: null,
  };
  return {
    scratchBytes: layout.bytes,
    takesEpilogue: true,
    ...(isLasting
      ? {
          keptBytes: products * filterPart,
          keep: ({ module }, { inputs, scratch, kept }) =>
            transformFilter(module, shape, algorithm, inputs[1] ?? 0, kept, scratch + spareAt),
        }
      : {}),
    write: (
      { module, f },
      { inputs: [xAt = 0, kernelAt = 0, biasAt = 0], outputs: [yAt = 0], scratch, kept },
      epilogue,
    ) => {
      const filter = isLasting ? kept : scratch + filterAt;
      const [from, to, first, count, tile, part] = f.locals(6, 'i32') as Six;
      const [tileRow, tileColumn] = [f.local('i32'), f.local('i32')];
      const { line, pixel } = bytesOf(images.image);
      const image = images.at(from.get, scratch + imageAt);
      const spare = i32.const(scratch + spareAt);
      const inputTransform = inputTransformOf(module, algorithm, images.image, inputPart);
      const outputTransform = (height: number, width: number): number =>
        outputTransformOf(module, algorithm, shape, outputPart, { height, width }, epilogue, yAt);
      /** For each tile from `first` on, in the order of lines. */
      const eachTile = (...body: readonly Statement[]): Statement =>
        upTo(
          tile,
          i32.const(0),
          count.get,
          1,
          tileRow.set(i32.divU(i32.add(first.get, tile.get), i32.const(across))),
          tileColumn.set(i32.remU(i32.add(first.get, tile.get), i32.const(across))),
          ...body,
        );
      const read = i32.add(
        image,
        i32.add(
          i32.mul(tileRow.get, i32.const(outputs * line)),
          i32.mul(tileColumn.get, i32.const(outputs * pixel)),
        ),
      );
      const written = bytesOf(y);
      const write = i32.add(
        to.get,
        i32.add(
          i32.mul(tileRow.get, i32.const(outputs * written.line)),
          i32.mul(tileColumn.get, i32.const(outputs * written.pixel)),
        ),
      );
      const bias = i32.const(hasBias ? biasAt : 0);
      const restore = (height: number, width: number): Statement =>
        call(
          outputTransform(height, width),
          i32.add(i32.const(scratch + outputAt), i32.mul(tile.get, i32.const(outputRow))),
          write,
          bias,
          spare,
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
      const place = (start: number, step: number): I32 =>
        i32.add(i32.const(start), i32.mul(part.get, i32.const(step)));
      return seq(
        isLasting ? seq() : transformFilter(module, shape, algorithm, kernelAt, filter, scratch + spareAt),
        images.prepare(scratch + imageAt),
        from.set(i32.const(xAt)),
        to.set(i32.const(yAt)),
        times(
          f,
          y.samples,
          images.fetch(f, from.get, scratch + imageAt),
          upTo(
            first,
            i32.const(0),
            i32.const(tiles),
            atOnce,
            count.set(i32.const(atOnce)),
            when(
              i32.gtS(i32.add(first.get, i32.const(atOnce)), i32.const(tiles)),
              count.set(i32.sub(i32.const(tiles), first.get)),
            ),
            eachTile(
              call(
                inputTransform,
                read,
                i32.add(i32.const(scratch + inputAt), i32.mul(tile.get, i32.const(inputRow))),
                spare,
              ),
            ),
            upTo(
              part,
              i32.const(0),
              i32.const(products),
              1,
              callProduct(module, product, null, {
                x: place(scratch + inputAt, inputPart),
                y: place(scratch + outputAt, outputPart),
                matrix: place(filter, filterPart),
              }),
            ),
            eachTile(restoreTile),
          ),
          increase(from, bytesOf(x).image),
          increase(to, written.image),
        ),
      );
    },
  };
}

type Six = readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>];

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
