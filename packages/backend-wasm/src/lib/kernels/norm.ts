import { f32x4, i32, seq, v128, type V128 } from '../assembler/code.js';
import { channelBytes, type ElementwiseKernel } from '../elementwise.js';
import { plainProgram, type WasmKernel } from '../kernel.js';
import { eachChannels, loadChannels, rowsOf, storeChannels } from './channels.js';

/** Inference: one multiplication and one addition a number, by factors that are made of the statistics before. */
export const batchNorm: ElementwiseKernel<'batchNorm'> = ({ inputs, attrs: { epsilon } }) => {
  const rows = rowsOf(inputs[0]);
  const shift = channelBytes(rows.channels);
  const byChannel = [rows.channels];
  return {
    reads: [
      { shape: inputs[0]?.shape ?? [], from: { input: 0 } },
      { shape: byChannel, from: { scratch: 0 } },
      { shape: byChannel, from: { scratch: shift } },
    ],
    scratchBytes: 2 * shift,
    key: '',
    before: (f, [, gain = 0, bias = 0, mean = 0, variance = 0], scratch) => {
      const factor = f.local('v128');
      return eachChannels(f, rows, (at) => {
        const load = (from: number): V128 => loadChannels(from, at.get);
        const spread = f32x4.sqrt(f32x4.add(load(variance), f32x4.const(epsilon)));
        const to = i32.add(i32.const(scratch), at.get);
        return seq(
          factor.set(f32x4.div(load(gain), spread)),
          v128.store(to, factor.get),
          v128.store(to, f32x4.sub(load(bias), f32x4.mul(factor.get, load(mean))), shift),
        );
      });
    },
    compute: (_, [x = f32x4.const(0), factor = f32x4.const(0), offset = f32x4.const(0)]) =>
      f32x4.add(f32x4.mul(x, factor), offset),
  };
};

/** Running mean and variance; the variance of a batch is made unbiased. */
export const batchNormStatistics: WasmKernel<'batchNormStatistics'> = ({ inputs, attrs: { momentum } }) => {
  const { count } = rowsOf(inputs[4]);
  const rows = rowsOf(inputs[0]);
  const unbias = count / Math.max(count - 1, 1);
  return plainProgram(
    (
      { f },
      {
        inputs: [mean = 0, variance = 0, batchMean = 0, batchVariance = 0],
        outputs: [newMean = 0, newVariance = 0],
      },
    ) =>
      eachChannels(f, rows, (column, lanes) => {
        const mixed = (old: number, batch: number, factor: number): V128 =>
          f32x4.add(
            f32x4.mul(loadChannels(old, column.get), f32x4.const(1 - momentum)),
            f32x4.mul(loadChannels(batch, column.get), f32x4.const(momentum * factor)),
          );
        return seq(
          storeChannels(f, newMean, column.get, mixed(mean, batchMean, 1), lanes),
          storeChannels(f, newVariance, column.get, mixed(variance, batchVariance, unbias), lanes),
        );
      }),
  );
};
