import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});

describe('convlang graph', () => {
  it('writes NAME.svg into the current folder', async () => {
    const { status, stdout, stderr } = await spawnCli(['graph', 'lenet5'], { cwd: folder });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'LeNet5.svg: 13 layers as 8 nodes\n',
      stderr: '',
    });
    const svg = await readFile(join(folder, 'LeNet5.svg'), 'utf8');
    expect(svg).toMatch(/^<svg [^]*<title id="title">LeNet5<\/title>[^]*28×28×6[^]*<\/svg>\n$/);
  });

  it('writes where --out says', async () => {
    const path = join(folder, 'a picture.svg');
    expect((await spawnCli(['graph', 'lenet5', '--out', path])).status).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('</svg>');
  });

  it('writes nothing for a file with errors, and shows them', async () => {
    const empty = await temporaryFolder();
    await writeFile(join(empty, 'bad.conv'), 'input 8x8x1 | conv 3x3x3 stride 2\n');
    const { status, stdout, stderr } = await spawnCli(['graph', 'bad.conv'], { cwd: empty });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('E203');
    expect(await readdir(empty)).toEqual(['bad.conv']);
  });

  it('prints the picture as text of 80 columns', async () => {
    const { status, stdout } = await spawnCli(['graph', 'squeezenet1-1', '--text', '--depth', '0'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(stdout).toMatch(/^fire\(16, 64\) · 7 layers +55x55x128 +11.4k$/m);
  });

  it('unfolds repeats with --depth all', async () => {
    const lines = async (...options: string[]): Promise<number> => {
      const { stdout } = await spawnCli(['graph', 'densenet121', '--text', ...options]);
      return stdout.split('\n').filter((line) => line.includes('layer()')).length;
    };
    expect(await lines()).toBe(4);
    expect(await lines('--depth', 'all')).toBe(58);
  });

  it('gives the picture as data with --json', async () => {
    const { stdout } = await spawnCli(['graph', 'lenet5', '--json']);
    const picture: unknown = JSON.parse(stdout);
    expect(picture).toMatchObject({
      ok: true,
      name: 'LeNet5',
      params: 61_706,
      boxes: [],
      edges: expect.arrayContaining([{ from: 'c1', to: 's2', shape: '28x28x6', isBack: false }]) as unknown,
    });
  });

  it('refuses --text with --out', async () => {
    expect((await spawnCli(['graph', 'lenet5', '--text', '--out', 'x.svg'])).status).toBe(2);
  });
});
