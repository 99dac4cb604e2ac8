import { createReferenceBackend, initialState, type Backend } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../../index.js';

function numbers(shape: readonly number[]): Tensor<'f32'> {
  const random = new RandomStream(5, 'images', 'draw');
  return tensor(
    'f32',
    shape,
    Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(0, i) - 0.5),
  );
}

async function outputOf(backend: Backend, text: string, images: Tensor<'f32'>): Promise<Float32Array> {
  const { graph } = compileOrThrow({ path: 'lines.conv', text });
  const state = backend.createState();
  for (const [name, value] of Object.entries(initialState(graph, 1))) await state.write(name, value);
  const run = await backend.compile(graph, { batch: images.shape[0] ?? 1, state });
  const output = await run.run({ [graph.inputs[0]?.name ?? '']: images });
  backend.dispose();
  return Object.values(output)[0]?.data as Float32Array;
}

describe('a convolution of kernels five cells wide', () => {
  it.each([
    ['of an even width, without a border', [14, 14, 6], 'conv 16x5x5 | relu'],
    ['of an odd width, in a border', [13, 9, 6], 'conv 20x5x5 pad 2 | tanh'],
    ['of three lines, of many channels', [9, 17, 37], 'conv 24x3x5'],
    ['of one line', [6, 8, 8], 'conv 16x1x5 | bn'],
  ])('is what the definition says: %s', async (_, shape, layers) => {
    const text = `input ${shape.join('x')} | ${layers}`;
    for (const batch of [1, 3]) {
      const images = numbers([batch, ...shape]);
      const actual = await outputOf(createWasmBackend({ threads: 1 }), text, images);
      const expected = await outputOf(createReferenceBackend(), text, images);
      const scale = expected.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
      const worst = expected.reduce((most, v, i) => Math.max(most, Math.abs(v - (actual[i] ?? NaN))), 0);
      expect(worst).toBeLessThan(3e-6 * scale);
      expect(await outputOf(createWasmBackend({ threads: 3 }), text, images)).toEqual(actual);
    }
  });

  it('gives one image the bits that it has in a batch, and a dense layer behind it likewise', async () => {
    const text =
      'input 14x14x6 | conv 16x5x5 | relu | maxpool 2 | dense 120 | relu | dense 84 | relu | dense 10';
    const images = numbers([12, 14, 14, 6]);
    const first = tensor('f32', [1, 14, 14, 6], images.data.slice(0, 14 * 14 * 6));
    const together = await outputOf(createWasmBackend(), text, images);
    expect(await outputOf(createWasmBackend(), text, first)).toEqual(together.slice(0, 10));
  });
});
