import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../../index.js';
import { numbers, outputOf, requireNetwork } from '../../testing/as-defined.js';

describe('a convolution of kernels five cells wide', () => {
  it.each([
    ['of an even width, without a border', [14, 14, 6], 'conv 16x5x5 | relu'],
    ['of an odd width, in a border', [13, 9, 6], 'conv 20x5x5 pad 2 | tanh'],
    ['of three lines, of many channels', [9, 17, 37], 'conv 24x3x5'],
    ['of one line', [6, 8, 8], 'conv 16x1x5 | bn'],
  ])('is what the definition says: %s', async (_, shape, layers) => {
    const text = `input ${shape.join('x')} | ${layers}`;
    for (const batch of [1, 3]) await requireNetwork(text, numbers('images', [batch, ...shape]));
  });

  it('gives one image the bits that it has in a batch, and a dense layer behind it likewise', async () => {
    const text =
      'input 14x14x6 | conv 16x5x5 | relu | maxpool 2 | dense 120 | relu | dense 84 | relu | dense 10';
    const images = numbers('images', [12, 14, 14, 6]);
    const first = tensor('f32', [1, 14, 14, 6], images.data.slice(0, 14 * 14 * 6));
    const together = await outputOf(createWasmBackend(), text, images);
    expect(await outputOf(createWasmBackend(), text, first)).toEqual(together.slice(0, 10));
  });
});
