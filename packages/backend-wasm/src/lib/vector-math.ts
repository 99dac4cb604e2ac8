import { f32x4, i32x4, seq, v128, type Statement, type V128 } from './assembler/code.js';
import type { FunctionWriter, Local } from './assembler/function-writer.js';

/** Evaluates instructions once: they come first, the number is read as often as wanted. */
export interface Held {
  readonly set: Statement;
  readonly get: V128;
}

export function hold(f: FunctionWriter, value: V128): Held {
  const local = f.local('v128');
  return { set: local.set(value), get: local.get };
}

/** Instructions before a value. */
export function after(value: V128, ...first: readonly Statement[]): V128 {
  const before = seq(...first);
  return (to) => {
    before(to);
    value(to);
  };
}

/** A polynomial by Horner's rule, its highest coefficient first. */
export function polynomial(x: V128, coefficients: readonly number[]): V128 {
  const [first = 0, ...rest] = coefficients;
  return rest.reduce<V128>(
    (sum, coefficient) => f32x4.add(f32x4.mul(sum, x), f32x4.const(coefficient)),
    f32x4.const(first),
  );
}

/** Beyond these float32 has no normal number for the power. */
const LARGEST_POWER = 88.722_83;
const SMALLEST_POWER = -87.336_54;

/** Numbers of this size have no binary places: what is added to it is rounded to a whole number, which its lowest bits count. */
const WHOLE = 1.5 * 2 ** 23;
const WHOLE_BITS = 0x4b400000;

/** A number as `n ln 2 + r`, with `r` at most half of `ln 2` in size. */
interface Reduced {
  readonly set: Statement;
  /** Beyond the lowest nine bits it is that of {@link WHOLE}. */
  readonly n: V128;
  readonly r: V128;
}

/** `ln 2` in two parts, as in Cephes' `expf` by S. Moshier. */
function reduced(f: FunctionWriter, value: V128): Reduced {
  const [x, n, r, bits] = f.locals(4, 'v128') as [Local<'v128'>, Local<'v128'>, Local<'v128'>, Local<'v128'>];
  return {
    set: seq(
      x.set(value),
      bits.set(f32x4.add(f32x4.mul(x.get, f32x4.const(Math.LOG2E)), f32x4.const(WHOLE))),
      n.set(f32x4.sub(bits.get, f32x4.const(WHOLE))),
      r.set(f32x4.sub(x.get, f32x4.mul(n.get, f32x4.const(0.693359375)))),
      r.set(f32x4.sub(r.get, f32x4.mul(n.get, f32x4.const(-2.1219444e-4)))),
    ),
    n: bits.get,
    r: r.get,
  };
}

/** `(e^r - 1 - r) / r^2` up to half of `ln 2`: the polynomial of this degree whose `e^r` errs least, by 3.1e-9 of it at most. */
const restSeries = [1.381454e-3, 8.3687452e-3, 4.16683908e-2, 0.16666520398, 0.49999993432];

/** `e^x` in parts: `2^n (1 + rest)`. */
interface Power {
  readonly set: Statement;
  /** As of {@link Reduced}. */
  readonly n: V128;
  readonly rest: V128;
}

/** @param value between the smallest and the largest power, or NaN */
function powerOf(f: FunctionWriter, value: V128): Power {
  const { set, n, r } = reduced(f, value);
  return { set, n, rest: f32x4.add(f32x4.mul(f32x4.mul(polynomial(r, restSeries), r), r), r) };
}

/** A number between the smallest and the largest power, or NaN. */
function clamped(x: V128, smallest = SMALLEST_POWER, largest = LARGEST_POWER): V128 {
  return f32x4.pmax(f32x4.pmin(x, f32x4.const(largest)), f32x4.const(smallest));
}

/** `2^n` by its bits, of whole numbers from -126 to 127, of which the lowest nine bits count. */
function powerOfTwo(n: V128): V128 {
  return i32x4.shl(i32x4.add(n, i32x4.const(127, 127, 127, 127)), 23);
}

const one = f32x4.const(1);

/** `e^x`, within 1 unit in the last place; 0 below -87.34, where only numbers that are not normal would be left, infinity above 88.72, NaN of NaN. */
export function exp(f: FunctionWriter, value: V128): V128 {
  const x = hold(f, value);
  const { set, n: bits, rest } = powerOf(f, clamped(x.get));
  const n = i32x4.sub(bits, i32x4.const(WHOLE_BITS, WHOLE_BITS, WHOLE_BITS, WHOLE_BITS));
  // 2^n in two factors: n is 128 at most, which is no exponent of float32.
  const half = i32x4.shrS(n, 1);
  const result = f32x4.mul(f32x4.mul(f32x4.add(rest, one), powerOfTwo(half)), powerOfTwo(i32x4.sub(n, half)));
  const isLarge = f32x4.gt(x.get, f32x4.const(LARGEST_POWER));
  const isSmall = f32x4.lt(x.get, f32x4.const(SMALLEST_POWER));
  return after(v128.select(f32x4.const(Infinity), v128.andNot(result, isSmall), isLarge), x.set, set);
}

/** `e^x - 1` of numbers that are at most 0, within 1 unit in the last place: `2^n rest + (2^n - 1)`, whose second part is exact. Of others 0. */
export function expm1(f: FunctionWriter, value: V128): V128 {
  const { set, n, rest } = powerOf(f, clamped(value, SMALLEST_POWER, 0));
  const scale = hold(f, powerOfTwo(n));
  return after(f32x4.add(f32x4.mul(rest, scale.get), f32x4.sub(scale.get, one)), set, scale.set);
}

