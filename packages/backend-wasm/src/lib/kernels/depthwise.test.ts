import { describe, it } from 'vitest';
import { numbers, requireDefinition } from '../../testing/as-defined.js';

const by = (rows: number, columns: number) => [rows, columns] as const;

describe('convolutions of each channel by itself under large kernels', () => {
  it.each([
    {
      what: 'whose outputs at the border are of many kinds',
      x: [1, 20, 17, 8],
      kernel: by(31, 29),
      pads: [15, 15, 14, 14],
      stride: by(1, 1),
      dilation: by(1, 1),
    },
    {
      what: 'with a stride, of several samples',
      x: [2, 23, 18, 4],
      kernel: by(13, 11),
      pads: [6, 5, 7, 5],
      stride: by(2, 3),
      dilation: by(1, 1),
    },
    {
      what: 'dilated',
      x: [1, 9, 24, 4],
      kernel: by(9, 11),
      pads: [16, 16, 10, 10],
      stride: by(1, 1),
      dilation: by(4, 2),
    },
    {
      what: 'with more taps than are written out',
      x: [1, 6, 5, 4],
      kernel: by(67, 65),
      pads: [33, 33, 32, 32],
      stride: by(1, 1),
      dilation: by(1, 1),
    },
  ])('are what the definitions say: $what', async ({ x: shape, kernel, pads, stride, dilation }) => {
    const [samples = 1, height = 1, width = 1, groups = 1] = shape;
    const along = (axis: 0 | 1, size: number): number => {
      const padded = size + (pads[2 * axis] ?? 0) + (pads[2 * axis + 1] ?? 0);
      return Math.floor((padded - (kernel[axis] - 1) * dilation[axis] - 1) / stride[axis]) + 1;
    };
    const attrs = { stride, pads, dilation, groups };
    const weights = numbers('kernel', [...kernel, 1, groups]);
    const x = numbers('x', shape);
    const dy = numbers('dy', [samples, along(0, height), along(1, width), groups]);
    await requireDefinition('conv', { x, kernel: weights }, attrs);
    await requireDefinition('convInputGrad', { dy, kernel: weights }, { ...attrs, size: [height, width] });
    await requireDefinition('convKernelGrad', { x, dy }, { ...attrs, kernel });
  });
});
