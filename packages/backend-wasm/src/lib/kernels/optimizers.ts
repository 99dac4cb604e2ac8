import type { Operand } from '@convlang/backend';
import {
  brIf,
  choose,
  f32,
  f32x4,
  f64,
  i32,
  loop,
  seq,
  v128,
  when,
  type F64,
  type Statement,
  type V128,
} from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { plainProgram, type WasmKernel, type WasmProgram } from '../kernel.js';
import { exponential, power } from '../scalar-math.js';
import { WORTH_SHARING } from '../elementwise.js';
import { eachUnit, LANES, startOf, VECTOR, type Span } from '../walk.js';

/** What a step makes of four numbers of each input that is a tensor, and of the rate. */
type Step = (f: FunctionWriter, given: readonly V128[], rate: V128) => Made;

interface Made {
  readonly before: readonly Statement[];
  /** Once, when the rate is there. */
  readonly prepare?: Prepare;
  /** By output. */
  readonly results: readonly V128[];
}

/** Instructions before the numbers are gone through, given where the inputs of a step are. */
type Prepare = (inputs: readonly number[], rate: Local<'v128'>) => Statement;

/**
 * A step of an optimiser. Each number is read before it is written at the same place: it runs in place over parameters and moments.
 *
 * @param tensors how many inputs are tensors; the rate is the one behind them
 */
function stepProgram(outputs: readonly Operand[], tensors: number, step: Step): WasmProgram {
  const size = outputs[0]?.size ?? 0;
  return plainProgram(({ f }, at) => {
    const offset = f.local('i32');
    const given = f.locals(tensors, 'v128');
    const rate = f.local('v128');
    const addressOf = (address = 0): ReturnType<typeof i32.add> => i32.add(offset.get, i32.const(address));
    const made = step(
      f,
      given.map(({ get }) => get),
      rate.get,
    );
    const run = (span: Span): Statement =>
      seq(
        rate.set(v128.load32Splat(i32.const(at.inputs[tensors] ?? 0))),
        made.prepare?.(at.inputs, rate) ?? seq(),
        offset.set(startOf(span, i32.const(0), VECTOR)),
        eachUnit(
          f,
          span,
          ...given.map((local, i) => local.set(v128.load(addressOf(at.inputs[i])))),
          ...made.before,
          ...made.results.map((result, i) => v128.store(addressOf(at.outputs[i]), result)),
          increase(offset, VECTOR),
        ),
      );
    return [{ units: Math.ceil(size / LANES), fewest: WORTH_SHARING / LANES, run }];
  });
}

const factor = (v: V128, by: number): V128 => f32x4.mul(v, f32x4.const(by));

/** The gradient with weight decay, in a variable. */
function decayed(
  f: FunctionWriter,
  p: V128,
  g: V128,
  decay: number,
): { readonly set: Statement; readonly local: Local<'v128'> } {
  const local = f.local('v128');
  return { set: local.set(decay === 0 ? g : f32x4.add(g, factor(p, decay))), local };
}

const none = f32x4.const(0);

export const sgdStep: WasmKernel<'sgdStep'> = ({ outputs, attrs: { decay } }) =>
  stepProgram(outputs, 2, (f, [p = none, g = none], rate) => {
    const d = decayed(f, p, g, decay);
    return { before: [d.set], results: [f32x4.sub(p, f32x4.mul(rate, d.local.get))] };
  });

export const momentumStep: WasmKernel<'momentumStep'> = ({ outputs, attrs: { momentum, nesterov, decay } }) =>
  stepProgram(outputs, 3, (f, [p = none, g = none, v = none], rate) => {
    const d = decayed(f, p, g, decay);
    const velocity = f.local('v128');
    const along = nesterov ? f32x4.add(d.local.get, factor(velocity.get, momentum)) : velocity.get;
    return {
      before: [d.set, velocity.set(f32x4.add(factor(v, momentum), d.local.get))],
      results: [f32x4.sub(p, f32x4.mul(rate, along)), velocity.get],
    };
  });

export const adamStep: WasmKernel<'adamStep'> = ({ outputs, attrs: { beta1, beta2, epsilon, decay } }) =>
  stepProgram(outputs, 4, (f, [p = none, g = none, m = none, v = none], rate) => {
    const d = decayed(f, p, g, decay);
    const [first, second, correction] = [f.local('v128'), f.local('v128'), f.local('v128')];
    const result = f.local('f64');
    const spread = f32x4.add(f32x4.sqrt(f32x4.mul(second.get, correction.get)), f32x4.const(epsilon));
    return {
      prepare: ([, , , , rateAt = 0, stepAt = 0], rateLocal) => {
        const step = i32.load(i32.const(stepAt));
        const rest = f64.sub(f64.const(1), result.get);
        return seq(
          power(f, beta1, step, result),
          rateLocal.set(f32x4.splat(f32.demote(f64.div(f64.promote(f32.load(i32.const(rateAt))), rest)))),
          power(f, beta2, step, result),
          correction.set(f32x4.splat(f32.demote(f64.div(f64.const(1), rest)))),
        );
      },
      before: [
        d.set,
        first.set(f32x4.add(factor(m, beta1), factor(d.local.get, 1 - beta1))),
        second.set(f32x4.add(factor(v, beta2), f32x4.mul(factor(d.local.get, 1 - beta2), d.local.get))),
      ],
      results: [f32x4.sub(p, f32x4.div(f32x4.mul(rate, first.get), spread)), first.get, second.get],
    };
  });

