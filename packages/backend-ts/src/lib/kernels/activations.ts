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
