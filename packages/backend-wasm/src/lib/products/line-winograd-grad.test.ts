import { describe, it } from 'vitest';
import { numbers, requireDefinition } from '../../testing/as-defined.js';

describe('the gradient to the input under kernels five cells wide', () => {
  it.each([
    ['six channels, without a border', [3, 10, 10, 16], [5, 5, 6, 16], { size: [14, 14] }],
    ['three channels, in a border', [2, 6, 8, 20], [5, 5, 3, 20], { size: [6, 8], pads: [2, 2, 2, 2] }],
    ['nine channels, of three lines', [2, 5, 4, 8], [3, 5, 9, 8], { size: [7, 8] }],
    ['one line', [1, 7, 6, 12], [1, 5, 2, 12], { size: [7, 8], pads: [0, 0, 1, 1] }],
  ])('is what the definition says: %s', async (_, dy, kernel, attrs) => {
    await requireDefinition(
      'convInputGrad',
      { dy: numbers('dy', dy), kernel: numbers('kernel', kernel) },
      attrs,
    );
  });
});
