import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { tensor } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { createTrainer } from '../trainer/create-trainer.js';

// Windows of 3 to 2 are numbers 0 and 1, and 1 and 2. torch.nn.AdaptiveMaxPool2d(2) gives its gradient to the first of equal numbers, row
// by row (`adaptive_max_pool2d_single_out_frame` of ATen takes a later one only where it is larger).
it('adaptivemaxpool gives its gradient to the first largest number of each window, and adds where windows overlap', async () => {
  const trainer = await createTrainer(compileOrThrow('input 3x3x1 | adaptivemaxpool 2'), {
    backend: createTsBackend(),
  });
  const given = (gradients: readonly number[]) => tensor('f32', [1, 2, 2, 1], Float32Array.from(gradients));
  const gradientOf = async (...numbers: readonly number[]): Promise<readonly number[]> => {
    const images = tensor('f32', [1, 3, 3, 1], Float32Array.from(numbers));
    const loss = () => ({ loss: 0, gradient: given([1, 10, 100, 1000]) });
    return [...(await trainer.inputGradients(images, loss)).gradient.data];
  };
  expect(await gradientOf(0, 7, 0, 7, 0, 7, 0, 7, 0)).toEqual([0, 11, 0, 100, 0, 1000, 0, 0, 0]);
  expect(await gradientOf(0, 0, 0, 0, 9, 0, 0, 0, 0)).toEqual([0, 0, 0, 0, 1111, 0, 0, 0, 0]);
  await trainer.dispose();
});
