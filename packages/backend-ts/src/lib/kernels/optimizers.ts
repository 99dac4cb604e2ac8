import { f32At, i32At, plainProgram, type Kernel } from '../kernel.js';

// Each number is read before it is written at the same place: these run in place over parameters and moments.

export const sgdStep: Kernel<'sgdStep'> = ({ attrs: { decay } }) =>
  plainProgram((ins, outs) => {
    const p = f32At(ins, 0);
    const g = f32At(ins, 1);
    const rate = f32At(ins, 2)[0] as number;
    const newP = f32At(outs, 0);
    for (let i = 0; i < newP.length; i++) {
      const old = p[i] as number;
      newP[i] = old - rate * ((g[i] as number) + decay * old);
    }
  });

export const momentumStep: Kernel<'momentumStep'> = ({ attrs: { momentum, nesterov, decay } }) =>
  plainProgram((ins, outs) => {
    const p = f32At(ins, 0);
    const g = f32At(ins, 1);
    const v = f32At(ins, 2);
    const rate = f32At(ins, 3)[0] as number;
    const newP = f32At(outs, 0);
    const newV = f32At(outs, 1);
    for (let i = 0; i < newP.length; i++) {
      const old = p[i] as number;
      const d = (g[i] as number) + decay * old;
      const velocity = momentum * (v[i] as number) + d;
      newV[i] = velocity;
      newP[i] = old - rate * (nesterov ? d + momentum * velocity : velocity);
    }
  });

export const adamStep: Kernel<'adamStep'> = ({ attrs: { beta1, beta2, epsilon, decay } }) =>
  plainProgram((ins, outs) => {
    const p = f32At(ins, 0);
    const g = f32At(ins, 1);
    const m = f32At(ins, 2);
    const v = f32At(ins, 3);
    const step = i32At(ins, 5)[0] as number;
    const newP = f32At(outs, 0);
    const newM = f32At(outs, 1);
    const newV = f32At(outs, 2);
    const rate = (f32At(ins, 4)[0] as number) / (1 - Math.pow(beta1, step));
    const correction = 1 / (1 - Math.pow(beta2, step));
    for (let i = 0; i < newP.length; i++) {
      const old = p[i] as number;
      const d = (g[i] as number) + decay * old;
      const first = beta1 * (m[i] as number) + (1 - beta1) * d;
      const second = beta2 * (v[i] as number) + (1 - beta2) * d * d;
      newM[i] = first;
      newV[i] = second;
      newP[i] = old - (rate * first) / (Math.sqrt(second * correction) + epsilon);
    }
  });

export const rmspropStep: Kernel<'rmspropStep'> = ({ attrs: { rho, epsilon, decay } }) =>
  plainProgram((ins, outs) => {
    const p = f32At(ins, 0);
    const g = f32At(ins, 1);
    const s = f32At(ins, 2);
    const rate = f32At(ins, 3)[0] as number;
    const newP = f32At(outs, 0);
    const newS = f32At(outs, 1);
    for (let i = 0; i < newP.length; i++) {
      const old = p[i] as number;
      const d = (g[i] as number) + decay * old;
      const square = rho * (s[i] as number) + (1 - rho) * d * d;
      newS[i] = square;
      newP[i] = old - (rate * d) / (Math.sqrt(square) + epsilon);
    }
  });

export const adagradStep: Kernel<'adagradStep'> = ({ attrs: { epsilon, decay } }) =>
  plainProgram((ins, outs) => {
    const p = f32At(ins, 0);
    const g = f32At(ins, 1);
    const s = f32At(ins, 2);
    const rate = f32At(ins, 3)[0] as number;
    const newP = f32At(outs, 0);
    const newS = f32At(outs, 1);
    for (let i = 0; i < newP.length; i++) {
      const old = p[i] as number;
      const d = (g[i] as number) + decay * old;
      const square = (s[i] as number) + d * d;
      newS[i] = square;
      newP[i] = old - (rate * d) / (Math.sqrt(square) + epsilon);
    }
  });

export const adadeltaStep: Kernel<'adadeltaStep'> = ({ attrs: { rho, epsilon, decay } }) =>
  plainProgram((ins, outs) => {
    const p = f32At(ins, 0);
    const g = f32At(ins, 1);
    const s = f32At(ins, 2);
    const d = f32At(ins, 3);
    const rate = f32At(ins, 4)[0] as number;
    const newP = f32At(outs, 0);
    const newS = f32At(outs, 1);
    const newD = f32At(outs, 2);
    for (let i = 0; i < newP.length; i++) {
      const old = p[i] as number;
      const slope = (g[i] as number) + decay * old;
      const square = rho * (s[i] as number) + (1 - rho) * slope * slope;
      const changes = d[i] as number;
      const change = (Math.sqrt(changes + epsilon) / Math.sqrt(square + epsilon)) * slope;
      newS[i] = square;
      newD[i] = rho * changes + (1 - rho) * change * change;
      newP[i] = old - rate * change;
    }
  });

export const nadamScales: Kernel<'nadamScales'> = ({ attrs: { beta1, beta2, decay } }) =>
  plainProgram((ins, outs) => {
    const step = i32At(ins, 0)[0] as number;
    const share = (i: number): number => beta1 * (1 - 0.5 * Math.pow(0.96, i * decay));
    let product = 1;
    // A product this small changes nothing of what is divided by 1 without it.
    for (let i = 1; i <= step && product > 1e-20; i++) product *= share(i);
    f32At(outs, 0)[0] = (1 - share(step)) / (1 - product);
    f32At(outs, 1)[0] = share(step + 1) / (1 - product * share(step + 1));
    f32At(outs, 2)[0] = 1 / (1 - Math.pow(beta2, step));
  });
