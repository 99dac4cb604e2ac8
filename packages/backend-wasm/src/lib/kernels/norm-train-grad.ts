import { f32x4, f64x2, i32, seq, v128, type Statement, type V128 } from '../assembler/code.js';
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
  type Half,
  type Halves,
  type Rows,
} from './channels.js';
import { mapRows } from './map-rows.js';

type Three = [number, number, number];

/** Addresses of a gradient. */
interface GradPlaces {
  readonly x: number;
  readonly dy: number;
  readonly gain: number;
  readonly mean: number;
  readonly variance: number;
  readonly dgain: number;
  readonly dbias: number;
  /** In scratch: two sums in float64, and the three factors of each channel. */
  readonly sums: number;
  readonly products: number;
  readonly factors: number;
  readonly slopes: number;
  readonly shifts: number;
}

/**
 * `dx = dy a + x b + c` by factors of each channel that are made of two sums over the batch, `sum dy` and `sum dy (x - mean)`, in float64. Source: S.
 * Ioffe, C. Szegedy, "Batch normalization", 2015, section 3.
 */
export const batchNormTrainGrad: WasmKernel<'batchNormTrainGrad'> = ({ inputs, attrs: { epsilon } }) => {
  const rows = rowsOf(inputs[0]);
  const layout = new ScratchLayout();
  const [sums, products] = [layout.take(sumsBytes(rows)), layout.take(sumsBytes(rows))];
  const [factors, slopes, shifts] = [0, 1, 2].map(() => layout.take(channelBytes(rows.channels))) as Three;
  return {
    scratchBytes: layout.bytes,
    write: (
      { f },
      {
        inputs: [x = 0, gain = 0, mean = 0, variance = 0, dy = 0],
        outputs: [dx = 0, dgain = 0, dbias = 0],
        scratch,
      },
    ) => {
      const places: GradPlaces = {
        x,
        dy,
        gain,
        mean,
        variance,
        dgain,
        dbias,
        sums: scratch + sums,
        products: scratch + products,
        factors: scratch + factors,
        slopes: scratch + slopes,
        shifts: scratch + shifts,
      };
      return [
        byChannels(rows, (span) =>
          seq(sumGradients(f, rows, places, span), gradFactors(f, rows, places, epsilon, span)),
        ),
        mapRows(f, rows, {
          from: [dy, x],
          byChannel: [places.factors, places.slopes, places.shifts],
          to: dx,
          compute: ([g = ZERO, value = ZERO], [factor = ZERO, slope = ZERO, shift = ZERO]) =>
            f32x4.add(f32x4.add(f32x4.mul(g, factor), f32x4.mul(value, slope)), shift),
        }),
      ];
    },
  };
};

const ZERO = f32x4.const(0);

function sumGradients(
  f: FunctionWriter,
  rows: Rows,
  { x, dy, mean, sums, products }: GradPlaces,
  span: Span,
): Statement {
  return sumRows(
    f,
    rows,
    {
      from: [i32.const(dy), i32.const(x)],
      to: [sums, products],
      terms: ([g = i32.const(0), value = i32.const(0)], column) => {
        const given = f.local('v128');
        const distance = f32x4.sub(v128.load(value), loadChannels(mean, column));
        return [given.tee(v128.load(g)), f32x4.mul(given.get, distance)];
      },
    },
    span,
  );
}

function gradFactors(
  f: FunctionWriter,
  rows: Rows,
  { gain, mean, variance, dgain, dbias, ...scratch }: GradPlaces,
  epsilon: number,
  span: Span,
): Statement {
  const [inverse, along, slope] = [wideLocal(f), wideLocal(f), wideLocal(f)];
  const minusCount = f64x2.const(-rows.count);
  return eachChannels(
    f,
    rows,
    ({ get: column }, lanes) => {
      const of = (from: number, half: Half): V128 => promoted(loadChannels(from, column))[half];
      const factor = both((half) => f64x2.mul(of(gain, half), inverse.get[half]));
      const sum = sumsAt(scratch.sums, column);
      const shift = both((half) =>
        f64x2.sub(
          f64x2.div(f64x2.mul(factor[half], sum[half]), minusCount),
          f64x2.mul(slope.get[half], of(mean, half)),
        ),
      );
      const put = (at: number, v: Halves): Statement =>
        v128.store(i32.add(i32.const(at), column), demoted(v));
      return seq(
        inverse.set(
          both((half) =>
            f64x2.div(f64x2.const(1), f64x2.sqrt(f64x2.add(of(variance, half), f64x2.const(epsilon)))),
          ),
        ),
        along.set(both((half) => f64x2.mul(sumsAt(scratch.products, column)[half], inverse.get[half]))),
        slope.set(
          both((half) =>
            f64x2.div(f64x2.mul(f64x2.mul(factor[half], along.get[half]), inverse.get[half]), minusCount),
          ),
        ),
        storeChannels(f, dbias, column, demoted(sum), lanes),
        storeChannels(f, dgain, column, demoted(along.get), lanes),
        put(scratch.factors, factor),
        put(scratch.slopes, slope.get),
        put(scratch.shifts, shift),
      );
    },
    span,
  );
}
