import { compileOrThrow } from '@convlang/compiler';
import { initialState } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { tensor, zeros, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../testing/refusal.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { bitsOf } from '../../testing/same-bits.js';
import { decodeCheckpoint, encodeCheckpoint } from '../files/checkpoint.js';
import { train } from '../train.js';

const backend = createTsBackend();
const net = (settings = 'epochs 1') =>
  compileOrThrow(`input 28x28x1 | conv 2x5x5 stride 2 round floor as c1 | relu | maxpool 2 | dense 10 as d | softmax
    train { batch 16 seed 4 ${settings} } data { source digits count 48 scale 1/255 }`);

async function saidOf(work: Promise<unknown>): Promise<readonly (string | undefined)[]> {
  const found = await refusal(work);
  return [found.code, found.message, ...(found.notes ?? [])];
}

describe('first weights', () => {
  it('are where the run starts, all of them', async () => {
    const model = net();
    const plain = await train(model, { backend });
    const own = await train(model, { backend, weights: initialState(model.graph, 4) });
    const other = await train(model, { backend, weights: initialState(model.graph, 5) });
    expect(bitsOf(own.weights)).toEqual(bitsOf(plain.weights));
    expect(bitsOf(other.weights)).not.toEqual(bitsOf(plain.weights));
  });

  it('may be some of them: the others are random as ever', async () => {
    const model = net('epochs 1 optimizer sgd lr 0.0000000000000001');
    const kernel = tensor('f32', [5, 5, 1, 2], new Float32Array(50).fill(0.25));
    const { weights } = await train(model, { backend, weights: { 'c1/kernel': kernel } });
    expect(weights['c1/kernel']?.data).toEqual(kernel.data);
    expect(weights['d/kernel']).toEqual((await train(model, { backend })).weights['d/kernel']);
  });

  it.each<[string, Record<string, Tensor>, readonly string[]]>([
    [
      'a name that the model has not',
      { 'c1/kernal': zeros('f32', [5, 5, 1, 2]) },
      [
        'E642',
        'the first weights cannot be used: `weights` has c1/kernal, which the model has not',
        'did you mean c1/kernel?',
      ],
    ],
    [
      'another shape',
      { 'c1/kernel': zeros('f32', [5, 5, 2, 1]) },
      [
        'E642',
        'the first weights cannot be used: c1/kernel is f32 [5, 5, 1, 2] in the model and f32 [5, 5, 2, 1] in `weights`',
      ],
    ],
    [
      'another dtype',
      { 'c1/bias': zeros('i32', [2]) },
      ['E642', 'the first weights cannot be used: c1/bias is f32 [2] in the model and i32 [2] in `weights`'],
    ],
    [
      'a number that is not finite',
      { 'c1/bias': tensor('f32', [2], Float32Array.of(0, NaN)) },
      ['E642', 'the first weights cannot be used: number 1 of c1/bias is NaN'],
    ],
    [
      'fewer numbers than it says',
      { 'c1/bias': { dtype: 'f32', shape: [2], data: new Float32Array(1) } },
      ['E697', 'parameter c1/bias is no tensor: a tensor of shape [2] holds 2 numbers, not 1'],
    ],
  ])('are refused before the first step: %s', async (_, weights, said) => {
    expect(await saidOf(train(net(), { backend, weights }))).toEqual(said);
  });

  it('do not go together with a checkpoint', async () => {
    const saved = savedCheckpoints();
    await train(net(), { backend, checkpoint: saved });
    const resume = await decodeCheckpoint(await encodeCheckpoint(saved.last()), 'c');
    const weights = initialState(net().graph, 4);
    expect((await saidOf(train(net(), { backend, resume, weights })))[0]).toBe('E642');
  });
});
