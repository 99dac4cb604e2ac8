import type { BackendProvider } from '@convlang/backend';
import { tsProvider } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { tensor, type Tensor } from '@convlang/tensor';
import { createTrainer, type LossFunction } from '@convlang/train';
import { describe, expect, it } from 'vitest';
import { otherMachines } from './machines.js';

const model = compileOrThrow(`input 6x6x1 | conv 3x3x3 | bn | relu | maxpool 2 | dense 4 | tanh | dense 2
  train { optimizer sgd lr 0.05 momentum 0.9  seed 3 }`);

/** The squares of what comes out. */
const squares: LossFunction = ({ output }) => ({
  loss: output.data.reduce((sum, x) => sum + x * x, 0) / 2,
  gradient: output,
});

function pictures(round: number): Tensor<'f32'> {
  return tensor(
    'f32',
    [4, 6, 6, 1],
    Float32Array.from({ length: 144 }, (_, i) => Math.sin(round + 1.7 * i)),
  );
}

/** Losses, the gradient of an input and the weights of three steps. */
async function numbersOf(provider: BackendProvider): Promise<readonly number[]> {
  const backend = await provider.create();
  const trainer = await createTrainer(model, { backend });
  const losses = [];
  for (let round = 0; round < 3; round++) losses.push(await trainer.step(pictures(round), squares));
  const { gradient } = await trainer.inputGradients(pictures(0), squares);
  const weights = Object.values(await trainer.snapshot()).flatMap(({ data }) => [...data]);
  await trainer.dispose();
  backend.dispose();
  return [...losses, ...gradient.data, ...weights];
}

describe('steps with a loss of one’s own', () => {
  for (const { provider, isHere, needs } of otherMachines)
    it.skipIf(!isHere)(`are on ${provider.name} what they are on ts${needs}`, async () => {
      const [found, wanted] = [await numbersOf(provider), await numbersOf(tsProvider)];
      const differences = wanted.map((x, i) => Math.abs(x - (found[i] ?? NaN)) / Math.max(1, Math.abs(x)));
      expect(Math.max(...differences)).toBeLessThan(1e-5);
    });
});
