import { describe, it } from 'vitest';
import { numbers, requireDefinition } from '../../testing/as-defined.js';

/** The algorithm errs by so much of the largest number, in tiles of four. */
const SHARE = 1e-5;

describe('the gradient of a kernel of 3 by 3 cells', () => {
  it.each([
    ['tiles of four, cut at both edges', [3, 9, 11, 20], [3, 9, 11, 16], { pads: [1, 1, 1, 1] }],
    ['more samples than are summed together, no border', [9, 10, 14, 16], [9, 8, 12, 24], {}],
    ['tiles of two, half a panel', [2, 6, 5, 24], [2, 6, 5, 20], { pads: [1, 1, 1, 1] }],
    ['more tiles than a block has', [1, 50, 50, 16], [1, 48, 49, 16], { pads: [0, 0, 1, 0] }],
  ])('is what the definition says: %s', async (_, x, dy, rest) => {
    const attrs = { kernel: [3, 3], ...rest };
    const feeds = { x: numbers('x', x), dy: numbers('dy', dy) };
    const acc = numbers('acc', [3, 3, x[3] ?? 1, dy[3] ?? 1]);
    for (const given of [feeds, { ...feeds, acc }])
      await requireDefinition('convKernelGrad', given, attrs, SHARE);
  });
});
