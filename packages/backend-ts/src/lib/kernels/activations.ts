import { createBitsView, FIRST_NEGATIVE_NAN } from '../bits.js';
import { elementwiseProgram, f32At, type Kernel } from '../kernel.js';

/**
 * On the bits of the numbers, without a branch: half of all activations are negative in no order that a processor could
 * learn, and a wrong guess costs more than all the work. NaN stays NaN, so that a broken run is noticed.
 */
export const relu: Kernel<'relu'> = () => {
  const [xBits, yBits] = [createBitsView(), createBitsView()];
  return elementwiseProgram((ins, outs, from, to) => {
    const x = xBits(f32At(ins, 0));
    const y = yBits(f32At(outs, 0));
    for (let i = from; i < to; i++) {
      const v = x[i] as number;
      // All ones for negative numbers, infinity and zero among them: both v and its distance to the first negative NaN are negative.
      y[i] = v & ~((v & (v - FIRST_NEGATIVE_NAN)) >> 31);
    }
  });
};

/** Passes `dy` where y is above zero, by its bits as {@link relu} does. */
export const reluGrad: Kernel<'reluGrad'> = () => {
  const [yBits, dyBits, dxBits] = [createBitsView(), createBitsView(), createBitsView()];
  return elementwiseProgram((ins, outs, from, to) => {
    const y = yBits(f32At(ins, 0));
    const dy = dyBits(f32At(ins, 1));
    const dx = dxBits(f32At(outs, 0));
    for (let i = from; i < to; i++) {
      const v = y[i] as number;
      // All ones where the sign bit is clear and some other bit is set: -v is negative then, and v is not.
      dx[i] = (dy[i] as number) & ((-v & ~v) >> 31);
    }
  });
};

export const leaky: Kernel<'leaky'> = ({ attrs: { slope } }) =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = x[i] as number;
      y[i] = v > 0 ? v : slope * v;
    }
  });

export const leakyGrad: Kernel<'leakyGrad'> = ({ attrs: { slope } }) =>
  elementwiseProgram((ins, outs, from, to) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const d = dy[i] as number;
      dx[i] = (y[i] as number) > 0 ? d : slope * d;
    }
  });

export const elu: Kernel<'elu'> = ({ attrs: { alpha } }) =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = x[i] as number;
      y[i] = v > 0 ? v : alpha * Math.expm1(v);
    }
  });

export const eluGrad: Kernel<'eluGrad'> = ({ attrs: { alpha } }) =>
  elementwiseProgram((ins, outs, from, to) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = y[i] as number;
      const d = dy[i] as number;
      dx[i] = v > 0 ? d : d * (v + alpha);
    }
  });

export const sigmoid: Kernel<'sigmoid'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) y[i] = 1 / (1 + Math.exp(-(x[i] as number)));
  });

export const sigmoidGrad: Kernel<'sigmoidGrad'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = y[i] as number;
      dx[i] = (dy[i] as number) * v * (1 - v);
    }
  });

export const softplus: Kernel<'softplus'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = x[i] as number;
      y[i] = Math.max(v, 0) + Math.log1p(Math.exp(-Math.abs(v)));
    }
  });

export const tanh: Kernel<'tanh'> = ({ attrs: { scale, slope } }) =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) y[i] = scale * Math.tanh(slope * (x[i] as number));
  });

export const tanhGrad: Kernel<'tanhGrad'> = ({ attrs: { scale, slope } }) =>
  elementwiseProgram((ins, outs, from, to) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = y[i] as number;
      dx[i] = (dy[i] as number) * slope * (scale - (v * v) / scale);
    }
  });

/**
 * Of 1, `t`, `t^2` and so on up to `t^10`: the polynomial meets `ln(share * exp(z^2 / 2) / t)` at the 11 Chebyshev nodes of `[0, 1]`.
 * Of the factors in {@link tailAbove} in steps of 0.05 this one errs least, by 4e-8 of the share.
 */
const tailPowers = [
  -2.122911297305955, 0.9999902278882842, 0.41039843800578146, 0.14691088835870014, 0.05386198706909018,
  -0.3408965283075841, 0.7011311048673136, -1.5345830615829485, 1.6843141266356476, -0.8615496095788496,
  0.17018657352309674,
] as const;

/**
 * The share of a standard normal distribution above `z >= 0`: `t * exp(P(t) - z^2 / 2)`, so that small shares keep their digits.
 *
 * Source of the form: W. Press et al., "Numerical recipes", 2nd edition, section 6.2.
 */
function tailAbove(z: number): number {
  const t = 1 / (1 + 0.3 * z);
  let sum = 0;
  for (let i = tailPowers.length - 1; i >= 0; i--) sum = sum * t + (tailPowers[i] as number);
  return t * Math.exp(sum - 0.5 * z * z);
}

export const normalCdf: Kernel<'normalCdf'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = x[i] as number;
      y[i] = v < 0 ? tailAbove(-v) : 1 - tailAbove(v);
    }
  });

export const normalCdfGrad: Kernel<'normalCdfGrad'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    const height = 1 / Math.sqrt(2 * Math.PI);
    for (let i = from; i < to; i++) {
      const v = x[i] as number;
      dx[i] = (dy[i] as number) * height * Math.exp(-0.5 * v * v);
    }
  });
