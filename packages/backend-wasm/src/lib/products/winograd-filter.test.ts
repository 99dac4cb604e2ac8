import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../../index.js';
import { numbers, outputOf, requireDefinition, requireNetwork } from '../../testing/as-defined.js';

/** The algorithm errs by so much of the largest number, in tiles of four. */
const SHARE = 1e-5;

describe('a filter that is transformed panel by panel', () => {
  it.each([
    ['one block of tiles', [7, 7, 96], 'conv 80x3x3 pad 1 | relu'],
    ['several blocks, the last cut at both edges', [27, 22, 96], 'conv 80x3x3 pad 1 | bn | relu'],
    ['tiles of two, without a border', [7, 8, 136], 'conv 128x3x3'],
  ])('gives what the definition says, kept from run to run: %s', async (_, shape, layers) => {
    const text = `input ${shape.join('x')} | ${layers}`;
    for (const batch of [1, 3]) await requireNetwork(text, numbers('images', [batch, ...shape]), SHARE);
  });

  it('gives what the definition says where the kernel is another in each run, and turned around', async () => {
    const kernel = numbers('kernel', [3, 3, 96, 80]);
    const attrs = { stride: [1, 1], dilation: [1, 1], pads: [1, 1, 1, 1], groups: 1 };
    await requireDefinition('conv', { x: numbers('x', [2, 9, 13, 96]), kernel }, attrs, SHARE);
    const size = [9, 13];
    await requireDefinition(
      'convInputGrad',
      { dy: numbers('dy', [2, 9, 13, 80]), kernel },
      { ...attrs, size },
      SHARE,
    );
  });

  it('gives an image the bits that it has in a batch', async () => {
    const text = 'input 7x7x96 | conv 80x3x3 pad 1';
    const images = numbers('images', [3, 7, 7, 96]);
    const first = { ...images, shape: [1, 7, 7, 96], data: images.data.slice(0, 7 * 7 * 96) };
    const together = await outputOf(createWasmBackend(), text, images);
    expect(await outputOf(createWasmBackend(), text, first)).toEqual(together.slice(0, 7 * 7 * 80));
  });
});
