import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { greyPng } from '../../testing/png.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

/** The image of U. Karn's article, and its filter, whose first place gives 4. */
const image = [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0];

const model = `net Small
input 5x5x1 | conv 2x3x3 as c | relu as r | dense 2 | softmax
data { source digits  classes "no" "yes"  resize 5x5  scale 1/255 }
`;

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'small.conv'), model);
  const ten = model.replace('  classes "no" "yes"', '').replace('dense 2', 'dense 10');
  await writeFile(join(folder, 'ten.conv'), ten);
  await writeFile(join(folder, 'five.png'), greyPng(5, 5, Uint8Array.from(image)));
});

const see = (...args: readonly string[]) => spawnCli(['see', ...args], { cwd: folder });

describe('convlang see', () => {
  it('writes pages, and tells the answer and the unit', async () => {
    const { status, stdout, stderr } = await see('small.conv', '--image', 'digits:3', '--unit', 'c:1,2,0');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('output (softmax1): the 2 largest of 2');
    expect(stdout).toMatch(/^(no|yes) +\d+\.\d %/m);
    expect(stdout).toMatch(/^c \(conv\) at 1, 2, 0: /m);
    expect(stdout).toMatch(/^then r \(relu\): /m);
    expect(stdout).toMatch(/^sees input: rows 1 to 3, columns 2 to 4$/m);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines.at(-2)).toMatch(/^written: seen\/index\.html, \d+ files$/);
    const found = await readdir(join(folder, 'seen'));
    expect(found.sort()).toEqual(['data', 'index.html', 'layers', 'pictures', 'see.json']);
    expect(await readFile(join(folder, 'seen/index.html'), 'utf8')).toContain('drawn at random');
  });

  it('writes anew over what it wrote, and leaves nothing behind', async () => {
    expect((await see('small.conv', '--image', 'digits:3', '--out', 'again')).status).toBe(0);
    expect((await see('small.conv', '--image', 'digits:3', '--out', 'again', '--layers', 'c')).status).toBe(
      0,
    );
    expect(await readdir(join(folder, 'again/layers'))).toEqual(['001-c.html']);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves a folder alone in which something else lies', async () => {
    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'mine/photo.txt'), 'mine');
    const { status, stderr } = await see('small.conv', '--out', 'mine');
    expect(status).toBe(1);
    expect(stderr).toContain('E657 the folder mine holds photo.txt, which `see` has not written');
    // Also in a folder that it wrote before.
    expect((await see('small.conv', '--out', 'both')).status).toBe(0);
    await writeFile(join(folder, 'both/data/note.txt'), 'mine');
    expect((await see('small.conv', '--out', 'both')).stderr).toContain('data/note.txt');
    expect(await readFile(join(folder, 'both/data/note.txt'), 'utf8')).toBe('mine');
    // A file of the name of its list is no list.
    await mkdir(join(folder, 'odd'));
    await writeFile(join(folder, 'odd/see.json'), '{}');
    await writeFile(join(folder, 'odd/a.txt'), '');
    expect((await see('small.conv', '--out', 'odd')).status).toBe(1);
    expect((await see('small.conv', '--out', 'five.png')).status).toBe(1);
  });

  it('leaves a folder alone in which an empty folder lies', async () => {
    await mkdir(join(folder, 'plans/later'), { recursive: true });
    expect((await see('small.conv', '--out', 'plans')).stderr).toContain(
      'the folder plans holds later, which',
    );
    expect(await readdir(join(folder, 'plans'))).toEqual(['later']);
  });

  it('writes into the folder where it runs, which stays', async () => {
    const here = await temporaryFolder();
    const run = () => spawnCli(['see', join(folder, 'small.conv'), '--out', '.'], { cwd: here });
    const { ino } = await stat(here);
    expect((await run()).stderr).toBe('');
    expect((await run()).stderr).toBe('');
    expect((await stat(here)).ino).toBe(ino);
    expect((await readdir(here)).sort()).toEqual(['data', 'index.html', 'layers', 'pictures', 'see.json']);
  });

  it('writes into the folder that a link leads to', async () => {
    await mkdir(join(folder, 'far'));
    await symlink('far', join(folder, 'near'), 'junction');
    expect((await see('small.conv', '--out', 'near')).stderr).toBe('');
    expect(await readdir(join(folder, 'far'))).toContain('index.html');
    expect((await lstat(join(folder, 'near'))).isSymbolicLink()).toBe(true);
  });

  it.each(['see', 'kernels'])('does nothing for %s --out with an empty name', async (command) => {
    const here = await temporaryFolder();
    await writeFile(join(here, 'mine.txt'), 'mine');
    const file = join(folder, command === 'see' ? 'small.conv' : 'five.png');
    const { status, stderr } = await spawnCli([command, file, '--out', ''], { cwd: here });
    expect(status).toBe(2);
    expect(stderr).toContain('--out needs the name of a folder');
    expect(await readdir(here)).toEqual(['mine.txt']);
  });

  it('shows the filters of a network without an image', async () => {
    expect((await see('small.conv', '--out', 'bare')).status).toBe(0);
    expect(await readdir(join(folder, 'bare/layers'))).toEqual(['001-c.html']);
    expect(await readdir(join(folder, 'bare/data'))).toEqual(['001-c-filters.json']);
  });

  it('shows the views of plugins beside its own', async () => {
    const project = await temporaryFolder();
    const plugin = fileURLToPath(new URL('../../../../../tools/gates/plugins/silent.mjs', import.meta.url));
    const text = (await readFile(plugin, 'utf8')).replace(
      /import \{ (\w+) \} from '[^']+';/g,
      'const $1 = (value) => value;',
    );
    await writeFile(join(project, 'silent.mjs'), text);
    await writeFile(join(project, 'convlang.config'), 'use plugin "./silent.mjs"\n');
    await writeFile(join(project, 'small.conv'), model);
    const { status, stderr } = await spawnCli(['see', 'small.conv', '--image', 'digits:3'], { cwd: project });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const data = JSON.parse(await readFile(join(project, 'seen/data/silent.json'), 'utf8')) as object;
    expect(data).toMatchObject({
      view: 'silent',
      version: 1,
      layers: [{ name: 'input' }, { name: 'c' }, {}, {}, {}],
    });
    expect(await readFile(join(project, 'seen/index.html'), 'utf8')).toContain('id="silent"');
  });

  it('looks for what excites channels most in a set', async () => {
    const args = ['--top', '3', '--layers', 'c', '--data', 'digits', '--out', 'top'];
    expect((await see('ten.conv', ...args)).stderr).toBe('');
    const { units } = JSON.parse(await readFile(join(folder, 'top/data/001-c-top.json'), 'utf8')) as {
      readonly units: readonly {
        readonly top: readonly { readonly sample: string; readonly value: number }[];
      }[];
    };
    expect(units.map(({ top }) => top.length)).toEqual([3, 3]);
    for (const { top } of units) {
      const values = top.map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
    expect(units[0]?.top[0]?.sample).toMatch(/^digits \d+ \(\d\)$/);
  });

  it('prints what it tells as JSON', async () => {
    const { stdout } = await see(
      'small.conv',
      '--image',
      'five.png',
      '--unit',
      'c:0,0,1',
      '--out',
      'j',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      name: 'Small',
      page: 'j/index.html',
      views: [
        { view: 'answer', version: 1 },
        { view: 'unit', version: 1, at: [0, 0, 1], work: { kind: 'sum' } },
      ],
    });
  });

  it.each([
    [['--unit', 'c:0,0,0'], 'add --image'],
    [['--image', 'digits:3', '--unit', 'c'], 'LAYER:ROW,COLUMN,CHANNEL'],
    [['--image', 'digits:3', '--unit', 'd:0,0,0'], 'there is no layer d'],
    [['--top', '3'], 'add --layers'],
    [['--data', 'digits'], 'add --top'],
    [['--image', 'digits:3', 'digits:4'], 'digits:3 digits:4 names several pictures'],
    [['--image', 'digits:3-4'], 'several pictures'],
    [['--layers', 'x'], 'there is no layer x'],
  ])('refuses %s', async (args, told) => {
    const { status, stderr } = await see('small.conv', '--out', 'none', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(await readdir(folder)).not.toContain('none');
  });

  it('refuses a place that a layer has not', async () => {
    const { status, stderr } = await see(
      'small.conv',
      '--image',
      'digits:3',
      '--unit',
      'c:3,0,0',
      '--out',
      'none',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('E656 c gives 3x3x2, and has nothing at 3,0,0');
    expect(await readdir(folder)).not.toContain('none');
  });
});

