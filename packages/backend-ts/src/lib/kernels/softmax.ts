import { f32At, plainProgram, shapeAt, type Kernel } from '../kernel.js';

/** Writes `exp(x - largest)` of a row into `powers` and returns their sum. */
export function exponentials(x: Float32Array, at: number, n: number, powers: Float64Array): number {
  const largest = largestOf(x, at, n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const power = Math.exp((x[at + i] as number) - largest);
    powers[i] = power;
    sum += power;
  }
  return sum;
}

/** The largest of a row. */
export function largestOf(x: Float32Array, at: number, n: number): number {
  let largest = -Infinity;
  for (let i = 0; i < n; i++) largest = Math.max(largest, x[at + i] as number);
  return largest;
}

export const softmax: Kernel<'softmax'> = ({ inputs }) => {
  const n = shapeAt(inputs, 0).at(-1) ?? 1;
  return {
    scratch: n,
    tableBytes: 0,
    run: (ins, outs, powers) => {
      const x = f32At(ins, 0);
      const y = f32At(outs, 0);
      for (let at = 0; at < x.length; at += n) {
        const sum = exponentials(x, at, n, powers);
        for (let i = 0; i < n; i++) y[at + i] = (powers[i] as number) / sum;
      }
    },
  };
};

export const softmaxGrad: Kernel<'softmaxGrad'> = ({ inputs }) => {
  const n = shapeAt(inputs, 0).at(-1) ?? 1;
  return plainProgram((ins, outs) => {
    const y = f32At(ins, 0);
    const dy = f32At(ins, 1);
    const dx = f32At(outs, 0);
    for (let at = 0; at < y.length; at += n) {
      let product = 0;
      for (let i = 0; i < n; i++) product += (y[at + i] as number) * (dy[at + i] as number);
      for (let i = 0; i < n; i++) dx[at + i] = (y[at + i] as number) * ((dy[at + i] as number) - product);
    }
  });
};

export const logSoftmax: Kernel<'logSoftmax'> = ({ inputs }) => {
  const n = shapeAt(inputs, 0).at(-1) ?? 1;
  return plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let at = 0; at < x.length; at += n) {
      const largest = largestOf(x, at, n);
      let powers = 0;
      for (let i = 0; i < n; i++) powers += Math.exp((x[at + i] as number) - largest);
      const log = Math.log(powers);
      // Differences first: beside numbers near the end of float32 the logarithm would be lost.
      for (let i = 0; i < n; i++) y[at + i] = (x[at + i] as number) - largest - log;
    }
  });
};
