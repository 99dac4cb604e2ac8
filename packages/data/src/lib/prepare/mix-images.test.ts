import type { AugmentStep } from '@convlang/ops';
import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createBatches, fromArrays, type Batch } from '../../index.js';
import { checkMixing } from './mix-images.js';

/** Image k is k all over, and of class k. */
const plain = fromArrays({
  images: tensor(
    'f32',
    [8, 4, 4, 1],
    Float32Array.from({ length: 128 }, (_, i) => Math.floor(i / 16)),
  ),
  labels: [0, 1, 2, 3, 4, 5, 6, 7],
});

const settings = (...augment: readonly AugmentStep[]) => ({ preprocess: [], augment, shuffle: true });
const mixup = { kind: 'mixup', alpha: 1 };
const cutmix = { kind: 'cutmix', alpha: 1 };

async function batchesOf(
  augment: readonly AugmentStep[],
  plan: { batch?: number; epoch?: number; skip?: number; train?: boolean } = {},
) {
  const made: Batch[] = [];
  const all = { batch: 4, seed: 3, epoch: 0, train: true, ...plan };
  for await (const batch of createBatches(plain, settings(...augment), all))
    made.push(structuredClone(batch));
  return made;
}

describe('images that are mixed', () => {
  it('are those of two labels, in the shares that are said, and never one with itself', async () => {
    for (const { images, labels, mixed } of await batchesOf([mixup])) {
      if (mixed === undefined) throw new Error('nothing was mixed');
      for (let k = 0; k < 4; k++) {
        const [own = 0, other = 0, share = 0] = [labels.data[k], mixed.labels.data[k], mixed.share.data[k]];
        expect(other).not.toBe(own);
        expect(labels.data).toContain(other);
        const wanted = share * own + (1 - share) * other;
        for (const value of images.data.subarray(16 * k, 16 * (k + 1))) expect(value).toBeCloseTo(wanted, 5);
      }
    }
  });

  it('hold a box of the other as large as is said', async () => {
    const [batch] = await batchesOf([cutmix], { batch: 8 });
    for (let k = 0; k < 8; k++) {
      const own = batch?.labels.data[k];
      const numbers = [...(batch?.images.data.subarray(16 * k, 16 * (k + 1)) ?? [])];
      expect(numbers.filter((value) => value === own).length / 16).toBe(batch?.mixed?.share.data[k]);
      const rest = numbers.filter((value) => value !== own);
      expect(rest.every((value) => value === batch?.mixed?.labels.data[k])).toBe(true);
    }
  });

  it('are the same again, after batches that are skipped too, and others in the next epoch', async () => {
    const all = await batchesOf([mixup]);
    expect(await batchesOf([mixup], { skip: 1 })).toEqual(all.slice(1));
    expect(await batchesOf([mixup], { epoch: 1 })).not.toEqual(all);
  });

  it('keep what other words change by chance, and what comes before', async () => {
    const moved = await batchesOf([{ kind: 'shift', pixels: 1 }, mixup]);
    expect(moved[0]?.mixed).toBeDefined();
    expect(moved).not.toEqual(await batchesOf([mixup]));
  });

  it('are none where nothing is trained, nor of one image', async () => {
    for (const batch of await batchesOf([mixup], { train: false })) expect(batch).not.toHaveProperty('mixed');
    const [alone] = await batchesOf([mixup], { batch: 1 });
    expect(alone?.mixed?.share.data).toEqual(Float32Array.of(1));
    expect(alone?.images.data).toEqual(new Float32Array(16).fill(alone?.labels.data[0] ?? NaN));
  });
});

it('labels that are no class numbers, several images and two words are refused with the way out', () => {
  const images = tensor('f32', [2, 2, 2, 1], new Float32Array(8));
  const values = fromArrays({ images, labels: tensor('f32', [2, 1], Float32Array.of(0.5, 1)) });
  expect(() => checkMixing(values, settings(cutmix))).toThrow(
    'augment cutmix 1 cannot be done here: a loss is mixed by two class numbers, and arrays gives values',
  );
  const two = fromArrays({ inputs: { left: images, right: images }, labels: [0, 1] });
  expect(() => checkMixing(two, settings(mixup))).toThrow('a sample of arrays has several');
  expect(() => checkMixing(plain, settings(mixup, cutmix))).toThrow(
    'augment mixup 1 cannot be done here: cutmix 1 mixes them, too',
  );
});