describe('convlang kernels', () => {
  const kernels = (...args: readonly string[]) => spawnCli(['kernels', ...args], { cwd: folder });

  it('tells what a matrix of the command line makes of a picture', async () => {
    const { status, stdout } = await kernels('five.png', '--kernel', '1 0 1; 0 1 0; 1 0 1');
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(1, 4)).toEqual(['4 3 4', '2 4 3', '2 3 4']);
  });

  it('writes a page with the usual ones', async () => {
    const { status, stdout } = await kernels('five.png', '--out', 'k');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'written: k/index.html, 9 files\n' });
    expect(await readdir(join(folder, 'k/pictures'))).toHaveLength(7);
  });

  it.each([
    ['1 2; 3', 'rows of 2 and of 1'],
    ['1 a', "'a' in '1 a' is no number"],
    [' ; ', 'is no matrix'],
  ])('refuses %s', async (matrix, told) => {
    const { status, stderr } = await kernels('five.png', '--kernel', matrix);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });

  it('takes several whose first number is below 0', async () => {
    const both = ['-1 -1 -1; -1 8 -1; -1 -1 -1', '-1/2', '-.5, 1', '-2'];
    const { status, stdout } = await kernels('five.png', '--kernel', ...both, '--json');
    expect(status).toBe(0);
    const { results } = JSON.parse(stdout) as {
      readonly results: readonly { readonly kernel: { readonly rows: readonly (readonly number[])[] } }[];
    };
    expect(results.map(({ kernel }) => kernel.rows)).toEqual([
      [
        [-1, -1, -1],
        [-1, 8, -1],
        [-1, -1, -1],
      ],
      [[-0.5]],
      [[-0.5, 1]],
      [[-2]],
    ]);
    expect((await kernels('five.png', '--kernel', '1 2', '-x 1')).stderr).toContain("unknown option '-x 1'");
  });

  it('takes shares', async () => {
    const { stdout } = await kernels('five.png', '--kernel', '1/2, 1/2');
    expect(stdout.split('\n')[1]).toBe('  1   1 .50   0');
  });
});
