import { i32, seq, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter } from '../assembler/function-writer.js';
import { WORTH_SHARING } from '../elementwise.js';
import { toFirst, type Stage } from '../stages.js';
import { eachUnit, NUMBER } from '../walk.js';
import { eachChannels, storeLanesOnce, type Rows } from './channels.js';

/** Goes through all numbers, four channels at a time, and stores what is made of them: threads share the rows. */
export function mapRows(
  f: FunctionWriter,
  rows: Rows,
  starts: readonly number[],
  to: number,
  compute: (at: readonly I32[], column: I32) => V128,
): Stage {
  const pointers = f.locals(starts.length, 'i32');
  const out = f.local('i32');
  const store = (column: I32, lanes: number): Statement => {
    const value = compute(
      pointers.map(({ get }) => i32.add(get, column)),
      column,
    );
    return storeLanesOnce(f, i32.add(out.get, column), value, lanes);
  };
  const step = NUMBER * rows.channels;
  const walkers = [
    ...pointers.map((pointer, i) => ({ pointer, start: starts[i] ?? 0, step })),
    { pointer: out, start: to, step },
  ];
  return {
    units: rows.count,
    fewest: Math.ceil(WORTH_SHARING / rows.channels),
    run: (span) =>
      seq(
        toFirst(span, walkers),
        eachUnit(
          f,
          span,
          eachChannels(f, rows, (column, lanes) => store(column.get, lanes)),
          ...walkers.map(({ pointer }) => increase(pointer, step)),
        ),
      ),
  };
}
