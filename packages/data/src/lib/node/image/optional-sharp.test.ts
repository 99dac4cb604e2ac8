import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePrograms } from '../../../../../../vitest.bundle.mjs';

let away: string;

/** The program lies where no package of the workspace is found. */
beforeAll(async () => {
  away = await realpath(await mkdtemp(join(tmpdir(), 'convlang-away-')));
  const { folder, remove } = await bundlePrograms({
    cwd: join(import.meta.dirname, '../../../..'),
    input: { 'decode-pixel': 'src/testing/decode-pixel.ts' },
  });
  await cp(folder, away, { recursive: true });
  remove();
  await writeFile(join(away, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rm(away, { recursive: true, force: true }));

async function decodePixel(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(away, 'decode-pixel.js')]);
  return stdout;
}

async function withSharp(make: (path: string) => Promise<unknown>): Promise<string> {
  const modules = join(away, 'node_modules');
  await mkdir(modules);
  try {
    await make(join(modules, 'sharp'));
    return await decodePixel();
  } finally {
    await rm(modules, { recursive: true, force: true });
  }
}

describe('a picture', () => {
  it('is refused with the command that mends it where sharp is not installed', async () => {
    expect(await decodePixel()).toContain(
      'E618 pixel.png cannot be read here: sharp is not installed; `npm install --include=optional sharp` brings what reads pictures',
    );
  });

  it('is refused in the words of sharp where its native part is missing', async () => {
    const said = await withSharp(async (path) => {
      await mkdir(path);
      await writeFile(join(path, 'index.js'), 'throw new Error("no build for this machine\\nmore")');
    });
    expect(said).toContain('E618 pixel.png cannot be read here: no build for this machine; `npm install');
  });

  it('is read where sharp has been installed', async () => {
    const entry = createRequire(import.meta.url).resolve('sharp');
    const name = join('node_modules', 'sharp');
    const sharp = entry.slice(0, entry.lastIndexOf(name) + name.length);
    expect(await withSharp((path) => symlink(sharp, path, 'junction'))).toBe('read 1x1x1');
  });
});
