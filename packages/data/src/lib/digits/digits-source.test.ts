import { describe, expect, it } from 'vitest';
import type { DataSource } from '../source/data-source.js';
import { digitsSource } from './digits-source.js';

async function readDigits(source: DataSource, indices: readonly number[]) {
  const images = new Float32Array(indices.length * 784);
  const labels = new Int32Array(indices.length);
  await source.read(indices, images, labels);
  return { images, labels };
}

const train = digitsSource({ part: 'train', count: 500, seed: 1 });
const firstNumbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

describe('digitsSource', () => {
  it('shows the digits 0 to 9 in turn, as 28x28 grey pictures', async () => {
    expect(train.shape).toEqual([28, 28, 1]);
    expect(train.classes).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    const { labels } = await readDigits(train, [0, 1, 9, 10, 25, 499]);
    expect([...labels]).toEqual([0, 1, 9, 0, 5, 9]);
  });

  it('gives the same picture for an item in whatever order and company it is read', async () => {
    const alone = await readDigits(train, [17]);
    const among = await readDigits(digitsSource({ part: 'train', count: 20, seed: 1 }), [3, 17, 5]);
    expect(among.images.subarray(784, 2 * 784)).toEqual(alone.images);
  });

  it('draws whole numbers of 0 to 255: much paper, some ink, and dark ink somewhere', async () => {
    const { images } = await readDigits(train, firstNumbers(500));
    expect(images.every((v) => Number.isInteger(v) && v >= 0 && v <= 255)).toBe(true);
    for (let i = 0; i < 500; i++) {
      const picture = images.subarray(i * 784, (i + 1) * 784);
      const ink = picture.filter((v) => v > 100).length / 784;
      expect(ink).toBeGreaterThan(0.02);
      expect(ink).toBeLessThan(0.35);
      expect(Math.max(...picture)).toBeGreaterThan(120);
    }
  });

  it('never repeats a picture, not even between training and test', async () => {
    const test = digitsSource({ part: 'test', count: 500, seed: 1 });
    const pictures = new Set<string>();
    for (const source of [train, test]) {
      const { images } = await readDigits(source, firstNumbers(500));
      for (let i = 0; i < 500; i++) pictures.add(images.subarray(i * 784, (i + 1) * 784).join());
    }
    expect(pictures.size).toBe(1000);
  });

  it('draws others for another seed', async () => {
    const other = digitsSource({ part: 'train', count: 1, seed: 2 });
    expect((await readDigits(other, [0])).images).not.toEqual((await readDigits(train, [0])).images);
  });

  it('draws digits that a nearest neighbour mostly tells apart', async () => {
    const known = await readDigits(train, firstNumbers(500));
    const asked = await readDigits(digitsSource({ part: 'test', count: 100, seed: 1 }), firstNumbers(100));
    let right = 0;
    for (let i = 0; i < 100; i++) {
      let best = { distance: Infinity, label: -1 };
      for (let k = 0; k < 500; k++) {
        let distance = 0;
        for (let p = 0; p < 784; p++) {
          distance += ((asked.images[i * 784 + p] ?? 0) - (known.images[k * 784 + p] ?? 0)) ** 2;
        }
        if (distance < best.distance) best = { distance, label: known.labels[k] ?? -1 };
      }
      if (best.label === asked.labels[i]) right++;
    }
    expect(right).toBeGreaterThan(70);
  });
});
