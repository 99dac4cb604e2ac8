import {
  brIf,
  choose,
  f64,
  i32,
  i64,
  loop,
  seq,
  when,
  type F64,
  type I32,
  type Statement,
} from './assembler/code.js';
import type { FunctionWriter, Local } from './assembler/function-writer.js';

/** `base^exponent` for a whole exponent of at least 1, by squaring: the same bits everywhere. */
export function power(f: FunctionWriter, base: number, exponent: I32, result: Local<'f64'>): Statement {
  const [square, left] = [f.local('f64'), f.local('i32')];
  return seq(
    result.set(f64.const(1)),
    square.set(f64.const(base)),
    left.set(exponent),
    loop(
      when(i32.and(left.get, i32.const(1)), result.set(f64.mul(result.get, square.get))),
      square.set(f64.mul(square.get, square.get)),
      brIf(0, left.tee(i32.shrU(left.get, i32.const(1)))),
    ),
  );
}

/**
 * `e^x` while a module is written, of numbers from -1000 to 1000, within a few units in the last place of float64: JavaScript leaves the bits of its
 * own to the engine. By its series for a number below `1 / 2`, squared as often as that was halved.
 */
export function exponential(x: number): number {
  let halvings = 0;
  for (; Math.abs(x) > 0.5; x /= 2) halvings++;
  let sum = 1;
  for (let i = 20; i > 0; i--) sum = 1 + (sum * x) / i;
  for (; halvings > 0; halvings--) sum *= sum;
  return sum;
}

/** A polynomial by Horner's rule, its highest coefficient first. */
function polynomial(x: F64, coefficients: readonly number[]): F64 {
  const [first = 0, ...rest] = coefficients;
  return rest.reduce<F64>(
    (sum, coefficient) => f64.add(f64.mul(sum, x), f64.const(coefficient)),
    f64.const(first),
  );
}

/** `ln 2`, its first 33 bits and what is behind them. */
const LN2 = [6.9314718036912381649e-1, 1.90821492927058770002e-10] as const;
/** The high half of the bits of `sqrt(1/2)`. */
const ROOT_HALF = 0x3fe6a09en << 32n;

/**
 * The natural logarithm of a normal positive number, within 1 unit in the last place of float64.
 *
 * `x = 2^n (1 + f)`, `s = f / (2 + f)`, `ln(1 + f) = f - f^2 / 2 + s (f^2 / 2 + R(s^2))`. Source: Sun Microsystems, fdlibm, `__ieee754_log`.
 */
export function log(f: FunctionWriter, x: F64, result: Local<'f64'>): Statement {
  const [bits, above] = [f.local('i64'), f.local('i64')];
  const [n, m, s, z, half] = f.locals(5, 'f64') as [
    Local<'f64'>,
    Local<'f64'>,
    Local<'f64'>,
    Local<'f64'>,
    Local<'f64'>,
  ];
  const series = polynomial(
    z.get,
    [
      1.479819860511658591e-1, 1.531383769920937332e-1, 1.818357216161805012e-1, 2.222219843214978396e-1,
      2.857142874366239149e-1, 3.999999999940941908e-1, 6.66666666666673513e-1,
    ],
  );
  const low = f64.add(
    f64.mul(s.get, f64.add(half.get, f64.mul(z.get, series))),
    f64.mul(n.get, f64.const(LN2[1])),
  );
  return seq(
    bits.set(i64.bitsOf(x)),
    above.set(i64.shrS(i64.sub(bits.get, i64.const(ROOT_HALF)), i64.const(52n))),
    n.set(f64.fromI64(above.get)),
    m.set(f64.sub(f64.ofBits(i64.sub(bits.get, i64.shl(above.get, i64.const(52n)))), f64.const(1))),
    s.set(f64.div(m.get, f64.add(m.get, f64.const(2)))),
    z.set(f64.mul(s.get, s.get)),
    half.set(f64.mul(f64.mul(f64.const(0.5), m.get), m.get)),
    result.set(f64.sub(f64.mul(n.get, f64.const(LN2[0])), f64.sub(f64.sub(half.get, low), m.get))),
  );
}

/** Half of pi: twice 33 bits of it, and what is behind them. */
const HALF_PI = [1.57079632673412561417, 6.0771005063039659766e-11, 2.02226624879595063154e-21] as const;

/**
 * The cosine of a number from 0 to `2 pi`, within 1 unit in the last place of float64: what is left beside the nearest multiple of `pi / 2`, in two
 * parts, by polynomials of sine and cosine. Source: Sun Microsystems, fdlibm, `__kernel_sin`, `__kernel_cos`, `__ieee754_rem_pio2`.
 */
export function cos(f: FunctionWriter, x: F64, result: Local<'f64'>): Statement {
  const quarter = f.local('i32');
  const [n, t, w, y, rest, z, sine] = f.locals(7, 'f64') as [
    Local<'f64'>,
    Local<'f64'>,
    Local<'f64'>,
    Local<'f64'>,
    Local<'f64'>,
    Local<'f64'>,
    Local<'f64'>,
  ];
  const { mul, add, sub } = f64;
  const half = f64.const(0.5);
  const isOf = (one: number, other: number): I32 =>
    i32.or(i32.eq(quarter.get, i32.const(one)), i32.eq(quarter.get, i32.const(other)));
  return seq(
    y.set(x),
    n.set(f64.nearest(mul(y.get, f64.const(6.36619772367581382433e-1)))),
    quarter.set(i32.truncF64(n.get)),
    t.set(sub(y.get, mul(n.get, f64.const(HALF_PI[0])))),
    w.set(mul(n.get, f64.const(HALF_PI[1]))),
    rest.set(sub(t.get, w.get)),
    w.set(sub(mul(n.get, f64.const(HALF_PI[2])), sub(sub(t.get, rest.get), w.get))),
    y.set(sub(rest.get, w.get)),
    rest.set(sub(sub(rest.get, y.get), w.get)),
    z.set(mul(y.get, y.get)),
    // sine: y - ((z (rest / 2 - y z P) - rest) - y z S)
    t.set(mul(z.get, y.get)),
    w.set(
      polynomial(
        z.get,
        [
          1.58969099521155010221e-10, -2.50507602534068634195e-8, 2.7557313707070067679e-6,
          -1.98412698298579493134e-4, 8.33333333332248946124e-3,
        ],
      ),
    ),
    sine.set(
      sub(
        y.get,
        sub(
          sub(mul(z.get, sub(mul(half, rest.get), mul(t.get, w.get))), rest.get),
          mul(t.get, f64.const(-1.66666666666666324348e-1)),
        ),
      ),
    ),
    // cosine: 1 - z / 2, and what rounding lost of it with the rest of the series
    t.set(mul(half, z.get)),
    w.set(sub(f64.const(1), t.get)),
    result.set(
      add(
        w.get,
        add(
          sub(sub(f64.const(1), w.get), t.get),
          sub(
            mul(
              mul(z.get, z.get),
              polynomial(
                z.get,
                [
                  -1.13596475577881948265e-11, 2.0875723212981748279e-9, -2.75573143513906633035e-7,
                  2.48015872894767294178e-5, -1.38888888888741095749e-3, 4.16666666666666019037e-2,
                ],
              ),
            ),
            mul(y.get, rest.get),
          ),
        ),
      ),
    ),
    result.set(choose(isOf(1, 3), sine.get, result.get)),
    result.set(choose(isOf(1, 2), f64.neg(result.get), result.get)),
  );
}
