import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});

describe('convlang check', () => {
  it('finds nothing wrong with a network that comes along', async () => {
    const { status, stdout, stderr } = await spawnCli(['check', 'lenet5'], { cwd: folder });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'lenet5.conv: no errors\n', stderr: '' });
  });

  it('prints every error of a file with its place and ends with 1', async () => {
    await writeFile(join(folder, 'größe.conv'), 'input 224x224x3\n| conv 96x11x11 stride 4\n| dese 10\n');
    const { status, stdout } = await spawnCli(['check', 'größe.conv'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('E203 window does not fit a whole number of times');
    expect(stdout).toContain('größe.conv:2:3');
    expect(stdout).toContain('(W - F + 2P)/S + 1 = (224 - 11 + 0)/4 + 1 = 54.25');
    expect(stdout).toContain('E301');
    expect(stdout).toContain('größe.conv:3:3');
    expect(stdout).toMatch(/größe\.conv: 2 errors\n$/);
    expect(stdout).not.toContain('\u001b[');
  });

  it('prints warnings and ends with 0; other commands say only how many there are', async () => {
    await writeFile(join(folder, 'warned.conv'), 'const n = 1\ninput 8x8x1 | dense 2 | relu | softmax\n');
    const { status, stdout } = await spawnCli(['check', 'warned.conv'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('W709 the constant `n` is never used');
    expect(stdout).toMatch(/warned\.conv: no errors, 2 warnings\n$/);
    const summary = await spawnCli(['summary', 'warned.conv'], { cwd: folder });
    expect(summary.stderr).toMatch(/^2 warnings: .*convlang.* check warned\.conv\n$/);
  });

  it('prints at most fifty errors, and how many more there are', async () => {
    await writeFile(join(folder, 'many.conv'), `input 8x8x1\n${'| conv 2x1x1 strid 1\n'.repeat(60)}`);
    const { stdout } = await spawnCli(['check', 'many.conv'], { cwd: folder });
    expect(stdout.match(/^E302/gm)).toHaveLength(50);
    expect(stdout).toMatch(/\n\.\.\. and 10 more\n\nmany\.conv: 60 errors\n$/);
  });

  it('prints one object of JSON for each file', async () => {
    await writeFile(join(folder, 'good.conv'), 'input 8x8x1 | dense 2 | softmax\n');
    await writeFile(join(folder, 'bad.conv'), 'input 8x8x1 | dens 2\n');
    const { status, stdout } = await spawnCli(['check', 'good.conv', 'bad.conv', '--json'], { cwd: folder });
    expect(status).toBe(1);
    const [good, bad] = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(good).toEqual({ file: 'good.conv', ok: true, diagnostics: [] });
    expect(bad).toMatchObject({
      file: 'bad.conv',
      ok: false,
      diagnostics: [
        { code: 'E301', severity: 'error', file: 'bad.conv', line: 1, column: 15, endLine: 1, endColumn: 19 },
      ],
    });
  });

  it('reads standard input for -', async () => {
    const { status, stdout } = await spawnCli(['check', '-'], { input: 'input 8x8x1 | dens 2' });
    expect(status).toBe(1);
    expect(stdout).toContain('<stdin>:1:15');
  });

  it('names the nearest network for an unknown name', async () => {
    const { status, stdout, stderr } = await spawnCli(['check', 'lenet6'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'E541 there is no file lenet6, and no network of that name comes along\n  did you mean lenet5?\n\n',
    );
  });

  it('names the nearest file for a mistyped path, also as JSON', async () => {
    await writeFile(join(folder, 'mymodel.conv'), 'input 4\n');
    const { status, stdout } = await spawnCli(['check', 'mymodle.conv', '--json'], { cwd: folder });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      diagnostics: [
        { code: 'E501', message: 'mymodle.conv does not exist', notes: ['did you mean mymodel.conv?'] },
      ],
    });
  });

  it('refuses a folder', async () => {
    const { status, stderr } = await spawnCli(['check', folder]);
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be read: it is a folder');
  });

  it('does not follow a link of `use` out of the folder', async () => {
    const outside = await temporaryFolder();
    await writeFile(join(outside, 'blocks.conv'), 'block b { relu }\n');
    await symlink(join(outside, 'blocks.conv'), join(folder, 'linked.conv'));
    await writeFile(join(folder, 'uses.conv'), 'use "linked.conv"\ninput 4 | b()\n');
    const { status, stdout } = await spawnCli(['check', 'uses.conv'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('a link that leads out of the folder');
  });

  it('reads blocks of files that lie beside it', async () => {
    await writeFile(join(folder, 'blocks.conv'), 'block b { relu }\n');
    await writeFile(join(folder, 'beside.conv'), 'use "blocks.conv"\ninput 4 | b()\n');
    const { status, stdout } = await spawnCli(['check', join(folder, 'beside.conv')]);
    expect(stdout).toContain('no errors');
    expect(status).toBe(0);
  });
});
