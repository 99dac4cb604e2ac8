import type { HostProgram, Operand } from '@convlang/backend';
import { f32At, plainProgram, shapeAt, type Kernel } from '../kernel.js';

function channelsAt(operands: readonly Operand[], i: number): number {
  return shapeAt(operands, i).at(-1) ?? 1;
}

/** Inference: one multiplication and one addition a number, with factors made anew from the statistics in the first part of each run. */
export const batchNorm: Kernel<'batchNorm'> = ({ inputs, attrs: { epsilon } }) => {
  const channels = channelsAt(inputs, 0);
  const part: HostProgram['part'] = (ins, outs, factors, from, to) => {
    if (from === 0) {
      const gain = f32At(ins, 1);
      const bias = f32At(ins, 2);
      const mean = f32At(ins, 3);
      const variance = f32At(ins, 4);
      for (let c = 0; c < channels; c++) {
        const factor = (gain[c] as number) / Math.sqrt((variance[c] as number) + epsilon);
        factors[c] = factor;
        factors[channels + c] = (bias[c] as number) - factor * (mean[c] as number);
      }
    }
    scaleChannels(f32At(ins, 0), f32At(outs, 0), from, to, channels, factors);
  };
  return {
    scratch: 2 * channels,
    tableBytes: 0,
    part,
    run: (ins, outs, factors) => {
      part(ins, outs, factors, 0, outs[0]?.length ?? 0);
      return undefined;
    },
  };
};

/** `y = x * factors[c] + factors[channels + c]` for the numbers `start` to `end`. */
function scaleChannels(
  x: Float32Array,
  y: Float32Array,
  start: number,
  end: number,
  channels: number,
  factors: Float64Array,
): void {
  for (let at = start; at < end; at += channels)
    for (let c = 0; c < channels; c++)
      y[at + c] = (x[at + c] as number) * (factors[c] as number) + (factors[channels + c] as number);
}

export const batchNormTrain: Kernel<'batchNormTrain'> = ({ inputs, attrs: { epsilon } }) => {
  const channels = channelsAt(inputs, 0);
  return {
    scratch: 2 * channels,
    tableBytes: 0,
    run: (ins, outs, scratch) => {
      const x = f32At(ins, 0);
      const gain = f32At(ins, 1);
      const bias = f32At(ins, 2);
      const mean = f32At(outs, 1);
      const variance = f32At(outs, 2);
      const count = x.length / channels;
      scratch.fill(0, 0, 2 * channels);
      for (let at = 0; at < x.length; at += channels)
        for (let c = 0; c < channels; c++) scratch[c] = (scratch[c] as number) + (x[at + c] as number);
      for (let c = 0; c < channels; c++) scratch[c] = (scratch[c] as number) / count;
      for (let at = 0; at < x.length; at += channels)
        for (let c = 0; c < channels; c++) {
          const d = (x[at + c] as number) - (scratch[c] as number);
          scratch[channels + c] = (scratch[channels + c] as number) + d * d;
        }
      for (let c = 0; c < channels; c++) {
        const centre = scratch[c] as number;
        const spread = (scratch[channels + c] as number) / count;
        mean[c] = centre;
        variance[c] = spread;
        const factor = (gain[c] as number) / Math.sqrt(spread + epsilon);
        scratch[c] = factor;
        scratch[channels + c] = (bias[c] as number) - factor * centre;
      }
      scaleChannels(x, f32At(outs, 0), 0, x.length, channels, scratch);
    },
  };
};

export const batchNormTrainGrad: Kernel<'batchNormTrainGrad'> = ({ inputs, attrs: { epsilon } }) => {
  const channels = channelsAt(inputs, 0);
  return {
    scratch: 4 * channels,
    tableBytes: 0,
    run: (ins, outs, scratch) => {
      const x = f32At(ins, 0);
      const gain = f32At(ins, 1);
      const mean = f32At(ins, 2);
      const variance = f32At(ins, 3);
      const dy = f32At(ins, 4);
      const dx = f32At(outs, 0);
      const dgain = f32At(outs, 1);
      const dbias = f32At(outs, 2);
      const count = x.length / channels;
      scratch.fill(0, 0, 2 * channels);
      for (let at = 0; at < x.length; at += channels)
        for (let c = 0; c < channels; c++) {
          const d = dy[at + c] as number;
          scratch[c] = (scratch[c] as number) + d;
          scratch[channels + c] =
            (scratch[channels + c] as number) + d * ((x[at + c] as number) - (mean[c] as number));
        }
      // dx = dy * s[c] + x * s[channels + c] + s[2 * channels + c]
      for (let c = 0; c < channels; c++) {
        const inverse = 1 / Math.sqrt((variance[c] as number) + epsilon);
        const sum = scratch[c] as number;
        const along = (scratch[channels + c] as number) * inverse;
        dbias[c] = sum;
        dgain[c] = along;
        const factor = (gain[c] as number) * inverse;
        const slope = (-factor * along * inverse) / count;
        scratch[c] = factor;
        scratch[channels + c] = slope;
        scratch[2 * channels + c] = (-factor * sum) / count - slope * (mean[c] as number);
      }
      for (let at = 0; at < x.length; at += channels)
        for (let c = 0; c < channels; c++)
          dx[at + c] =
            (dy[at + c] as number) * (scratch[c] as number) +
            (x[at + c] as number) * (scratch[channels + c] as number) +
            (scratch[2 * channels + c] as number);
    },
  };
};

export const batchNormStatistics: Kernel<'batchNormStatistics'> = ({ inputs, attrs: { momentum } }) => {
  const channels = channelsAt(inputs, 0);
  const count = (inputs[4]?.size ?? channels) / channels;
  const unbias = count / Math.max(count - 1, 1);
  return plainProgram((ins, outs) => {
    const mean = f32At(ins, 0);
    const variance = f32At(ins, 1);
    const batchMean = f32At(ins, 2);
    const batchVariance = f32At(ins, 3);
    const newMean = f32At(outs, 0);
    const newVariance = f32At(outs, 1);
    for (let c = 0; c < channels; c++) {
      newMean[c] = (1 - momentum) * (mean[c] as number) + momentum * (batchMean[c] as number);
      newVariance[c] =
        (1 - momentum) * (variance[c] as number) + momentum * (batchVariance[c] as number) * unbias;
    }
  });
};
