import {
  f32x4,
  f64,
  f64x2,
  i32,
  i32x4,
  seq,
  v128,
  type F64,
  type I32,
  type Statement,
  type V128,
} from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { LANES, NUMBER, times } from '../walk.js';
import { eachChannels, storeLanesOnce, type Rows } from './channels.js';

/** Where something that is gone through row by row begins: as many numbers a row as the rows have, or one. */
export type ByRow = number | { readonly one: number };

/** Goes through rows, with a pointer into each thing. */
export function eachRow<const T extends readonly ByRow[]>(
  f: FunctionWriter,
  { count, channels }: Rows,
  things: T,
  visit: (...pointers: { readonly [K in keyof T]: Local<'i32'> }) => Statement,
): Statement {
  if (count === 0) return seq();
  const each = things.map((thing) => ({
    pointer: f.local('i32'),
    ...(typeof thing === 'number' ? { at: thing, step: channels } : { at: thing.one, step: 1 }),
  }));
  const pointers = each.map(({ pointer }) => pointer) as { readonly [K in keyof T]: Local<'i32'> };
  return seq(
    ...each.map(({ pointer, at }) => pointer.set(i32.const(at))),
    times(f, count, visit(...pointers), ...each.map(({ pointer, step }) => increase(pointer, NUMBER * step))),
  );
}

/** Numbers of a row, four at a time: where they lie, counted from its beginning, and how many of the four there are. */
export interface RowPart {
  readonly at: I32;
  readonly lanes: number;
}

/** Goes through a row. */
export function alongRow(f: FunctionWriter, row: Rows, visit: (part: RowPart) => Statement): Statement {
  return eachChannels(f, row, (at, lanes) => visit({ at: at.get, lanes }));
}

/** All ones in the lanes that count. */
function maskOf(lanes: number): V128 {
  const bits = (lane: number): number => (lane < lanes ? -1 : 0);
  return i32x4.const(bits(0), bits(1), bits(2), bits(3));
}

/** Numbers of a row; what is behind its end is `beyond`. */
export function loadPart(row: Local<'i32'>, { at, lanes }: RowPart, beyond: number): V128 {
  const loaded = v128.load(i32.add(row.get, at));
  return lanes === LANES ? loaded : v128.select(loaded, f32x4.const(beyond), maskOf(lanes));
}

/** Stores numbers of a row. */
export function storePart(f: FunctionWriter, row: Local<'i32'>, { at, lanes }: RowPart, v: V128): Statement {
  return storeLanesOnce(f, i32.add(row.get, at), v, lanes);
}

/** All ones where a number of the row is the one of that place. */
export function isAt(place: Local<'i32'>, { at, lanes }: RowPart): V128 {
  const places = i32x4.add(i32x4.splat(i32.shrU(at, i32.const(2))), i32x4.const(0, 1, 2, 3));
  const found = i32x4.eq(places, i32x4.splat(place.get));
  return lanes === LANES ? found : v128.and(found, maskOf(lanes));
}

/** Combines the lanes of a vector, two and two, so that the result is in all of them. */
export function acrossLanes(v: Local<'v128'>, combine: (a: V128, b: V128) => V128): Statement {
  return seq(
    v.set(combine(v.get, v128.shuffle(v.get, v.get, [2, 3, 0, 1]))),
    v.set(combine(v.get, v128.shuffle(v.get, v.get, [1, 0, 3, 2]))),
  );
}

/** The largest of a row, in all lanes; NaN where one is. */
export function largestOf(f: FunctionWriter, row: Rows, at: Local<'i32'>, largest: Local<'v128'>): Statement {
  return seq(
    largest.set(f32x4.const(-Infinity)),
    alongRow(f, row, (part) => largest.set(f32x4.max(largest.get, loadPart(at, part, -Infinity)))),
    acrossLanes(largest, f32x4.max),
  );
}

/** A sum in float64: four sums, of every fourth number, that are added at the end. */
export interface WideSum {
  readonly clear: Statement;
  readonly add: (v: V128) => Statement;
  readonly total: F64;
}

export function wideSum(f: FunctionWriter): WideSum {
  const [low, high, held] = f.locals(3, 'v128') as [Local<'v128'>, Local<'v128'>, Local<'v128'>];
  const both = f64x2.add(low.get, high.get);
  const upper = v128.shuffle(held.get, held.get, [2, 3, 0, 1]);
  return {
    clear: seq(low.set(f64x2.const(0)), high.set(f64x2.const(0))),
    add: (v) =>
      seq(
        held.set(v),
        low.set(f64x2.add(low.get, f64x2.promoteLow(held.get))),
        high.set(f64x2.add(high.get, f64x2.promoteLow(upper))),
      ),
    total: f64.add(f64x2.lane(both, 0), f64x2.lane(both, 1)),
  };
}
