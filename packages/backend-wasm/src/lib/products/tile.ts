import { i32, seq, v128, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { LANES, NUMBER, times, VECTOR } from '../walk.js';

/** Sums in registers: some rows of a product, some vectors wide. */
export interface Tile {
  readonly rows: number;
  readonly vectors: number;
  /** Row by row. */
  readonly sums: readonly Local<'v128'>[];
  /** Of one term, the numbers of the rows or the vectors of the panel, whichever are fewer; each of the others is read when it is its turn. */
  readonly held: readonly Local<'v128'>[];
  readonly other: Local<'v128'>;
}

export function createTile(f: FunctionWriter, rows: number, vectors: number): Tile {
  return {
    rows,
    vectors,
    sums: f.locals(rows * vectors, 'v128'),
    held: f.locals(Math.min(rows, vectors), 'v128'),
    other: f.local('v128'),
  };
}

/** Neighbouring tiles of as many rows each. */
export interface TileRun {
  readonly rows: number;
  readonly tiles: number;
  /** Of their first row. */
  readonly at: number;
}

/** Cuts rows into as few tiles as there must be, of about as many rows each: few sums in a tile would wait for each other. */
export function cutRows(rows: number, most: number): readonly TileRun[] {
  if (rows === 0) return [];
  const tiles = Math.ceil(rows / most);
  const least = Math.floor(rows / tiles);
  const larger = rows % tiles;
  const runs = [
    { rows: least + 1, tiles: larger, at: 0 },
    { rows: least, tiles: tiles - larger, at: larger * (least + 1) },
  ];
  return runs.filter((run) => run.tiles > 0);
}

/** One of the sums. */
export function sumOf({ sums, vectors }: Tile, row: number, vector: number): Local<'v128'> {
  return sums[row * vectors + vector] as Local<'v128'>;
}

/** Sets each sum. */
export function setSums(tile: Tile, value: (row: number, vector: number) => V128): Statement {
  return seq(...tile.sums.map((sum, i) => sum.set(value(Math.floor(i / tile.vectors), i % tile.vectors))));
}

/** The rows of a matrix that a tile is multiplied with. */
export interface PanelRows {
  readonly pointer: Local<'i32'>;
  /** Bytes from a row to the next. */
  readonly step: number;
}

/** The largest count up to `most` that divides a length. */
function unrolledFor(length: number, most: number): number {
  for (let count = most; count > 1; count--) if (length % count === 0) return count;
  return 1;
}

/** Adds one term to each sum: a number of each row times a row of the panel. */
function addTerm(
  f: FunctionWriter,
  tile: Tile,
  panel: PanelRows,
  term: number,
  numberOf: (row: number) => V128,
): Statement {
  const { rows, vectors, held, other } = tile;
  const vectorOf = (j: number): V128 => v128.load(panel.pointer.get, panel.step * term + VECTOR * j);
  const byVectors = vectors > rows;
  const [heldOf, otherOf] = byVectors ? [numberOf, vectorOf] : [vectorOf, numberOf];
  return seq(
    ...held.map((local, i) => local.set(heldOf(i))),
    ...Array.from({ length: Math.max(rows, vectors) }, (_, i) =>
      seq(
        other.set(otherOf(i)),
        ...held.map((local, j) => {
          const sum = byVectors ? sumOf(tile, j, i) : sumOf(tile, i, j);
          return sum.set(f.addProduct(sum.get, other.get, local.get));
        }),
      ),
    ),
  );
}

/**
 * Adds so many terms that lie side by side in each row. The pointers go on behind them.
 *
 * @param rows a pointer for each row of the tile
 * @param unrolled how many terms are written out at most
 */
export function addTerms(
  f: FunctionWriter,
  tile: Tile,
  rows: readonly Local<'i32'>[],
  panel: PanelRows,
  length: number,
  unrolled: number,
): Statement {
  const at = unrolledFor(length, unrolled);
  const terms = Array.from({ length: at }, (_, t) =>
    addTerm(f, tile, panel, t, (row) => v128.load32Splat((rows[row] as Local<'i32'>).get, NUMBER * t)),
  );
  const ahead = [...rows.map((row) => increase(row, NUMBER * at)), increase(panel.pointer, panel.step * at)];
  return times(f, length / at, ...terms, ...ahead);
}

/**
 * Adds so many terms, of each of which the numbers for the rows of the tile lie side by side. The pointers go on behind them.
 *
 * @param numbers those of a term as a row of it
 */
export function addColumns(
  f: FunctionWriter,
  tile: Tile,
  numbers: PanelRows,
  panel: PanelRows,
  count: number,
  unrolled: number,
): Statement {
  const at = unrolledFor(count, Math.min(unrolled, 5));
  const terms = Array.from({ length: at }, (_, t) =>
    addTerm(f, tile, panel, t, (row) =>
      v128.load32Splat(numbers.pointer.get, numbers.step * t + NUMBER * row),
    ),
  );
  return times(
    f,
    count / at,
    ...terms,
    increase(numbers.pointer, numbers.step * at),
    increase(panel.pointer, panel.step * at),
  );
}

/** Stores so many numbers of a row's vectors. */
export function storeRow(to: I32, count: number, vectorOf: (vector: number) => V128): Statement {
  return seq(
    ...Array.from({ length: Math.ceil(count / LANES) }, (_, j) =>
      storeLanes(to, vectorOf(j), Math.min(count - LANES * j, LANES), VECTOR * j),
    ),
  );
}

/** Stores the first lanes of a vector, which is evaluated for each store. */
export function storeLanes(to: I32, vector: V128, lanes: number, offset = 0): Statement {
  if (lanes === LANES) return v128.store(to, vector, offset);
  const pair = lanes < 2 ? seq() : v128.store64Lane(to, vector, 0, offset);
  const last = lanes - 1;
  return lanes === 2 ? pair : seq(pair, v128.store32Lane(to, vector, last, offset + NUMBER * last));
}

/** Address of a number some bytes behind another. */
export function behind(address: I32, bytes: number): I32 {
  return bytes === 0 ? address : i32.add(address, i32.const(bytes));
}
