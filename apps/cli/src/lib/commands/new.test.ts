import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';
import { netName } from './new.js';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});

describe('convlang new', () => {
  it('writes a model file that has no errors and is in the standard form', async () => {
    const { status, stdout } = await spawnCli(['new', 'meine ziffern'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain("convlang train 'meine ziffern.conv'");
    expect(await readFile(join(folder, 'meine ziffern.conv'), 'utf8')).toContain('net meine_ziffern\n');
    const check = await spawnCli(['check', 'meine ziffern.conv'], { cwd: folder });
    expect(check.stdout).toBe('meine ziffern.conv: no errors\n');
    expect((await spawnCli(['fmt', '--check', 'meine ziffern.conv'], { cwd: folder })).status).toBe(0);
  });

  it('refuses to overwrite', async () => {
    await spawnCli(['new', 'once'], { cwd: folder });
    const { status, stderr } = await spawnCli(['new', 'once'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toBe('E540 once.conv is already there and is not overwritten\n\n');
  });

  it('starts from a network that comes along', async () => {
    const { stdout } = await spawnCli(['new', 'mine', '--template', 'lenet5', '--json'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({ ok: true, file: 'mine.conv', net: 'mine' });
    const summary = await spawnCli(['summary', 'mine.conv', '--json'], { cwd: folder });
    expect(JSON.parse(summary.stdout)).toMatchObject({ name: 'mine', params: 61706 });
  });

  it('names the nearest template for an unknown one', async () => {
    const { status, stderr } = await spawnCli(['new', 'other', '--template', 'lenet'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('there is no template lenet; did you mean lenet5?');
  });

  it('says which folder is missing', async () => {
    const { status, stderr } = await spawnCli(['new', 'no/where'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('E501 no/where.conv');
  });
});

describe('netName', () => {
  it('makes an identifier of any file name', () => {
    expect(netName('été 2026')).toBe('ete_2026');
    expect(netName('5layers')).toBe('Net_5layers');
    expect(netName('数字')).toBe('Net');
    expect(netName('a-b.c')).toBe('a_b_c');
  });
});
