import type { Site } from '@convlang/backend';
import {
  f32,
  f32x4,
  f64,
  f64x2,
  i32,
  i32x4,
  seq,
  v128,
  when,
  type F64,
  type Statement,
  type V128,
} from '../assembler/code.js';
import type { FunctionWriter, Local } from '../assembler/function-writer.js';
import { elementwiseProgram } from '../elementwise.js';
import { plainProgram, type WasmKernel, type WasmProgram } from '../kernel.js';
import { after, exp, hold, log, log1p, sigmoid } from '../vector-math.js';
import { demoted, promoted, rowsOf } from './channels.js';
import { acrossLanes, alongRow, eachRow, isAt, loadPart, storePart, wideSum, type RowPart } from './rows.js';
import { logOfSum, rowPowers } from './softmax.js';

const zero = f32x4.const(0);
const one = f32x4.const(1);

/** The number of a row at one place, in all lanes; NaN where the row has no such place. */
interface Chosen {
  readonly clear: Statement;
  readonly look: (v: V128, part: RowPart) => Statement;
  readonly finish: Statement;
  readonly get: V128;
}

function chosenAt(f: FunctionWriter, place: Local<'i32'>): Chosen {
  const [bits, found, here] = f.locals(3, 'v128') as [Local<'v128'>, Local<'v128'>, Local<'v128'>];
  return {
    clear: seq(bits.set(zero), found.set(zero)),
    look: (v, part) =>
      seq(
        here.set(isAt(place, part)),
        bits.set(v128.or(bits.get, v128.and(v, here.get))),
        found.set(v128.or(found.get, here.get)),
      ),
    finish: seq(
      acrossLanes(bits, v128.or),
      acrossLanes(found, v128.or),
      bits.set(v128.or(bits.get, v128.not(found.get))),
    ),
    get: bits.get,
  };
}

/** A number of the first lane as float64. */
function wide(v: V128): F64 {
  return f64.promote(f32x4.lane(v, 0));
}

function storeNumber(to: Local<'i32'>, value: F64): Statement {
  return f32.store(to.get, f32.demote(value));
}

export const softmaxCrossEntropy: WasmKernel<'softmaxCrossEntropy'> = ({ inputs, attrs: { smoothing } }) => {
  const rows = rowsOf(inputs[0]);
  return plainProgram(({ f }, { inputs: [logits = 0, labels = 0], outputs: [loss = 0] }) =>
    eachRow(f, rows, [logits, { one: labels }, { one: loss }], (from, labelAt, to) => {
      const powers = rowPowers(f, rows, from);
      const label = f.local('i32');
      const right = chosenAt(f, label);
      const scores = wideSum(f);
      const [logs, largest] = [f.local('f64'), f.local('f64')];
      // Differences first: beside logits near the end of float32 the logarithm would be lost.
      const behind = (score: F64): F64 => f64.add(logs.get, f64.sub(largest.get, score));
      const share = (part: number, score: F64): F64 => f64.mul(f64.const(part), behind(score));
      const mean = f64.div(scores.total, f64.const(rows.channels));
      return seq(
        powers.compute(),
        label.set(i32.load(labelAt.get)),
        right.clear,
        scores.clear,
        alongRow(f, rows, (part) =>
          seq(
            right.look(loadPart(from, part, 0), part),
            smoothing === 0 ? seq() : scores.add(loadPart(from, part, 0)),
          ),
        ),
        right.finish,
        logs.set(wide(logOfSum(f, powers))),
        largest.set(wide(powers.largest.get)),
        storeNumber(
          to,
          smoothing === 0
            ? behind(wide(right.get))
            : f64.add(share(1 - smoothing, wide(right.get)), share(smoothing, mean)),
        ),
      );
    }),
  );
};

/** `(softmax - target) dloss`, the difference in float64: beside a probability next to 1 it is small. */
export const softmaxCrossEntropyGrad: WasmKernel<'softmaxCrossEntropyGrad'> = ({
  inputs,
  attrs: { smoothing },
}) => {
  const rows = rowsOf(inputs[0]);
  const spread = smoothing / rows.channels;
  return plainProgram(({ f }, { inputs: [logits = 0, labels = 0, dloss = 0], outputs: [dlogits = 0] }) =>
    eachRow(f, rows, [logits, { one: labels }, { one: dloss }, dlogits], (from, labelAt, slopeAt, to) => {
      const powers = rowPowers(f, rows, from);
      const label = f.local('i32');
      const [total, slope, power, target] = f.locals(4, 'v128') as [
        Local<'v128'>,
        Local<'v128'>,
        Local<'v128'>,
        Local<'v128'>,
      ];
      const grad = (half: 'low' | 'high'): V128 =>
        f64x2.mul(
          f64x2.sub(f64x2.div(promoted(power.get)[half], total.get), promoted(target.get)[half]),
          slope.get,
        );
      return seq(
        powers.compute((v, part) => storePart(f, to, part, v)),
        label.set(i32.load(labelAt.get)),
        total.set(f64x2.splat(powers.sum.total)),
        slope.set(f64x2.splat(f64.promote(f32.load(slopeAt.get)))),
        alongRow(f, rows, (part) =>
          seq(
            power.set(loadPart(to, part, 0)),
            target.set(
              v128.select(f32x4.const(1 - smoothing + spread), f32x4.const(spread), isAt(label, part)),
            ),
            storePart(f, to, part, demoted({ low: grad('low'), high: grad('high') })),
          ),
        ),
      );
    }),
  );
};

