import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConvlangError } from '@convlang/diagnostics';
import { beforeAll, expect, test } from 'vitest';
import * as typed from '../index.js';
import * as typedNode from '../node.js';

/** Calls what a module exports as a program in JavaScript does, with whatever it has. */
const callsOf =
  (exports: object) =>
  (name: string, ...given: readonly unknown[]): unknown => {
    const found: unknown = Reflect.get(exports, name);
    if (typeof found !== 'function') throw new Error(`there is no ${name}`);
    return Reflect.apply(found, undefined, given) as unknown;
  };
const lang = callsOf(typed);
const node = callsOf(typedNode);

const small = typed.model`input 4 | dense 8 as d | dense 2 | softmax train { epochs 1 batch 4 }`;
const images = typed.tensor(
  'f32',
  [4, 4],
  Float32Array.from({ length: 16 }, (_, i) => i / 16),
);
const labels = [0, 1, 0, 1];
const data = typed.fromArrays({ images, labels });
let result: typed.TrainResult;
beforeAll(async () => {
  result = await typed.train(small, { data });
});

const path = join(tmpdir(), 'never-written.safetensors');

test.each<readonly [string, () => unknown, string]>([
  [
    'layers that are numbers',
    () => lang('createPredictor', small, result.weights, { layers: [3] }),
    'layers',
  ],
  ['no layers', () => lang('createPredictor', small, result.weights, { layers: null }), 'layers'],
  ['a text of layers', () => lang('createPredictor', small, result.weights, { layers: 'd' }), 'layers'],
  ['no taps', () => lang('createPredictor', small, result.weights, { taps: [null] }), 'taps'],
  ['no options', () => lang('createPredictor', small, result.weights, null), 'options'],
  [
    'a word for a backend',
    () => lang('predict', small, result.weights, images, { backend: 'ts' }),
    'backend',
  ],
  ['a text for a model', () => lang('predict', 'input 4', result.weights, images), 'model'],
  ['a result for weights', () => lang('predict', small, result, images), 'weights'],
  ['nothing to train', () => lang('train'), 'model'],
  ['a text to train', () => lang('train', 'input 4 | dense 2', {}), 'model'],
  ['arrays for data', () => lang('train', small, { data: { images, labels } }), 'data'],
  ['data that opens to nothing', () => lang('train', small, { data: () => undefined }), 'data'],
  ['epochs without a number', () => lang('train', small, { data, epochs: NaN }), 'epochs'],
  ['epochs in a text', () => lang('train', small, { data, epochs: '2' }), 'epochs'],
  ['a listener that is none', () => lang('train', small, { data, onProgress: 3 }), 'onProgress'],
  ['a signal that is none', () => lang('train', small, { data, signal: {} }), 'signal'],
  ['a path for a checkpoint', () => lang('train', small, { data, checkpoint: path }), 'checkpoint'],
  ['bytes for a checkpoint', () => lang('train', small, { data, resume: new Uint8Array(8) }), 'resume'],
  ['no first weights', () => lang('train', small, { data, weights: null }), 'weights'],
  ['a text for a trainer', () => lang('createTrainer', 'input 4 | dense 2'), 'model'],
  ['epochs for a trainer', () => lang('createTrainer', small, { epochs: 3 }), 'epochs'],
  ['arrays for batches', () => lang('batches', small, { images, labels }), 'data'],
  ['half an epoch of batches', () => lang('batches', small, data, { epoch: 0.5 }), 'epoch'],
  ['epochs of a search', () => lang('findRate', small, { data, epochs: 2 }), 'epochs'],
  ['a listener of points that is none', () => lang('findRate', small, { data, onPoint: 3 }), 'onPoint'],
  ['nothing to measure on', () => lang('evaluate', small, result.weights), 'data'],
  ['no samples at a time', () => lang('evaluate', small, result.weights, data, { batch: 0 }), 'batch'],
  ['a text of classes', () => lang('evaluate', small, result.weights, data, { classes: 'ab' }), 'classes'],
  ['a call for a template', () => lang('model', 'input 4 | dense 2'), 'text'],
  ['nothing to compile', () => lang('compile', null), 'source'],
  ['a path without a text', () => lang('compile', { path: 'net.conv' }), 'source'],
  ['a number to check', () => lang('checkSource', 3), 'source'],
  ['no text', () => lang('compileModel'), 'text'],
  ['no name of a text', () => lang('compileModel', 'input 4 | dense 2'), 'file'],
  ['no arrays', () => lang('fromArrays'), 'data'],
  ['labels in a text', () => lang('fromArrays', { images, labels: '0101' }), 'labels'],
  ['names that are numbers', () => lang('fromArrays', { images, labels, classes: [1, 2] }), 'classes'],
  ['labels for heads', () => lang('fromArrays', { images, heads: { output: 3 } }), 'heads.output'],
  ['no inputs', () => lang('fromArrays', { inputs: null, labels }), 'inputs'],
  ['a part that is none', () => lang('digitsSource', { part: 'all', count: 4, seed: 1 }), 'part'],
  ['digits without a number', () => lang('digitsSource', { part: 'train', count: NaN, seed: 1 }), 'count'],
  ['weights for a result', () => lang('encodeWeights', small, result.weights), 'result'],
  ['a path for bytes', () => lang('decodeWeights', small, path), 'bytes'],
  ['a text to hash', () => lang('fingerprint', 'input 4'), 'model'],
  ['nowhere to save', () => node('saveWeights', small, result), 'path'],
  ['nowhere to load from', () => node('loadWeights', small), 'path'],
  ['no file', () => node('loadModel'), 'path'],
  ['no data', () => node('openData'), 'path'],
])('%s is refused with words', async (_, call, argument) => {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConvlangError);
  const [found] = (error as ConvlangError).diagnostics;
  expect(found?.code).toBe('E556');
  expect(found?.message).toMatch(new RegExp(`^\`${argument}\` is .*, not .+`));
});

