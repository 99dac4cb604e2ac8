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

/** The gradient of a kernel, added to `acc` where there is one. */
async function gradientOf(backend: Backend, feeds: Feeds, attrs: object): Promise<Float32Array> {
  const builder = new GraphBuilder('gradient', coreTyping);
  const inputs = Object.entries(feeds).map(([name, { dtype, shape }]) =>
    builder.input(name, { dtype, shape }),
  );
  builder.output('gradient', builder.emit('convKernelGrad', inputs, { attrs }));
  const run = await backend.compile(builder.build(), { batch: 1, state: backend.createState() });
  const { gradient } = await run.run(feeds);
  backend.dispose();
  return gradient?.data as Float32Array;
}

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
    for (const given of [feeds, { ...feeds, acc }]) {
      const found = await gradientOf(createWasmBackend({ threads: 1 }), given, attrs);
      const expected = await gradientOf(createReferenceBackend(), given, attrs);
      const scale = expected.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
      const worst = expected.reduce((most, v, i) => Math.max(most, Math.abs(v - (found[i] ?? NaN))), 0);
      expect(worst).toBeLessThan(3e-6 * scale);
      expect(await gradientOf(createWasmBackend({ threads: 3 }), given, attrs)).toEqual(found);
    }
  });
});
