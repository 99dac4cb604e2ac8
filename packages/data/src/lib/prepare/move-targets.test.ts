import { coreVocabulary, defineAugmentation, type AugmentStep, type Vocabulary } from '@convlang/ops';
import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createBatches, type Batch } from '../create-batches.js';
import type { DataSource } from '../source/data-source.js';
import { fromArrays } from '../source/from-arrays.js';

const COUNT = 64;
const [H, W] = [4, 5];
const SIZE = H * W;
/** Classes 0 to 6, and images whose pixels are one more than twice their class. */
const classes = Int32Array.from({ length: COUNT * SIZE }, (_, i) => (i * i + 3 * i) % 7);
const images = tensor(
  'f32',
  [COUNT, H, W, 1],
  Float32Array.from(classes, (one) => 2 * one + 1),
);
const maps = tensor('i32', [COUNT, H, W], classes);

async function augmented(
  data: DataSource,
  augment: readonly AugmentStep[],
  vocabulary: Vocabulary = coreVocabulary,
): Promise<Batch> {
  const settings = { preprocess: [], augment, shuffle: true, vocabulary };
  const plan = { batch: COUNT, seed: 5, epoch: 0, train: true };
  for await (const batch of createBatches(data, settings, plan)) return batch;
  throw new Error('no batch');
}

/** How many samples are other than they were. */
const changed = ({ images: { data }, indices }: Batch): number =>
  [...indices].filter((sample, k) =>
    data.subarray(k * SIZE, (k + 1) * SIZE).some((value, i) => value !== images.data[sample * SIZE + i]),
  ).length;

describe('maps go along with their images', () => {
  it.each<readonly [string, AugmentStep]>([
    ['flip', { kind: 'flip', axis: 'horizontal' }],
    ['shift', { kind: 'shift', pixels: 2 }],
  ])('%s: the class of a pixel is that of the image, and at an edge that of the nearest', async (_, step) => {
    const batch = await augmented(fromArrays({ images, labels: maps }), [step]);
    expect(changed(batch)).toBeGreaterThan(10);
    expect(batch.labels.dtype).toBe('i32');
    batch.images.data.forEach((value, at) => {
      const sample = Math.floor(at / SIZE);
      const own = (i: number): number => batch.images.data[sample * SIZE + i] ?? NaN;
      let i = at % SIZE;
      if (value === 0) {
        // The nearest pixel that the image still has: rows first, then columns.
        const isFilled = (y: number, x: number): boolean => own(y * W + x) === 0;
        const rows = Array.from({ length: H }, (_row, y) => y).filter((y) =>
          Array.from({ length: W }, (_column, x) => x).some((x) => !isFilled(y, x)),
        );
        const columns = Array.from({ length: W }, (_column, x) => x).filter((x) =>
          rows.some((y) => !isFilled(y, x)),
        );
        const nearest = (from: readonly number[], wanted: number): number =>
          Math.min(from.at(-1) ?? NaN, Math.max(from[0] ?? NaN, wanted));
        i = nearest(rows, Math.floor(i / W)) * W + nearest(columns, i % W);
      }
      expect(batch.labels.data[at]).toBe((own(i) - 1) / 2);
    });
  });

  it('also in heads beside others, and the seed and the place decide', async () => {
    const heads = {
      output: { labels: Array.from({ length: COUNT }, (_, i) => i % 3) },
      map: { labels: maps },
      height: { labels: Array.from({ length: COUNT }, (_, i) => i / 2), targets: 'values' as const },
    };
    const step = { kind: 'flip', axis: 'vertical' };
    const alone = await augmented(fromArrays({ images, labels: maps }), [step]);
    const batch = await augmented(fromArrays({ images, heads }), [step]);
    expect(batch.heads?.['map']?.data).toEqual(alone.labels.data);
    expect([...batch.labels.data]).toEqual([...batch.indices].map((i) => i % 3));
    expect([...(batch.heads?.['height']?.data ?? [])]).toEqual([...batch.indices].map((i) => i / 2));
  });

  it('and stay where they are where nothing is augmented', async () => {
    const settings = { preprocess: [], augment: [{ kind: 'shift', pixels: 2 }], shuffle: false };
    const plan = { batch: COUNT, seed: 5, epoch: 0, train: false };
    for await (const batch of createBatches(fromArrays({ images, labels: maps }), settings, plan))
      expect(batch.labels.data).toEqual(classes);
  });
});

