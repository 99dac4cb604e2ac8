import { describe, it } from 'vitest';
import { numbers, requireDefinition } from '../../testing/as-defined.js';

describe('the gradient of a kernel over images of one channel', () => {
  it.each([
    [
      'six filters, more samples than are summed together',
      [11, 32, 32, 1],
      [11, 28, 28, 6],
      { kernel: [5, 5] },
    ],
    [
      'a border and a stride',
      [3, 9, 12, 1],
      [3, 5, 12, 3],
      { kernel: [3, 3], pads: [1, 1, 1, 1], stride: [2, 1] },
    ],
    ['a wide kernel, dilated lines', [2, 9, 14, 1], [2, 5, 8, 9], { kernel: [3, 7], dilation: [2, 1] }],
  ])('is what the definition says: %s', async (_, x, dy, attrs) => {
    const [height = 1, width = 1] = attrs.kernel;
    const feeds = { x: numbers('x', x), dy: numbers('dy', dy) };
    const acc = numbers('acc', [height, width, 1, dy[3] ?? 1]);
    for (const given of [feeds, { ...feeds, acc }]) await requireDefinition('convKernelGrad', given, attrs);
  });
});
