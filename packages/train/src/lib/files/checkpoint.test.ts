import { decodeSafetensors, encodeSafetensors } from '@convlang/format-safetensors';
import { tensor } from '@convlang/tensor';
import { describe, expect, it, test } from 'vitest';
import { codeOf } from '../../testing/code-of.js';
import {
  decodeCheckpoint,
  decodeWeights,
  encodeCheckpoint,
  encodeWeights,
  type Checkpoint,
} from './checkpoint.js';
import { START } from '../run/run-position.js';
import { encodeSealed } from './sealed-tensors.js';

const numbers = (...values: number[]) => tensor('f32', [values.length], Float32Array.from(values));

const checkpoint: Checkpoint = {
  run: {
    fingerprint: 'ab12',
    inference: 'cd34',
    text: 'input 1 | dense 1 as best',
    used: { 'b.conv': 'block b { relu }', '../c.conv': '' },
    seed: 1998,
    epochs: 3,
    classes: ['cat', 'dög'],
    data: { name: 'digits', count: 10 },
    backend: 'wasm',
    position: {
      ...START,
      step: 7,
      sums: { samples: 4, loss: 0.1 + 0.2, metrics: { accuracy: [1], top5: [3] } },
    },
  },
  weights: { 'best/kernel': numbers(1, -0, 1e-42), 'optimizer/bias': numbers(2) },
  optimizer: { 'adam.m/best/kernel': numbers(3, 4, 5) },
  best: { 'best/kernel': numbers(6, 7, 8), 'optimizer/bias': numbers(9) },
};

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
  const known = {
    classes: ['cat', 'dög'],
    text: 'input 1 | dense 1 as best',
    fingerprint: 'ab12',
    inference: 'cd34',
  };
  expect(await decodeWeights(await encodeWeights(weights, run), 'w')).toMatchObject(known);
  expect(await decodeWeights(await encodeCheckpoint(checkpoint), 'c')).toMatchObject(known);
  const unnamed = await encodeWeights(weights, { ...run, classes: [] });
  expect(decodeSafetensors(unnamed, 'w').metadata).not.toHaveProperty('classes');
  expect((await decodeWeights(unnamed, 'w')).classes).toEqual([]);
});

test('weights of another program come without', async () => {
  const known = {
    classes: [],
    text: null,
    used: {},
    fingerprint: null,
    inference: null,
    trainedOn: null,
    startedFrom: null,
  };
  const foreign = { tensors: { a: numbers(1) }, ...known };
  expect(await decodeWeights(encodeSafetensors({ a: numbers(1) }), 'w')).toEqual(foreign);
});

test('a checkpoint from before metrics had words goes on with what it had counted', async () => {
  const { run } = checkpoint;
  const older = { samples: 4, loss: 2, top1: 1, top5: 3 };
  const json = JSON.stringify({ ...run, position: { ...run.position, sums: older } });
  const metadata = { model: run.text, hash: run.fingerprint, run: json };
  const bytes = await encodeSealed('checkpoint', checkpoint.weights, metadata);
  const { position } = (await decodeCheckpoint(bytes, 'c')).run;
  expect(position.sums).toEqual({ samples: 4, loss: 2, metrics: { accuracy: [1], top5: [3] } });
});

test('a file that is no checkpoint is refused', async () => {
  const foreign = encodeSafetensors({ a: numbers(1) });
  expect(await codeOf(() => decodeCheckpoint(foreign, 'a'))).toBe('E604');
  const weights = await encodeWeights({ a: numbers(1) }, checkpoint.run);
  expect(await codeOf(() => decodeCheckpoint(weights, 'w'))).toBe('E604');
});

