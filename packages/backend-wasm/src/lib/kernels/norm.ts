import { f32x4, f64x2, i32, seq, v128, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter } from '../assembler/function-writer.js';
import { channelBytes, WORTH_SHARING, type ElementwiseKernel } from '../elementwise.js';
import { plainProgram, type WasmKernel } from '../kernel.js';
import { ScratchLayout } from '../scratch.js';
import { toFirst, type Stage } from '../stages.js';
import { eachUnit, NUMBER, type Span } from '../walk.js';
import {
  byChannels,
  demoted,
  eachChannels,
  loadChannels,
  promoted,
  rowsOf,
  storeChannels,
  storeLanesOnce,
  sumRows,
  sumsAt,
  sumsBytes,
  type Halves,
  type Rows,
} from './channels.js';

const both = (compute: (half: 'low' | 'high') => V128): Halves => ({
  low: compute('low'),
  high: compute('high'),
});

/** Inference: one multiplication and one addition a number, by factors that are made of the statistics before. */
export const batchNorm: ElementwiseKernel<'batchNorm'> = ({ inputs, attrs: { epsilon } }) => {
  const rows = rowsOf(inputs[0]);
  const shift = channelBytes(rows.channels);
  const byChannel = [rows.channels];
  return {
    reads: [
      { shape: inputs[0]?.shape ?? [], from: { input: 0 } },
      { shape: byChannel, from: { scratch: 0 } },
      { shape: byChannel, from: { scratch: shift } },
    ],
    scratchBytes: 2 * shift,
    key: '',
    before: (f, [, gain = 0, bias = 0, mean = 0, variance = 0], scratch) => {
      const factor = f.local('v128');
      return eachChannels(f, rows, (at) => {
        const load = (from: number): V128 => loadChannels(from, at.get);
        const spread = f32x4.sqrt(f32x4.add(load(variance), f32x4.const(epsilon)));
        const to = i32.add(i32.const(scratch), at.get);
        return seq(
          factor.set(f32x4.div(load(gain), spread)),
          v128.store(to, factor.get),
          v128.store(to, f32x4.sub(load(bias), f32x4.mul(factor.get, load(mean))), shift),
        );
      });
    },
    compute: (_, [x = f32x4.const(0), factor = f32x4.const(0), offset = f32x4.const(0)]) =>
      f32x4.add(f32x4.mul(x, factor), offset),
  };
};

