import { f32x4, i32, seq, v128, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { bytesOf, type ImageShape } from '../images.js';
import type { KeyedEpilogue } from '../kernel.js';
import { LANES, NUMBER, VECTOR, downFrom, times } from '../walk.js';
import { PANEL } from './panels.js';
import { behind } from './tile.js';
import type { WinogradShape } from './winograd-plan.js';
import { writerOf, type Transform, type Winograd } from './winograd-transforms.js';

/** A transform of a tile: of each of its columns, then of each line of what that gave. */
interface TileTransform {
  readonly transform: Transform;
  /** Numbers of a column, and of a line, that it takes. */
  readonly takes: number;
  /** Lines that are made of the columns; those behind them are not wanted. */
  readonly lines: number;
  /** A number of the tile. */
  readonly load: (line: number, column: number) => V128;
  /** Does something with a number that was made. */
  readonly store: (line: number, column: number, v: V128) => Statement;
  /** Where what the columns gave lies until the lines are transformed. */
  readonly spare: Local<'i32'>;
}

/** Transforms a tile of four channels. */
function transformTile(
  f: FunctionWriter,
  { transform, takes, lines, load, store, spare }: TileTransform,
): Statement {
  const one = writerOf(f, transform, takes);
  const at = (line: number, column: number): number => (line * takes + column) * VECTOR;
  return seq(
    ...Array.from({ length: takes }, (_, column) =>
      one(
        (line) => load(line, column),
        (line, v) => (line < lines ? v128.store(spare.get, v, at(line, column)) : seq()),
      ),
    ),
    ...Array.from({ length: lines }, (_, line) =>
      one(
        (column) => v128.load(spare.get, at(line, column)),
        (column, v) => store(line, column, v),
      ),
    ),
  );
}

/** A function that transforms one tile of so many vectors of channels: from where it begins, to its row among the products. */
export function inputTransformOf(
  module: ModuleWriter,
  algorithm: Winograd,
  image: ImageShape,
  part: number,
): number {
  const { points, input } = algorithm;
  const { line, pixel } = bytesOf(image);
  return module.shared(JSON.stringify(['tile in', points, line, pixel, part]), 4, (f) => {
    const [from, to, spare, vectors] = f.parameters as Four;
    f.emit(
      downFrom(
        vectors,
        transformTile(f, {
          transform: input,
          takes: points,
          lines: points,
          load: (i, j) => v128.load(from.get, i * line + j * pixel),
          store: (i, j, v) => v128.store(to.get, v, (i * points + j) * part),
          spare,
        }),
        increase(from, VECTOR),
        increase(to, VECTOR),
      ),
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
    const [from, to, bias, spare] = f.parameters as Four;
    const [column, offset] = [f.local('i32'), f.local('v128')];
    const finish = (v: V128, place: number): V128 => {
      const biased = hasBias ? f32x4.add(v, offset.get) : v;
      return epilogue === null ? biased : epilogue.apply(f, biased, behind(to.get, place - yAt), column.get);
    };
    f.emit(
      column.set(i32.const(0)),
      times(
        f,
        y.channels / LANES,
        hasBias ? offset.set(v128.load(i32.add(bias.get, column.get))) : seq(),
        transformTile(f, {
          transform: output,
          takes: points,
          lines: Math.min(height, outputs),
          load: (i, j) => v128.load(from.get, (i * points + j) * part),
          store: (i, j, v) => {
            const place = i * line + j * pixel;
            return j < width ? v128.store(to.get, finish(v, place), place) : seq();
          },
          spare,
        }),
        increase(from, VECTOR),
        increase(to, VECTOR),
        increase(column, VECTOR),
      ),
    );
  });
}

/** How gradients of outputs lie when they are transformed: each product's in panels. */
interface GradientLayout {
  /** Rows of a panel. */
  readonly rows: number;
  /** Bytes from a product to the next. */
  readonly part: number;
}

/**
 * A function that transforms the gradients of one tile's outputs, all channels: from where they begin, to their row in the first panel.
 *
 * @param height lines of the tile that there are; beyond them, gradients are 0
 */
export function outputGradTransformOf(
  module: ModuleWriter,
  { points, outputs, outputGrad }: Winograd,
  y: ImageShape,
  { rows, part }: GradientLayout,
  { height, width }: { readonly height: number; readonly width: number },
): number {
  const { line, pixel } = bytesOf(y);
  const key = ['tile of gradients in', points, y.channels, line, pixel, rows, part, height, width];
  return module.shared(JSON.stringify(key), 3, (f) => {
    const [from, to, spare] = f.parameters as Three;
    const half = (vector: number): Statement =>
      seq(
        transformTile(f, {
          transform: outputGrad,
          takes: outputs,
          lines: points,
          load: (i, j) =>
            i < height && j < width ? v128.load(from.get, i * line + j * pixel) : f32x4.const(0),
          store: (i, j, v) => v128.store(to.get, v, (i * points + j) * part + VECTOR * vector),
          spare,
        }),
        increase(from, VECTOR),
      );
    const whole = Math.floor(y.channels / PANEL);
    f.emit(
      whole === 0 ? seq() : times(f, whole, half(0), half(1), increase(to, NUMBER * PANEL * rows)),
      y.channels % PANEL === 0 ? seq() : half(0),
    );
  });
}

/** A function that adds to so many vectors of a kernel's gradient what the sums of products give: from the sums of the first, to its first cell. */
export function filterGradTransformOf(
  module: ModuleWriter,
  { points, filterGrad }: Winograd,
  { part, cell }: { readonly part: number; readonly cell: number },
): number {
  return module.shared(JSON.stringify(['gradient of a filter', points, part, cell]), 4, (f) => {
    const [from, to, spare, vectors] = f.parameters as Four;
    f.emit(
      downFrom(
        vectors,
        transformTile(f, {
          transform: filterGrad,
          takes: points,
          lines: 3,
          load: (i, j) => v128.load(from.get, (i * points + j) * part),
          store: (i, j, v) => {
            const place = (i * 3 + j) * cell;
            return v128.store(to.get, f32x4.add(v128.load(to.get, place), v), place);
          },
          spare,
        }),
        increase(from, VECTOR),
        increase(to, VECTOR),
      ),
    );
  });
}

type Three = readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>];
type Four = readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>];
