import { BATCH_GROUP } from '../batch-group.js';
import { f32At, plainProgram, shapeAt, type Kernel } from '../kernel.js';
import { broadcastAxes, forEachRun, type StridedAxis } from '../strided.js';

interface SumArrays {
  x: Float32Array;
  sums: Float64Array;
}

/** Adds a run of x to the sums it belongs to. */
function sumRun({ x, sums }: SumArrays, i: number, j: number, _: number, run: StridedAxis): void {
  if (run.b === 0) {
    let sum = 0;
    for (let k = 0; k < run.size; k++) sum += x[i + k] as number;
    sums[j] = (sums[j] as number) + sum;
  } else for (let k = 0; k < run.size; k++) sums[j + k] = (sums[j + k] as number) + (x[i + k] as number);
}

/**
 * Sums broadcast dimensions away, sample by sample (the first dimension) in float64. Where samples are summed into one, each
 * group of samples is added to the float32 result by itself; see {@link BATCH_GROUP}.
 */
export const sumTo: Kernel<'sumTo'> = ({ inputs, outputs }) => {
  const [samples = 1, ...sample] = shapeAt(inputs, 0);
  const target = shapeAt(outputs, 0);
  const keepsSamples = target.length === sample.length + 1 && target[0] === samples && samples > 1;
  const sampleTarget = target.length === sample.length + 1 ? target.slice(1) : target;
  const axes = broadcastAxes(sample, sampleTarget, sample);
  const count = sampleTarget.reduce((product, size) => product * size, 1);
  const length = sample.reduce((product, size) => product * size, 1);
  const hasAcc = inputs.length > 1;
  const arrays: SumArrays = { x: new Float32Array(0), sums: new Float64Array(0) };
  const perGroup = keepsSamples ? 1 : BATCH_GROUP;
  return {
    scratch: count,
    tableBytes: 0,
    run: (ins, outs, scratch) => {
      const y = f32At(outs, 0);
      if (hasAcc) y.set(f32At(ins, 1));
      else y.fill(0);
      arrays.x = f32At(ins, 0);
      arrays.sums = scratch;
      for (let first = 0; first < samples; first += perGroup) {
        scratch.fill(0, 0, count);
        for (let n = first; n < Math.min(first + perGroup, samples); n++)
          forEachRun(axes, n * length, 0, arrays, sumRun);
        const to = keepsSamples ? first * count : 0;
        for (let i = 0; i < count; i++) y[to + i] = (y[to + i] as number) + (scratch[i] as number);
      }
    },
  };
};

export const sumFeatures: Kernel<'sumFeatures'> = () =>
  plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    const length = x.length / y.length;
    for (let n = 0; n < y.length; n++) {
      let sum = 0;
      for (let i = n * length; i < (n + 1) * length; i++) sum += x[i] as number;
      y[n] = sum;
    }
  });

export const sumSquares: Kernel<'sumSquares'> = () =>
  plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    let sum = 0;
    for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (x[i] as number);
    f32At(outs, 0)[0] = sum;
  });

interface CopyArrays {
  x: Float32Array;
  y: Float32Array;
}

function expandRun({ x, y }: CopyArrays, i: number, _: number, at: number, run: StridedAxis): void {
  for (let k = 0; k < run.size; k++) {
    y[at + k] = x[i] as number;
    i += run.a;
  }
}

export const expand: Kernel<'expand'> = ({ inputs, outputs }) => {
  const axes = broadcastAxes(shapeAt(inputs, 0), [], shapeAt(outputs, 0));
  const arrays: CopyArrays = { x: new Float32Array(0), y: new Float32Array(0) };
  return plainProgram((ins, outs) => {
    arrays.x = f32At(ins, 0);
    arrays.y = f32At(outs, 0);
    forEachRun(axes, 0, 0, arrays, expandRun);
  });
};

export const expandFeatures: Kernel<'expandFeatures'> = () =>
  plainProgram((ins, outs) => {
    const x = f32At(ins, 0);
    const y = f32At(outs, 0);
    const length = y.length / x.length;
    for (let n = 0; n < x.length; n++) y.fill(x[n] as number, n * length, (n + 1) * length);
  });
