import { compileOrThrow } from '@convlang/compiler';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTsBackend } from '@convlang/backend-ts';
import { assert } from '@convlang/diagnostics';
import { decodeSafetensors } from '@convlang/format-safetensors';
import { tensor, type Tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { networkText } from '../../testing/small-network.js';
import { predict } from '../predict/predict.js';

const shared =
  process.env['CONVLANG_SHARED'] ?? fileURLToPath(new URL('../../../../../../shared', import.meta.url));
const weightsFile = join(shared, 'data/derived/resnet20_cifar10/model.safetensors');
const logitsFile = join(shared, 'data/derived/resnet20_cifar10/golden_logits_64x10_f32le.bin');
const imagesFile = join(shared, 'data/cifar10/bin/test_batch_first1000.bin');
const missing = [weightsFile, logitsFile, imagesFile].some((file) => !existsSync(file));
const reason = missing ? ' (skipped: shared/data is not there)' : '';

const COUNT = 64;
const PLANE = 32 * 32;
// What the published weights were trained on: the means and deviations of ImageNet.
const MEAN = [0.485, 0.456, 0.406];
const STD = [0.229, 0.224, 0.225];

/** Names of the tensors in the PyTorch port, in the order of the layers, with the parameter's role of ours. */
function publishedNames(): readonly string[] {
  const stages = [1, 2, 3].flatMap((stage) => [0, 1, 2].map((block) => `layer${stage}.${block}.`));
  const norm = (name: string): string[] =>
    ['weight', 'bias', 'running_mean', 'running_var'].map((part) => `${name}.${part}`);
  const pair = (prefix: string, i: number): string[] => [
    `${prefix}conv${i}.weight`,
    ...norm(`${prefix}bn${i}`),
  ];
  return [
    ...pair('', 1),
    ...stages.flatMap((prefix) => [...pair(prefix, 1), ...pair(prefix, 2)]),
    'linear.weight',
    'linear.bias',
  ];
}

/** `[f, c, kh, kw]` as `[kh, kw, c, f]`, `[out, in]` as `[in, out]`; vectors stay. */
function transposed({ shape, data }: Tensor): Tensor<'f32'> {
  const [f = 1, c = 1, kh = 1, kw = 1] = shape;
  if (shape.length === 1) return tensor('f32', shape, Float32Array.from(data));
  const into = new Float32Array(data.length);
  for (let i = 0; i < f; i++)
    for (let j = 0; j < c; j++)
      for (let k = 0; k < kh * kw; k++) into[(k * c + j) * f + i] = data[(i * c + j) * kh * kw + k] ?? NaN;
  return tensor('f32', shape.length === 4 ? [kh, kw, c, f] : [c, f], into);
}

function readImages(bytes: Uint8Array): Tensor<'f32'> {
  const data = new Float32Array(COUNT * PLANE * 3);
  for (let n = 0; n < COUNT; n++)
    for (let c = 0; c < 3; c++)
      for (let i = 0; i < PLANE; i++) {
        const byte = bytes[n * (1 + 3 * PLANE) + 1 + c * PLANE + i] ?? NaN;
        data[(n * PLANE + i) * 3 + c] = (byte / 255 - (MEAN[c] ?? NaN)) / (STD[c] ?? NaN);
      }
  return tensor('f32', [COUNT, 32, 32, 3], data);
}

test.skipIf(missing)(
  `resnet20 with published weights gives the published logits of 64 CIFAR-10 images${reason}`,
  async () => {
    const model = compileOrThrow(networkText('resnet20').replace('dense 10 | softmax', 'dense 10'));
    const { tensors } = decodeSafetensors(readFileSync(weightsFile), weightsFile);
    const names = publishedNames();
    expect(Object.keys(tensors).toSorted()).toEqual(names.toSorted());
    expect(model.graph.parameters.length).toBe(names.length);
    const weights = Object.fromEntries(
      model.graph.parameters.map(({ name }, i) => {
        const published = tensors[names[i] ?? ''];
        assert(published !== undefined, `there is a tensor ${names[i] ?? i}`);
        return [name, transposed(published)];
      }),
    );

    const images = readImages(readFileSync(imagesFile));
    const { data } = await predict(model, weights, images, { backend: createTsBackend() });
    const golden = readFileSync(logitsFile);
    const worst = Array.from(data, (x, i) => Math.abs(x - golden.readFloatLE(4 * i)));
    expect(worst.length).toBe(COUNT * 10);
    expect(Math.max(...worst)).toBeLessThan(1e-3);
  },
  300_000,
);
