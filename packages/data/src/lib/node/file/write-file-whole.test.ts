import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { failWriting } from './file-failure.js';
import { writeFileWhole } from './write-file-whole.js';

const folder = mkdtempSync(join(tmpdir(), 'convlang write ö '));
afterAll(() => rmSync(folder, { recursive: true }));

describe('writeFileWhole', () => {
  it('writes bytes and texts, and replaces what was there', async () => {
    const path = join(folder, 'a file');
    await writeFileWhole(path, Uint8Array.of(1, 2, 3));
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
    await writeFileWhole(path, 'é');
    expect(readFileSync(path, 'utf8')).toBe('é');
    expect(readdirSync(folder)).toEqual(['a file']);
  });

  it('leaves nothing behind when it cannot put the file in its place', async () => {
    const taken = join(folder, 'taken');
    mkdirSync(join(taken, 'inside'), { recursive: true });
    await expect(writeFileWhole(taken, 'x')).rejects.toThrow(
      /^E526 .*taken cannot be written: it is a folder$/,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('refuses a folder that is missing, and a file as folder', async () => {
    await expect(writeFileWhole(join(folder, 'no', 'x'), 'x')).rejects.toThrow(
      `E526 ${join(folder, 'no', 'x')} cannot be written: its folder does not exist`,
    );
    const file = join(folder, 'file');
    writeFileSync(file, 'old');
    await expect(writeFileWhole(join(file, 'x'), 'x')).rejects.toThrow('E526');
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it.skipIf(process.platform !== 'linux')(
    'refuses a folder that nobody may write to (Linux only: needs /sys)',
    async () => {
      await expect(writeFileWhole('/sys/x', 'x')).rejects.toThrow(
        /^E526 \/sys\/x cannot be written: (permission denied|the file system is read-only)$/,
      );
    },
  );

  it.skipIf(process.platform !== 'linux')('tells a full disk (Linux only: needs /dev/full)', () => {
    // What is written to /dev/full meets a full disk; a link under the temporary name would need the name, so the
    // system's own answer is taken from there and handed to the function that makes the error of it.
    symlinkSync('/dev/full', join(folder, 'full'));
    let answer: unknown = null;
    try {
      writeFileSync(join(folder, 'full'), 'x');
    } catch (error) {
      answer = error;
    }
    expect(() => failWriting(answer, 'model.safetensors')).toThrow(
      'E527 model.safetensors cannot be written: the disk is full',
    );
  });
});
