import { call, f32, i32, seq, v128, type I32, type Statement } from '../assembler/code.js';
import { increase, type FunctionWriter } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { downFrom, LANES, NUMBER, times, VECTOR } from '../walk.js';

/** Columns of a panel: two vectors. */
export const PANEL = 2 * LANES;

/** Bytes of a matrix in panels of so many columns. */
export function panelBytes(depth: number, columns: number, width = PANEL): number {
  return NUMBER * width * depth * Math.ceil(columns / width);
}

/** Where the numbers of a matrix lie that is packed: its rows by nested dimensions, the outermost first. */
export interface MatrixLayout {
  readonly rows: readonly { readonly count: number; readonly step: number }[];
  readonly columns: number;
  /** From a number to the one in the next column. */
  readonly columnStep: number;
}

/**
 * Packs a matrix into panels of so many columns, whole vectors, each row after row; what lacks of the last panel is 0.
 *
 * @returns the instructions that do it, by where the matrix is and where it goes
 */
export function packingOf(
  module: ModuleWriter,
  layout: MatrixLayout,
  width = PANEL,
): (from: I32, to: I32) => Statement {
  const index = module.shared(`pack ${JSON.stringify([layout, width])}`, 2, (f) => {
    const [from, to] = f.parameters;
    if (from === undefined || to === undefined) return;
    const { columns, columnStep } = layout;
    const panels = Math.floor(columns / width);
    const rest = columns % width;
    const panel = (count: number): Statement =>
      rowsOf(f, layout.rows, from.get, (at) =>
        seq(copyRow(at, to.get, { count, width }, columnStep), increase(to, NUMBER * width)),
      );
    if (panels > 0) {
      const left = f.local('i32');
      f.emit(
        left.set(i32.const(panels)),
        downFrom(left, panel(width), increase(from, NUMBER * width * columnStep)),
      );
    }
    if (rest > 0) f.emit(panel(rest));
  });
  return (from, to) => call(index, from, to);
}

/** Goes through rows by nested dimensions. */
function rowsOf(
  f: FunctionWriter,
  [dimension, ...inner]: MatrixLayout['rows'],
  start: I32,
  copy: (at: I32) => Statement,
): Statement {
  if (dimension === undefined) return copy(start);
  const at = f.local('i32');
  return seq(
    at.set(start),
    times(f, dimension.count, rowsOf(f, inner, at.get, copy), increase(at, NUMBER * dimension.step)),
  );
}

/** Copies up to a panel's width of numbers, and zeros behind them. */
function copyRow(
  from: I32,
  to: I32,
  { count, width }: { readonly count: number; readonly width: number },
  step: number,
): Statement {
  if (step === 1 && count === width)
    return seq(
      ...Array.from({ length: width / LANES }, (_, i) =>
        v128.store(to, v128.load(from, VECTOR * i), VECTOR * i),
      ),
    );
  return seq(
    ...Array.from({ length: width }, (_, i) =>
      f32.store(
        to,
        i < count ? f32.load(i32.add(from, i32.const(NUMBER * step * i))) : f32.const(0),
        NUMBER * i,
      ),
    ),
  );
}
