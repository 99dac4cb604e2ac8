import { chmod, lstat, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const UGLY = 'input 8x8x1|conv 3x3x3   # three\n|dense 10\n';
const NEAT = 'input 8x8x1 | conv 3x3x3  # three\n| dense 10\n';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});

describe('convlang fmt', () => {
  it('rewrites files that are not in the standard form', async () => {
    const file = join(folder, 'netz eins.conv');
    await writeFile(file, UGLY);
    const { status, stdout, stderr } = await spawnCli(['fmt', file]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(file, 'utf8')).toBe(NEAT);
  });

  it('changes nothing with --check, and ends with 1 when something would change', async () => {
    await writeFile(join(folder, 'ugly.conv'), UGLY);
    await writeFile(join(folder, 'neat.conv'), NEAT);
    const { status, stdout } = await spawnCli(['fmt', '--check', 'neat.conv', 'ugly.conv'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toBe('ugly.conv is not in the standard form\n');
    expect(await readFile(join(folder, 'ugly.conv'), 'utf8')).toBe(UGLY);
    expect((await spawnCli(['fmt', '--check', 'neat.conv'], { cwd: folder })).status).toBe(0);
  });

  it('prints what comes from standard input', async () => {
    const { status, stdout } = await spawnCli(['fmt', '-'], { input: UGLY });
    expect({ status, stdout }).toEqual({ status: 0, stdout: NEAT });
  });

  it('leaves a file with syntax errors as it is, and still formats the others', async () => {
    await writeFile(join(folder, 'broken.conv'), 'input | |');
    await writeFile(join(folder, 'fine.conv'), UGLY);
    const { status, stderr } = await spawnCli(['fmt', 'broken.conv', 'fine.conv'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('broken.conv:1:');
    expect(await readFile(join(folder, 'broken.conv'), 'utf8')).toBe('input | |');
    expect(await readFile(join(folder, 'fine.conv'), 'utf8')).toBe(NEAT);
  });

  it('says in JSON what it did', async () => {
    await writeFile(join(folder, 'json.conv'), UGLY);
    const { stdout } = await spawnCli(['fmt', 'json.conv', '--json'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({ file: 'json.conv', ok: true, changed: true, diagnostics: [] });
    const piped = await spawnCli(['fmt', '-', '--json'], { input: UGLY });
    expect(JSON.parse(piped.stdout)).toMatchObject({ file: '<stdin>', ok: true, changed: true, text: NEAT });
  });

  it('keeps a link a link and the mode of the file', async () => {
    const file = join(folder, 'target.conv');
    await writeFile(file, UGLY);
    await chmod(file, 0o640);
    await symlink(file, join(folder, 'link.conv'));
    expect((await spawnCli(['fmt', join(folder, 'link.conv')])).status).toBe(0);
    expect((await lstat(join(folder, 'link.conv'))).isSymbolicLink()).toBe(true);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readFile(file, 'utf8')).toBe(NEAT);
  });
});
