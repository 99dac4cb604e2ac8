import { call, f32x4, i32, seq, v128, when, type I32, type Statement } from '../assembler/code.js';
import { increase, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { tileForm } from '../engine.js';
import type { Target } from '../kernel.js';
import { allOf, downFrom, LANES, NUMBER, type Span, spanWithin, startOf, times, upTo } from '../walk.js';
import type { DepthLoops } from './product-shape.js';
import { PANEL } from './panels.js';
import { addColumns, behind, createTile, cutRows, setSums, storeRow, sumOf } from './tile.js';

/**
 * A product over what both matrices have as their rows: `y[m, n] = sum over p of x(p)[m] * matrix[p, n]`. The gradient of a kernel is one, its sum
 * going over the pixels of some samples. Each sum is added up by itself, in the order of `p`.
 */
export interface ColumnProductShape {
  /** Rows of the output: numbers of x that lie side by side. */
  readonly rows: number;
  readonly columns: number;
  /** The loops that `p` goes through, the outermost first; steps in bytes of x. */
  readonly loops: DepthLoops;
  /** Bytes from a row of the output to the next. */
  readonly outputStep: number;
  /** What becomes of what is in the output: sums start from it, are added to it as a whole, or take its place. */
  readonly output: 'continued' | 'added' | 'replaced';
}

/** Addresses of such a product; the matrix is in panels. */
export interface ColumnProductPlaces {
  readonly x: I32;
  readonly y: I32;
  readonly matrix: I32;
}

/** Tiles of such a product. */
export function columnTiles({ rows }: Pick<ColumnProductShape, 'rows'>): number {
  return Math.ceil(rows / tileForm().rows);
}

/**
 * Computes such a product.
 *
 * @param span the tiles that are computed
 */
export function callColumnProduct(
  { module, f }: Target,
  shape: ColumnProductShape,
  { x, y, matrix }: ColumnProductPlaces,
  span: Span = allOf(columnTiles(shape)),
): Statement {
  let first = 0;
  return seq(
    ...cutRows(shape.rows, tileForm().rows).map(({ rows, tiles, at }) => {
      first += tiles;
      return spanWithin(f, span, first - tiles, tiles, (some) =>
        call(
          columnProductOf(module, shape, rows),
          startOf(some, behind(x, NUMBER * at), NUMBER * rows),
          startOf(some, behind(y, shape.outputStep * at), shape.outputStep * rows),
          matrix,
          some.all === null ? i32.sub(some.to, some.from) : i32.const(some.all),
        ),
      );
    }),
  );
}

function columnProductOf(module: ModuleWriter, shape: ColumnProductShape, rows: number): number {
  return module.shared(JSON.stringify(['column product', { ...shape, rows }]), 4, (f) => {
    const { columns, loops, outputStep, output } = shape;
    const [x, y, matrix, tiles] = f.parameters as readonly [Variable, Variable, Variable, Variable];
    const [tileAt, panel, panelsLeft, to, numbers] = f.locals(5, 'i32') as readonly [
      Variable,
      Variable,
      Variable,
      Variable,
      Variable,
    ];
    const tile = createTile(f, rows, PANEL / LANES);
    const { unrolled } = tileForm();
    const panelCount = Math.ceil(columns / PANEL);
    const rest = columns % PANEL;
    const panelRows = { pointer: panel, step: NUMBER * PANEL };
    const held = (row: number, vector: number) => v128.load(to.get, outputStep * row + 16 * vector);
    const store = (count: number): Statement =>
      seq(
        ...Array.from({ length: rows }, (__, row) =>
          storeRow(behind(to.get, outputStep * row), count, (vector) => {
            const sum = sumOf(tile, row, vector).get;
            return output === 'added' ? f32x4.add(held(row, vector), sum) : sum;
          }),
        ),
      );
    const storeAny =
      rest === 0
        ? store(PANEL)
        : panelCount === 1
          ? store(rest)
          : when(i32.eq(panelsLeft.get, i32.const(1)), store(rest), store(PANEL));
    const addAll = ([one, ...inner]: DepthLoops): Statement => {
      if (one === undefined) return seq();
      if (inner[0] === undefined)
        return addColumns(f, tile, { pointer: numbers, step: one.step }, panelRows, one.count, unrolled);
      return times(f, one.count, addAll(inner), increase(numbers, one.step - inner[0].count * inner[0].step));
    };
    f.emit(
      upTo(
        tileAt,
        i32.const(0),
        tiles.get,
        1,
        to.set(y.get),
        panel.set(matrix.get),
        panelsLeft.set(i32.const(panelCount)),
        downFrom(
          panelsLeft,
          numbers.set(x.get),
          setSums(tile, (row, vector) => (output === 'continued' ? held(row, vector) : f32x4.const(0))),
          // The pointer to the panel ends at the next one.
          addAll(loops),
          storeAny,
          increase(to, NUMBER * PANEL),
        ),
        increase(x, NUMBER * rows),
        increase(y, outputStep * rows),
      ),
    );
  });
}

type Variable = Local<'i32'>;
