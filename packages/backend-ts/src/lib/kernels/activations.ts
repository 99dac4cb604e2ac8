import { f32At, plainProgram, type Kernel } from '../kernel.js';

export const relu: Kernel<'relu'> = () =>
  plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = 0; i < y.length; i++) {
      const v = x[i] as number;
      // NaN stays NaN, so that a broken run is noticed.
      y[i] = v < 0 ? 0 : v;
    }
  });

export const reluGrad: Kernel<'reluGrad'> = () =>
  plainProgram((ins, outs) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = 0; i < dx.length; i++) dx[i] = (y[i] as number) > 0 ? (dy[i] as number) : 0;
  });

export const leaky: Kernel<'leaky'> = ({ attrs: { slope } }) =>
  plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = 0; i < y.length; i++) {
      const v = x[i] as number;
      y[i] = v > 0 ? v : slope * v;
    }
  });

export const leakyGrad: Kernel<'leakyGrad'> = ({ attrs: { slope } }) =>
  plainProgram((ins, outs) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = 0; i < dx.length; i++) {
      const d = dy[i] as number;
      dx[i] = (y[i] as number) > 0 ? d : slope * d;
    }
  });

export const elu: Kernel<'elu'> = ({ attrs: { alpha } }) =>
  plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = 0; i < y.length; i++) {
      const v = x[i] as number;
      y[i] = v > 0 ? v : alpha * Math.expm1(v);
    }
  });

export const eluGrad: Kernel<'eluGrad'> = ({ attrs: { alpha } }) =>
  plainProgram((ins, outs) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = 0; i < dx.length; i++) {
      const v = y[i] as number;
      const d = dy[i] as number;
      dx[i] = v > 0 ? d : d * (v + alpha);
    }
  });

export const sigmoid: Kernel<'sigmoid'> = () =>
  plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = 0; i < y.length; i++) y[i] = 1 / (1 + Math.exp(-(x[i] as number)));
  });

export const sigmoidGrad: Kernel<'sigmoidGrad'> = () =>
  plainProgram((ins, outs) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = 0; i < dx.length; i++) {
      const v = y[i] as number;
      dx[i] = (dy[i] as number) * v * (1 - v);
    }
  });

export const tanh: Kernel<'tanh'> = ({ attrs: { scale, slope } }) =>
  plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = 0; i < y.length; i++) y[i] = scale * Math.tanh(slope * (x[i] as number));
  });

export const tanhGrad: Kernel<'tanhGrad'> = ({ attrs: { scale, slope } }) =>
  plainProgram((ins, outs) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = 0; i < dx.length; i++) {
      const v = y[i] as number;
      dx[i] = (dy[i] as number) * slope * (scale - (v * v) / scale);
    }
  });
