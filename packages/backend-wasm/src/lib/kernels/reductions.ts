import {
  f32,
  f32x4,
  f64,
  f64x2,
  i32,
  memory,
  seq,
  v128,
  type F64,
  type I32,
  type Statement,
} from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { elementwiseProgram, fromInputs } from '../elementwise.js';
import { plainProgram, type Addresses, type WasmKernel, type WasmProgram } from '../kernel.js';
import { broadcastWalk, LANES, NUMBER, times, walk, type Span, type WalkAxis } from '../walk.js';
import { whole } from '../stages.js';
import {
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
  type Rows,
} from './channels.js';
import { alongRow, eachRow, loadPart, wideSum } from './rows.js';

/** Samples whose sum is added to a result as a whole: a batch in parts of so many gives the same bits. */
const GROUP = 4;

/** Sums broadcast dimensions away, in float64; samples, the first dimension, in groups. */
export const sumTo: WasmKernel<'sumTo'> = ({ inputs, outputs }) => {
  const shape = inputs[0]?.shape ?? [];
  const target = outputs[0]?.shape ?? [];
  const [samples = 1] = shape;
  const all = rowsOf(inputs[0]);
  const hasAcc = inputs.length > 1;
  if (samples === 0) return plainProgram((_, at) => start(at, outputs[0]?.size ?? 0, hasAcc));
  const isByChannel = outputs[0]?.size === all.channels && target.at(-1) === all.channels;
  return isByChannel && shape.length > 1 && target[0] !== samples
    ? sumByChannel(all, samples, hasAcc)
    : sumAxes(shape, target, hasAcc);
};

/** What sums are added to. */
function start({ inputs, outputs }: Addresses, numbers: number, hasAcc: boolean): Statement {
  const [y, bytes] = [i32.const(outputs[0] ?? 0), i32.const(NUMBER * numbers)];
  return hasAcc ? memory.copy(y, i32.const(inputs[1] ?? 0), bytes) : memory.fill(y, i32.const(0), bytes);
}

/** Sums of each channel over all else. */
function sumByChannel(all: Rows, samples: number, hasAcc: boolean): WasmProgram {
  const perSample = all.count / samples;
  const groups = Math.floor(samples / GROUP);
  const rest = samples % GROUP;
  return {
    scratchBytes: sumsBytes(all),
    write: ({ f }, at) => {
      const {
        inputs: [x = 0],
        outputs: [y = 0],
        scratch,
      } = at;
      const from = f.local('i32');
      const add = (count: number, span: Span): Statement => {
        const rows = { count: count * perSample, channels: all.channels };
        return seq(
          sumRows(
            f,
            rows,
            { from: [from.get], to: [scratch], terms: ([row = i32.const(0)]) => [v128.load(row)] },
            span,
          ),
          eachChannels(
            f,
            rows,
            (column, lanes) =>
              storeChannels(
                f,
                y,
                column.get,
                f32x4.add(loadChannels(y, column.get), demoted(sumsAt(scratch, column.get))),
                lanes,
              ),
            span,
          ),
          increase(from, NUMBER * all.channels * rows.count),
        );
      };
      return [
        whole(start(at, all.channels, hasAcc)),
        byChannels(all, (span) =>
          seq(
            from.set(i32.const(x)),
            groups === 0 ? seq() : times(f, groups, add(GROUP, span)),
            rest === 0 ? seq() : add(rest, span),
          ),
        ),
      ];
    },
  };
}

/** Bytes of a float64. */
const WIDE = 8;

/** Adds numbers along one dimension to the sums in float64 that they belong to. */
function sumRun(
  f: FunctionWriter,
  [from, to]: readonly Local<'i32'>[],
  { size, steps: [read = 0, write = 0] }: WalkAxis,
): Statement {
  if (from === undefined || to === undefined) return seq();
  const addTo = (value: F64): Statement => f64.store(to.get, f64.add(f64.load(to.get), value));
  const number = f64.promote(f32.load(from.get));
  if (write !== 0 || read !== 1)
    return times(f, size, addTo(number), increase(from, NUMBER * read), increase(to, NUMBER * write));
  const sum = wideSum(f);
  const whole = Math.floor(size / LANES);
  const rest = size % LANES;
  return seq(
    whole === 0
      ? seq()
      : seq(
          sum.clear,
          times(f, whole, sum.add(v128.load(from.get)), increase(from, NUMBER * LANES)),
          addTo(sum.total),
        ),
    rest === 0 ? seq() : times(f, rest, addTo(number), increase(from, NUMBER)),
  );
}

