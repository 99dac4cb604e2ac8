import { f32x4, f64x2, i32, seq, v128, type Statement } from '../assembler/code.js';
import type { FunctionWriter } from '../assembler/function-writer.js';
import { channelBytes } from '../elementwise.js';
import type { WasmKernel } from '../kernel.js';
import { ScratchLayout } from '../scratch.js';
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
  /** In scratch: what numbers are counted from, sums of the distances and of their squares in float64, and what distances are multiplied by and get added. */
  readonly centres: number;
  readonly distances: number;
  readonly squares: number;
  readonly factors: number;
  readonly shifts: number;
}

/**
 * Mean and biased variance of each channel, from sums of distances from about the mean and of their squares; then one multiplication of each such
 * distance, and an addition.
 *
 * Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance", 1983, shifted data. The shift is the mean of every
 * sixteenth row: no numbers have it further from their mean than 4 standard deviations, so that little is lost in the difference.
 */
export const batchNormTrain: WasmKernel<'batchNormTrain'> = ({ inputs, attrs: { epsilon } }) => {
  const rows = rowsOf(inputs[0]);
  const layout = new ScratchLayout();
  const sums = (): number => layout.take(sumsBytes(rows));
  const byChannel = (): number => layout.take(channelBytes(rows.channels));
  const own = {
    centres: byChannel(),
    distances: sums(),
    squares: sums(),
    factors: byChannel(),
    shifts: byChannel(),
  };
  return {
    scratchBytes: layout.bytes,
    takesEpilogue: true,
    write: (
      { f },
      { inputs: [x = 0, gain = 0, bias = 0], outputs: [y = 0, mean = 0, variance = 0], scratch },
      epilogue,
    ) => {
      const places: BatchPlaces = {
        x,
        gain,
        bias,
        mean,
        variance,
        centres: scratch + own.centres,
        distances: scratch + own.distances,
        squares: scratch + own.squares,
        factors: scratch + own.factors,
        shifts: scratch + own.shifts,
      };
      return [
        byChannels(rows, (span) =>
          seq(sumBatch(f, rows, places, span), batchFactors(f, rows, places, epsilon, span)),
        ),
        mapRows(f, rows, {
          from: [x],
          byChannel: [places.centres, places.factors, places.shifts],
          to: y,
          compute: ([value = ZERO], [centre = ZERO, factor = ZERO, shift = ZERO]) =>
            f32x4.add(f32x4.mul(f32x4.sub(value, centre), factor), shift),
          epilogue,
        }),
      ];
    },
  };
};

const ZERO = f32x4.const(0);

/** Every so manieth row is looked at for the shift. */
const SAMPLED = 16;

/** The shift, and the sums of distances from it and of their squares. */
function sumBatch(
  f: FunctionWriter,
  rows: Rows,
  { x, centres, distances, squares }: BatchPlaces,
  span: Span,
): Statement {
  const share = f64x2.const(1 / Math.ceil(rows.count / SAMPLED));
  const from = [i32.const(x)];
  return seq(
    sumRows(
      f,
      rows,
      { from, every: SAMPLED, to: [distances], terms: ([at = i32.const(0)]) => [v128.load(at)] },
      span,
    ),
    eachChannels(
      f,
      rows,
      ({ get: column }) => {
        const mean = both((half) => f64x2.mul(sumsAt(distances, column)[half], share));
        return v128.store(i32.add(i32.const(centres), column), demoted(mean));
      },
      span,
    ),
    sumRows(
      f,
      rows,
      {
        from,
        to: [distances, squares],
        terms: ([at = i32.const(0)], column) => {
          const distance = f.local('v128');
          const far = f32x4.sub(v128.load(at), loadChannels(centres, column));
          return [distance.tee(far), f32x4.mul(distance.get, distance.get)];
        },
      },
      span,
    ),
  );
}

/** Mean and variance as float32, and the factors of each channel that follow from them. */
function batchFactors(
  f: FunctionWriter,
  rows: Rows,
  { gain, bias, mean, variance, centres, distances, squares, factors, shifts }: BatchPlaces,
  epsilon: number,
  span: Span,
): Statement {
  const share = f64x2.const(1 / rows.count);
  const [shift, spread] = [wideLocal(f), wideLocal(f)];
  return eachChannels(
    f,
    rows,
    ({ get: column }, lanes) => {
      const factor = both((half) =>
        f64x2.div(
          promoted(loadChannels(gain, column))[half],
          f64x2.sqrt(f64x2.add(spread.get[half], f64x2.const(epsilon))),
        ),
      );
      const centre = both((half) =>
        f64x2.add(promoted(loadChannels(centres, column))[half], shift.get[half]),
      );
      const offset = both((half) =>
        f64x2.sub(promoted(loadChannels(bias, column))[half], f64x2.mul(factor[half], shift.get[half])),
      );
      return seq(
        shift.set(both((half) => f64x2.mul(sumsAt(distances, column)[half], share))),
        spread.set(
          both((half) =>
            f64x2.max(
              f64x2.sub(
                f64x2.mul(sumsAt(squares, column)[half], share),
                f64x2.mul(shift.get[half], shift.get[half]),
              ),
              f64x2.const(0),
            ),
          ),
        ),
        storeChannels(f, variance, column, demoted(spread.get), lanes),
        storeChannels(f, mean, column, demoted(centre), lanes),
        v128.store(i32.add(i32.const(factors), column), demoted(factor)),
        v128.store(i32.add(i32.const(shifts), column), demoted(offset)),
      );
    },
    span,
  );
}
