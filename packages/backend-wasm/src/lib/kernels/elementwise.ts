import type { Site } from '@convlang/backend';
import { f32x4, f64x2, v128, type V128 } from '../assembler/code.js';
import type { FunctionWriter } from '../assembler/function-writer.js';
import { fromInputs, type Elementwise, type ElementwiseKernel } from '../elementwise.js';
import { after, exp, expm1, hold, log1p, sigmoid as sigmoidOf, tanh as tanhOf } from '../vector-math.js';
import { demoted, promoted } from './channels.js';

type Compute = (f: FunctionWriter, a: V128, b: V128) => V128;

/** An op of one or two inputs. */
function of(site: Site<unknown>, compute: Compute, key = ''): Elementwise {
  const none = f32x4.const(0);
  return fromInputs(site, (f, [a = none, b = none]) => compute(f, a, b), key);
}

const zero = f32x4.const(0);
const one = f32x4.const(1);

export const add: ElementwiseKernel<'add'> = (site) => of(site, (_, a, b) => f32x4.add(a, b));
export const sub: ElementwiseKernel<'sub'> = (site) => of(site, (_, a, b) => f32x4.sub(a, b));
export const mul: ElementwiseKernel<'mul'> = (site) => of(site, (_, a, b) => f32x4.mul(a, b));
export const div: ElementwiseKernel<'div'> = (site) => of(site, (_, a, b) => f32x4.div(a, b));
export const max: ElementwiseKernel<'max'> = (site) => of(site, (_, a, b) => f32x4.max(a, b));
export const square: ElementwiseKernel<'square'> = (site) =>
  of(site, (f, a) => {
    const x = hold(f, a);
    return after(f32x4.mul(x.get, x.get), x.set);
  });
export const sqrt: ElementwiseKernel<'sqrt'> = (site) => of(site, (_, a) => f32x4.sqrt(a));

/** `dy / 2y`, 0 where y is 0. */
export const sqrtGrad: ElementwiseKernel<'sqrtGrad'> = (site) =>
  of(site, (f, y, dy) => {
    const root = hold(f, y);
    const slope = f32x4.div(dy, f32x4.add(root.get, root.get));
    return after(v128.and(slope, f32x4.ne(root.get, zero)), root.set);
  });

export const relu: ElementwiseKernel<'relu'> = (site) => of(site, (_, a) => f32x4.pmax(a, zero));
export const reluGrad: ElementwiseKernel<'reluGrad'> = (site) =>
  of(site, (_, y, dy) => v128.and(dy, f32x4.gt(y, zero)));

export const leaky: ElementwiseKernel<'leaky'> = (site) =>
  of(
    site,
    (f, a) => {
      const x = hold(f, a);
      const bent = f32x4.mul(x.get, f32x4.const(site.attrs.slope));
      return after(v128.select(x.get, bent, f32x4.gt(x.get, zero)), x.set);
    },
    `${site.attrs.slope}`,
  );
export const leakyGrad: ElementwiseKernel<'leakyGrad'> = (site) =>
  of(
    site,
    (f, y, dy) => {
      const d = hold(f, dy);
      const bent = f32x4.mul(d.get, f32x4.const(site.attrs.slope));
      return after(v128.select(d.get, bent, f32x4.gt(y, zero)), d.set);
    },
    `${site.attrs.slope}`,
  );

export const elu: ElementwiseKernel<'elu'> = (site) =>
  of(
    site,
    (f, a) => {
      const x = hold(f, a);
      const bent = f32x4.mul(f32x4.const(site.attrs.alpha), expm1(f, x.get));
      return after(v128.select(x.get, bent, f32x4.gt(x.get, zero)), x.set);
    },
    `${site.attrs.alpha}`,
  );
export const eluGrad: ElementwiseKernel<'eluGrad'> = (site) =>
  of(
    site,
    (f, y, dy) => {
      const [v, d] = [hold(f, y), hold(f, dy)];
      const bent = f32x4.mul(d.get, f32x4.add(v.get, f32x4.const(site.attrs.alpha)));
      return after(v128.select(d.get, bent, f32x4.gt(v.get, zero)), v.set, d.set);
    },
    `${site.attrs.alpha}`,
  );

/** `max(x, 0) + ln(1 + e^-|x|)`. */
export const softplus: ElementwiseKernel<'softplus'> = (site) =>
  of(site, (f, a) => {
    const x = hold(f, a);
    const rest = log1p(f, exp(f, f32x4.neg(f32x4.abs(x.get))));
    return after(f32x4.add(f32x4.pmax(x.get, zero), rest), x.set);
  });

export const sigmoid: ElementwiseKernel<'sigmoid'> = (site) => of(site, (f, a) => sigmoidOf(f, a));
export const sigmoidGrad: ElementwiseKernel<'sigmoidGrad'> = (site) =>
  of(site, (f, y, dy) => {
    const v = hold(f, y);
    return after(f32x4.mul(f32x4.mul(dy, v.get), f32x4.sub(one, v.get)), v.set);
  });

