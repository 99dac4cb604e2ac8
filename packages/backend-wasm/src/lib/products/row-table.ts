import { i32, seq, type I32, type Statement } from '../assembler/code.js';
import { increase, type FunctionWriter } from '../assembler/function-writer.js';
import { NUMBER, times } from '../walk.js';

/** Where the windows of a grid of outputs begin, in bytes, and where the outputs lie. */
export interface RowGrid {
  readonly height: number;
  readonly width: number;
  /** From a row or column of the grid to the next. */
  readonly input: { readonly line: number; readonly pixel: number };
  /** The same of the output; `null` where its rows follow each other as the grid does. */
  readonly output: { readonly line: number; readonly pixel: number } | null;
}

/** Bytes of the table of a grid. */
export function tableBytes({ height, width, output }: RowGrid): number {
  return height * width * NUMBER * (output === null ? 1 : 2);
}

/** Writes the table of a grid, counted from the window and the output of its first cell. */
export function writeTable(f: FunctionWriter, grid: RowGrid, at: I32): Statement {
  const { height, width, input, output } = grid;
  const [to, from, lineFrom] = [f.local('i32'), f.local('i32'), f.local('i32')];
  const [out, lineOut] = [f.local('i32'), f.local('i32')];
  const cell =
    output === null
      ? seq(i32.store(to.get, from.get), increase(to, NUMBER))
      : seq(
          i32.store(to.get, from.get),
          i32.store(to.get, out.get, NUMBER),
          increase(to, 2 * NUMBER),
          increase(out, output.pixel),
        );
  return seq(
    to.set(at),
    lineFrom.set(i32.const(0)),
    lineOut.set(i32.const(0)),
    times(
      f,
      height,
      from.set(lineFrom.get),
      out.set(lineOut.get),
      times(f, width, cell, increase(from, input.pixel)),
      increase(lineFrom, input.line),
      increase(lineOut, output?.line ?? 0),
    ),
  );
}
