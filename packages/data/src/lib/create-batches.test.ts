import { describe, expect, it } from 'vitest';
import { countBatches, createBatches, type BatchPlan, type BatchSettings } from './create-batches.js';
import type { DataSource } from './source/data-source.js';
import { digitsSource } from './digits/digits-source.js';

const plain: BatchSettings = { preprocess: [], augment: [], shuffle: true };
const changed: BatchSettings = {
  preprocess: [{ kind: 'pad', height: 32, width: 32 }],
  augment: [
    { kind: 'shift', pixels: 2 },
    { kind: 'flip', axis: 'horizontal' },
    { kind: 'rotate', degrees: 10 },
    { kind: 'resized-crop', least: 0.5 },
    { kind: 'blur', sigma: 1 },
  ],
  shuffle: true,
};

/** Sample i is the one number i, of class i mod 3. */
function counting(count: number): DataSource {
  return {
    name: 'counting',
    shape: [1, 1, 1],
    count,
    targets: 'classes',
    classes: ['a', 'b', 'c'],
    read(indices, images, labels) {
      Array.from(indices).forEach((i, k) => {
        images[k] = i;
        labels[k] = i % 3;
      });
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

async function collect(source: DataSource, settings: BatchSettings, plan: Partial<BatchPlan>) {
  const images: number[] = [];
  const labels: number[] = [];
  const sizes: number[] = [];
  const all = createBatches(source, settings, { batch: 4, seed: 1, epoch: 0, train: true, ...plan });
  for await (const batch of all) {
    images.push(...batch.images.data);
    labels.push(...batch.labels.data);
    sizes.push(batch.images.shape[0] ?? 0);
  }
  return { images, labels, sizes };
}

describe('createBatches', () => {
  it('gives every sample once, shuffled, with its label, and a smaller last batch', async () => {
    const { images, labels, sizes } = await collect(counting(10), plain, {});
    expect([...images].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(images).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(labels).toEqual(images.map((i) => i % 3));
    expect(sizes).toEqual([4, 4, 2]);
    expect(countBatches(counting(10), { batch: 4 })).toBe(3);
  });

  it('leaves a smaller last batch out where it is told to', async () => {
    const { images, sizes } = await collect(counting(10), plain, { dropLast: true });
    expect(sizes).toEqual([4, 4]);
    expect(new Set(images).size).toBe(8);
    const { images: rest } = await collect(counting(10), plain, { dropLast: true, skip: 1 });
    expect(rest).toEqual(images.slice(4));
    const counts = [0, 3, 4, 7, 8].map((count) => countBatches({ count }, { batch: 4, dropLast: true }));
    expect(counts).toEqual([0, 0, 1, 1, 2]);
  });

  it('names the position and the samples of each batch', async () => {
    for await (const batch of createBatches(counting(10), plain, {
      batch: 4,
      seed: 1,
      epoch: 0,
      train: true,
    })) {
      expect(batch.images.shape).toEqual([batch.indices.length, 1, 1, 1]);
      expect(batch.labels.shape).toEqual([batch.indices.length]);
      expect(batch.first % 4).toBe(0);
      expect([...batch.images.data]).toEqual([...batch.indices]);
    }
  });

  it('keeps the order of the source when shuffling is off, or not training', async () => {
    const inOrder = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect((await collect(counting(10), { ...plain, shuffle: false }, {})).images).toEqual(inOrder);
    expect((await collect(counting(10), plain, { train: false })).images).toEqual(inOrder);
  });

  it('takes another order each epoch and for each seed, and the same for the same', async () => {
    const order = async (plan: Partial<BatchPlan>) => (await collect(counting(50), plain, plan)).images;
    expect(await order({ epoch: 1 })).toEqual(await order({ epoch: 1 }));
    expect(await order({ epoch: 1 })).not.toEqual(await order({ epoch: 0 }));
    expect(await order({ seed: 2 })).not.toEqual(await order({ seed: 1 }));
  });

  it('gives the same samples with the same random changes whatever the size of the batches', async () => {
    const source = digitsSource({ part: 'train', count: 23, seed: 1 });
    const whole = await collect(source, changed, { batch: 23 });
    expect(await collect(source, changed, { batch: 5 })).toMatchObject({
      images: whole.images,
      labels: whole.labels,
    });
    expect(await collect(source, changed, { batch: 100 })).toEqual(whole);
  });

  it('goes on from any position with the same samples and changes', async () => {
    const source = digitsSource({ part: 'train', count: 23, seed: 1 });
    const whole = await collect(source, changed, { batch: 5 });
    const rest = await collect(source, changed, { batch: 5, skip: 3 });
    expect(rest.images).toEqual(whole.images.slice(3 * 5 * 1024));
    expect(await collect(source, changed, { batch: 5, skip: 5 })).toEqual({
      images: [],
      labels: [],
      sizes: [],
    });
  });

  it('does not read what it skips', async () => {
    const read: number[] = [];
    const source: DataSource = { ...counting(10) };
    const watched: DataSource = {
      ...source,
      read: (indices, images, labels) => {
        read.push(...Array.from(indices));
        return source.read(indices, images, labels);
      },
    };
    await collect(watched, { ...plain, shuffle: false }, { skip: 2 });
    expect(read).toEqual([8, 9]);
  });

  it('changes other images at random each epoch, and none when not training', async () => {
    const source = digitsSource({ part: 'train', count: 10, seed: 1 });
    const settings = { ...changed, shuffle: false };
    const first = await collect(source, settings, { epoch: 0 });
    expect((await collect(source, settings, { epoch: 1 })).images).not.toEqual(first.images);
    const still = await collect(source, settings, { train: false });
    expect(still.images).not.toEqual(first.images);
    expect((await collect(source, { ...settings, augment: [] }, {})).images).toEqual(still.images);
  });

  it('hands real values on as f32 [n, 1]', async () => {
    const source: DataSource = { ...counting(3), targets: 'values', classes: [] };
    for await (const { labels } of createBatches(source, plain, {
      batch: 3,
      seed: 1,
      epoch: 0,
      train: false,
    })) {
      expect(labels).toEqual({ dtype: 'f32', shape: [3, 1], data: Float32Array.of(0, 1, 2) });
    }
  });
});
