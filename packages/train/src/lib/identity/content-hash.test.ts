import type { DataSource } from '@convlang/data';
import { expect, test } from 'vitest';
import { memorySource } from '../../testing/memory-source.js';
import { contentHash } from './content-hash.js';

const images = [1, 2, 3, 4, 5, 6];
const labels = [0, 1, 0];
const classes = ['cat', 'dog'];
const source = memorySource([1, 1, 2], images, labels, { classes });

test('data of the same content has the same hash, and each number, label and name counts', async () => {
  const hash = await contentHash(source);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await contentHash(memorySource([1, 1, 2], images, labels, { classes }))).toBe(hash);
  const others = [
    memorySource([1, 1, 2], [1, 2, 3, 4, 5, 7], labels, { classes }),
    memorySource([1, 1, 2], images, [0, 1, 1], { classes }),
    memorySource([1, 1, 2], images, labels, { classes: ['dog', 'cat'] }),
    memorySource([1, 1, 2], images, labels, { classes, name: 'other' }),
    memorySource([1, 2, 1], images, labels, { classes }),
    memorySource([1, 1, 2], images, labels, { classes: [], targets: 'values' }),
    memorySource([1, 1, 2], images.slice(0, 4), labels.slice(0, 2), { classes }),
  ];
  const hashes = await Promise.all(others.map(contentHash));
  expect(new Set([hash, ...hashes]).size).toBe(others.length + 1);
});

test('of a large source few samples are read, in order, the first and the last among them', async () => {
  const read: number[] = [];
  let changed = -1;
  const large: DataSource = {
    ...source,
    shape: [64, 64, 1],
    count: 1_000_000,
    read(indices, into, intoLabels) {
      Array.from(indices).forEach((i, k) => {
        read.push(i);
        into.fill(i % 251, k * 4096, (k + 1) * 4096);
        intoLabels[k] = i === changed ? 1 : 0;
      });
      return Promise.resolve();
    },
  };
  const hash = await contentHash(large);
  expect(read).toHaveLength(64);
  expect([read[0], read.at(-1), new Set(read).size]).toEqual([0, 999_999, 64]);
  expect(read).toEqual(read.toSorted((a, b) => a - b));
  for (const place of [0, read[30] ?? 0, 999_999]) {
    changed = place;
    expect(await contentHash(large)).not.toBe(hash);
  }
});
