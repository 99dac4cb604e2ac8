import { f32, f32x4, f64, seq, type Statement, type V128 } from '../assembler/code.js';
import type { FunctionWriter, Local } from '../assembler/function-writer.js';
import { plainProgram, type WasmKernel } from '../kernel.js';
import { exp, log1p } from '../vector-math.js';
import { rowsOf, type Rows } from './channels.js';
import {
  alongRow,
  eachRow,
  largestOf,
  loadPart,
  storePart,
  wideSum,
  type RowPart,
  type WideSum,
} from './rows.js';

/** The largest number of a row, and the sum of all powers `e^(x - largest)`. */
export interface RowPowers {
  readonly largest: Local<'v128'>;
  readonly sum: WideSum;
  /** @param visit given each power; those behind the end of the row are 0 */
  readonly compute: (visit?: (power: V128, part: RowPart) => Statement) => Statement;
}

export function rowPowers(f: FunctionWriter, row: Rows, at: Local<'i32'>): RowPowers {
  const [largest, power] = [f.local('v128'), f.local('v128')];
  const sum = wideSum(f);
  return {
    largest,
    sum,
    compute: (visit) =>
      seq(
        largestOf(f, row, at, largest),
        sum.clear,
        alongRow(f, row, (part) =>
          seq(
            power.set(exp(f, f32x4.sub(loadPart(at, part, -Infinity), largest.get))),
            sum.add(power.get),
            visit?.(power.get, part) ?? seq(),
          ),
        ),
      ),
  };
}

/** The logarithm of the sum of powers, in all lanes: the power of the largest is 1, so that small sums of the others keep their digits. */
export function logOfSum(f: FunctionWriter, { sum }: RowPowers): V128 {
  return log1p(f, f32x4.splat(f32.demote(f64.sub(sum.total, f64.const(1)))));
}

export const softmax: WasmKernel<'softmax'> = ({ inputs }) => {
  const rows = rowsOf(inputs[0]);
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    eachRow(f, rows, [x, y], (from, to) => {
      const powers = rowPowers(f, rows, from);
      const total = f.local('v128');
      return seq(
        powers.compute((power, part) => storePart(f, to, part, power)),
        total.set(f32x4.splat(f32.demote(powers.sum.total))),
        alongRow(f, rows, (part) => storePart(f, to, part, f32x4.div(loadPart(to, part, 0), total.get))),
      );
    }),
  );
};

export const logSoftmax: WasmKernel<'logSoftmax'> = ({ inputs }) => {
  const rows = rowsOf(inputs[0]);
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    eachRow(f, rows, [x, y], (from, to) => {
      const powers = rowPowers(f, rows, from);
      const log = f.local('v128');
      // Differences first: beside numbers near the end of float32 the logarithm would be lost.
      const value = (part: RowPart): V128 =>
        f32x4.sub(f32x4.sub(loadPart(from, part, 0), powers.largest.get), log.get);
      return seq(
        powers.compute(),
        log.set(logOfSum(f, powers)),
        alongRow(f, rows, (part) => storePart(f, to, part, value(part))),
      );
    }),
  );
};

/** `y (dy - sum y dy)`. */
export const softmaxGrad: WasmKernel<'softmaxGrad'> = ({ inputs }) => {
  const rows = rowsOf(inputs[0]);
  return plainProgram(({ f }, { inputs: [y = 0, dy = 0], outputs: [dx = 0] }) =>
    eachRow(f, rows, [y, dy, dx], (shares, slopes, to) => {
      const sum = wideSum(f);
      const mean = f.local('v128');
      return seq(
        sum.clear,
        alongRow(f, rows, (part) => sum.add(f32x4.mul(loadPart(shares, part, 0), loadPart(slopes, part, 0)))),
        mean.set(f32x4.splat(f32.demote(sum.total))),
        alongRow(f, rows, (part) =>
          storePart(
            f,
            to,
            part,
            f32x4.mul(loadPart(shares, part, 0), f32x4.sub(loadPart(slopes, part, 0), mean.get)),
          ),
        ),
      );
    }),
  );
};
