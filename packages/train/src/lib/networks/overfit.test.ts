import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import { digitsSource } from '@convlang/data';
import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.js';
import { train } from '../train.js';

const EIGHT = digitsSource({ part: 'train', count: 8, seed: 1 });

test.each([
  'sgd lr 0.2',
  'sgd lr 0.05 momentum 0.9',
  'sgd lr 0.05 momentum 0.9 nesterov on',
  'adam lr 0.01',
  'rmsprop lr 0.003',
  'adagrad lr 0.05',
  'adadelta lr 3',
])('a small network learns 8 samples by heart with %s', async (optimizer) => {
  const model = compileOrThrow(`input 28x28x1
    | conv 4x5x5 stride 2 round floor | relu | maxpool 2 | dense 16 | relu | dense 10 | softmax
    train { optimizer ${optimizer} epochs 60 batch 8 seed 4 }
    data { source digits scale 1/255 }`);
  const backend = createTsBackend();
  const { weights } = await train(model, { backend, data: EIGHT });
  const { accuracy, loss } = await evaluate(model, weights, EIGHT, { backend });
  expect(accuracy).toBe(1);
  expect(loss).toBeLessThan(0.1);
});
