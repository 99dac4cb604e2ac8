import { imageGradTaps, imageTaps, type Taps } from '@convlang/ops';
import { f32x4, i32, memory, seq, v128, when, type I32, type Statement } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { bytesOf, imageOf, type ImageShape } from '../images.js';
import type { WasmKernel, WasmProgram } from '../kernel.js';
import { ScratchLayout } from '../scratch.js';
import { downFrom, NUMBER, times } from '../walk.js';
import { eachChannels, storeLanesOnce } from './channels.js';

/** For each place of an axis how many cells it reads, then of each how many bytes it lies behind the first, and its weight. */
function tableOf({ starts, cells, weights }: Taps, step: number): Uint8Array {
  const places = starts.length - 1;
  const view = new DataView(new ArrayBuffer(NUMBER * (places + 2 * cells.length)));
  let at = 0;
  for (let i = 0; i < places; i++) {
    const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    view.setInt32(at, to - from, true);
    at += NUMBER;
    for (let k = from; k < to; k++, at += 2 * NUMBER) {
      view.setInt32(at, step * (cells[k] ?? 0), true);
      view.setFloat32(at + NUMBER, weights[k] ?? 0, true);
    }
  }
  return new Uint8Array(view.buffer);
}

/** Goes through the taps of a place, from behind their number on. */
function eachTap(f: FunctionWriter, place: Local<'i32'>, visit: (tap: Local<'i32'>) => Statement): Statement {
  const [left, tap] = [f.local('i32'), f.local('i32')];
  return seq(
    left.set(i32.load(place.get)),
    tap.set(i32.add(place.get, i32.const(NUMBER))),
    when(left.get, downFrom(left, visit(tap), increase(tap, 2 * NUMBER))),
  );
}

/** From a place of a table to the next. */
function toNext(place: Local<'i32'>): Statement {
  const bytes = i32.add(i32.mul(i32.load(place.get), i32.const(2 * NUMBER)), i32.const(NUMBER));
  return increase(place, bytes);
}

/** Rows and columns of images, each a sum of a few of others. */
function resampling(from: ImageShape, to: ImageShape, [rows, columns]: readonly [Taps, Taps]): WasmProgram {
  const { line, pixel, image } = bytesOf(from);
  const rowTable = tableOf(rows, line);
  const columnTable = tableOf(columns, pixel);
  const layout = new ScratchLayout();
  const rowsAt = layout.take(rowTable.length);
  const columnsAt = layout.take(columnTable.length);
  return {
    scratchBytes: layout.bytes,
    write: ({ module, f }, { inputs: [x = 0], outputs: [y = 0], scratch }) => {
      const [read, write, row, column] = f.locals(4, 'i32') as [
        Local<'i32'>,
        Local<'i32'>,
        Local<'i32'>,
        Local<'i32'>,
      ];
      const [sum, weight] = [f.local('v128'), f.local('v128')];
      const start = f.local('i32');
      const addTaps = (channel: I32): Statement =>
        eachTap(f, row, (down) =>
          seq(
            start.set(i32.add(i32.add(read.get, channel), i32.load(down.get))),
            weight.set(v128.load32Splat(down.get, NUMBER)),
            eachTap(f, column, (across) =>
              sum.set(
                f32x4.add(
                  sum.get,
                  f32x4.mul(
                    f32x4.mul(weight.get, v128.load32Splat(across.get, NUMBER)),
                    v128.load(i32.add(start.get, i32.load(across.get))),
                  ),
                ),
              ),
            ),
          ),
        );
      return seq(
        memory.init(i32.const(scratch + rowsAt), module.data(rowTable)),
        memory.init(i32.const(scratch + columnsAt), module.data(columnTable)),
        read.set(i32.const(x)),
        write.set(i32.const(y)),
        times(
          f,
          from.samples,
          row.set(i32.const(scratch + rowsAt)),
          times(
            f,
            to.height,
            column.set(i32.const(scratch + columnsAt)),
            times(
              f,
              to.width,
              eachChannels(f, { count: 1, channels: from.channels }, (at, lanes) =>
                seq(
                  sum.set(f32x4.const(0)),
                  addTaps(at.get),
                  storeLanesOnce(f, i32.add(write.get, at.get), sum.get, lanes),
                ),
              ),
              increase(write, pixel),
              toNext(column),
            ),
            toNext(row),
          ),
          increase(read, image),
        ),
      );
    },
  };
}

export const resample: WasmKernel<'resample'> = ({ inputs, outputs, attrs }) => {
  const from = imageOf(inputs[0]);
  return resampling(from, imageOf(outputs[0]), imageTaps(attrs, [from.height, from.width]));
};

export const resampleGrad: WasmKernel<'resampleGrad'> = ({ inputs, outputs, attrs }) =>
  resampling(imageOf(inputs[0]), imageOf(outputs[0]), imageGradTaps(attrs, attrs.size));
