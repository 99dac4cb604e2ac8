import type { AugmentStep, PreprocessStep, TargetSetting } from '@convlang/ops';
import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createBatches, type Batch } from '../create-batches.js';
import { fromArrays } from './from-arrays.js';
import { withImageTargets } from './with-image-targets.js';

/** Images of 4x4 whose pixels are the numbers from 1 on, and labels of two kinds. */
const COUNT = 16;
const images = tensor(
  'f32',
  [COUNT, 4, 4, 1],
  Float32Array.from({ length: 16 * COUNT }, (_, i) => i + 1),
);
const kinds = Array.from({ length: COUNT }, (_, i) => i % 2);

const image = (behind: number, head = 'output'): TargetSetting => ({ head, kind: 'image', behind });
const double: PreprocessStep = { kind: 'scale', factor: 2 };
const smaller: PreprocessStep = { kind: 'resize', height: 2, width: 2 };

interface Way {
  readonly preprocess?: readonly PreprocessStep[];
  readonly augment?: readonly AugmentStep[];
  readonly heads?: readonly string[];
}

async function batchOf(
  targets: readonly TargetSetting[],
  { preprocess = [], augment = [], heads = ['output'] }: Way,
  source = fromArrays({ images, labels: kinds }),
): Promise<Batch> {
  const plan = { batch: COUNT, seed: 3, epoch: 0, train: augment.length > 0 };
  const settings = { preprocess, augment, shuffle: false };
  for await (const batch of createBatches(withImageTargets(source, targets, heads), settings, plan))
    return batch;
  throw new Error('no batch');
}

describe('images as targets', () => {
  it('are as the steps before leave them, and what goes in as all do', async () => {
    const { images: fed, labels } = await batchOf([image(1)], { preprocess: [double, double] });
    expect(labels.shape).toEqual([COUNT, 16]);
    expect([...labels.data]).toEqual([...images.data].map((value) => 2 * value));
    expect([...fed.data]).toEqual([...images.data].map((value) => 4 * value));
  });

  it('may be of another size, and without any step', async () => {
    const { images: fed, labels } = await batchOf([image(0)], { preprocess: [smaller] });
    expect(fed.shape).toEqual([COUNT, 2, 2, 1]);
    expect([...labels.data]).toEqual([...images.data]);
  });

  it('are of each head its own, beside labels of others', async () => {
    const given = {
      output: { labels: kinds, classes: ['even', 'odd'] },
      sum: { labels: kinds.map((kind) => kind + 0.5), targets: 'values' },
    } as const;
    const batch = await batchOf(
      [image(0, 'fine'), image(1, 'coarse')],
      { preprocess: [smaller], heads: ['output', 'sum', 'fine', 'coarse'] },
      fromArrays({ images, heads: given }),
    );
    expect([...batch.labels.data]).toEqual(kinds);
    expect([...(batch.heads?.['sum']?.data ?? [])]).toEqual(kinds.map((kind) => kind + 0.5));
    expect([...(batch.heads?.['fine']?.data ?? [])]).toEqual([...images.data]);
    expect([...(batch.heads?.['coarse']?.data ?? [])]).toEqual([...batch.images.data]);
  });

  it('are changed at random as what goes in is, however much smaller that is', async () => {
    const augment = [
      { kind: 'flip', axis: 'horizontal' },
      { kind: 'shift', pixels: 1 },
    ];
    const { images: fed, labels } = await batchOf([image(0)], { preprocess: [smaller], augment });
    const isSame = [...labels.data].every((value, i) => value === images.data[i]);
    expect(isSame).toBe(false);
    // The same images made small, without any change.
    const changed = fromArrays({
      images: tensor('f32', [COUNT, 4, 4, 1], Float32Array.from(labels.data)),
      labels: kinds,
    });
    const { images: again } = await batchOf([], { preprocess: [smaller] }, changed);
    expect([...fed.data]).toEqual([...again.data]);
  });
});
