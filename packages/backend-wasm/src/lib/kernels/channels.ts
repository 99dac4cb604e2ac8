import type { Operand } from '@convlang/backend';
import { f64x2, f32x4, i32, seq, v128, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { behind, storeLanes } from '../products/tile.js';
import type { Stage } from '../stages.js';
import {
  allOf,
  eachUnit,
  inBlocks,
  LANES,
  NUMBER,
  spanWithin,
  startOf,
  times,
  upTo,
  VECTOR,
  type Span,
} from '../walk.js';

/** Numbers as rows of channels, whatever their other dimensions. */
export interface Rows {
  readonly count: number;
  readonly channels: number;
}

export function rowsOf(operand: Operand | undefined): Rows {
  const channels = operand?.shape.at(-1) ?? 1;
  return { count: (operand?.size ?? 0) / channels, channels };
}

/** Bytes of a float64 by channel, filled up to whole vectors. */
export function sumsBytes({ channels }: Rows): number {
  return 2 * NUMBER * LANES * Math.ceil(channels / LANES);
}

/** A vector's two halves as float64. */
export interface Halves {
  readonly low: V128;
  readonly high: V128;
}

export type Half = keyof Halves;

/** Both halves, made in the same way. */
export function both(compute: (half: Half) => V128): Halves {
  return { low: compute('low'), high: compute('high') };
}

/** Variables for the halves of a vector as float64. */
export interface WideLocal {
  readonly set: (value: Halves) => Statement;
  readonly get: Halves;
}

export function wideLocal(f: FunctionWriter): WideLocal {
  const [low, high] = f.locals(2, 'v128') as [Local<'v128'>, Local<'v128'>];
  return {
    set: (value) => seq(low.set(value.low), high.set(value.high)),
    get: { low: low.get, high: high.get },
  };
}

/** The numbers of a vector as float64; the vector is evaluated twice. */
export function promoted(v: V128): Halves {
  return { low: f64x2.promoteLow(v), high: f64x2.promoteLow(v128.shuffle(v, v, [2, 3, 0, 1])) };
}

/** Two halves as float32 again. */
export function demoted({ low, high }: Halves): V128 {
  return v128.shuffle(f32x4.demoteZero(low), f32x4.demoteZero(high), [0, 1, 4, 5]);
}

/** Vectors of channels. */
export function channelVectors({ channels }: Rows): number {
  return Math.ceil(channels / LANES);
}

/**
 * Goes through channels, four at a time.
 *
 * @param visit given how many bytes of float32 come before them, and how many of the four there are
 * @param span the vectors that are gone through
 */
export function eachChannels(
  f: FunctionWriter,
  rows: Rows,
  visit: (at: Local<'i32'>, lanes: number) => Statement,
  span: Span = allOf(channelVectors(rows)),
): Statement {
  const at = f.local('i32');
  const whole = Math.floor(rows.channels / LANES);
  const rest = rows.channels % LANES;
  return seq(
    at.set(startOf(span, i32.const(0), VECTOR)),
    spanWithin(f, span, 0, whole, (some) => eachUnit(f, some, visit(at, LANES), increase(at, VECTOR))),
    spanWithin(f, span, whole, Math.sign(rest), () => visit(at, rest)),
  );
}

/** A stage in which threads share channels: a line of a cache at a time. */
export function byChannels(rows: Rows, run: (span: Span) => Statement): Stage {
  return { units: channelVectors(rows), fewest: LINE_VECTORS, run };
}

/** Vectors of a line of a cache. */
const LINE_VECTORS = 4;

/** Vectors whose sums are added up at the same time. */
const VECTORS_AT_ONCE = 4;

/** Rows whose terms are added up as float32 before that goes to the sums. */
const BLOCK = 16;

/** Sums by channel of something of each row. */
export interface RowSums {
  /** Where the rows begin, in each thing that is gone through. */
  readonly from: readonly I32[];
  /** Only each row of so many is summed, from the first on; default all. */
  readonly every?: number;
  /** Addresses of the sums, in float64. */
  readonly to: readonly number[];
  /** Gives what is added to each of the sums, of where four channels lie in each row, and of how many bytes of float32 come before them. */
  readonly terms: (at: readonly I32[], column: I32) => readonly V128[];
}

/**
 * Sums something of each row by channel: in float32 over two rows and then some, in float64 over all. Two rows at a time, as each addition waits for
 * the one before.
 *
 * @param span the vectors of channels that are summed
 */
export function sumRows(
  f: FunctionWriter,
  { count, channels }: Rows,
  { from, every = 1, to, terms }: RowSums,
  span: Span = allOf(channelVectors({ count, channels })),
): Statement {
  const pointers = f.locals(from.length, 'i32');
  const [vector, column] = [f.local('i32'), f.local('i32')];
  const step = NUMBER * channels * every;
  const group = (vectors: number): Statement => {
    const parts = Array.from({ length: vectors }, (_, i) => ({
      offset: VECTOR * i,
      totals: f.locals(to.length, 'v128'),
    }));
    const each = parts.flatMap(({ offset, totals }) => totals.map((total, i) => ({ offset, total, i })));
    const termsOf = (offset: number, row: number): readonly V128[] =>
      terms(
        pointers.map(({ get }) => behind(get, offset + row * step)),
        behind(column.get, offset),
      );
    const addUp = (rows: 1 | 2): Statement =>
      seq(
        ...parts.flatMap(({ offset, totals }) => {
          const [one, other] = [termsOf(offset, 0), rows === 2 ? termsOf(offset, 1) : []];
          return totals.map((total, i) => {
            const [term, second] = [one[i] as V128, other[i]];
            return total.set(f32x4.add(total.get, second === undefined ? term : f32x4.add(term, second)));
          });
        }),
        ...pointers.map((pointer) => increase(pointer, rows * step)),
      );
    const sumsOf = (i: number): number => to[i] as number;
    return seq(
      column.set(i32.mul(vector.get, i32.const(VECTOR))),
      ...each.map(({ offset, i }) => storeSums(sumsOf(i), behind(column.get, offset), NO_SUMS)),
      ...pointers.map((pointer, i) => pointer.set(i32.add(from[i] as I32, column.get))),
      inBlocks(f, Math.ceil(count / every), BLOCK, (rows) =>
        seq(
          ...each.map(({ total }) => total.set(f32x4.const(0))),
          rows < 2 ? seq() : times(f, Math.floor(rows / 2), addUp(2)),
          rows % 2 === 0 ? seq() : addUp(1),
          ...each.map(({ offset, total, i }) => {
            const [at, more] = [behind(column.get, offset), promoted(total.get)];
            const sums = sumsAt(sumsOf(i), at);
            return storeSums(
              sumsOf(i),
              at,
              both((half) => f64x2.add(sums[half], more[half])),
            );
          }),
        ),
      ),
    );
  };
  const lastOfMost = i32.sub(span.to, i32.const(VECTORS_AT_ONCE - 1));
  return seq(
    upTo(vector, span.from, lastOfMost, VECTORS_AT_ONCE, group(VECTORS_AT_ONCE)),
    upTo(vector, vector.get, span.to, 1, group(1)),
  );
}

const NO_SUMS: Halves = { low: f64x2.const(0), high: f64x2.const(0) };

/** Where the sums of four channels lie. */
function placeOfSums(sums: number, column: I32): I32 {
  return i32.add(i32.const(sums), i32.mul(column, i32.const(2)));
}

/** Stores the sums of four channels. */
function storeSums(sums: number, column: I32, { low, high }: Halves): Statement {
  return seq(v128.store(placeOfSums(sums, column), low), v128.store(placeOfSums(sums, column), high, VECTOR));
}

/** The sums of four channels. */
export function sumsAt(sums: number, column: I32): Halves {
  const at = placeOfSums(sums, column);
  return { low: v128.load(at), high: v128.load(at, VECTOR) };
}

/** Stores the first lanes of a vector, which is evaluated once. */
export function storeLanesOnce(f: FunctionWriter, to: I32, vector: V128, lanes: number): Statement {
  if (lanes === LANES) return v128.store(to, vector);
  const held = f.local('v128');
  return seq(held.set(vector), storeLanes(to, held.get, lanes));
}

/** Stores up to four numbers by channel. */
export function storeChannels(f: FunctionWriter, to: number, column: I32, v: V128, lanes: number): Statement {
  return storeLanesOnce(f, i32.add(i32.const(to), column), v, lanes);
}

/** Numbers by channel, four of them. */
export function loadChannels(from: number, column: I32): V128 {
  return v128.load(i32.add(i32.const(from), column));
}
