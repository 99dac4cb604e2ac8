import { call, i32, seq, type I32, type Statement } from '../assembler/code.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { tileForm } from '../engine.js';
import type { Target } from '../kernel.js';
import type { FunctionWriter } from '../assembler/function-writer.js';
import type { Stage } from '../stages.js';
import { allOf, LANES, type Span, spanWithin } from '../walk.js';
import { PANEL } from './panels.js';
import { productOf } from './product-function.js';
import { tableEntry, type Applied, type ProductShape } from './product-shape.js';
import { behind, cutRows, type TileRun } from './tile.js';

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

/** Sums that are added up at the same time where there are few rows, so that no addition waits for the one before. */
const FEW_ROWS_VECTORS = 8;

/** Sums of a single row that fit into registers beside what they are made of. */
const ROW_VECTORS = 10;

/** Columns of a unit of a product that is cut by columns: whole panels of any width that tiles of several rows have. */
const UNIT_COLUMNS = 32;
/** A product of so many tiles one below the other is cut by rows. */
const ENOUGH_TILES = 16;

/** A part of a product: some tiles, of which the last may have a row less, or some columns, by units. */
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
  const columns = Math.ceil(shape.columns / unitColumns(shape));
  const by = tiles >= ENOUGH_TILES || columns <= tiles ? 'rows' : 'columns';
  return {
    units: by === 'rows' ? tiles : columns,
    run: (span) => callProduct(module, shape, applied, places, { f, by, span }),
  };
}

function unitColumns({ panelVectors }: ProductShape): number {
  return panelVectors === undefined ? UNIT_COLUMNS : LANES * panelVectors;
}

/** Vectors of panels for a single row: such that the last panel lacks little. */
export function rowVectors(columns: number): number {
  const vectors = Math.ceil(columns / LANES);
  return Math.ceil(vectors / Math.ceil(vectors / ROW_VECTORS));
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
    const vectors =
      shape.panelVectors ?? (isFew ? Math.max(2, Math.floor(FEW_ROWS_VECTORS / rows)) : PANEL / LANES);
    const panels = Math.ceil(shape.columns / (vectors * LANES));
    const perUnit = i32.const(unitColumns(shape) / (vectors * LANES));
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
