import { f32x4, v128, type V128 } from '../assembler/code.js';
import type { FunctionWriter } from '../assembler/function-writer.js';
import { fromInputs, type Elementwise, type ElementwiseKernel } from '../elementwise.js';
import { exp, hold, after, sigmoid as sigmoidOf, tanh as tanhOf } from '../vector-math.js';
import type { Site } from '@convlang/backend';

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

export const relu: ElementwiseKernel<'relu'> = (site) => of(site, (_, a) => f32x4.max(a, zero));
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
  return of(site, (_, a) => f32x4.min(f32x4.max(a, f32x4.const(min)), f32x4.const(most)), `${min} ${most}`);
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

/** The density of a standard normal distribution at 0. */
const PEAK = 1 / Math.sqrt(2 * Math.PI);

export const normalCdfGrad: ElementwiseKernel<'normalCdfGrad'> = (site) =>
  of(site, (f, x, dy) => {
    const v = hold(f, x);
    const density = exp(f, f32x4.mul(f32x4.const(-0.5), f32x4.mul(v.get, v.get)));
    return after(f32x4.mul(f32x4.mul(dy, f32x4.const(PEAK)), density), v.set);
  });
