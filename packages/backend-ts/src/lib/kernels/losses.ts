import { f32At, i32At, plainProgram, shapeAt, type Kernel } from '../kernel.js';
import { exponentials, largestOf } from './softmax.js';

export const softmaxCrossEntropy: Kernel<'softmaxCrossEntropy'> = ({ inputs, attrs: { smoothing } }) => {
  const n = shapeAt(inputs, 0).at(-1) ?? 1;
  return plainProgram((ins, outs) => {
    const logits = f32At(ins, 0);
    const labels = i32At(ins, 1);
    const loss = f32At(outs, 0);
    for (let i = 0; i < loss.length; i++) {
      const at = i * n;
      const largest = largestOf(logits, at, n);
      let powers = 0;
      let scores = 0;
      for (let c = 0; c < n; c++) {
        powers += Math.exp((logits[at + c] as number) - largest);
        scores += logits[at + c] as number;
      }
      // Differences first: beside logits near the end of float32 the logarithm would be lost.
      const log = Math.log(powers);
      const right = log + (largest - (logits[at + (labels[i] as number)] as number));
      loss[i] = (1 - smoothing) * right + smoothing * (log + (largest - scores / n));
    }
  });
};

export const softmaxCrossEntropyGrad: Kernel<'softmaxCrossEntropyGrad'> = ({
  inputs,
  attrs: { smoothing },
}) => {
  const n = shapeAt(inputs, 0).at(-1) ?? 1;
  return {
    scratch: n,
    tableBytes: 0,
    run: (ins, outs, powers) => {
      const logits = f32At(ins, 0);
      const labels = i32At(ins, 1);
      const dloss = f32At(ins, 2);
      const dlogits = f32At(outs, 0);
      for (let i = 0; i < dloss.length; i++) {
        const at = i * n;
        const label = labels[i] as number;
        const d = dloss[i] as number;
        const sum = exponentials(logits, at, n, powers);
        for (let c = 0; c < n; c++) {
          const target = (c === label ? 1 - smoothing : 0) + smoothing / n;
          dlogits[at + c] = ((powers[c] as number) / sum - target) * d;
        }
      }
    },
  };
};

export const sigmoidCrossEntropy: Kernel<'sigmoidCrossEntropy'> = ({ attrs: { smoothing } }) =>
  plainProgram((ins, outs) => {
    const logits = f32At(ins, 0);
    const labels = i32At(ins, 1);
    const loss = f32At(outs, 0);
    for (let i = 0; i < loss.length; i++) {
      const x = logits[i] as number;
      const target = (1 - smoothing) * (labels[i] as number) + smoothing / 2;
      loss[i] = Math.max(x, 0) - x * target + Math.log1p(Math.exp(-Math.abs(x)));
    }
  });

export const sigmoidCrossEntropyGrad: Kernel<'sigmoidCrossEntropyGrad'> = ({ attrs: { smoothing } }) =>
  plainProgram((ins, outs) => {
    const logits = f32At(ins, 0);
    const labels = i32At(ins, 1);
    const dloss = f32At(ins, 2);
    const dlogits = f32At(outs, 0);
    for (let i = 0; i < dlogits.length; i++) {
      const target = (1 - smoothing) * (labels[i] as number) + smoothing / 2;
      dlogits[i] = (1 / (1 + Math.exp(-(logits[i] as number))) - target) * (dloss[i] as number);
    }
  });

/** The sign of a label for one score: class 1 is positive. */
function sign(label: number): number {
  return label === 1 ? 1 : -1;
}

export const hinge: Kernel<'hinge'> = ({ inputs, attrs: { margin } }) => {
  const n = shapeAt(inputs, 0)[1] ?? 1;
  return plainProgram((ins, outs) => {
    const scores = f32At(ins, 0);
    const labels = i32At(ins, 1);
    const loss = f32At(outs, 0);
    for (let i = 0; i < loss.length; i++) {
      const label = labels[i] as number;
      if (n === 1) {
        loss[i] = Math.max(0, margin - sign(label) * (scores[i] as number));
        continue;
      }
      const right = scores[i * n + label] as number;
      let sum = 0;
      for (let c = 0; c < n; c++)
        if (c !== label) sum += Math.max(0, margin + ((scores[i * n + c] as number) - right));
      loss[i] = sum;
    }
  });
};

export const hingeGrad: Kernel<'hingeGrad'> = ({ inputs, attrs: { margin } }) => {
  const n = shapeAt(inputs, 0)[1] ?? 1;
  return plainProgram((ins, outs) => {
    const scores = f32At(ins, 0);
    const labels = i32At(ins, 1);
    const dloss = f32At(ins, 2);
    const dscores = f32At(outs, 0);
    for (let i = 0; i < dloss.length; i++) {
      const label = labels[i] as number;
      const d = dloss[i] as number;
      if (n === 1) {
        dscores[i] = margin - sign(label) * (scores[i] as number) > 0 ? -sign(label) * d : 0;
        continue;
      }
      const right = scores[i * n + label] as number;
      let sum = 0;
      for (let c = 0; c < n; c++) {
        const inside = c !== label && margin + ((scores[i * n + c] as number) - right) > 0;
        dscores[i * n + c] = inside ? d : 0;
        if (inside) sum += d;
      }
      dscores[i * n + label] = -sum;
    }
  });
};

export const entropy: Kernel<'entropy'> = ({ inputs }) => {
  const n = shapeAt(inputs, 0).at(-1) ?? 1;
  return plainProgram((ins, outs) => {
    const q = f32At(ins, 0);
    const y = f32At(outs, 0);
    for (let i = 0; i < y.length; i++) {
      let sum = 0;
      for (let c = 0; c < n; c++) {
        const share = q[i * n + c] as number;
        if (share !== 0) sum -= share * Math.log(share);
      }
      y[i] = sum;
    }
  });
};
