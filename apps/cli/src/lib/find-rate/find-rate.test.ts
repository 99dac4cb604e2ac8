import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const LINE = `net Line
input 1 | dense 1
train { loss mse  optimizer sgd lr 0.1 momentum 0.5  batch 1  seed 2 }
data { source csv "points.csv" label y }
`;

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'line.conv'), LINE);
  await writeFile(join(folder, 'points.csv'), 'x,y\n1,3\n1,4\n');
});

describe('convlang train --find-rate', () => {
  it('shows the curve in 80 columns and the line to write, and leaves nothing behind', async () => {
    const before = await readdir(folder);
    const { status, stdout, stderr } = await spawnCli(['train', 'line.conv', '--find-rate'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(stdout).toMatch(/^suggested rate 0\.\d+, where the loss falls fastest; the loss diverges at \d/m);
    expect(stdout).toMatch(/^in the train section:\n {2}optimizer sgd lr 0\.\d+ momentum 0\.5$/m);
    expect(await readdir(folder)).toEqual(before);
  });

  it('gives the curve as data and as a picture, the same each time', async () => {
    const args = ['train', 'line.conv', '--find-rate', '--json', '--svg', 'rate.svg'];
    const [first, second] = [await spawnCli(args, { cwd: folder }), await spawnCli(args, { cwd: folder })];
    expect(second.stdout).toBe(first.stdout);
    const report = JSON.parse(first.stdout) as {
      points: readonly unknown[];
      line: string;
      suggested: number;
    };
    expect(report).toMatchObject({
      ok: true,
      name: 'Line',
      seed: 2,
      backend: 'wasm',
      svg: 'rate.svg',
      diverged: true,
    });
    expect(report.points[0]).toMatchObject({ rate: 1e-7 });
    expect(report.line).toContain(`lr ${Number(report.suggested.toPrecision(2))}`);
    expect(await readFile(join(folder, 'rate.svg'), 'utf8')).toContain('Line: loss over the learning rate');
  });

  it('does not go together with what a run has, and has the picture to itself', async () => {
    const run = await spawnCli(['train', 'line.conv', '--find-rate', '--resume'], { cwd: folder });
    expect(run).toMatchObject({ status: 2 });
    const svg = await spawnCli(['train', 'line.conv', '--svg', 'x.svg'], { cwd: folder });
    expect(svg).toMatchObject({ status: 2, stdout: '' });
    expect(svg.stderr).toContain('--svg draws what --find-rate finds: give both');
  });
});
