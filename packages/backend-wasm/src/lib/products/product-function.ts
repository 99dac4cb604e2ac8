import { f32x4, i32, seq, v128, when, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { tileForm } from '../engine.js';
import { LANES, NUMBER, times, upTo, VECTOR } from '../walk.js';
import { depthOf, tableEntry, type Applied, type DepthLoops, type ProductShape } from './product-shape.js';
import { addTerms, behind, createTile, setSums, storeRow, sumOf } from './tile.js';

/** Bytes of gathered rows that are worked on at once: they stay in the second-level cache while the panels go by. */
const ROWS_AT_ONCE = 200_000;
/** How large the tiles of a function are. */
export interface TileSize {
  readonly rows: number;
  readonly vectors: number;
}

/** What a function for tiles of one size is written for. */
interface TileWork {
  readonly shape: ProductShape;
  readonly size: TileSize;
  readonly applied: Applied | null;
}

/**
 * The function for tiles of one size: computes those that it is told, with the panels that it is told, whose end it sees by itself.
 *
 * @returns its index; it takes x, y, the matrix, what sums start with, the table and the column of the places of a product, then the first tile and
 *   the one behind the last, and likewise the panels
 */
export function productOf(
  module: ModuleWriter,
  shape: ProductShape,
  size: TileSize,
  applied: Applied | null,
): number {
  const key = JSON.stringify([
    'product',
    { ...shape, rows: 0 },
    size,
    applied?.epilogue.key,
    applied?.output,
  ]);
  return module.shared(key, 10, (f) => {
    writeProduct(f, { shape, size, applied });
  });
}

/** Goes through tiles, some at a time, and through the panels for those. */
function writeProduct(f: FunctionWriter, work: TileWork): void {
  const { columns, matrixStep } = work.shape;
  const { rows, vectors } = work.size;
  const [x, y, matrix, starts, table, column, tileFrom, tileTo, panelFrom, panelTo] = f.parameters as Ten;
  const [first, end, at, panelAt, panelIndex, offset] = f.locals(6, 'i32') as Six;
  const depth = depthOf(work.shape);
  const width = vectors * LANES;
  const panelCount = Math.ceil(columns / width);
  const panelStep = matrixStep === null ? NUMBER * width * depth : NUMBER * width;
  const tilesAtOnce = Math.max(4, Math.floor(ROWS_AT_ONCE / (rows * NUMBER * depth)));
  const isLast = i32.eq(panelIndex.get, i32.const(panelCount - 1));
  f.emit(
    when(i32.gtS(panelTo.get, i32.const(panelCount)), panelTo.set(i32.const(panelCount))),
    upTo(
      first,
      tileFrom.get,
      tileTo.get,
      tilesAtOnce,
      end.set(i32.add(first.get, i32.const(tilesAtOnce))),
      when(i32.gtS(end.get, tileTo.get), end.set(tileTo.get)),
      offset.set(i32.mul(panelFrom.get, i32.const(NUMBER * width))),
      panelAt.set(i32.add(matrix.get, i32.mul(panelFrom.get, i32.const(panelStep)))),
      upTo(
        panelIndex,
        panelFrom.get,
        panelTo.get,
        1,
        upTo(
          at,
          first.get,
          end.get,
          1,
          computeTile(f, work, { x, y, starts, table, column, at, panelAt, offset, isLast }),
        ),
        increase(offset, NUMBER * width),
        increase(panelAt, panelStep),
      ),
    ),
  );
}

/** What a tile is computed from. */
interface TileVariables {
  readonly x: Variable;
  readonly y: Variable;
  readonly starts: Variable;
  readonly table: Variable;
  readonly column: Variable;
  /** Its number. */
  readonly at: Variable;
  readonly panelAt: Variable;
  /** Bytes from the first column to those of the panel. */
  readonly offset: Variable;
  /** Whether the panel is the last. */
  readonly isLast: I32;
}

function computeTile(f: FunctionWriter, { shape, size, applied }: TileWork, v: TileVariables): Statement {
  const { columns, loops, length, rowStep, outputStep, start, matrixStep } = shape;
  const { rows, vectors } = size;
  const [entry, panel, to] = f.locals(3, 'i32') as Three;
  const tile = createTile(f, rows, vectors);
  const pointers = f.locals(rows, 'i32');
  const width = vectors * LANES;
  const entryBytes = tableEntry(shape);
  /** Where one of the rows is, by their step or by the table. */
  const placeOf = (row: number, step: number | 'table', inEntry: number): I32 =>
    step === 'table'
      ? i32.load(entry.get, entryBytes * row + inEntry)
      : i32.add(i32.mul(v.at.get, i32.const(step * rows)), i32.const(step * row));
  /** Where a row of the output lies, counted from y. */
  const outputOf = (row: number): I32 => i32.add(v.offset.get, placeOf(row, outputStep, entryBytes - NUMBER));
  const result = (row: number, vector: number): V128 => {
    const sum = sumOf(tile, row, vector).get;
    if (applied === null) return sum;
    const place = behind(to.get, VECTOR * vector - applied.output);
    const column = i32.add(v.offset.get, behind(v.column.get, VECTOR * vector));
    return applied.epilogue.apply(f, sum, place, column);
  };
  const store = (count: number): Statement =>
    seq(
      ...pointers.map((_, row) =>
        seq(
          to.set(i32.add(v.y.get, outputOf(row))),
          storeRow(to.get, count, (vector) => result(row, vector)),
        ),
      ),
    );
  const rest = columns % width;
  const addDepth = ([one, ...inner]: DepthLoops): Statement => {
    const panelRows = { pointer: panel, step: matrixStep ?? NUMBER * width };
    if (one === undefined) return addTerms(f, tile, pointers, panelRows, length, tileForm().unrolled);
    // What the loops inside it have gone on by already.
    const gone = inner[0] === undefined ? NUMBER * length : inner[0].count * inner[0].step;
    const ahead = pointers.map((pointer) => increase(pointer, one.step - gone));
    return times(f, one.count, addDepth(inner), ...ahead);
  };
  return seq(
    entry.set(i32.add(v.table.get, i32.mul(v.at.get, i32.const(entryBytes * rows)))),
    ...pointers.map((pointer, row) => pointer.set(i32.add(v.x.get, placeOf(row, rowStep, 0)))),
    panel.set(v.panelAt.get),
    setSums(tile, (row, vector) => {
      if (start === 'zero') return f32x4.const(0);
      const place = start === 'columns' ? v.offset.get : outputOf(row);
      return v128.load(i32.add(v.starts.get, place), VECTOR * vector);
    }),
    addDepth(loops),
    rest === 0 ? store(width) : columns < width ? store(rest) : when(v.isLast, store(rest), store(width)),
  );
}

type Variable = Local<'i32'>;
type Three = readonly [Variable, Variable, Variable];
type Six = readonly [...Three, ...Three];
type Ten = readonly [...Six, ...Three, Variable];
