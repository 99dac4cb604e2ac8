import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { fromArrays } from '@convlang/data';
import { RandomStream, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../testing/refusal.js';
import { bitsOf } from '../../testing/same-bits.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { decodeCheckpoint, decodeWeights, encodeCheckpoint, encodeWeights } from '../files/checkpoint.js';
import { fittingWeights } from '../files/fitting-weights.js';
import { trainedModel } from '../identity/trained-model.js';
import { train } from '../train.js';

const backend = createTsBackend();

/** Images of noise with as many classes as the network tells apart. */
function noise(classes: number) {
  const stream = new RandomStream(classes, 'noise', 'draw');
  const images = tensor(
    'f32',
    [8, 6, 6, 1],
    Float32Array.from({ length: 8 * 36 }, (_, i) => stream.uniform(0, i)),
  );
  return fromArrays({ images, labels: Array.from({ length: 8 }, (_, i) => i % classes) });
}

const net = (classes: number, train = '') =>
  compileOrThrow(`input 6x6x1 | conv 3x3x3 as c1 | bn as n1 | relu | maxpool 2 | dense 4 as d1 | relu
    | dense ${classes} as d2 | softmax
    train { epochs 2 batch 4 seed 7 ${train} }`);

async function learnt() {
  const model = net(4);
  const result = await train(model, { backend, data: noise(4) });
  const bytes = await encodeWeights(result.weights, await trainedModel(model, result));
  return (await decodeWeights(bytes, 'learnt.safetensors')).tensors;
}

const dataOf = (weights: Readonly<Record<string, Tensor>>, names: readonly string[]) =>
  names.map((name) => weights[name]?.data);

describe('weights of another network', () => {
  it('are taken as far as they fit by name and shape; what does not is said', async () => {
    const { weights, ...left } = fittingWeights(net(2).graph, await learnt(), 'learnt.safetensors');
    expect(Object.keys(weights)).toEqual([
      'c1/kernel',
      'c1/bias',
      'n1/gain',
      'n1/bias',
      'n1/mean',
      'n1/variance',
      'd1/kernel',
      'd1/bias',
    ]);
    expect(left).toEqual({
      missing: [],
      extra: [],
      reshaped: [
        { name: 'd2/kernel', model: '4x2', given: '4x4' },
        { name: 'd2/bias', model: '2', given: '4' },
      ],
    });
    const other = compileOrThrow('input 6x6x1 | conv 3x3x3 as c1 | dense 2 as head | softmax');
    expect(fittingWeights(other.graph, await learnt(), 'w')).toMatchObject({
      missing: ['head/kernel', 'head/bias'],
      extra: ['d1/bias', 'd1/kernel', 'd2/bias', 'd2/kernel', 'n1/bias', 'n1/gain', 'n1/mean', 'n1/variance'],
      reshaped: [],
    });
  });

  it('are refused where nothing fits, with both sides’ names and the way out', async () => {
    const other = compileOrThrow('input 6x6x1 | conv 5x3x3 as c1 | dense 2 as head | softmax');
    const given = await learnt();
    const found = await refusal(Promise.resolve().then(() => fittingWeights(other.graph, given, 'w.st')));
    expect([found.code, found.message, ...(found.notes ?? [])]).toEqual([
      'E547',
      'nothing in w.st fits the network: no parameter has the same name and shape',
      'c1/kernel is 3x3x1x3 in the file and 3x3x1x5 here',
      'only the file has d1/bias, d1/kernel, d2/bias and 5 more',
      'only the network has head/kernel, head/bias',
      'name the layers as the file does (`conv 6x5x5 as conv1`), or take a file of this network',
    ]);
  });

  it('stay bit for bit in frozen layers, running statistics too, while the new head learns', async () => {
    const before = await learnt();
    const model = net(2, 'freeze c1 n1');
    const first = fittingWeights(model.graph, before, 'w').weights;
    const { weights } = await train(model, { backend, data: noise(2), weights: first });
    const front = ['c1/kernel', 'c1/bias', 'n1/gain', 'n1/bias', 'n1/mean', 'n1/variance'];
    expect(dataOf(weights, front)).toEqual(dataOf(before, front));
    expect(weights['n1/mean']?.data).not.toEqual(new Float32Array(3));
    expect(weights['d1/kernel']?.data).not.toEqual(before['d1/kernel']?.data);
    const random = await train(model, { backend, data: noise(2) });
    expect(bitsOf(weights)).not.toEqual(bitsOf(random.weights));
  });
});

describe('a run that started from weights', () => {
  it('is told from one that did not, in its files and when it goes on, and ends the same when it was interrupted', async () => {
    const model = net(2);
    const data = noise(2);
    const weights = fittingWeights(model.graph, await learnt(), 'w').weights;
    const saved = savedCheckpoints();
    const whole = await train(model, { backend, data, weights, checkpoint: saved });
    expect(whole.startedFrom).toMatch(/^[0-9a-f]{64}$/);
    expect(await train(model, { backend, data })).not.toHaveProperty('startedFrom');

    // The first checkpoint is there before the first step.
    const [first] = saved.all;
    if (first === undefined) throw new Error('no checkpoint');
    expect(first.run.position.step).toBe(0);
    const resume = await decodeCheckpoint(await encodeCheckpoint(first), 'c');
    const resumed = await train(model, { backend, data, resume });
    expect(bitsOf(resumed.weights)).toEqual(bitsOf(whole.weights));
    expect(resumed.startedFrom).toBe(whole.startedFrom);

    const kept = await encodeWeights(whole.weights, await trainedModel(model, whole));
    for (const bytes of [kept, await encodeCheckpoint(saved.last())])
      expect((await decodeWeights(bytes, 'w')).startedFrom).toBe(whole.startedFrom);

    const turned = Object.fromEntries(Object.entries(weights).reverse());
    expect((await train(model, { backend, data, weights: turned })).startedFrom).toBe(whole.startedFrom);
    const fewer = { 'c1/kernel': weights['c1/kernel'] as Tensor };
    const other = await train(model, { backend, data, weights: fewer });
    expect(other.startedFrom).not.toBe(whole.startedFrom);
  });
});
