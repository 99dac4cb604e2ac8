import { describe, expect, it } from 'vitest';
import type { DataSource } from './data-source.js';
import { splitSource } from './split-source.js';

/** Sample i is the one number i. */
function counting(count: number): DataSource {
  return {
    name: 'counting',
    shape: [1, 1, 1],
    count,
    targets: 'classes',
    classes: ['a'],
    read(indices, images, labels) {
      images.set(Array.from(indices));
      labels.fill(0);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

async function samplesOf(source: DataSource): Promise<readonly number[]> {
  const images = new Float32Array(source.count);
  await source.read([...images.keys()], images, new Int32Array(source.count));
  return [...images];
}

describe('splitSource', () => {
  it('divides the samples without overlap, the same each time', async () => {
    const { train, validation } = splitSource(counting(20), 0.25, 3);
    expect([train.count, validation.count]).toEqual([15, 5]);
    const [kept, held] = [await samplesOf(train), await samplesOf(validation)];
    expect([...kept, ...held].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(await samplesOf(splitSource(counting(20), 0.25, 3).validation)).toEqual(held);
    expect(await samplesOf(splitSource(counting(20), 0.25, 4).validation)).not.toEqual(held);
  });

  it('names the parts after the source, so that each has its own random order', () => {
    const { train, validation } = splitSource(counting(20), 0.5, 1);
    expect([train.name, validation.name]).toEqual(['counting/train', 'counting/validation']);
  });

  it('refuses a split that leaves a part empty', () => {
    expect(() => splitSource(counting(4), 0.1, 1)).toThrow(
      'E522 4 samples cannot be split into training and validation at 10 %',
    );
    expect(() => splitSource(counting(4), 0.9, 1)).toThrow('E522');
  });
});
