import { call, f32x4, i32, seq, v128, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { bytesOf, type ImageShape } from '../images.js';
import type { KeyedEpilogue } from '../kernel.js';
import { LANES, NUMBER, VECTOR, downFrom, times } from '../walk.js';
import { PANEL, panelBytes } from './panels.js';
import { behind } from './tile.js';
import type { WinogradShape } from './winograd-plan.js';
import type { Winograd } from './winograd-transforms.js';

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
export function inputTransformOf(
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
export function outputTransformOf(
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
export function transformFilter(
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
