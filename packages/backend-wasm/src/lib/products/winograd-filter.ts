import { call, f32x4, i32, seq, v128, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { LANES, NUMBER, VECTOR, downFrom, times } from '../walk.js';
import { PANEL, packingOf, panelBytes } from './panels.js';
import { behind } from './tile.js';
import type { WinogradPlan, WinogradShape } from './winograd-plan.js';
import { writerOf, type Winograd } from './winograd-transforms.js';

/** Cells of a filter. */
const CELLS = 9;

/** A filter as the products of an image take it. */
interface FilterForm {
  readonly bytes: number;
  /** Makes it of the filter as it lies. */
  readonly make: (module: ModuleWriter, kernelAt: number, to: number) => Statement;
}

/** The form of a filter: transformed, or in panels of cells that {@link transformPanelOf} transforms. */
export function filterForm(
  shape: WinogradShape,
  { algorithm, isFilterLate }: Pick<WinogradPlan, 'algorithm' | 'isFilterLate'>,
): FilterForm {
  const { x, y, filter } = shape;
  if (!isFilterLate)
    return {
      bytes: algorithm.points ** 2 * panelBytes(x.channels, y.channels),
      make: (module, kernelAt, to) => transformFilter(module, shape, algorithm, kernelAt, to),
    };
  return {
    bytes: CELLS * panelBytes(x.channels, y.channels),
    make: (module, kernelAt, to) =>
      packingOf(module, {
        rows: [
          { count: x.channels, step: filter.input },
          { count: 3, step: filter.row },
          { count: 3, step: filter.column },
        ],
        columns: y.channels,
        columnStep: filter.output,
      })(i32.const(kernelAt + NUMBER * filter.start), i32.const(to)),
  };
}

/** Writes the transform of four filters: of their cells into what is made of them. */
type FilterTransform = (
  load: (line: number, column: number) => V128,
  store: (line: number, column: number, v: V128) => Statement,
) => Statement;

/** Transforms filters two lines at a time, which registers hold between their columns and the lines. */
function filterTransformOf(f: FunctionWriter, { points, filter }: Winograd): FilterTransform {
  const [columns, lines] = [writerOf(f, filter, 3), writerOf(f, filter, 3)];
  const held = f.locals(6, 'v128');
  const heldOf = (which: number, column: number): Local<'v128'> => held[3 * which + column] as Local<'v128'>;
  // What a transform makes of the same two terms goes together: the first and the last number stand for themselves.
  const pairs = Array.from({ length: points / 2 }, (_, i): readonly [number, number] =>
    i === 0 ? [0, points - 1] : [2 * i - 1, 2 * i],
  );
  return (load, store) =>
    seq(
      ...pairs.flatMap((pair) => [
        ...[0, 1, 2].map((column) =>
          columns(
            (line) => load(line, column),
            (line, v) => (pair.includes(line) ? heldOf(pair.indexOf(line), column).set(v) : seq()),
          ),
        ),
        ...pair.map((line, which) =>
          lines(
            (column) => heldOf(which, column).get,
            (column, v) => store(line, column, v),
          ),
        ),
      ]),
    );
}

/** Bytes of a panel of cells. */
export function cellPanelBytes(channels: number): number {
  return CELLS * panelBytes(channels, PANEL);
}

/** A function that transforms a panel of cells of so many input channels: from where it begins, to a panel for each product. */
export function transformPanelOf(
  module: ModuleWriter,
  algorithm: Winograd,
  channels: number,
  part: number,
): number {
  const { points } = algorithm;
  return module.shared(JSON.stringify(['panel of a filter', points, channels, part]), 2, (f) => {
    const [from, to] = f.parameters as Two;
    const transform = filterTransformOf(f, algorithm);
    const half = (vector: number): Statement =>
      transform(
        (i, j) => v128.load(from.get, NUMBER * PANEL * (3 * i + j) + VECTOR * vector),
        (i, j, v) => v128.store(to.get, v, (i * points + j) * part + VECTOR * vector),
      );
    f.emit(
      times(
        f,
        channels,
        half(0),
        half(1),
        increase(from, NUMBER * PANEL * CELLS),
        increase(to, NUMBER * PANEL),
      ),
    );
  });
}

/** Four numbers that lie some bytes apart. */
function gather(at: I32, first: number, step: number): V128 {
  const rest = Array.from({ length: LANES - 1 }, (_, i) => i + 1);
  return rest.reduce<V128>(
    (v, lane) => f32x4.loadLane(v, lane, at, first + step * lane),
    v128.load32Zero(at, first),
  );
}

/** Transforms the filter of each input channel and up to four output channels into the panels of each product. */
function transformFilter(
  module: ModuleWriter,
  { x, y, filter }: WinogradShape,
  algorithm: Winograd,
  kernelAt: number,
  to: number,
): Statement {
  const { points } = algorithm;
  const part = panelBytes(x.channels, y.channels);
  const key = ['filter', points, x.channels, y.channels, filter];
  const index = module.shared(JSON.stringify(key), 2, (f) => {
    const [from, target] = f.parameters as Two;
    const [read, write] = [f.local('i32'), f.local('i32')];
    const numbers = (cell: number): V128 =>
      filter.output === 1 ? v128.load(read.get, cell) : gather(read.get, cell, NUMBER * filter.output);
    // Cells are counted from the lowest, as steps may be negative.
    const lowest = Math.min(0, 2 * filter.row) + Math.min(0, 2 * filter.column);
    const cellOf = (row: number, column: number): number =>
      NUMBER * (row * filter.row + column * filter.column - lowest);
    const transform = filterTransformOf(f, algorithm)(
      (i, j) => numbers(cellOf(i, j)),
      (i, j, v) => v128.store(write.get, v, (i * points + j) * part),
    );
    const half = (vector: number): Statement =>
      seq(
        read.set(behind(from.get, NUMBER * (filter.start + lowest + LANES * vector * filter.output))),
        write.set(behind(target.get, VECTOR * vector)),
        times(
          f,
          x.channels,
          transform,
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
  return call(index, i32.const(kernelAt), i32.const(to));
}

type Two = readonly [Local<'i32'>, Local<'i32'>];
