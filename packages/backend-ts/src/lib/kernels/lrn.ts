import { f32At, shapeAt, type Kernel } from '../kernel.js';

interface LrnAttrs {
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;
}

/** `k + alpha / size * sum of squares in the window` for each channel of one cell. */
function fillBases(
  x: Float32Array,
  at: number,
  channels: number,
  attrs: LrnAttrs,
  bases: Float64Array,
): void {
  const before = Math.floor(attrs.size / 2);
  const after = Math.floor((attrs.size - 1) / 2);
  const factor = attrs.alpha / attrs.size;
  for (let c = 0; c < channels; c++) {
    const end = Math.min(c + after, channels - 1);
    let sum = 0;
    for (let j = Math.max(c - before, 0); j <= end; j++) sum += (x[at + j] as number) * (x[at + j] as number);
    bases[c] = attrs.k + factor * sum;
  }
}

/** `base^-beta`; two square roots are much faster than a power, and 0.75 is what every paper takes. */
function inversePower(base: number, beta: number): number {
  if (beta !== 0.75) return Math.pow(base, -beta);
  const root = Math.sqrt(base);
  return 1 / (root * Math.sqrt(root));
}

export const lrn: Kernel<'lrn'> = ({ inputs, attrs }) => {
  const channels = shapeAt(inputs, 0).at(-1) ?? 1;
  return {
    scratch: channels,
    tableBytes: 0,
    run: (ins, outs, bases) => {
      const x = f32At(ins, 0);
      const y = f32At(outs, 0);
      for (let at = 0; at < x.length; at += channels) {
        fillBases(x, at, channels, attrs, bases);
        for (let c = 0; c < channels; c++)
          y[at + c] = (x[at + c] as number) * inversePower(bases[c] as number, attrs.beta);
      }
    },
  };
};

export const lrnGrad: Kernel<'lrnGrad'> = ({ inputs, attrs }) => {
  const channels = shapeAt(inputs, 0).at(-1) ?? 1;
  const { size, alpha, beta } = attrs;
  // The windows that hold a channel lie around it mirrored.
  const before = Math.floor((size - 1) / 2);
  const after = Math.floor(size / 2);
  const factor = (2 * alpha * beta) / size;
  return {
    scratch: 2 * channels,
    tableBytes: 0,
    run: (ins, outs, scratch) => {
      const x = f32At(ins, 0);
      const y = f32At(ins, 1);
      const dy = f32At(ins, 2);
      const dx = f32At(outs, 0);
      for (let at = 0; at < x.length; at += channels) {
        fillBases(x, at, channels, attrs, scratch);
        for (let c = 0; c < channels; c++)
          scratch[channels + c] = ((dy[at + c] as number) * (y[at + c] as number)) / (scratch[c] as number);
        for (let c = 0; c < channels; c++) {
          const end = Math.min(c + after, channels - 1);
          let sum = 0;
          for (let j = Math.max(c - before, 0); j <= end; j++) sum += scratch[channels + j] as number;
          dx[at + c] =
            (dy[at + c] as number) * inversePower(scratch[c] as number, beta) -
            factor * (x[at + c] as number) * sum;
        }
      }
    },
  };
};