/** An op that makes each of its numbers of those at the same place, whatever the shapes say beside that. */
function numberByNumber(
  { inputs, outputs }: Site<unknown>,
  compute: (f: FunctionWriter, ...given: readonly V128[]) => V128,
): WasmProgram {
  const shape = [outputs[0]?.size ?? 0];
  return elementwiseProgram(
    { inputs, outputs: [{ dtype: 'f32', shape, size: outputs[0]?.size ?? 0 }], attrs: {} },
    {
      reads: inputs.map((_, input) => ({ shape, from: { input } })),
      scratchBytes: 0,
      key: '',
      compute: (f, given) => compute(f, ...given),
    },
  );
}

/** The target of a label 0 or 1. */
function targetOf(label: V128, smoothing: number): V128 {
  const share = f32x4.mul(f32x4.fromI32x4(label), f32x4.const(1 - smoothing));
  return f32x4.add(share, f32x4.const(smoothing / 2));
}

export const sigmoidCrossEntropy: WasmKernel<'sigmoidCrossEntropy'> = (site) =>
  numberByNumber(site, (f, logit = zero, label = zero) => {
    const x = hold(f, logit);
    const linear = f32x4.sub(f32x4.max(x.get, zero), f32x4.mul(x.get, targetOf(label, site.attrs.smoothing)));
    return after(f32x4.add(linear, log1p(f, exp(f, f32x4.neg(f32x4.abs(x.get))))), x.set);
  });

export const sigmoidCrossEntropyGrad: WasmKernel<'sigmoidCrossEntropyGrad'> = (site) =>
  numberByNumber(site, (f, logit = zero, label = zero, dloss = zero) =>
    f32x4.mul(f32x4.sub(sigmoid(f, logit), targetOf(label, site.attrs.smoothing)), dloss),
  );

/** 1 for class 1, -1 for the others. */
function signOf(label: V128): V128 {
  return v128.select(one, f32x4.const(-1), i32x4.eq(label, i32x4.const(1, 1, 1, 1)));
}

export const hinge: WasmKernel<'hinge'> = (site) => {
  const { inputs, attrs } = site;
  const rows = rowsOf(inputs[0]);
  const margin = f32x4.const(attrs.margin);
  if (rows.channels === 1)
    return numberByNumber(site, (_, score = zero, label = zero) =>
      f32x4.max(zero, f32x4.sub(margin, f32x4.mul(signOf(label), score))),
    );
  return plainProgram(({ f }, { inputs: [scores = 0, labels = 0], outputs: [loss = 0] }) =>
    eachRow(f, rows, [scores, { one: labels }, { one: loss }], (from, labelAt, to) => {
      const label = f.local('i32');
      const right = chosenAt(f, label);
      const sum = wideSum(f);
      const over = (part: RowPart): V128 =>
        f32x4.max(zero, f32x4.add(margin, f32x4.sub(loadPart(from, part, -Infinity), right.get)));
      return seq(
        label.set(i32.load(labelAt.get)),
        right.clear,
        alongRow(f, rows, (part) => right.look(loadPart(from, part, 0), part)),
        right.finish,
        sum.clear,
        alongRow(f, rows, (part) => sum.add(v128.andNot(over(part), isAt(label, part)))),
        storeNumber(to, sum.total),
      );
    }),
  );
};

export const hingeGrad: WasmKernel<'hingeGrad'> = (site) => {
  const { inputs, attrs } = site;
  const rows = rowsOf(inputs[0]);
  const margin = f32x4.const(attrs.margin);
  if (rows.channels === 1)
    return numberByNumber(site, (f, score = zero, label = zero, dloss = zero) => {
      const sign = hold(f, signOf(label));
      const isInside = f32x4.gt(f32x4.sub(margin, f32x4.mul(sign.get, score)), zero);
      return after(v128.and(f32x4.mul(f32x4.neg(sign.get), dloss), isInside), sign.set);
    });
  return plainProgram(({ f }, { inputs: [scores = 0, labels = 0, dloss = 0], outputs: [dscores = 0] }) =>
    eachRow(f, rows, [scores, { one: labels }, { one: dloss }, dscores], (from, labelAt, slopeAt, to) => {
      const label = f.local('i32');
      const right = chosenAt(f, label);
      const sum = wideSum(f);
      const pushed = f.local('v128');
      const isInside = (part: RowPart): V128 =>
        f32x4.gt(f32x4.add(margin, f32x4.sub(loadPart(from, part, -Infinity), right.get)), zero);
      return seq(
        label.set(i32.load(labelAt.get)),
        right.clear,
        alongRow(f, rows, (part) => right.look(loadPart(from, part, 0), part)),
        right.finish,
        sum.clear,
        alongRow(f, rows, (part) =>
          seq(
            pushed.set(
              v128.and(v128.load32Splat(slopeAt.get), v128.andNot(isInside(part), isAt(label, part))),
            ),
            sum.add(pushed.get),
            storePart(f, to, part, pushed.get),
          ),
        ),
        when(
          i32.ltU(label.get, i32.const(rows.channels)),
          f32.store(i32.add(to.get, i32.shl(label.get, i32.const(2))), f32.demote(f64.neg(sum.total))),
        ),
      );
    }),
  );
};

/** `-sum q log q`, of which a share of 0 has no part. */
export const entropy: WasmKernel<'entropy'> = ({ inputs }) => {
  const rows = rowsOf(inputs[0]);
  return plainProgram(({ f }, { inputs: [q = 0], outputs: [y = 0] }) =>
    eachRow(f, rows, [q, { one: y }], (from, to) => {
      const sum = wideSum(f);
      const share = f.local('v128');
      const term = v128.and(f32x4.mul(share.get, log(f, share.get)), f32x4.ne(share.get, zero));
      return seq(
        sum.clear,
        alongRow(f, rows, (part) => seq(share.set(loadPart(from, part, 0)), sum.add(term))),
        storeNumber(to, f64.neg(sum.total)),
      );
    }),
  );
};
