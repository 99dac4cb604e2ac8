import { f32x4, i32, memory, seq, v128, type Statement } from '../assembler/code.js';
import { increase } from '../assembler/function-writer.js';
import type { WasmKernel } from '../kernel.js';
import { NUMBER, times } from '../walk.js';
import {
  demoted,
  eachChannels,
  loadChannels,
  promoted,
  rowsOf,
  storeChannels,
  sumRows,
  sumsAt,
  sumsBytes,
} from './channels.js';

/** Samples whose sum is added to a result as a whole: a batch in parts of so many gives the same bits. */
const GROUP = 4;

/** Sums of each channel over all else, samples in groups; other sums are left to others. */
export const sumTo: WasmKernel<'sumTo'> = ({ inputs, outputs }) => {
  const shape = inputs[0]?.shape ?? [];
  const [samples = 1] = shape;
  const all = rowsOf(inputs[0]);
  const isByChannel = outputs[0]?.size === all.channels && outputs[0].shape.at(-1) === all.channels;
  if (!isByChannel || shape.length < 2 || outputs[0]?.shape[0] === samples) return null;
  const hasAcc = inputs.length > 1;
  const perSample = all.count / samples;
  const whole = Math.floor(samples / GROUP);
  const rest = samples % GROUP;
  const bytes = NUMBER * all.channels;
  return {
    scratchBytes: sumsBytes(all),
    write: ({ f }, { inputs: [x = 0, acc = 0], outputs: [y = 0], scratch }) => {
      const from = f.local('i32');
      const add = (count: number): Statement => {
        const rows = { count: count * perSample, channels: all.channels };
        return seq(
          sumRows(f, rows, [from.get], [scratch], ([at = i32.const(0)]) => [promoted(v128.load(at))]),
          eachChannels(f, rows, (column, lanes) =>
            storeChannels(
              f,
              y,
              column.get,
              f32x4.add(loadChannels(y, column.get), demoted(sumsAt(scratch, column.get))),
              lanes,
            ),
          ),
          increase(from, NUMBER * all.channels * rows.count),
        );
      };
      return seq(
        hasAcc
          ? memory.copy(i32.const(y), i32.const(acc), i32.const(bytes))
          : memory.fill(i32.const(y), i32.const(0), i32.const(bytes)),
        from.set(i32.const(x)),
        whole === 0 ? seq() : times(f, whole, add(GROUP)),
        rest === 0 ? seq() : add(rest),
      );
    },
  };
};
