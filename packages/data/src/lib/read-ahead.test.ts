import { describe, expect, it } from 'vitest';
import type { DataSource } from './source/data-source.js';
import { readAhead } from './read-ahead.js';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** Twelve samples of one number, which is their own number; each read takes a while. */
function slowSource(log: string[] = []): DataSource {
  return {
    name: 'numbers',
    shape: [1, 1, 1],
    count: 12,
    targets: 'classes',
    classes: ['a', 'b', 'c'],
    close: () => Promise.resolve(),
    async read(indices, images, labels) {
      log.push(`begin ${indices[0]}`);
      await pause();
      if (indices[0] === 6) throw new Error('six');
      images.set(Array.from(indices));
      labels.set(Array.from(indices, (i) => i % 3));
      log.push(`end ${indices[0]}`);
    },
  };
}

const batches = (...firsts: readonly number[]): Uint32Array[] =>
  firsts.map((first) => Uint32Array.of(first, first + 1, first + 2));

describe('batches that are read ahead', () => {
  it('are in order, and keep their numbers while the next is being read', async () => {
    const found: number[][] = [];
    for await (const { images, labels } of readAhead(slowSource(), batches(9, 0, 3), 3)) {
      await pause();
      found.push([...images, ...labels]);
    }
    expect(found).toEqual([
      [9, 10, 11, 0, 1, 2],
      [0, 1, 2, 0, 1, 2],
      [3, 4, 5, 0, 1, 2],
    ]);
  });

  it('are begun while the one before is in use, one at a time', async () => {
    const log: string[] = [];
    for await (const { indices } of readAhead(slowSource(log), batches(0, 3, 9), 3)) {
      log.push(`use ${indices[0]}`);
      await pause();
      await pause();
    }
    expect(log.indexOf('begin 3')).toBeLessThan(log.indexOf('use 3'));
    expect(log.filter((line) => !line.startsWith('use'))).toEqual(
      [0, 3, 9].flatMap((first) => [`begin ${first}`, `end ${first}`]),
    );
  });

  it('fail in their turn', async () => {
    const used: number[] = [];
    const all = async (): Promise<void> => {
      for await (const { indices } of readAhead(slowSource(), batches(0, 3, 6, 9), 3))
        used.push(indices[0] ?? NaN);
    };
    await expect(all()).rejects.toThrow('six');
    expect(used).toEqual([0, 3]);
  });

  it('are not read any more when the caller has stopped', async () => {
    const log: string[] = [];
    for await (const { indices } of readAhead(slowSource(log), batches(0, 3, 9), 3))
      if (indices[0] === 0) break;
    const [begun, ended] = ['begin', 'end'].map((word) => log.filter((line) => line.startsWith(word)).length);
    await pause();
    expect(begun).toBe(ended);
    expect(log.filter((line) => line.startsWith('end'))).toHaveLength(ended ?? 0);
  });
});