test.each<readonly [string, () => unknown, string]>([
  [
    'an option of another program',
    () => lang('train', small, { data, validation: data }),
    '`validation` is an object with name, shape, count, targets, classes, not one of what is taken here; there are backend, ',
  ],
  [
    'a misspelt option',
    () => lang('evaluate', small, result.weights, data, { clases: ['a', 'b'] }),
    '`clases` is ["a","b"], not one of what is taken here; did you mean `classes`?',
  ],
  [
    'layers of a call that gives none',
    () => lang('predict', small, result.weights, images, { layers: ['d'] }),
    '`layers` is ["d"], not one of what is taken here; there are backend, alternatives',
  ],
  [
    'one layer',
    () => lang('createPredictor', small, result.weights, { layer: 'd' }),
    '`layer` is "d", not one of what is taken here; did you mean `layers`?',
  ],
  [
    'misspelt classes of arrays',
    () => lang('fromArrays', { images, labels, clases: ['a', 'b'] }),
    '`clases` is ["a","b"], not one of what is taken here; did you mean `classes`?',
  ],
  [
    'misspelt classes of a head',
    () => lang('fromArrays', { images, heads: { output: { labels, clases: ['a', 'b'] } } }),
    '`clases` is ["a","b"], not one of what is taken here; did you mean `classes`?',
  ],
])('%s is not left out in silence', async (_, call, message) => {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConvlangError);
  const [found] = (error as ConvlangError).diagnostics;
  expect(found?.code).toBe('E556');
  expect(found?.message).toContain(message);
});

test('names that would be met wrongly are refused: of a tap that there is not, and of two classes', async () => {
  await expect(
    Promise.resolve(lang('evaluate', small, result.weights, data, { taps: { aux: ['a', 'b'] } })),
  ).rejects.toMatchObject({ diagnostics: [{ code: 'E622', message: 'the model has no tap aux' }] });
  expect(() => lang('fromArrays', { images, labels, classes: ['cat', 'cat'] })).toThrow(
    'the arrays are no samples: `classes` has `cat` twice',
  );
});

test('a tensor without samples is told what lacks', async () => {
  const row = typed.tensor('f32', [4], new Float32Array(4));
  await expect(Promise.resolve(lang('predict', small, result.weights, row))).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'E605',
        message: 'the data gives [4] and the model takes 4',
        notes: ['a tensor counts its samples first: [1, 4]'],
      },
    ],
  });
});

test('a result in place of its weights, and arrays of arrays, are told what they lack', async () => {
  await expect(Promise.resolve(lang('evaluate', small, result, data))).rejects.toThrow(
    'not weights by name: they are its `weights`',
  );
  expect(() => lang('fromArrays', { images: [[1, 2]], labels: [0] })).toThrow(
    expect.objectContaining({
      diagnostics: [
        expect.objectContaining({
          code: 'E643',
          notes: ["tensor('f32', [count, height, width, channels], new Float32Array(numbers)) makes one"],
        }),
      ],
    }),
  );
});

test('a snapshot after the end of a run says where its weights are', async () => {
  let run: typed.RunUnderWay | undefined;
  await typed.train(small, { data, onProgress: (_, underWay) => (run = underWay) });
  await expect(run?.snapshot()).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'E698',
        notes: [expect.stringContaining('are in the result of `train`')],
      },
    ],
  });
});
