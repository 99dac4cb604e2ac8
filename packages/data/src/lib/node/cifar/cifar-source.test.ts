import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../../source/open-source.js';
import { coreReaders } from '../core-readers.js';

const folder = mkdtempSync(join(tmpdir(), 'convlang cifar '));
afterAll(() => rmSync(folder, { recursive: true }));

/** One item: a label, and planes filled with red, green and blue; the last pixel of each plane is one more. */
function item(label: number, red: number, green: number, blue: number): Buffer {
  const planes = [red, green, blue].map((v) => Buffer.concat([Buffer.alloc(1023, v), Buffer.from([v + 1])]));
  return Buffer.concat([Buffer.from([label]), ...planes]);
}

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function open(path: string, part: 'train' | 'test' = 'train', heldBytes = 2 ** 20) {
  const setting = { kind: 'cifar10', path, options: {}, span: null };
  return openSource(setting, { baseDir: folder, part, readers: coreReaders, heldBytes });
}

describe('CIFAR-10 in binary form', () => {
  it('reads the batches of a folder in order, planes made pixels', async () => {
    mkdirSync(join(folder, 'set'));
    write('set/data_batch_2.bin', item(2, 70, 80, 90));
    write('set/data_batch_1.bin.gz', gzipSync(Buffer.concat([item(0, 10, 20, 30), item(1, 40, 50, 60)])));
    write('set/test_batch.bin', item(9, 1, 2, 3));
    for (const heldBytes of [0, 2 ** 20]) {
      const source = await open('set', 'train', heldBytes);
      expect(source).toMatchObject({ count: 3, shape: [32, 32, 3], name: 'cifar10' });
      expect(source.classes[9]).toBe('truck');
      const [images, labels] = [new Float32Array(3 * 3072), new Int32Array(3)];
      await source.read([2, 0, 1], images, labels);
      expect([...labels]).toEqual([2, 0, 1]);
      expect([...images.subarray(0, 3)]).toEqual([70, 80, 90]);
      expect([...images.subarray(3072 - 3, 3072 + 3)]).toEqual([71, 81, 91, 10, 20, 30]);
      expect([...images.subarray(3 * 3072 - 3)]).toEqual([41, 51, 61]);
      await source.close();
    }
    expect((await open('set', 'test')).count).toBe(1);
  });

  it('takes a single file as it is', async () => {
    expect((await open(write('any.bin', item(1, 1, 1, 1)))).count).toBe(1);
  });

  it('names the byte of a label out of range when it meets it', async () => {
    const path = write('wrong.bin', Buffer.concat([item(1, 1, 1, 1), item(10, 1, 1, 1)]));
    const source = await open(path);
    const [images, labels] = [new Float32Array(3072), new Int32Array(1)];
    await source.read([0], images, labels);
    await expect(source.read([1], images, labels)).rejects.toThrow(
      `E509 ${path} has the label 10 at byte 3073, and the classes are 0 to 9 (airplane, automobile, bird, cat, deer, ...)`,
    );
  });

  it('refuses a file that ends inside an item, and an empty one', async () => {
    const path = write('cut.bin', Buffer.concat([item(1, 1, 1, 1), Buffer.alloc(500)]));
    await expect(open(path)).rejects.toThrow(
      `E504 ${path} is truncated: it ends at byte 3573, and its content needs 6146 bytes`,
    );
    await expect(open(write('empty.bin', Buffer.alloc(0)))).rejects.toThrow('E503');
  });

  it('says which names it looked for in a folder', async () => {
    const found = await open(folder, 'test').catch((error: unknown) => error);
    expect(found).toMatchObject({
      diagnostics: [{ code: 'E511', notes: ['looked for test_batch*.bin, each also .gz'] }],
    });
  });
});
