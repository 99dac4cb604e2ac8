import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import { openSource, type ImageDecoder, type SourceImage, type SourceReaders } from '@convlang/data';
import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.js';
import { decodeImages } from '../run/decode-images.js';
import { train } from '../train.js';

const backend = createTsBackend();

/** Files of two bytes: the side of a square picture, and its grey. */
const decoder: ImageDecoder = {
  decode: ({ name, bytes: [side = 0, grey = 0] }) =>
    Promise.resolve({ name, shape: [side, side, 1], pixels: new Float32Array(side * side).fill(grey) }),
};

/** Dark pictures and light ones, each of another size, every third of them as pixels. */
const readers: SourceReaders = {
  album: {
    path: 'none',
    options: {},
    open: (_, { part }) =>
      Promise.resolve({
        name: 'album',
        count: part === 'train' ? 24 : 9,
        targets: 'classes',
        classes: ['dark', 'light'],
        readImages(indices, labels) {
          const files = Array.from(indices, (i, k) => {
            labels[k] = i % 2;
            const file = {
              name: `${i}.png`,
              bytes: Uint8Array.of(2 + (i % 5), i % 2 === 0 ? 20 + i : 220 - i),
            };
            return i % 3 === 0 ? decoder.decode(file) : Promise.resolve<SourceImage>(file);
          });
          return Promise.all(files);
        },
        close: () => Promise.resolve(),
      }),
  },
};

const text = `input 4x4x1 | dense 2 | softmax
train { optimizer adam lr 0.05 epochs 20 batch 6 validate split 25% }
data { source album  resize 4x4  scale 1/255  augment flip horizontal }`;

test('a network is trained, validated and measured on pictures of any size, from files', async () => {
  const model = compileOrThrow(text);
  const { weights, history, classes } = await train(model, { backend, readers, decoder });
  expect(history.at(-1)?.validation?.accuracy).toBe(1);
  const source = await openSource(
    { kind: 'album', path: null, options: {}, span: null },
    { readers, baseDir: '.', part: 'test', decode: decodeImages(model, decoder) },
  );
  const metrics = await evaluate(model, weights, source, { backend, classes });
  expect([metrics.samples, metrics.accuracy]).toEqual([9, 1]);
});

test('the same pictures give the same bits', async () => {
  const run = async () =>
    (await train(compileOrThrow(text), { backend, readers, decoder, epochs: 2 })).weights;
  expect(await run()).toEqual(await run());
});

test('without a decoder, or without a model that they are for, they are refused', async () => {
  await expect(train(compileOrThrow(text), { backend, readers })).rejects.toThrow(
    /E620 \d+\.png is the file of a picture/,
  );
  const setting = { kind: 'album', path: null, options: {}, span: null };
  await expect(openSource(setting, { readers, baseDir: '.', part: 'train' })).rejects.toThrow(
    'E621 the source album gives images as they come, and it is not said what they are for',
  );
});

test('a picture that the preprocessing brings to another size is named', async () => {
  const crop = compileOrThrow(text.replace('resize 4x4', 'crop 2x2'));
  await expect(train(crop, { backend, readers, decoder })).rejects.toThrow(
    /E605 the data gives 2x2x1 \(\d+\.png\) and the model takes 4x4x1/,
  );
});

test('pictures of any size are made large for the target, and small for what goes in', async () => {
  const model = compileOrThrow(`input 2x2x1 | upsample 2 | conv 1x1x1 as c
    train { loss mse optimizer adam lr 0.05 epochs 60 batch 6 }
    data { source album  scale 1/255  resize 4x4  target image  resize 2x2 }`);
  const { weights } = await train(model, { backend, readers, decoder });
  expect(weights['c/kernel']?.data[0]).toBeCloseTo(1, 1);
  expect(weights['c/bias']?.data[0]).toBeCloseTo(0, 1);
});
