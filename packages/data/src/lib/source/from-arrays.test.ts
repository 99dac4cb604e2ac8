import { ConvlangError } from '@convlang/diagnostics';
import { tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createBatches } from '../create-batches.js';
import { targetSize } from './data-source.js';
import { fromArrays, type ArrayData } from './from-arrays.js';

const images = tensor('f32', [3, 1, 2, 1], Float32Array.of(1, 2, 3, 4, 5, 6));

describe('fromArrays', () => {
  it('gives the samples of the arrays in the order asked for', async () => {
    const source = fromArrays({ images, labels: [0, 1, 1], classes: ['no', 'yes'] });
    expect([source.name, source.shape, source.count, source.targets, source.classes]).toEqual([
      'arrays',
      [1, 2, 1],
      3,
      'classes',
      ['no', 'yes'],
    ]);
    const [pixels, labels] = [new Float32Array(4), new Int32Array(2)];
    await source.read([2, 0], pixels, labels);
    expect([[...pixels], [...labels]]).toEqual([
      [5, 6, 1, 2],
      [1, 0],
    ]);
  });

  it('takes rows of numbers, bytes and real values', async () => {
    const rows = tensor('u8', [2, 3], Uint8Array.of(1, 2, 255, 4, 5, 6));
    const source = fromArrays({
      images: rows,
      labels: Float32Array.of(0.5, -2),
      targets: 'values',
      name: 'rows',
    });
    expect([source.name, source.shape, source.targets]).toEqual(['rows', [1, 1, 3], 'values']);
    const [pixels, values] = [new Float32Array(6), new Float32Array(2)];
    await source.read([0, 1], pixels, values);
    expect([[...pixels], [...values]]).toEqual([
      [1, 2, 255, 4, 5, 6],
      [0.5, -2],
    ]);
  });

  it('takes signals of a length and channels as images of one row', () => {
    const source = fromArrays({ images: tensor('f32', [3, 5, 2], new Float32Array(30)), labels: [0, 1, 2] });
    expect([source.shape, source.count]).toEqual([[1, 5, 2], 3]);
  });

  it.each([
    ['signals', tensor('f32', [3, 2, 1], Float32Array.of(1, 2, 3, 4, 5, 6)), [2, 1]],
    ['vectors', tensor('f32', [3, 2], Float32Array.of(1, 2, 3, 4, 5, 6)), [2]],
    ['pictures', tensor('u8', [3, 1, 2, 1], Uint8Array.of(1, 2, 3, 4, 5, 6)), [1, 2, 1]],
  ] as const)('takes %s as what is to be met', async (_, labels, target) => {
    const source = fromArrays({ images, labels });
    expect([source.targets, source.target, targetSize(source)]).toEqual(['values', target, 2]);
    const [pixels, values] = [new Float32Array(4), new Float32Array(4)];
    await source.read([2, 0], pixels, values);
    expect([...values]).toEqual([5, 6, 1, 2]);
    const plan = { batch: 2, seed: 1, epoch: 0, train: false };
    const batches = [];
    for await (const batch of createBatches(source, { preprocess: [], augment: [], shuffle: true }, plan))
      batches.push([batch.labels.shape, [...batch.labels.data]]);
    expect(batches).toEqual([
      [
        [2, 2],
        [1, 2, 3, 4],
      ],
      [
        [1, 2],
        [5, 6],
      ],
    ]);
  });

  it('takes the image that goes in as what is to be met, as the model sees it', async () => {
    const source = fromArrays({ images, targets: 'image' });
    const settings = { preprocess: [{ kind: 'scale', factor: 2 }], augment: [], shuffle: true } as const;
    const plan = { batch: 3, seed: 1, epoch: 0, train: false };
    for await (const batch of createBatches(source, settings, plan)) {
      expect([batch.labels.shape, [...batch.labels.data]]).toEqual([
        [3, 2],
        [2, 4, 6, 8, 10, 12],
      ]);
      expect(batch.images.shape).toEqual([3, 1, 2, 1]);
    }
  });

  it.each<[string, Partial<ArrayData>]>([
    [
      'there are 3 in `images`, and 2 rows in `labels`',
      { labels: tensor('f32', [2, 3], new Float32Array(6)) },
    ],
    [
      'label 1 is Infinity, not a finite number',
      { labels: tensor('f32', [3, 2], Float32Array.of(1, 2, 3, Infinity, 5, 6)) },
    ],
    ['`labels` is [3, 0]: each holds nothing', { labels: tensor('f32', [3, 0], new Float32Array()) }],
    [
      '`labels` is [3, 2, 1, 1, 1], not [n, height, width, channels], [n, length, channels] or [n, values]',
      { labels: tensor('f32', [3, 2, 1, 1, 1], new Float32Array(6)) },
    ],
    [
      '`labels` is a tensor, and classes are one number for each sample',
      { labels: tensor('f32', [3, 1], new Float32Array(3)), targets: 'classes' },
    ],
    [
      'there are `labels`, and `targets` says that the images themselves are the target',
      { targets: 'image' },
    ],
    ['there are 3 in `images`, and 2 numbers in `labels`', { labels: [0, 1] }],
    ['label 1 is 1.5, not a class number from 0', { labels: [0, 1.5, 1] }],
    ['label 2 is -1, not a class number from 0', { labels: [0, 1, -1] }],
    ['label 1 is 2, not a class number from 0 to 1', { labels: [0, 2, 1], classes: ['a', 'b'] }],
    ['label 0 is NaN, not a finite number', { labels: [NaN, 2, 1], targets: 'values' }],
    ['there are none', { images: tensor('f32', [0, 1, 2, 1], new Float32Array()), labels: [] }],
    [
      '`images` is [3, 1, 2, 1, 1], not [n, height, width, channels], [n, length, channels] or [n, features]',
      { images: tensor('f32', [3, 1, 2, 1, 1], new Float32Array(6)) },
    ],
    [
      '`images` is no tensor: a tensor of shape [3, 1, 2, 1] holds 6 numbers, not 5',
      { images: { ...images, data: new Float32Array(5) } },
    ],
    [
      '`images` is i32, not f32 or u8',
      { images: tensor('i32', [3, 2], new Int32Array(6)) as Tensor as Tensor<'f32'> },
    ],
    ['`images` is [3, 0]: each holds nothing', { images: tensor('f32', [3, 0], new Float32Array()) }],
  ])('refuses arrays that are no samples: %s', (what, wrong) => {
    let said: unknown;
    try {
      fromArrays({ images, labels: [0, 1, 1], ...wrong });
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(ConvlangError);
    expect((said as ConvlangError).diagnostics).toMatchObject([
      { code: 'E643', message: `the arrays are no samples: ${what}` },
    ]);
  });
});