/** Any other sums: those of a group of samples in scratch memory, then added to the result. Where samples stay by themselves each is a group. */
function sumAxes(shape: readonly number[], target: readonly number[], hasAcc: boolean): WasmProgram {
  const [samples = 1, ...sample] = shape;
  const hasSamples = target.length === shape.length && shape.length > 0;
  const keepsSamples = hasSamples && target[0] === samples && samples > 1;
  const sampleTarget = hasSamples ? target.slice(1) : target;
  // The sums are float64: a step of theirs is two numbers.
  const [first, ...others] = broadcastWalk([sample, sampleTarget], sample).map(
    ({ size, steps: [read = 0, write = 0] }): WalkAxis => ({ size, steps: [read, 2 * write] }),
  );
  const axes = [first ?? { size: 1, steps: [0, 0] }, ...others] as const;
  const length = sample.reduce((product, size) => product * size, 1);
  const sums = { count: 1, channels: sampleTarget.reduce((product, size) => product * size, 1) };
  const perGroup = keepsSamples ? 1 : GROUP;
  const whole = Math.floor(samples / perGroup);
  const rest = samples % perGroup;
  return {
    scratchBytes: sumsBytes(sums),
    write: ({ f }, at) => {
      const {
        inputs: [x = 0],
        outputs: [y = 0],
        scratch,
      } = at;
      const [from, to] = [f.local('i32'), f.local('i32')];
      const add = (count: number): Statement =>
        seq(
          memory.fill(i32.const(scratch), i32.const(0), i32.const(WIDE * sums.channels)),
          times(
            f,
            count,
            walk(f, axes, [from.get, i32.const(scratch)], (pointers, axis) => sumRun(f, pointers, axis)),
            increase(from, NUMBER * length),
          ),
          addSums(f, scratch, to.get, sums.channels),
          increase(to, keepsSamples ? NUMBER * sums.channels : 0),
        );
      return seq(
        start(at, sums.channels * (keepsSamples ? samples : 1), hasAcc),
        from.set(i32.const(x)),
        to.set(i32.const(y)),
        whole === 0 ? seq() : times(f, whole, add(perGroup)),
        rest === 0 ? seq() : add(rest),
      );
    },
  };
}

/** Adds sums in float64 to numbers. */
function addSums(f: FunctionWriter, sums: number, to: I32, count: number): Statement {
  const [from, place] = [f.local('i32'), f.local('i32')];
  const sum = f64.add(f64.promote(f32.load(place.get)), f64.load(from.get));
  return seq(
    from.set(i32.const(sums)),
    place.set(to),
    times(f, count, f32.store(place.get, f32.demote(sum)), increase(from, WIDE), increase(place, NUMBER)),
  );
}

/** The sum of all numbers of each sample. */
export const sumFeatures: WasmKernel<'sumFeatures'> = ({ inputs, outputs }) => {
  const count = outputs[0]?.size ?? 0;
  const rows = { count, channels: (inputs[0]?.size ?? 0) / count };
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    eachRow(f, rows, [x, { one: y }], (from, to) => {
      const sum = wideSum(f);
      return seq(
        sum.clear,
        alongRow(f, rows, (part) => sum.add(loadPart(from, part, 0))),
        f32.store(to.get, f32.demote(sum.total)),
      );
    }),
  );
};

export const sumSquares: WasmKernel<'sumSquares'> = ({ inputs }) => {
  const all = { count: 1, channels: inputs[0]?.size ?? 0 };
  return plainProgram(({ f }, { inputs: [x = 0], outputs: [y = 0] }) =>
    eachRow(f, all, [x, { one: y }], (from, to) => {
      const [low, high] = [f.local('v128'), f.local('v128')];
      const number = f.local('v128');
      const { low: first, high: second } = promoted(number.get);
      const both = f64x2.add(low.get, high.get);
      return seq(
        low.set(f64x2.const(0)),
        high.set(f64x2.const(0)),
        alongRow(f, all, (part) =>
          seq(
            number.set(loadPart(from, part, 0)),
            low.set(f64x2.add(low.get, f64x2.mul(first, first))),
            high.set(f64x2.add(high.get, f64x2.mul(second, second))),
          ),
        ),
        f32.store(to.get, f32.demote(f64.add(f64x2.lane(both, 0), f64x2.lane(both, 1)))),
      );
    }),
  );
};

/** Each number as often as the larger shape says. */
export const expand: WasmKernel<'expand'> = (site) =>
  elementwiseProgram(
    site,
    fromInputs(site, (_, [x = f32x4.const(0)]) => x),
  );

/** The number of each sample in all its features. */
export const expandFeatures: WasmKernel<'expandFeatures'> = ({ inputs, outputs }) => {
  const count = inputs[0]?.size ?? 0;
  const shape = [count, (outputs[0]?.size ?? 0) / count];
  return elementwiseProgram(
    { inputs, outputs: [{ dtype: 'f32', shape, size: outputs[0]?.size ?? 0 }], attrs: {} },
    {
      reads: [{ shape: [count, 1], from: { input: 0 } }],
      scratchBytes: 0,
      key: '',
      compute: (_, [x = f32x4.const(0)]) => x,
    },
  );
};
