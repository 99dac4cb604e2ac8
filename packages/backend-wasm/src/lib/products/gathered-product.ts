import { call, f32x4, i32, seq, v128, when, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { tileForm } from '../engine.js';
import type { KeyedEpilogue, Target } from '../kernel.js';
import type { Stage } from '../stages.js';
import { allOf, LANES, NUMBER, type Span, spanWithin, times, upTo } from '../walk.js';
import { PANEL } from './panels.js';
import { addTerms, behind, createTile, cutRows, setSums, storeRow, sumOf, type TileRun } from './tile.js';

/** Loops around numbers that lie side by side, the outermost first; steps in bytes. */
export type DepthLoops = readonly { readonly count: number; readonly step: number }[];

/**
 * A product of gathered rows and a matrix: `y[m, n] = start[n] + sum over the depth of row(m)[k] * matrix[k, n]`. A convolution is one, with
 * a row for each pixel of the output; its depth goes through the lines of the window. Each sum is added up by itself, in the order of the depth.
 */
export interface ProductShape {
  /** Rows of the output. */
  readonly rows: number;
  readonly columns: number;
  readonly loops: DepthLoops;
  /** Numbers side by side. */
  readonly length: number;
  /** Bytes from the start of a row to the next, or `table`: where each begins stands in a table. */
  readonly rowStep: number | 'table';
  /** Bytes from a row of the output to the next, or `table`, as above. */
  readonly outputStep: number | 'table';
  /** What a sum starts with: a number for each column, one for each output at its place in a matrix like the output, or 0. */
  readonly start: 'columns' | 'matrix' | 'zero';
  /** Bytes from a row of the matrix to the next where it is as it lies; `null` where it is packed in panels. */
  readonly matrixStep: number | null;
}

/** What is applied to the results, and where the first number of the whole output is. */
export interface Applied {
  readonly epilogue: KeyedEpilogue;
  readonly output: number;
}

/** Addresses of a product. */
export interface ProductPlaces {
  readonly x: I32;
  readonly y: I32;
  readonly matrix: I32;
  /** Of the numbers that sums start with. */
  readonly start?: I32;
  /**
   * Of the table of rows: for each where it begins, and where the row of the output begins where that is in the table too, both in bytes
   * counted from x and y.
   */
  readonly table?: I32;
  /** Bytes from a pixel's first channel to that of the first column. */
  readonly column?: I32;
}

/** Terms of a sum. */
export function depthOf({ loops, length }: Pick<ProductShape, 'loops' | 'length'>): number {
  return loops.reduce((product, { count }) => product * count, length);
}

/** Bytes of gathered rows that are worked on at once: they stay in the second-level cache while the panels go by. */
const ROWS_AT_ONCE = 200_000;
/** Sums that are added up at the same time where there are few rows, so that no addition waits for the one before. */
const FEW_ROWS_VECTORS = 8;

interface TileSize {
  readonly rows: number;
  readonly vectors: number;
}

/** Columns of a unit of a product that is cut by columns: whole panels of any width. */
const UNIT_COLUMNS = 32;
/** A product of so many tiles one below the other is cut by rows. */
const ENOUGH_TILES = 16;

/** A part of a product: some tiles, of which the last may have a row less, or some columns by {@link UNIT_COLUMNS}. */
interface ProductPart {
  readonly f: FunctionWriter;
  readonly by: 'rows' | 'columns';
  readonly span: Span;
}

/** A product as a stage: cut by rows, or by columns where there are few rows. */
export function productStage(
  { module, f }: Target,
  shape: ProductShape,
  applied: Applied | null,
  places: ProductPlaces,
): Stage {
  const tiles = Math.ceil(shape.rows / tileForm().rows);
  const columns = Math.ceil(shape.columns / UNIT_COLUMNS);
  const by = tiles >= ENOUGH_TILES || columns <= tiles ? 'rows' : 'columns';
  return {
    units: by === 'rows' ? tiles : columns,
    run: (span) => callProduct(module, shape, applied, places, { f, by, span }),
  };
}

/** Computes a product, or a part of it. */
export function callProduct(
  module: ModuleWriter,
  shape: ProductShape,
  applied: Applied | null,
  { x, y, matrix, start = i32.const(0), table = i32.const(0), column = i32.const(0) }: ProductPlaces,
  cut: ProductPart | null = null,
): Statement {
  const entry = tableEntry(shape);
  const part = ({ rows, at }: TileRun, span: Span): Statement => {
    const isFew = shape.matrixStep !== null && rows < tileForm().rows;
    const vectors = isFew ? Math.max(2, Math.floor(FEW_ROWS_VECTORS / rows)) : PANEL / LANES;
    const panels = Math.ceil(shape.columns / (vectors * LANES));
    const perUnit = i32.const(UNIT_COLUMNS / (vectors * LANES));
    const byColumns = cut?.by === 'columns' && cut.span.all === null;
    const output = typeof shape.outputStep === 'number' ? shape.outputStep * at : 0;
    return call(
      productOf(module, shape, { rows, vectors }, applied),
      behind(x, typeof shape.rowStep === 'number' ? shape.rowStep * at : 0),
      behind(y, output),
      matrix,
      behind(start, shape.start === 'matrix' ? output : 0),
      behind(table, entry * at),
      column,
      span.from,
      span.to,
      byColumns ? i32.mul(cut.span.from, perUnit) : i32.const(0),
      byColumns ? i32.mul(cut.span.to, perUnit) : i32.const(panels),
    );
  };
  let first = 0;
  return seq(
    ...cutRows(shape.rows, tileForm().rows).map((run) => {
      const begin = first;
      first += run.tiles;
      return cut?.by === 'rows'
        ? spanWithin(cut.f, cut.span, begin, run.tiles, (span) => part(run, span))
        : part(run, allOf(run.tiles));
    }),
  );
}

/** Bytes of an entry of the table of rows. */
export function tableEntry({ rowStep, outputStep }: Pick<ProductShape, 'rowStep' | 'outputStep'>): number {
  return NUMBER * (Number(rowStep === 'table') + Number(outputStep === 'table'));
}

/** The function for tiles of one size: computes those that it is told, with the panels that it is told, whose end it sees by itself. */
function productOf(
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
    const { columns, loops, length, rowStep, outputStep, start, matrixStep } = shape;
    const { rows, vectors } = size;
    const [x, y, matrix, starts, table, column, tileFrom, tileTo, panelFrom, panelTo] = f.parameters as Ten;
    const [first, end, at, panelAt, panelIndex, offset, to] = f.locals(7, 'i32') as Seven;
    const [entry, panel] = [f.local('i32'), f.local('i32')];
    const tile = createTile(f, rows, vectors);
    const pointers = f.locals(rows, 'i32');
    const { unrolled } = tileForm();
    const depth = depthOf(shape);
    const width = vectors * LANES;
    const panelCount = Math.ceil(columns / width);
    const rest = columns % width;
    const panelRows = { pointer: panel, step: matrixStep ?? NUMBER * width };
    const panelStep = matrixStep === null ? NUMBER * width * depth : NUMBER * width;
    const tilesAtOnce = Math.max(4, Math.floor(ROWS_AT_ONCE / (rows * NUMBER * depth)));
    const entryBytes = tableEntry(shape);

    const findRows = pointers.map((pointer, i) =>
      pointer.set(
        i32.add(
          x.get,
          rowStep === 'table'
            ? i32.load(entry.get, entryBytes * i)
            : i32.add(i32.mul(at.get, i32.const(rowStep * rows)), i32.const(rowStep * i)),
        ),
      ),
    );
    /** Where a row of the output lies, counted from y. */
    const outputOf = (row: number): I32 =>
      i32.add(
        offset.get,
        outputStep === 'table'
          ? i32.load(entry.get, entryBytes * row + entryBytes - NUMBER)
          : i32.add(i32.mul(at.get, i32.const(outputStep * rows)), i32.const(outputStep * row)),
      );
    const begin = setSums(tile, (row, vector) => {
      if (start === 'zero') return f32x4.const(0);
      return v128.load(i32.add(starts.get, start === 'columns' ? offset.get : outputOf(row)), 16 * vector);
    });
    const result = (row: number, vector: number): V128 => {
      const sum = sumOf(tile, row, vector).get;
      if (applied === null) return sum;
      const place = behind(to.get, 16 * vector - applied.output);
      return applied.epilogue.apply(f, sum, place, i32.add(offset.get, behind(column.get, 16 * vector)));
    };
    const store = (count: number): Statement =>
      seq(
        ...Array.from({ length: rows }, (__, row) =>
          seq(
            to.set(i32.add(y.get, outputOf(row))),
            storeRow(to.get, count, (vector) => result(row, vector)),
          ),
        ),
      );
    const storeAny =
      rest === 0
        ? store(width)
        : panelCount === 1
          ? store(rest)
          : when(i32.eq(panelIndex.get, i32.const(panelCount - 1)), store(rest), store(width));
    const addDepth = ([one, ...inner]: DepthLoops): Statement => {
      if (one === undefined) return addTerms(f, tile, pointers, panelRows, length, unrolled);
      // What the loops inside it have gone on by already.
      const gone = inner[0] === undefined ? NUMBER * length : inner[0].count * inner[0].step;
      const ahead = pointers.map((pointer) => increase(pointer, one.step - gone));
      return times(f, one.count, addDepth(inner), ...ahead);
    };
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
            entry.set(i32.add(table.get, i32.mul(at.get, i32.const(entryBytes * rows)))),
            ...findRows,
            panel.set(panelAt.get),
            begin,
            addDepth(loops),
            storeAny,
          ),
          increase(offset, NUMBER * width),
          increase(panelAt, panelStep),
        ),
      ),
    );
  });
}

type Variable = Local<'i32'>;
type Seven = readonly [Variable, Variable, Variable, Variable, Variable, Variable, Variable];
type Ten = readonly [...Seven, Variable, Variable, Variable];
