import { f32x4, f64x2, i32, seq, v128, type Statement } from '../assembler/code.js';
import type { FunctionWriter } from '../assembler/function-writer.js';
import { channelBytes } from '../elementwise.js';
import type { WasmKernel } from '../kernel.js';
import { ScratchLayout } from '../scratch.js';
import { after, hold } from '../vector-math.js';
import type { Span } from '../walk.js';
import {
  both,
  byChannels,
  demoted,
  eachChannels,
  loadChannels,
  promoted,
  rowsOf,
  storeChannels,
  storeSums,
  sumRows,
  sumsAt,
  sumsBytes,
  wideLocal,
  type Rows,
} from './channels.js';
import { mapRows } from './map-rows.js';

/** Addresses of a batch and its statistics. */
interface BatchPlaces {
  readonly x: number;
  readonly gain: number;
  readonly bias: number;
  readonly mean: number;
  readonly variance: number;
  /** In scratch: the mean and the sum of squares in float64, and what numbers are multiplied by and get added. */
  readonly centres: number;
  readonly squares: number;
  readonly factors: number;
  readonly shifts: number;
}

/** Mean and biased variance of each channel, in float64; then as at inference. */
export const batchNormTrain: WasmKernel<'batchNormTrain'> = ({ inputs, attrs: { epsilon } }) => {
  const rows = rowsOf(inputs[0]);
  const layout = new ScratchLayout();
  const [centres, squares] = [layout.take(sumsBytes(rows)), layout.take(sumsBytes(rows))];
  const [factors, shifts] = [0, 1].map(() => layout.take(channelBytes(rows.channels))) as [number, number];
  return {
    scratchBytes: layout.bytes,
    write: (
      { f },
      { inputs: [x = 0, gain = 0, bias = 0], outputs: [y = 0, mean = 0, variance = 0], scratch },
    ) => {
      const places: BatchPlaces = {
        x,
        gain,
        bias,
        mean,
        variance,
        centres: scratch + centres,
        squares: scratch + squares,
        factors: scratch + factors,
        shifts: scratch + shifts,
      };
      return [
        byChannels(rows, (span) =>
          seq(sumBatch(f, rows, places, span), batchFactors(f, rows, places, epsilon, span)),
        ),
        mapRows(f, rows, [x], y, ([at = i32.const(0)], column) =>
          f32x4.add(
            f32x4.mul(v128.load(at), loadChannels(places.factors, column)),
            loadChannels(places.shifts, column),
          ),
        ),
      ];
    },
  };
};

/** Means, and the sums of the squares of distances from them. */
function sumBatch(
  f: FunctionWriter,
  rows: Rows,
  { x, centres, squares }: BatchPlaces,
  span: Span,
): Statement {
  const share = f64x2.const(1 / rows.count);
  return seq(
    sumRows(f, rows, [i32.const(x)], [centres], ([at = i32.const(0)]) => [promoted(v128.load(at))], span),
    eachChannels(
      f,
      rows,
      ({ get: column }) => {
        const mean = both((half) => f64x2.mul(sumsAt(centres, column)[half], share));
        return storeSums(i32.const(centres), column, mean);
      },
      span,
    ),
    sumRows(
      f,
      rows,
      [i32.const(x)],
      [squares],
      ([at = i32.const(0)], column) => {
        const [number, distance] = [hold(f, v128.load(at)), wideLocal(f)];
        const from = promoted(number.get);
        const centre = sumsAt(centres, column);
        const first = seq(number.set, distance.set(both((half) => f64x2.sub(from[half], centre[half]))));
        const { low, high } = distance.get;
        return [{ low: after(f64x2.mul(low, low), first), high: f64x2.mul(high, high) }];
      },
      span,
    ),
  );
}

/** Mean and variance as float32, and the factors of each channel that follow from them. */
function batchFactors(
  f: FunctionWriter,
  rows: Rows,
  { gain, bias, mean, variance, centres, squares, factors, shifts }: BatchPlaces,
  epsilon: number,
  span: Span,
): Statement {
  const share = f64x2.const(1 / rows.count);
  const spread = wideLocal(f);
  return eachChannels(
    f,
    rows,
    ({ get: column }, lanes) => {
      const centre = sumsAt(centres, column);
      const factor = both((half) =>
        f64x2.div(
          promoted(loadChannels(gain, column))[half],
          f64x2.sqrt(f64x2.add(spread.get[half], f64x2.const(epsilon))),
        ),
      );
      const shift = both((half) =>
        f64x2.sub(promoted(loadChannels(bias, column))[half], f64x2.mul(factor[half], centre[half])),
      );
      return seq(
        spread.set(both((half) => f64x2.mul(sumsAt(squares, column)[half], share))),
        storeChannels(f, variance, column, demoted(spread.get), lanes),
        storeChannels(f, mean, column, demoted(centre), lanes),
        v128.store(i32.add(i32.const(factors), column), demoted(factor)),
        v128.store(i32.add(i32.const(shifts), column), demoted(shift)),
      );
    },
    span,
  );
}
