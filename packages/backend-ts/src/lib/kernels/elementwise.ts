import { elementwiseProgram, f32At, plainProgram, type Kernel } from '../kernel.js';

export const scaleShift: Kernel<'scaleShift'> = ({ attrs: { scale, shift } }) =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) y[i] = scale * (x[i] as number) + shift;
  });

export const clamp: Kernel<'clamp'> = ({ attrs: { min, max } }) =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) y[i] = Math.min(Math.max(x[i] as number, min), max);
  });

export const clampGrad: Kernel<'clampGrad'> = ({ attrs }) => {
  // As the numbers that were clamped hold them.
  const [min, max] = [Math.fround(attrs.min), Math.fround(attrs.max)];
  return elementwiseProgram((ins, outs, from, to) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = y[i] as number;
      dx[i] = v > min && v < max ? (dy[i] as number) : 0;
    }
  });
};

export const max: Kernel<'max'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const a = f32At(ins, 0);
    const b = f32At(ins, 1);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) y[i] = Math.max(a[i] as number, b[i] as number);
  });

export const square: Kernel<'square'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = x[i] as number;
      y[i] = v * v;
    }
  });

export const sqrt: Kernel<'sqrt'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = from; i < to; i++) y[i] = Math.sqrt(x[i] as number);
  });

export const sqrtGrad: Kernel<'sqrtGrad'> = () =>
  elementwiseProgram((ins, outs, from, to) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let i = from; i < to; i++) {
      const v = y[i] as number;
      dx[i] = v === 0 ? 0 : (dy[i] as number) / (2 * v);
    }
  });

export const clipScale: Kernel<'clipScale'> = ({ attrs: { limit } }) =>
  plainProgram((ins, outs) => {
    const norm = f32At(ins, 0)[0] as number;
    f32At(outs, 0)[0] = norm > limit ? limit / norm : 1;
  });

/** The identity: masks exist only in training graphs. */
export const dropout: Kernel<'dropout'> = () =>
  plainProgram((ins, outs) => f32At(outs, 0).set(f32At(ins, 0)));

/** As {@link dropout}. */
export const noise: Kernel<'noise'> = () => plainProgram((ins, outs) => f32At(outs, 0).set(f32At(ins, 0)));

/** As {@link dropout}. */
export const dropTogether: Kernel<'dropTogether'> = () =>
  plainProgram((ins, outs) => f32At(outs, 0).set(f32At(ins, 0)));
