import { ConvlangError } from '@convlang/diagnostics';
import { decodeSafetensors, encodeSafetensors } from '@convlang/format-safetensors';
import { tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import {
  decodeCheckpoint,
  decodeWeights,
  encodeCheckpoint,
  encodeWeights,
  type Checkpoint,
} from './checkpoint.js';
import { START } from './run-position.js';

const numbers = (...values: number[]) => tensor('f32', [values.length], Float32Array.from(values));

const checkpoint: Checkpoint = {
  run: {
    fingerprint: 'ab12',
    text: 'input 1 | dense 1 as best',
    seed: 1998,
    epochs: 3,
    classes: ['cat', 'dög'],
    data: { name: 'digits', count: 10 },
    position: { ...START, step: 7, sums: { samples: 4, loss: 0.1 + 0.2, top1: 1, top5: 3 } },
  },
  weights: { 'best/kernel': numbers(1, -0, 1e-42), 'optimizer/bias': numbers(2) },
  optimizer: { 'adam.m/best/kernel': numbers(3, 4, 5) },
  best: { 'best/kernel': numbers(6, 7, 8), 'optimizer/bias': numbers(9) },
};

async function codeOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ConvlangError) return error.diagnostics[0]?.code;
    throw error;
  }
  return undefined;
}

test('a checkpoint comes back as it was, whatever its layers are called', async () => {
  expect(await decodeCheckpoint(await encodeCheckpoint(checkpoint), 'c')).toEqual(checkpoint);
});

test('other tools find the text, the hash and the weights under their names', async () => {
  const { tensors, metadata } = decodeSafetensors(await encodeCheckpoint(checkpoint), 'c');
  const classes = '["cat","dög"]';
  expect(metadata).toMatchObject({ model: 'input 1 | dense 1 as best', hash: 'ab12', classes });
  expect([...(tensors['best/kernel']?.data ?? [])]).toEqual([1, -0, Math.fround(1e-42)]);
});

test('weights are read from a file of weights, and from a checkpoint: the best, else the last', async () => {
  const { run, weights, best } = checkpoint;
  const tensorsOf = async (bytes: Uint8Array) => (await decodeWeights(bytes, 'w')).tensors;
  expect(await tensorsOf(await encodeWeights(weights, run))).toEqual(weights);
  expect(await tensorsOf(await encodeCheckpoint(checkpoint))).toEqual(best);
  expect(await tensorsOf(await encodeCheckpoint({ ...checkpoint, best: {} }))).toEqual(weights);
});

test('weights come with the names of the classes, the text and the hash of their model', async () => {
  const { run, weights } = checkpoint;
  const known = { classes: ['cat', 'dög'], text: 'input 1 | dense 1 as best', fingerprint: 'ab12' };
  expect(await decodeWeights(await encodeWeights(weights, run), 'w')).toMatchObject(known);
  expect(await decodeWeights(await encodeCheckpoint(checkpoint), 'c')).toMatchObject(known);
  const unnamed = await encodeWeights(weights, { ...run, classes: [] });
  expect(decodeSafetensors(unnamed, 'w').metadata).not.toHaveProperty('classes');
  expect((await decodeWeights(unnamed, 'w')).classes).toEqual([]);
});

test('weights of another program come without', async () => {
  const foreign = { tensors: { a: numbers(1) }, classes: [], text: null, fingerprint: null };
  expect(await decodeWeights(encodeSafetensors({ a: numbers(1) }), 'w')).toEqual(foreign);
});

test('a file that is no checkpoint is refused', async () => {
  const foreign = encodeSafetensors({ a: numbers(1) });
  expect(await codeOf(() => decodeCheckpoint(foreign, 'a'))).toBe('E604');
  const weights = await encodeWeights({ a: numbers(1) }, checkpoint.run);
  expect(await codeOf(() => decodeCheckpoint(weights, 'w'))).toBe('E604');
});

test('a truncated checkpoint is refused, wherever it ends', async () => {
  const bytes = await encodeCheckpoint(checkpoint);
  for (let end = 0; end < bytes.length; end += 13)
    expect(await codeOf(() => decodeCheckpoint(bytes.subarray(0, end), 'c'))).toMatch(/^E5/);
});
