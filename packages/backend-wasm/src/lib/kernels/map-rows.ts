import { i32, seq, v128, when, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { WORTH_SHARING } from '../elementwise.js';
import type { KeyedEpilogue } from '../kernel.js';
import { behind } from '../products/tile.js';
import type { Stage } from '../stages.js';
import { downFrom, LANES, NUMBER, unitAt, upTo, VECTOR } from '../walk.js';
import { channelVectors, storeLanesOnce, type Rows } from './channels.js';

/** Vectors of channels whose factors stay in registers while rows go by. */
const VECTORS_AT_ONCE = 4;
/** Rows that go by before the next channels are taken: they stay in the first-level cache. */
const ROWS_AT_ONCE = 32;

/** What is made of each number of some rows. */
export interface RowMap {
  /** Where the rows begin, in each thing that is read. */
  readonly from: readonly number[];
  /** Addresses of numbers by channel, whole vectors of them. */
  readonly byChannel: readonly number[];
  readonly to: number;
  readonly compute: (numbers: readonly V128[], byChannel: readonly V128[]) => V128;
  /** What is applied to that; default nothing. */
  readonly epilogue?: KeyedEpilogue | null;
}

/** Goes through all numbers, four channels at a time, and stores what is made of them: threads share the rows. */
export function mapRows(
  f: FunctionWriter,
  all: Rows,
  { from, byChannel, to, compute, epilogue = null }: RowMap,
): Stage {
  const step = NUMBER * all.channels;
  const [first, rows, left, column] = f.locals(4, 'i32') as Four;
  const pointers = f.locals(from.length, 'i32');
  const out = f.local('i32');
  const values = f.locals(from.length, 'v128');
  const held = Array.from({ length: VECTORS_AT_ONCE }, () => f.locals(byChannel.length, 'v128'));
  /** Some vectors of channels of the rows, the last of so many lanes. */
  const group = (vectors: number, lastLanes: number): Statement => {
    const each = held.slice(0, vectors).map((factors, i) => ({ factors, offset: VECTOR * i }));
    return seq(
      ...each.flatMap(({ factors, offset }) =>
        factors.map((factor, i) =>
          factor.set(v128.load(i32.add(i32.const(byChannel[i] as number), column.get), offset)),
        ),
      ),
      ...[...pointers, out].map((pointer, i) =>
        pointer.set(i32.add(unitAt(i32.const(from[i] ?? to), first.get, step), column.get)),
      ),
      left.set(rows.get),
      downFrom(
        left,
        ...each.map(({ factors, offset }, i) => {
          const number = compute(
            values.map(({ get }) => get),
            factors.map(({ get }) => get),
          );
          const computed =
            epilogue === null
              ? number
              : epilogue.apply(f, number, behind(out.get, offset - to), behind(column.get, offset));
          return seq(
            ...values.map((value, k) => value.set(v128.load((pointers[k] as Variable).get, offset))),
            i < vectors - 1 || lastLanes === LANES
              ? v128.store(out.get, computed, offset)
              : storeLanesOnce(f, behind(out.get, offset), computed, lastLanes),
          );
        }),
        ...[...pointers, out].map((pointer) => increase(pointer, step)),
      ),
    );
  };
  const vectors = channelVectors(all);
  const grouped = vectors - (vectors % VECTORS_AT_ONCE || VECTORS_AT_ONCE);
  const lastLanes = all.channels % LANES || LANES;
  return {
    units: all.count,
    fewest: Math.ceil(WORTH_SHARING / all.channels),
    run: ({ from: begin, to: end }) =>
      upTo(
        first,
        begin,
        end,
        ROWS_AT_ONCE,
        rows.set(i32.sub(end, first.get)),
        when(i32.gtS(rows.get, i32.const(ROWS_AT_ONCE)), rows.set(i32.const(ROWS_AT_ONCE))),
        upTo(
          column,
          i32.const(0),
          i32.const(VECTOR * grouped),
          VECTOR * VECTORS_AT_ONCE,
          group(VECTORS_AT_ONCE, LANES),
        ),
        group(vectors - grouped, lastLanes),
      ),
  };
}

type Variable = Local<'i32'>;
type Four = readonly [Variable, Variable, Variable, Variable];
