import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ByteCache } from './byte-cache.js';

const root = mkdtempSync(join(tmpdir(), 'convlang cache ö '));
afterAll(() => rmSync(root, { recursive: true }));

const keyOf = (n: number): string => n.toString(16).padStart(8, '0').split('').reverse().join('');
const bytesOf = (n: number, length = 100): Uint8Array => new Uint8Array(length).fill(n % 251);

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const sizeOf = (folder: string): number =>
  filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);

describe('bytes in a folder', () => {
  it('come back under their key, also to another process, and are none where there are none', async () => {
    const folder = join(root, 'a', 'b');
    const cache = new ByteCache(folder, 1e6);
    expect(await cache.read(keyOf(1))).toBeNull();
    await cache.write(keyOf(1), bytesOf(1));
    expect([...((await new ByteCache(folder, 1e6).read(keyOf(1))) ?? [])]).toEqual([...bytesOf(1)]);
  });

  it('stay within the room; those used last stay', async () => {
    const folder = join(root, 'bounded');
    const cache = new ByteCache(folder, 6400);
    for (let n = 0; n < 32; n++) {
      await cache.write(keyOf(n), bytesOf(n));
      utimesSync(join(folder, keyOf(n).slice(0, 2), keyOf(n).slice(2)), n + 1, n + 1);
    }
    // Used again, the oldest of all is the newest.
    await cache.read(keyOf(0));
    for (let n = 32; n < 200; n++) {
      await cache.write(keyOf(n), bytesOf(n));
      expect(sizeOf(folder)).toBeLessThanOrEqual(6400);
      if (n === 70)
        expect([await cache.read(keyOf(0)), await cache.read(keyOf(1))]).toEqual([expect.anything(), null]);
    }
    expect(sizeOf(folder)).toBeGreaterThan(3200);
  });

  it('are whole while several use the folder and make room in it', async () => {
    const folder = join(root, 'shared');
    const use = async (cache: ByteCache, seed: number): Promise<number> => {
      let found = 0;
      for (let n = 0; n < 150; n++) {
        const key = keyOf((n * seed) % 60);
        const kept = await cache.read(key);
        if (kept === null) await cache.write(key, bytesOf((n * seed) % 60));
        else {
          expect([...kept]).toEqual([...bytesOf((n * seed) % 60)]);
          found++;
        }
      }
      return found;
    };
    const found = await Promise.all([7, 11, 13].map((seed) => use(new ByteCache(folder, 4800), seed)));
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(filesIn(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  it('leave what belongs to others, and remove what a kill has left', async () => {
    const folder = join(root, 'leftovers');
    mkdirSync(join(folder, 'ab'), { recursive: true });
    const [foreign, left, fresh] = ['notes.txt', '.abcd.00ff.tmp', '.abcd.11ff.tmp'].map((name) =>
      join(folder, 'ab', name),
    ) as [string, string, string];
    for (const file of [foreign, left, fresh]) writeFileSync(file, bytesOf(1, 5000));
    utimesSync(left, 1, 1);
    const cache = new ByteCache(folder, 6400);
    for (let n = 0; n < 20; n++) await cache.write(keyOf(n), bytesOf(n));
    expect(filesIn(folder)).toEqual(expect.arrayContaining([foreign]));
    expect(filesIn(folder)).not.toContain(left);
  });

  it('that cannot be written are none', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    const cache = new ByteCache(join(file, 'folder'), 1e6);
    await cache.write(keyOf(1), bytesOf(1));
    expect(await cache.read(keyOf(1))).toBeNull();
  });
});