export const rmspropStep: WasmKernel<'rmspropStep'> = ({ outputs, attrs: { rho, epsilon, decay } }) =>
  stepProgram(outputs, 3, (f, [p = none, g = none, s = none], rate) => {
    const d = decayed(f, p, g, decay);
    const square = f.local('v128');
    const spread = f32x4.add(f32x4.sqrt(square.get), f32x4.const(epsilon));
    return {
      before: [
        d.set,
        square.set(f32x4.add(factor(s, rho), f32x4.mul(factor(d.local.get, 1 - rho), d.local.get))),
      ],
      results: [f32x4.sub(p, f32x4.div(f32x4.mul(rate, d.local.get), spread)), square.get],
    };
  });

export const adagradStep: WasmKernel<'adagradStep'> = ({ outputs, attrs: { epsilon, decay } }) =>
  stepProgram(outputs, 3, (f, [p = none, g = none, s = none], rate) => {
    const d = decayed(f, p, g, decay);
    const square = f.local('v128');
    const spread = f32x4.add(f32x4.sqrt(square.get), f32x4.const(epsilon));
    return {
      before: [d.set, square.set(f32x4.add(s, f32x4.mul(d.local.get, d.local.get)))],
      results: [f32x4.sub(p, f32x4.div(f32x4.mul(rate, d.local.get), spread)), square.get],
    };
  });

export const adadeltaStep: WasmKernel<'adadeltaStep'> = ({ outputs, attrs: { rho, epsilon, decay } }) =>
  stepProgram(outputs, 4, (f, [p = none, g = none, s = none, changes = none], rate) => {
    const d = decayed(f, p, g, decay);
    const [square, change] = [f.local('v128'), f.local('v128')];
    const root = (v: V128): V128 => f32x4.sqrt(f32x4.add(v, f32x4.const(epsilon)));
    const slope = d.local.get;
    return {
      before: [
        d.set,
        square.set(f32x4.add(factor(s, rho), f32x4.mul(factor(slope, 1 - rho), slope))),
        change.set(f32x4.mul(f32x4.div(root(changes), root(square.get)), slope)),
      ],
      results: [
        f32x4.sub(p, f32x4.mul(rate, change.get)),
        square.get,
        f32x4.add(factor(changes, rho), f32x4.mul(factor(change.get, 1 - rho), change.get)),
      ],
    };
  });

/** What gradients are multiplied by so that their norm is at most the limit. */
export const clipScale: WasmKernel<'clipScale'> = ({ attrs: { limit } }) =>
  plainProgram((_, { inputs: [norm = 0], outputs: [scale = 0] }) => {
    const given = f32.load(i32.const(norm));
    const isAbove = f64.gt(f64.promote(given), f64.const(limit));
    const share = f32.demote(f64.div(f64.const(limit), f64.promote(given)));
    return f32.store(i32.const(scale), choose(isAbove, share, f32.const(1)));
  });

/** A product of shares this small changes nothing of what is divided by 1 without it. */
const NO_SHARE = 1e-20;

/** By repeated products of `0.96^decay`: share `i` of the mean is `beta1 (1 - 0.5 * 0.96^(i decay))`. */
export const nadamScales: WasmKernel<'nadamScales'> = ({ attrs: { beta1, beta2, decay } }) => {
  // ln 0.96
  const base = exponential(-0.040821994520255166 * decay);
  return plainProgram(({ f }, { inputs: [stepAt = 0], outputs: [gradient = 0, mean = 0, squareAt = 0] }) => {
    const [i, step] = [f.local('i32'), f.local('i32')];
    const [falling, product, last, next] = f.locals(4, 'f64') as [
      Local<'f64'>,
      Local<'f64'>,
      Local<'f64'>,
      Local<'f64'>,
    ];
    const one = f64.const(1);
    const share = (power: F64): F64 =>
      f64.mul(f64.const(beta1), f64.sub(one, f64.mul(f64.const(0.5), power)));
    const store = (to: number, value: F64): Statement => f32.store(i32.const(to), f32.demote(value));
    const rest = (v: F64): F64 => f64.sub(one, v);
    const goesOn = i32.and(i32.leS(i.get, step.get), f64.gt(product.get, f64.const(NO_SHARE)));
    const square = f.local('f64');
    return seq(
      step.set(i32.load(i32.const(stepAt))),
      i.set(i32.const(1)),
      falling.set(one),
      product.set(one),
      when(
        goesOn,
        loop(
          falling.set(f64.mul(falling.get, f64.const(base))),
          product.set(f64.mul(product.get, share(falling.get))),
          increase(i, 1),
          brIf(0, goesOn),
        ),
      ),
      power(f, base, step.get, last),
      next.set(share(f64.mul(last.get, f64.const(base)))),
      store(gradient, f64.div(rest(share(last.get)), rest(product.get))),
      store(mean, f64.div(next.get, rest(f64.mul(product.get, next.get)))),
      power(f, beta2, step.get, square),
      store(squareAt, f64.div(one, rest(square.get))),
    );
  });
};
