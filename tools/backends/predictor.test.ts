import { initialState } from '@convlang/backend';
import { tsProvider } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { tensor, type Tensor } from '@convlang/tensor';
import { createPredictor } from '@convlang/train';
import { expect, it } from 'vitest';
import { otherMachines } from './machines.js';

const model = compileOrThrow(
  'input 12x12x1 | conv 4x3x3 as c1 | bn | relu | maxpool 2 | tap side { dense 3 | softmax } | dense 5 | softmax',
);
const weights = initialState(model.graph, 5);

function pictures(count: number, first: number): Tensor<'f32'> {
  const data = Float32Array.from({ length: count * 144 }, (_, i) => Math.sin(first * 144 + i));
  return tensor('f32', [count, 12, 12, 1], data);
}

const machines = [{ provider: tsProvider, isHere: true, needs: '' }, ...otherMachines];

for (const { provider, isHere, needs } of machines)
  it.skipIf(!isHere)(
    `${provider.name}: calls that overlap give what calls in a row give${needs}`,
    async () => {
      const backend = await provider.create();
      const calls = [3, 1, 4, 1, 5, 120, 2, 3].map((count, i) => pictures(count, 7 * i));
      const predictor = await createPredictor(model, weights, { backend, layers: ['c1', 'relu1'] });
      const inRow = [];
      for (const images of calls) inRow.push(await predictor.run(images));
      const fresh = await createPredictor(model, weights, { backend, layers: ['c1', 'relu1'] });
      const together = calls.map((images) => fresh.run(images));
      const end = fresh.dispose();
      expect(await Promise.all(together)).toEqual(inRow);
      await Promise.all([end, fresh.dispose(), predictor.dispose()]);
      await expect(fresh.run(pictures(1, 0))).rejects.toMatchObject({ diagnostics: [{ code: 'E698' }] });
      backend.dispose();
    },
  );