it('pictures to be met are moved as the images are, mixed and filled with 0 as they are', async () => {
  const twice = tensor(
    'f32',
    images.shape,
    images.data.map((value) => 2 * value),
  );
  const steps = [
    { kind: 'rotate', degrees: 30 },
    { kind: 'zoom', share: 0.2 },
    { kind: 'shear', degrees: 10 },
    { kind: 'resized-crop', least: 0.5 },
    { kind: 'shift', pixels: 1 },
    { kind: 'flip', axis: 'horizontal' },
  ];
  const batch = await augmented(fromArrays({ images, labels: twice }), steps);
  expect(changed(batch)).toBe(COUNT);
  batch.images.data.forEach((value, i) => expect(batch.labels.data[i]).toBeCloseTo(2 * value, 4));
});

it.each<AugmentStep>([
  { kind: 'brightness', share: 0.5 },
  { kind: 'contrast', share: 0.5 },
  { kind: 'blur', sigma: 2 },
  { kind: 'cutout', pixels: 2 },
])('$kind leaves the target', async (step) => {
  const batch = await augmented(fromArrays({ images, labels: maps }), [step]);
  expect(changed(batch)).toBeGreaterThan(COUNT / 2);
  batch.indices.forEach((sample, k) =>
    expect(batch.labels.data.slice(k * SIZE, (k + 1) * SIZE)).toEqual(
      classes.slice(sample * SIZE, (sample + 1) * SIZE),
    ),
  );
});

it('what changes values alone leaves targets, and draws numbers of its own', async () => {
  const dim = defineAugmentation({
    summary: 'Halves every second image.',
    args: {},
    draws: 1,
    target: 'stays',
    change: ({ from, to, draw }) => {
      if (draw(0) < 0.5) return false;
      to.set(from.map((value) => value / 2));
      return true;
    },
  });
  const vocabulary = { ...coreVocabulary, augmentations: { ...coreVocabulary.augmentations, dim } };
  const flip = { kind: 'flip', axis: 'horizontal' };
  const data = fromArrays({ images, labels: maps });
  const both = await augmented(data, [{ kind: 'dim' }, flip], vocabulary);
  const isHalved = Array.from({ length: COUNT }, (_, k) => {
    const row = [...both.images.data.subarray(k * SIZE, (k + 1) * SIZE)];
    const own = [...both.labels.data.subarray(k * SIZE, (k + 1) * SIZE)].map((one) => 2 * one + 1);
    const halves = row.every((value, i) => value === (own[i] ?? NaN) / 2);
    expect(halves || row.every((value, i) => value === own[i])).toBe(true);
    return halves;
  });
  expect(isHalved.filter(Boolean).length).toBeGreaterThan(10);
  expect(isHalved.filter(Boolean).length).toBeLessThan(COUNT - 10);
});

it('a row of numbers beside an image is not changed', async () => {
  const row = tensor(
    'f32',
    [COUNT, 2],
    Float32Array.from({ length: 2 * COUNT }, (_, i) => i),
  );
  const data = fromArrays({ inputs: { image: images, row }, labels: maps });
  const steps = [
    { kind: 'shift', pixels: 2 },
    { kind: 'contrast', share: 0.5 },
  ];
  const batch = await augmented(data, steps);
  expect(changed(batch)).toBeGreaterThan(10);
  expect([...(batch.inputs?.['row']?.data ?? [])]).toEqual(
    [...batch.indices].flatMap((i) => [2 * i, 2 * i + 1]),
  );
});