/** Goes through all numbers, four channels at a time, and stores what is made of them: threads share the rows. */
function mapRows(
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

/** Mean and biased variance of each channel, in float64; then as at inference. */
export const batchNormTrain: WasmKernel<'batchNormTrain'> = ({ inputs, attrs: { epsilon } }) => {
  const rows = rowsOf(inputs[0]);
  const layout = new ScratchLayout();
  const sums = layout.take(sumsBytes(rows));
  const squares = layout.take(sumsBytes(rows));
  const factors = layout.take(channelBytes(rows.channels));
  const shifts = layout.take(channelBytes(rows.channels));
  return {
    scratchBytes: layout.bytes,
    write: (
      { f },
      { inputs: [x = 0, gain = 0, bias = 0], outputs: [y = 0, mean = 0, variance = 0], scratch },
    ) => {
      const share = f64x2.const(1 / rows.count);
      const meanOf = (column: I32, half: 'low' | 'high'): V128 =>
        f64x2.mul(sumsAt(scratch + sums, column)[half], share);
      const [low, high, number] = [f.local('v128'), f.local('v128'), f.local('v128')];
      const spreads = { low, high };
      const statistics = (span: Span): Statement =>
        seq(
          sumRows(
            f,
            rows,
            [i32.const(x)],
            [scratch + sums],
            ([at = i32.const(0)]) => [promoted(v128.load(at))],
            span,
          ),
          sumRows(
            f,
            rows,
            [i32.const(x)],
            [scratch + squares],
            ([at = i32.const(0)], column) => {
              const distance = both((half) => f64x2.sub(promoted(v128.load(at))[half], meanOf(column, half)));
              return [both((half) => f64x2.mul(distance[half], distance[half]))];
            },
            span,
          ),
          eachChannels(
            f,
            rows,
            (column, lanes) => {
              const centre = both((half) => meanOf(column.get, half));
              const factorOf = (half: 'low' | 'high'): V128 =>
                f64x2.div(
                  promoted(loadChannels(gain, column.get))[half],
                  f64x2.sqrt(f64x2.add(spreads[half].get, f64x2.const(epsilon))),
                );
              const at = column.get;
              return seq(
                low.set(f64x2.mul(sumsAt(scratch + squares, at).low, share)),
                high.set(f64x2.mul(sumsAt(scratch + squares, at).high, share)),
                number.set(demoted(both((half) => spreads[half].get))),
                storeChannels(f, variance, at, number.get, lanes),
                storeChannels(f, mean, at, demoted(centre), lanes),
                v128.store(i32.add(i32.const(scratch + factors), at), demoted(both(factorOf))),
                v128.store(
                  i32.add(i32.const(scratch + shifts), at),
                  demoted(
                    both((half) =>
                      f64x2.sub(
                        promoted(loadChannels(bias, at))[half],
                        f64x2.mul(factorOf(half), meanOf(at, half)),
                      ),
                    ),
                  ),
                ),
              );
            },
            span,
          ),
        );
      return [
        byChannels(rows, statistics),
        mapRows(f, rows, [x], y, ([at = i32.const(0)], column) =>
          f32x4.add(
            f32x4.mul(v128.load(at), loadChannels(scratch + factors, column)),
            loadChannels(scratch + shifts, column),
          ),
        ),
      ];
    },
  };
};

/**
 * `dx = dy a + x b + c` by factors of each channel that are made of two sums over the batch, `sum dy` and `sum dy (x - mean)`, in float64. Source: S.
 * Ioffe, C. Szegedy, "Batch normalization", 2015, section 3.
 */
export const batchNormTrainGrad: WasmKernel<'batchNormTrainGrad'> = ({ inputs, attrs: { epsilon } }) => {
  const rows = rowsOf(inputs[0]);
  const layout = new ScratchLayout();
  const sums = layout.take(sumsBytes(rows));
  const products = layout.take(sumsBytes(rows));
  const [factors, slopes, shifts] = [1, 2, 3].map(() => layout.take(channelBytes(rows.channels)));
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
      const at = (offset = 0): number => scratch + offset;
      const locals = f.locals(6, 'v128');
      const [inverseLow, inverseHigh, alongLow, alongHigh, slopeLow, slopeHigh] = locals as [
        (typeof locals)[number],
        (typeof locals)[number],
        (typeof locals)[number],
        (typeof locals)[number],
        (typeof locals)[number],
        (typeof locals)[number],
      ];
      const inverse = { low: inverseLow, high: inverseHigh };
      const along = { low: alongLow, high: alongHigh };
      const slope = { low: slopeLow, high: slopeHigh };
      const count = f64x2.const(rows.count);
      const halves = ['low', 'high'] as const;
      const sumUp = (span: Span): Statement =>
        seq(
          sumRows(
            f,
            rows,
            [i32.const(dy), i32.const(x)],
            [at(sums), at(products)],
            ([g = i32.const(0), v = i32.const(0)], column) => {
              const d = promoted(v128.load(g));
              const far = promoted(v128.load(v));
              const centre = promoted(loadChannels(mean, column));
              return [d, both((half) => f64x2.mul(d[half], f64x2.sub(far[half], centre[half])))];
            },
            span,
          ),
          eachChannels(
            f,
            rows,
            (column, lanes) => {
              const place = column.get;
              const of = (from: number, half: 'low' | 'high'): V128 =>
                promoted(loadChannels(from, place))[half];
              const factor = (half: 'low' | 'high'): V128 => f64x2.mul(of(gain, half), inverse[half].get);
              const sum = (half: 'low' | 'high'): V128 => sumsAt(at(sums), place)[half];
              const put = (offset: number | undefined, v: V128): Statement =>
                v128.store(i32.add(i32.const(at(offset)), place), v);
              return seq(
                ...halves.map((half) =>
                  inverse[half].set(
                    f64x2.div(
                      f64x2.const(1),
                      f64x2.sqrt(f64x2.add(of(variance, half), f64x2.const(epsilon))),
                    ),
                  ),
                ),
                ...halves.map((half) =>
                  along[half].set(f64x2.mul(sumsAt(at(products), place)[half], inverse[half].get)),
                ),
                ...halves.map((half) =>
                  slope[half].set(
                    f64x2.div(
                      f64x2.mul(f64x2.mul(factor(half), along[half].get), inverse[half].get),
                      f64x2.mul(count, f64x2.const(-1)),
                    ),
                  ),
                ),
                storeChannels(f, dbias, place, demoted(both(sum)), lanes),
                storeChannels(f, dgain, place, demoted(both((half) => along[half].get)), lanes),
                put(factors, demoted(both(factor))),
                put(slopes, demoted(both((half) => slope[half].get))),
                put(
                  shifts,
                  demoted(
                    both((half) =>
                      f64x2.sub(
                        f64x2.div(f64x2.mul(factor(half), sum(half)), f64x2.mul(count, f64x2.const(-1))),
                        f64x2.mul(slope[half].get, of(mean, half)),
                      ),
                    ),
                  ),
                ),
              );
            },
            span,
          ),
        );
      return [
        byChannels(rows, sumUp),
        mapRows(f, rows, [dy, x], dx, ([g = i32.const(0), v = i32.const(0)], column) =>
          f32x4.add(
            f32x4.add(
              f32x4.mul(v128.load(g), loadChannels(at(factors), column)),
              f32x4.mul(v128.load(v), loadChannels(at(slopes), column)),
            ),
            loadChannels(at(shifts), column),
          ),
        ),
      ];
    },
  };
};

/** Running mean and variance; the variance of a batch is made unbiased. */
export const batchNormStatistics: WasmKernel<'batchNormStatistics'> = ({ inputs, attrs: { momentum } }) => {
  const { count } = rowsOf(inputs[4]);
  const rows = rowsOf(inputs[0]);
  const unbias = count / Math.max(count - 1, 1);
  return plainProgram(
    (
      { f },
      {
        inputs: [mean = 0, variance = 0, batchMean = 0, batchVariance = 0],
        outputs: [newMean = 0, newVariance = 0],
      },
    ) =>
      eachChannels(f, rows, (column, lanes) => {
        const mixed = (old: number, batch: number, factor: number): V128 =>
          f32x4.add(
            f32x4.mul(loadChannels(old, column.get), f32x4.const(1 - momentum)),
            f32x4.mul(loadChannels(batch, column.get), f32x4.const(momentum * factor)),
          );
        return seq(
          storeChannels(f, newMean, column.get, mixed(mean, batchMean, 1), lanes),
          storeChannels(f, newVariance, column.get, mixed(variance, batchVariance, unbias), lanes),
        );
      }),
  );
};