export const tanh: ElementwiseKernel<'tanh'> = (site) => {
  const { scale, slope } = site.attrs;
  return of(
    site,
    (f, a) => f32x4.mul(f32x4.const(scale), tanhOf(f, f32x4.mul(f32x4.const(slope), a))),
    `${scale} ${slope}`,
  );
};
export const tanhGrad: ElementwiseKernel<'tanhGrad'> = (site) => {
  const { scale, slope } = site.attrs;
  return of(
    site,
    (f, y, dy) => {
      const v = hold(f, y);
      const bend = f32x4.mul(f32x4.mul(v.get, v.get), f32x4.const(1 / scale));
      return after(f32x4.mul(f32x4.mul(dy, f32x4.const(slope)), f32x4.sub(f32x4.const(scale), bend)), v.set);
    },
    `${scale} ${slope}`,
  );
};

export const scaleShift: ElementwiseKernel<'scaleShift'> = (site) => {
  const { scale, shift } = site.attrs;
  return of(
    site,
    (_, a) => f32x4.add(f32x4.mul(a, f32x4.const(scale)), f32x4.const(shift)),
    `${scale} ${shift}`,
  );
};

export const clamp: ElementwiseKernel<'clamp'> = (site) => {
  const { min, max: most } = site.attrs;
  return of(site, (_, a) => f32x4.pmin(f32x4.pmax(a, f32x4.const(min)), f32x4.const(most)), `${min} ${most}`);
};
export const clampGrad: ElementwiseKernel<'clampGrad'> = (site) => {
  const { min, max: most } = site.attrs;
  return of(
    site,
    (f, y, dy) => {
      const v = hold(f, y);
      const isInside = v128.and(f32x4.gt(v.get, f32x4.const(min)), f32x4.lt(v.get, f32x4.const(most)));
      return after(v128.and(dy, isInside), v.set);
    },
    `${min} ${most}`,
  );
};

/**
 * Of 1, `t`, `t^2` and so on up to `t^10`: the polynomial meets `ln(share * exp(z^2 / 2) / t)` at the 11 Chebyshev nodes of `[0, 1]`,
 * `t = 1 / (1 + 0.3 z)`. It errs by 4e-8 of the share at most. Source of the form: W. Press et al., "Numerical recipes", 2nd edition, section 6.2.
 */
const tailPowers = [
  -2.122911297305955, 0.9999902278882842, 0.41039843800578146, 0.14691088835870014, 0.05386198706909018,
  -0.3408965283075841, 0.7011311048673136, -1.5345830615829485, 1.6843141266356476, -0.8615496095788496,
  0.17018657352309674,
];
/** The share of a normal distribution beyond it is 0 in float32. */
const NO_TAIL = 20;

/** The share above `|x|` is `t exp(P(t) - x^2 / 2)`, in float64 but for the power itself, so that small shares keep their digits. */
export const normalCdf: ElementwiseKernel<'normalCdf'> = (site) =>
  of(site, (f, a) => {
    const [x, z, power, exponent] = [hold(f, a), f.local('v128'), f.local('v128'), f.local('v128')];
    const halves = (['low', 'high'] as const).map((half) => {
      const [t, e] = [f.local('v128'), f.local('v128')];
      const wide = promoted(z.get)[half];
      const series = tailPowers.reduceRight<V128>(
        (sum, coefficient) => f64x2.add(f64x2.mul(sum, t.get), f64x2.const(coefficient)),
        f64x2.const(0),
      );
      const square = f64x2.mul(f64x2.mul(wide, wide), f64x2.const(0.5));
      const lost = f64x2.sub(e.get, promoted(exponent.get)[half]);
      const tail = f64x2.mul(f64x2.mul(t.get, promoted(power.get)[half]), f64x2.add(f64x2.const(1), lost));
      return {
        first: [
          t.set(f64x2.div(f64x2.const(1), f64x2.add(f64x2.const(1), f64x2.mul(wide, f64x2.const(0.3))))),
          e.set(f64x2.sub(series, square)),
        ],
        exponent: e.get,
        tail,
      };
    });
    const [low, high] = halves as [(typeof halves)[number], (typeof halves)[number]];
    const below = demoted({ low: low.tail, high: high.tail });
    const above = demoted({
      low: f64x2.sub(f64x2.const(1), low.tail),
      high: f64x2.sub(f64x2.const(1), high.tail),
    });
    return after(
      v128.select(below, above, f32x4.lt(x.get, zero)),
      x.set,
      z.set(f32x4.pmin(f32x4.abs(x.get), f32x4.const(NO_TAIL))),
      ...low.first,
      ...high.first,
      exponent.set(demoted({ low: low.exponent, high: high.exponent })),
      power.set(exp(f, exponent.get)),
    );
  });

/** The density of a standard normal distribution at 0. */
const PEAK = 1 / Math.sqrt(2 * Math.PI);

export const normalCdfGrad: ElementwiseKernel<'normalCdfGrad'> = (site) =>
  of(site, (f, x, dy) => {
    const v = hold(f, x);
    const density = exp(f, f32x4.mul(f32x4.const(-0.5), f32x4.mul(v.get, v.get)));
    return after(f32x4.mul(f32x4.mul(dy, f32x4.const(PEAK)), density), v.set);
  });

/** The identity: masks exist only in training graphs. */
export const dropout: ElementwiseKernel<'dropout'> = (site) => of(site, (_, a) => a);
export const noise: ElementwiseKernel<'noise'> = (site) => of(site, (_, a) => a);
export const dropTogether: ElementwiseKernel<'dropTogether'> = (site) => of(site, (_, a) => a);
