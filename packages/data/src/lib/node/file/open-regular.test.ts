import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from './open-regular.js';
import { readFileBytes, readFileText } from './read-file-bytes.js';
import { openBytes } from './open-bytes.js';
import { writeFileWhole } from './write-file-whole.js';

// Pipes, sockets and devices with names are Unix's: Windows has none of them.
describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'convlang kinds '));
  const at = (name: string) => (name.startsWith('/') ? name : join(folder, name));
  let server: Server | null = null;
  beforeAll(async () => {
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync(at('pipe'), at('link'));
    server = createServer();
    await new Promise<void>((done) => server?.listen(at('socket'), done));
  });
  afterAll(() => {
    server?.close();
    rmSync(folder, { recursive: true });
  });

  const kinds = [
    ['pipe', 'it is a pipe, not a regular file'],
    ['link', 'it is a pipe, not a regular file'],
    ['socket', 'it is a socket, not a regular file'],
    ['/dev/zero', 'it is a device, not a regular file'],
    ['/dev/tty', 'it is a device, not a regular file'],
    ['.', 'it is a folder'],
  ] as const;

  it.each(kinds)('%s is neither waited for nor read without end', async (name, reason) => {
    const message = `E502 ${at(name)} cannot be read: ${reason}`;
    expect(() => readText(at(name))).toThrow(reason);
    expect(() => readFileText(at(name))).toThrow(message);
    await expect(readFileBytes(at(name))).rejects.toThrow(message);
    await expect(openBytes(at(name), { span: null })).rejects.toThrow(message);
  });

  it.each(kinds.slice(0, 5))('%s is not replaced', async (name, reason) => {
    await expect(writeFileWhole(at(name), 'x')).rejects.toThrow(
      `E526 ${at(name)} cannot be written: ${reason}`,
    );
  });
});

describe('what is read whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'convlang whole '));
  const path = join(folder, 'file');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has all its bytes', async () => {
    writeFileSync(path, 'größe\n');
    expect(readFileText(path)).toBe('größe\n');
    expect(Buffer.from(await readFileBytes(path)).toString()).toBe('größe\n');
  });

  it('is a text of at most 16 MiB', () => {
    writeFileSync(path, ' '.repeat(2 ** 24));
    expect(readFileText(path)).toHaveLength(2 ** 24);
    truncateSync(path, 2 ** 24 + 1);
    expect(() => readFileText(path)).toThrow(
      `E502 ${path} cannot be read: it has more than 16,777,216 bytes`,
    );
  });

  it('is refused by its size alone when it is larger than what can be read', async () => {
    truncateSync(path, 2 ** 40);
    await expect(readFileBytes(path)).rejects.toThrow(/^E502 .* it has more than 2,147,479,551 bytes$/);
  });

  it('tells a file that is missing, and an empty one', async () => {
    truncateSync(path, 0);
    await expect(readFileBytes(path)).rejects.toThrow(`E503 ${path} is empty`);
    expect(readFileText(path)).toBe('');
    await expect(readFileBytes(join(folder, 'no'))).rejects.toThrow('E501');
    expect(() => readFileText(join(folder, 'no'))).toThrow('E501');
  });

  it.skipIf(process.platform !== 'linux')(
    'reads what says that it has no size (Linux only: needs /proc)',
    () => {
      expect(readFileText('/proc/self/status')).toContain(`Pid:\t${process.pid}\n`);
    },
  );
});
