import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createBatches } from '../create-batches.js';
import type { DataPart } from '../source/data-source.js';
import { openSource } from '../source/open-source.js';
import { coreReaders } from './core-readers.js';
import { detectSource } from './detect-source.js';

const shared =
  process.env['CONVLANG_SHARED'] ?? fileURLToPath(new URL('../../../../../../shared', import.meta.url));
const mnist = join(shared, 'data', 'mnist');
const cifar = join(shared, 'data', 'cifar10', 'bin');

async function open(path: string, part: DataPart) {
  return openSource(await detectSource(path), { baseDir: '.', part, readers: coreReaders });
}

describe.skipIf(!existsSync(mnist))('MNIST (skipped without shared/data/mnist)', () => {
  it('has 60,000 images to train on and 10,000 to test, beginning with a 5 and a 7', async () => {
    const [train, test] = [await open(mnist, 'train'), await open(mnist, 'test')];
    expect([train.count, test.count]).toEqual([60_000, 10_000]);
    const labels = new Int32Array(1);
    await train.read([0], new Float32Array(784), labels);
    expect(labels[0]).toBe(5);
    await test.read([0], new Float32Array(784), labels);
    expect(labels[0]).toBe(7);
  });

  it('has the mean 0.1307 and the deviation 0.3081 that are known of it', async () => {
    const settings = {
      preprocess: [{ kind: 'scale', factor: 1 / 255 }],
      augment: [],
      shuffle: false,
    } as const;
    const train = await open(mnist, 'train');
    let [count, sum, squares] = [0, 0, 0];
    for await (const { images } of createBatches(train, settings, {
      batch: 500,
      seed: 1,
      epoch: 0,
      train: false,
    })) {
      for (const v of images.data) {
        sum += v;
        squares += v * v;
      }
      count += images.data.length;
    }
    expect(sum / count).toBeCloseTo(0.1307, 4);
    expect(Math.sqrt(squares / count - (sum / count) ** 2)).toBeCloseTo(0.3081, 4);
  });
});

describe.skipIf(!existsSync(cifar))('CIFAR-10 (skipped without shared/data/cifar10)', () => {
  it('begins its test images with a cat and two ships, its training images with a frog and a truck', async () => {
    const names = async (part: DataPart, count: number) => {
      const source = await open(cifar, part);
      const labels = new Int32Array(count);
      await source.read([...labels.keys()], new Float32Array(count * 3072), labels);
      return [...labels].map((label) => source.classes[label]);
    };
    expect(await names('test', 3)).toEqual(['cat', 'ship', 'ship']);
    expect(await names('train', 2)).toEqual(['frog', 'truck']);
  });

  it('gives the first test pixel its red, green and blue', async () => {
    const source = await open(cifar, 'test');
    const image = new Float32Array(3072);
    await source.read([0], image, new Int32Array(1));
    expect([...image.subarray(0, 3)]).toEqual([158, 112, 49]);
  });
});
