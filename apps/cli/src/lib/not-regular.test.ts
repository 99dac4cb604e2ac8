import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../testing/spawn-cli.js';

const net = 'input 2 | dense 2 | softmax\n';

// Windows has neither pipes with names nor /dev/zero.
describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const texts = {
      'net.conv': net,
      'use.conv': `use "pipe"\n${net}`,
      'data.conv': `${net}data { source csv "pipe" }\n`,
      'zero.conv': `${net}data { source csv "/dev/zero" }\n`,
    };
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
    await mkdir(join(folder, 'folder'));
    await symlink('circle', join(folder, 'circle'));
  });

  it.each([
    ['check pipe', 'E502 pipe cannot be read: it is a pipe'],
    ['check use.conv', 'E318 the file `pipe` cannot be read: it is a pipe'],
    ['train data.conv', 'E502 pipe cannot be read: it is a pipe'],
    ['train zero.conv', 'E502 /dev/zero cannot be read: it is a device'],
    ['train net.conv --data pipe', 'pipe cannot be read: it is a pipe'],
    ['evaluate net.conv --data net.conv --weights pipe', 'E502 pipe cannot be read: it is a pipe'],
    ['predict net.conv x.png --weights /dev/zero', 'E502 /dev/zero cannot be read: it is a device'],
    ['graph net.conv --out pipe', 'E526 pipe cannot be written: it is a pipe'],
  ])('%s', async (args, message) => {
    const { status, stdout, stderr } = await spawnCli(args.split(' '), { cwd: folder });
    expect(stdout + stderr).toContain(`${message}, not a regular file`);
    expect(status).toBe(1);
  });

  it.each([
    ['check folder', 'E502 folder cannot be read: it is a folder'],
    ['diff net.conv circle', 'E502 circle cannot be read: links lead in a circle'],
  ])('%s', async (args, message) => {
    const { status, stderr } = await spawnCli(args.split(' '), { cwd: folder });
    expect(stderr).toBe(`${message}\n\n`);
    expect(status).toBe(1);
  });

  // Node itself would wait for a writer.
  it.each([
    ['its package', './p.js', '.'],
    ['the project, for a package', 'pack', '.'],
    ['the plugin', 'pack', 'node_modules/pack'],
  ])('the package.json of %s', async (_, plugin, at) => {
    const home = await temporaryFolder();
    const pack = join(home, 'node_modules/pack');
    await mkdir(pack, { recursive: true });
    await writeFile(join(pack, 'index.js'), '');
    if (at === '.') await writeFile(join(pack, 'package.json'), '{}');
    await writeFile(join(home, 'p.js'), '');
    await writeFile(join(home, 'net.conv'), net);
    await writeFile(join(home, 'convlang.config'), `use plugin "${plugin}"\n`);
    execFileSync('mkfifo', [join(home, at, 'package.json')]);
    const { status, stderr } = await spawnCli(['check', 'net.conv'], { cwd: home });
    expect(stderr).toContain(`E551 there is no plugin ${plugin}`);
    expect(stderr).toMatch(/package\.json is not a regular file/);
    expect(status).toBe(1);
  });

  it('standard input of more than a text may have', async () => {
    const { status, stderr } = await spawnCli(['check', '-'], { input: ' '.repeat(2 ** 24 + 1) });
    expect(stderr).toContain('E502 <stdin> cannot be read: it has more than 16,777,216 bytes');
    expect(status).toBe(1);
  });
});
