import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  decodeWeights,
  encodeWeights,
  fromArrays,
  model,
  predict,
  tensor,
  train,
  type Model,
} from '../../index.js';
import { loadWeights, saveWeights } from './weights-file.js';

/** Two kinds of points, far from each other. */
const points = fromArrays({
  images: tensor('f32', [4, 2], Float32Array.of(-1, -1, 1, 1, -2, -1, 1, 2)),
  labels: [0, 1, 0, 1],
  classes: ['left', 'right'],
});
const small = model`input 2 | dense 3 | relu | dense 2 | softmax train { epochs 2 batch 2 seed 1 }`;
const asked = tensor('f32', [1, 2], Float32Array.of(0.5, -0.5));
const answer = async (net: Model, weights: Parameters<typeof predict>[1]) =>
  (await predict(net, weights, asked)).data;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convlang-'));
});

describe('weights of a model', () => {
  it('are saved and loaded in one call each, with the names of the classes', async () => {
    const result = await train(small, { data: points });
    const path = join(folder, 'gewichte 数.safetensors');
    await saveWeights(small, result, path);
    await saveWeights(small, result, path);
    const loaded = await loadWeights(small, path);
    expect(loaded.weights).toEqual(result.weights);
    expect(loaded.classes).toEqual(['left', 'right']);
    expect(loaded.trainedOn).toEqual(result.trainedOn);
    expect(await answer(small, loaded.weights)).toEqual(await answer(small, result.weights));
    expect(await readdir(folder)).toEqual(['gewichte 数.safetensors']);
    // What was loaded can be saved again, to the same file.
    expect(await encodeWeights(small, loaded)).toEqual(new Uint8Array(await readFile(path)));
  });

  it('are encoded and decoded without a file', async () => {
    const result = await train(small, { data: points });
    const { weights, stored } = await decodeWeights(small, await encodeWeights(small, result));
    expect(weights).toEqual(result.weights);
    expect(stored.text).toBe(small.text);
  });

  it('of another model are taken as far as they fit', async () => {
    const result = await train(small, { data: points });
    const path = join(folder, 'part.safetensors');
    await saveWeights(small, result, path);
    const other = model`input 2 | dense 3 | relu | dense 4 | softmax`;
    const { weights, left } = await loadWeights(other, path, { fit: 'part' });
    expect(Object.keys(weights)).toEqual(['dense1/kernel', 'dense1/bias']);
    expect(left?.reshaped.map(({ name }) => name)).toEqual(['dense2/kernel', 'dense2/bias']);
    const none = model`input 2 | dense 5 | softmax`;
    await expect(loadWeights(none, path, { fit: 'part' })).rejects.toThrow(`nothing in ${path} fits`);
    // @ts-expect-error -- a word that is none
    await expect(loadWeights(small, path, { fit: 'some' })).rejects.toThrow('`fit`');
  });

  it('are refused by a model that computes something else, or has other shapes', async () => {
    const bytes = await encodeWeights(small, await train(small, { data: points }));
    const other = model`input 2 | dense 3 | sigmoid | dense 2 | softmax`;
    await expect(decodeWeights(other, bytes)).rejects.toMatchObject({ diagnostics: [{ code: 'E614' }] });
    const wide = model`input 2 | dense 4 | relu | dense 2 | softmax`;
    await expect(decodeWeights(wide, bytes)).rejects.toMatchObject({ diagnostics: [{ code: 'E602' }] });
  });

  it('say which file cannot be read', async () => {
    const path = join(folder, 'none.safetensors');
    await expect(loadWeights(small, path)).rejects.toThrow(`${path} does not exist`);
    const short = join(folder, 'short.safetensors');
    await writeFile(short, 'x');
    await expect(loadWeights(small, short)).rejects.toThrow(short);
    const missing = join(folder, 'no folder', 'w.safetensors');
    await expect(saveWeights(small, await train(small, { data: points }), missing)).rejects.toMatchObject({
      diagnostics: [{ code: 'E526' }],
    });
  });
});
