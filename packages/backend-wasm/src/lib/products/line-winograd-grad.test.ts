import { createReferenceBackend, type Backend } from '@convlang/backend';
import { GraphBuilder } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../../index.js';

function numbers(name: string, shape: readonly number[]): Tensor<'f32'> {
  const random = new RandomStream(7, name, 'draw');
  return tensor(
    'f32',
    shape,
    Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(0, i) - 0.5),
  );
}

type Feeds = Readonly<Record<string, Tensor<'f32'>>>;

async function gradientOf(backend: Backend, feeds: Feeds, attrs: object): Promise<Float32Array> {
  const builder = new GraphBuilder('gradient', coreTyping);
  const inputs = Object.entries(feeds).map(([name, { dtype, shape }]) =>
    builder.input(name, { dtype, shape }),
  );
  builder.output('gradient', builder.emit('convInputGrad', inputs, { attrs }));
  const run = await backend.compile(builder.build(), { batch: 1, state: backend.createState() });
  const { gradient } = await run.run(feeds);
  backend.dispose();
  return gradient?.data as Float32Array;
}

describe('the gradient to the input under kernels five cells wide', () => {
  it.each([
    ['six channels, without a border', [3, 10, 10, 16], [5, 5, 6, 16], { size: [14, 14] }],
    ['three channels, in a border', [2, 6, 8, 20], [5, 5, 3, 20], { size: [6, 8], pads: [2, 2, 2, 2] }],
    ['nine channels, of three lines', [2, 5, 4, 8], [3, 5, 9, 8], { size: [7, 8] }],
    ['one line', [1, 7, 6, 12], [1, 5, 2, 12], { size: [7, 8], pads: [0, 0, 1, 1] }],
  ])('is what the definition says: %s', async (_, dy, kernel, attrs) => {
    const feeds = { dy: numbers('dy', dy), kernel: numbers('kernel', kernel) };
    const found = await gradientOf(createWasmBackend({ threads: 1 }), feeds, attrs);
    const expected = await gradientOf(createReferenceBackend(), feeds, attrs);
    const scale = expected.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
    const worst = expected.reduce((most, v, i) => Math.max(most, Math.abs(v - (found[i] ?? NaN))), 0);
    expect(worst).toBeLessThan(3e-6 * scale);
    expect(await gradientOf(createWasmBackend({ threads: 3 }), feeds, attrs)).toEqual(found);
  });
});
