import { f32x4, i32x4, seq, v128, type Statement, type V128 } from './assembler/code.js';
import type { FunctionWriter } from './assembler/function-writer.js';

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

/**
 * `e^x`, within 2 units in the last place; 0 below -87.34, where only numbers that are not normal would be left, infinity above 88.72, NaN of NaN.
 *
 * `x = n ln 2 + r` with `ln 2` in two parts, `e^r` by the polynomial, `2^n` by its bits. Source: S. Moshier, Cephes, `expf`.
 */
export function exp(f: FunctionWriter, value: V128): V128 {
  const [x, clamped, n, r] = f.locals(4, 'v128');
  if (x === undefined || clamped === undefined || n === undefined || r === undefined) throw new RangeError();
  const power = polynomial(
    r.get,
    [1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1],
  );
  const one = f32x4.const(1);
  const ofRest = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(power, r.get), r.get), r.get), one);
  // 2^n in two factors: n is 128 at most, which is no exponent of float32.
  const half = i32x4.shrS(n.get, 1);
  const scale = (exponent: V128): V128 => i32x4.shl(i32x4.add(exponent, i32x4.const(127, 127, 127, 127)), 23);
  const result = f32x4.mul(f32x4.mul(ofRest, scale(half)), scale(i32x4.sub(n.get, half)));
  const isLarge = f32x4.gt(x.get, f32x4.const(LARGEST_POWER));
  const isSmall = f32x4.lt(x.get, f32x4.const(SMALLEST_POWER));
  return after(
    v128.select(f32x4.const(Infinity), v128.andNot(result, isSmall), isLarge),
    x.set(value),
    clamped.set(f32x4.max(f32x4.min(x.get, f32x4.const(LARGEST_POWER)), f32x4.const(SMALLEST_POWER))),
    n.set(f32x4.nearest(f32x4.mul(clamped.get, f32x4.const(Math.LOG2E)))),
    r.set(f32x4.sub(clamped.get, f32x4.mul(n.get, f32x4.const(0.693359375)))),
    r.set(f32x4.sub(r.get, f32x4.mul(n.get, f32x4.const(-2.1219444e-4)))),
    n.set(i32x4.truncF32x4(n.get)),
  );
}

/** `1 / (1 + e^-x)`. */
export function sigmoid(f: FunctionWriter, x: V128): V128 {
  const one = f32x4.const(1);
  return f32x4.div(one, f32x4.add(one, exp(f, f32x4.neg(x))));
}

/** Below this a polynomial gives the hyperbolic tangent, as the exponentials would cancel. */
const SMALL_ANGLE = 0.625;

/** The hyperbolic tangent, within 3 units in the last place. Source of the polynomial: S. Moshier, Cephes, `tanhf`. */
export function tanh(f: FunctionWriter, value: V128): V128 {
  const x = hold(f, value);
  const square = hold(f, f32x4.mul(x.get, x.get));
  const series = polynomial(
    square.get,
    [-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1],
  );
  const near = f32x4.add(f32x4.mul(f32x4.mul(series, square.get), x.get), x.get);
  const one = f32x4.const(1);
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