describe('run data that no run has written', () => {
  const { run } = checkpoint;
  const { position } = run;
  const { sums } = position;
  const scores = { samples: 10, loss: 1, accuracy: 0.5, top5: null };
  const record = { epoch: 1, rate: 0.1, train: scores, validation: null };
  const at = (changed: object) => ({ ...run, position: { ...position, ...changed } });
  const after = (changed: object) => at({ epoch: 1, history: [{ ...record, ...changed }] });

  it.each<readonly [value: unknown, what: string]>([
    ['{', 'its run data is not JSON'],
    ['', 'its run data is not JSON'],
    ['NaN', 'its run data is not JSON'],
    [null, 'its run data is null, not an object'],
    [[], 'its run data is [], not an object'],
    [7, 'its run data is 7, not an object'],
    [{}, 'seed is missing'],
    [{ ...run, seed: -1 }, 'seed is -1, not a whole number from 0'],
    // A text that JSON.stringify cannot make.
    [
      JSON.stringify({ ...run, seed: 77 }).replace('77', '1e999'),
      'seed is a number too large, not a whole number from 0',
    ],
    [{ ...run, epochs: 0 }, 'epochs is 0, not a whole number from 1'],
    [{ ...run, data: null }, 'data is null, not an object'],
    [{ ...run, data: { name: 3, count: 1 } }, 'data.name is 3, not a text'],
    [{ ...run, data: { name: 'digits', count: 0 } }, 'data.count is 0, not a whole number from 1'],
    [{ ...run, position: undefined }, 'position is missing'],
    [{ ...run, position: null }, 'position is null, not an object'],
    [at({ epoch: -3 }), 'position.epoch is -3, not a whole number from 0'],
    [at({ epoch: 2.5 }), 'position.epoch is 2.5, not a whole number from 0'],
    [at({ epoch: '1' }), 'position.epoch is "1", not a whole number from 0'],
    [at({ epoch: NaN }), 'position.epoch is null, not a whole number from 0'],
    [at({ epoch: 1e9 }), 'position.history has 0 records, and position.epoch is 1000000000'],
    [at({ step: 2 ** 53 }), 'position.step is 9007199254740992, not a whole number from 0'],
    [at({ batch: [] }), 'position.batch is [], not a whole number from 0'],
    [
      at({ sums: { ...sums, loss: 'x'.repeat(99) } }),
      `position.sums.loss is "${'x'.repeat(36)}..., not a finite`,
    ],
    [at({ sums: { ...sums, metrics: undefined } }), 'position.sums.metrics is missing'],
    [
      at({ sums: { ...sums, metrics: { accuracy: [null] } } }),
      'position.sums.metrics.accuracy[0] is null, not a finite number',
    ],
    [at({ sums: { samples: 4, loss: 1, top1: 1 } }), 'position.sums.top5 is missing'],
    [at({ history: null }), 'position.history is null, not a list'],
    [at({ history: [record] }), 'position.history has 1 records, and position.epoch is 0'],
    [at({ epoch: 1, history: [null] }), 'position.history[0] is null, not an object'],
    [after({ epoch: 2 }), 'position.history[0].epoch is 2, not 1'],
    [after({ rate: '1' }), 'position.history[0].rate is "1", not a finite number'],
    [after({ validation: undefined }), 'position.history[0].validation is missing'],
    [
      after({ train: { ...scores, accuracy: 1.5 } }),
      'history[0].train.accuracy is 1.5, not a share from 0 to 1',
    ],
    [after({ train: { ...scores, loss: Infinity } }), 'history[0].train.loss is null, not a finite number'],
    [after({ train: { ...scores, heads: [1] } }), 'history[0].train.heads is [1], not an object'],
    [after({ train: { ...scores, heads: null } }), 'history[0].train.heads is null, not an object'],
    [
      after({ train: { ...scores, heads: { output: 1, side: '2' } } }),
      'history[0].train.heads.side is "2", not a finite number',
    ],
    [
      after({ validation: { ...scores, heads: { output: NaN } } }),
      'history[0].validation.heads.output is null, not a finite number',
    ],
    [
      at({ sums: { ...sums, heads: { side: true } } }),
      'position.sums.heads.side is true, not a finite number',
    ],
  ])('%j: %s', async (value, what) => {
    const json = typeof value === 'string' ? value : JSON.stringify(value);
    const metadata = { model: run.text, hash: run.fingerprint, run: json };
    const bytes = await encodeSealed('checkpoint', checkpoint.weights, metadata);
    const read = decodeCheckpoint(bytes, 'c');
    await expect(read).rejects.toThrow('E604 this is not a checkpoint of convlang: ');
    await expect(read).rejects.toThrow(what);
  });

  it('is refused as names of classes, too', async () => {
    const metadata = { model: run.text, hash: run.fingerprint, classes: '["cat",3]' };
    await expect(decodeWeights(await encodeSealed('weights', {}, metadata), 'w')).rejects.toThrow(
      'E604 this is not a file of weights of convlang',
    );
  });
});

test.each(['7', '{"a.conv":1}', '["a"]', 'no'])(
  'used files that are no texts, %s, are refused',
  async (used) => {
    const metadata = { model: 'input 1', hash: 'x', used };
    const bytes = await encodeSealed('weights', checkpoint.weights, metadata);
    await expect(decodeWeights(bytes, 'w')).rejects.toThrow(
      'E604 this is not a file of weights of convlang: its used files are no texts by path',
    );
  },
);
