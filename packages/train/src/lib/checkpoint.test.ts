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
    data: { name: 'digits', count: 10 },
    position: { ...START, step: 7, sums: { samples: 4, loss: 0.1 + 0.2, top1: 1, top5: 3 } },
  },
  weights: { 'best/kernel': numbers(1, -0, 1e-42), 'optimizer/bias': numbers(2) },
  optimizer: { 'adam.m/best/kernel': numbers(3, 4, 5) },
  best: { 'best/kernel': numbers(6, 7, 8), 'optimizer/bias': numbers(9) },
};

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof ConvlangError) return error.diagnostics[0]?.code;
    throw error;
  }
  return undefined;
}

test('a checkpoint comes back as it was, whatever its layers are called', () => {
  expect(decodeCheckpoint(encodeCheckpoint(checkpoint), 'c')).toEqual(checkpoint);
});

test('other tools find the text, the hash and the weights under their names', () => {
  const { tensors, metadata } = decodeSafetensors(encodeCheckpoint(checkpoint), 'c');
  expect(metadata).toMatchObject({ model: 'input 1 | dense 1 as best', hash: 'ab12' });
  expect([...(tensors['best/kernel']?.data ?? [])]).toEqual([1, -0, Math.fround(1e-42)]);
});

test('weights are read from a file of weights, and from a checkpoint: the best, else the last', () => {
  expect(decodeWeights(encodeWeights(checkpoint.weights, checkpoint.run), 'w')).toEqual(checkpoint.weights);
  expect(decodeWeights(encodeCheckpoint(checkpoint), 'c')).toEqual(checkpoint.best);
  expect(decodeWeights(encodeCheckpoint({ ...checkpoint, best: {} }), 'c')).toEqual(checkpoint.weights);
});

test('a file that is no checkpoint is refused', () => {
  expect(codeOf(() => decodeCheckpoint(encodeSafetensors({ a: numbers(1) }), 'a'))).toBe('E604');
  expect(codeOf(() => decodeCheckpoint(encodeWeights({ a: numbers(1) }, checkpoint.run), 'w'))).toBe('E604');
});

test('a truncated checkpoint is refused, wherever it ends', () => {
  const bytes = encodeCheckpoint(checkpoint);
  for (let end = 0; end < bytes.length; end += 13)
    expect(codeOf(() => decodeCheckpoint(bytes.subarray(0, end), 'c'))).toMatch(/^E5/);
});