/** The smallest normal number of float32, and what brings those below it among normal ones. */
const SMALLEST_NORMAL = 2 ** -126;
const RAISED_BY = 24;
/** The bits of `sqrt(1/2)`, where the numbers begin that a polynomial gives the logarithms of. */
const ROOT_HALF_BITS = 0x3f3504f3;

/**
 * The natural logarithm, within 1 unit in the last place; -infinity of 0, NaN of what is below it.
 *
 * `x = 2^n m` with `m` between `sqrt(1/2)` and `sqrt(2)`, `ln m` by a polynomial. Source: S. Moshier, Cephes, `logf`.
 */
export function log(f: FunctionWriter, value: V128): V128 {
  const [x, raised, n, m, square, sum] = f.locals(6, 'v128') as [
    Local<'v128'>,
    Local<'v128'>,
    Local<'v128'>,
    Local<'v128'>,
    Local<'v128'>,
    Local<'v128'>,
  ];
  const everywhere = (bits: number): V128 => i32x4.const(bits, bits, bits, bits);
  const isTiny = f32x4.lt(x.get, f32x4.const(SMALLEST_NORMAL));
  const above = i32x4.sub(raised.get, everywhere(ROOT_HALF_BITS));
  const series = polynomial(
    m.get,
    [
      7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
      2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
    ],
  );
  const zero = f32x4.const(0);
  const isProper = v128.and(f32x4.gt(x.get, zero), f32x4.lt(x.get, f32x4.const(Infinity)));
  // Of infinity and NaN themselves, of 0 minus infinity, below it NaN.
  const special = v128.select(
    f32x4.const(-Infinity),
    v128.select(f32x4.const(NaN), x.get, f32x4.lt(x.get, zero)),
    f32x4.eq(x.get, zero),
  );
  return after(
    v128.select(f32x4.add(sum.get, f32x4.mul(n.get, f32x4.const(0.693359375))), special, isProper),
    x.set(value),
    raised.set(v128.select(f32x4.mul(x.get, f32x4.const(2 ** RAISED_BY)), x.get, isTiny)),
    n.set(i32x4.sub(i32x4.shrS(above, 23), v128.and(isTiny, everywhere(RAISED_BY)))),
    m.set(f32x4.sub(i32x4.sub(raised.get, i32x4.shl(i32x4.shrS(above, 23), 23)), one)),
    n.set(f32x4.fromI32x4(n.get)),
    square.set(f32x4.mul(m.get, m.get)),
    sum.set(f32x4.mul(f32x4.mul(series, m.get), square.get)),
    sum.set(f32x4.add(sum.get, f32x4.mul(n.get, f32x4.const(-2.1219444e-4)))),
    sum.set(f32x4.sub(sum.get, f32x4.mul(f32x4.const(0.5), square.get))),
    sum.set(f32x4.add(m.get, sum.get)),
  );
}

/**
 * `ln(1 + x)` of finite numbers that are at least 0, within 2 units in the last place: `ln u + (x - (u - 1)) / u` for `u`, the number next to
 * `1 + x`. Source: the same form in fdlibm's `log1p`.
 */
export function log1p(f: FunctionWriter, value: V128): V128 {
  const x = hold(f, value);
  const u = hold(f, f32x4.add(x.get, one));
  const lost = f32x4.div(f32x4.sub(x.get, f32x4.sub(u.get, one)), u.get);
  return after(f32x4.add(log(f, u.get), lost), x.set, u.set);
}

/** The power of two that has the bits of infinity, as a power of `e`. */
const INFINITE_POWER = 88.73;

/** `1 / (1 + e^-x)`, within 3 units in the last place; 0 below -88.38, where only numbers that are not normal would be left. */
export function sigmoid(f: FunctionWriter, x: V128): V128 {
  const { set, n, r } = reduced(f, clamped(x, -INFINITE_POWER, -SMALLEST_POWER));
  const series = polynomial(
    r,
    restSeries.map((coefficient, i) => (i % 2 === 0 ? coefficient : -coefficient)),
  );
  const rest = f32x4.sub(f32x4.mul(f32x4.mul(series, r), r), r);
  const scale = i32x4.shl(i32x4.sub(i32x4.const(127, 127, 127, 127), n), 23);
  const power = f32x4.mul(f32x4.add(rest, one), scale);
  return after(f32x4.div(one, f32x4.add(one, power)), set);
}

/** Below this a polynomial gives the hyperbolic tangent, as the exponentials would cancel. */
const SMALL_ANGLE = 0.625;

/** The hyperbolic tangent, within 2 units in the last place. Source of the polynomial: S. Moshier, Cephes, `tanhf`. */
export function tanh(f: FunctionWriter, value: V128): V128 {
  const x = hold(f, value);
  const square = hold(f, f32x4.mul(x.get, x.get));
  const series = polynomial(
    square.get,
    [-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1],
  );
  const near = f32x4.add(f32x4.mul(f32x4.mul(series, square.get), x.get), x.get);
  const twice = hold(f, exp(f, f32x4.mul(f32x4.abs(x.get), f32x4.const(2))));
  const size = f32x4.sub(one, f32x4.div(f32x4.const(2), f32x4.add(twice.get, one)));
  const sign = v128.and(x.get, i32x4.const(-0x80000000, -0x80000000, -0x80000000, -0x80000000));
  const far = v128.or(size, sign);
  return after(
    v128.select(near, far, f32x4.lt(f32x4.abs(x.get), f32x4.const(SMALL_ANGLE))),
    x.set,
    square.set,
    twice.set,
  );
}
