import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { detectSource } from './detect-source.js';

const baseDir = mkdtempSync(join(tmpdir(), 'convlang detect '));
afterAll(() => rmSync(baseDir, { recursive: true }));

const images = Buffer.from([0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 5]);
const labels = Buffer.from([0, 0, 8, 1, 0, 0, 0, 1, 5]);

function write(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(baseDir, name), bytes);
  return name;
}

function makeFolder(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  mkdirSync(join(baseDir, name));
  for (const [file, bytes] of Object.entries(files)) write(join(name, file), bytes);
  return name;
}

async function detect(path: string) {
  const { kind, path: found } = await detectSource(path, { baseDir });
  return [kind, found];
}

describe('detectSource', () => {
  it('takes the word digits', async () => {
    expect(await detect('digits')).toEqual(['digits', null]);
  });

  it('recognises folders by the names in them', async () => {
    const test = makeFolder('idx', { 't10k-images.idx3-ubyte.gz': images, 't10k-labels-idx1-ubyte': labels });
    expect(await detect(test)).toEqual(['mnist', test]);
    const batches = makeFolder('cifar', { 'data_batch_1.bin': Buffer.alloc(3073) });
    expect(await detect(batches)).toEqual(['cifar10', batches]);
    await expect(detect(makeFolder('none', {}))).rejects.toThrow('E511');
  });

  it('recognises files by what is in them, whatever their name', async () => {
    expect(await detect(write('a', images))).toEqual(['mnist', 'a']);
    expect(await detect(write('b.csv', gzipSync(images)))).toEqual(['mnist', 'b.csv']);
    expect(await detect(write('c', Buffer.alloc(2 * 3073, 7)))).toEqual(['cifar10', 'c']);
    expect(await detect(write('d.bin', 'label,ä\n1,2\n'))).toEqual(['csv', 'd.bin']);
    expect(await detect(write('e', gzipSync('1,2\n')))).toEqual(['csv', 'e']);
    expect(await detect(write('f', '1\t2\r3\t4\r'))).toEqual(['csv', 'f']);
    expect(await detect(write('g', '1;2\n'))).toEqual(['csv', 'g']);
  });

  it('goes from a file of labels to its images', async () => {
    expect(await detect(write('my-labels-idx1-ubyte', labels))).toEqual(['mnist', 'my-images-idx3-ubyte']);
  });

  it('says what anything else looks like', async () => {
    const note = (path: string) =>
      detect(path).then(
        () => null,
        (error: unknown) => error,
      );
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
    expect(await note(write('p', png))).toMatchObject({
      diagnostics: [{ code: 'E516', notes: ['it looks like a PNG picture (bytes 89 50 4e 47 0d 0a 1a 0a)'] }],
    });
    expect(await note(write('q', Buffer.from([1, 2, 3])))).toMatchObject({
      diagnostics: [{ code: 'E516', notes: ['it begins with the bytes 01 02 03'] }],
    });
    for (const encoded of ['\ufeffä,1\n', 'a,1\n'].map((text) => Buffer.from(text, 'utf16le')))
      for (const bytes of [encoded, Buffer.from(encoded).swap16()])
        await expect(detect(write('u', bytes))).rejects.toThrow('E531');
    await expect(detect(write('r', ''))).rejects.toThrow('E503');
    await expect(detect('nowhere')).rejects.toThrow('E501');
  });
});
