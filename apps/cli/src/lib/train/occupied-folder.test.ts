import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const TINY = `net Tiny
input 28x28x1 | maxpool 4 | dense 10 | softmax
train { epochs 1 batch 20 validate none seed 3 }
data { source digits count 40  scale 1/255 }
`;

let folder = '';
const train = (...args: readonly string[]) => spawnCli(['train', 'tiny.conv', ...args], { cwd: folder });
const bytesOf = (path: string) => readFile(join(folder, path));

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'tiny.conv'), TINY);
  expect((await train('--out', 'first')).status).toBe(0);
}, 60_000);

describe('a folder that holds a run', () => {
  it('is refused with what is there and the ways out, and stays as it is', async () => {
    const before = await bytesOf('first/weights.safetensors');
    const { status, stderr, stdout } = await train('--out', 'first', '--seed', '4');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      [
        'E624 first holds weights.safetensors, checkpoint.safetensors, metrics.json already',
        '  go on with it: convlang train tiny.conv --out first --seed 4 --resume',
        '  keep it, and train into another folder: --out',
        '  or lose it: --overwrite',
        '',
        '',
      ].join('\n'),
    );
    expect((await bytesOf('first/weights.safetensors')).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'first/run.lock'))).toBe(false);
  });

  it('is lost with --overwrite, to the same bytes as in an empty folder', async () => {
    await cp(join(folder, 'first'), join(folder, 'second'), { recursive: true });
    expect((await train('--out', 'second', '--overwrite', '--seed', '4')).status).toBe(0);
    expect((await train('--out', 'fresh', '--seed', '4')).status).toBe(0);
    const [over, fresh] = [
      await bytesOf('second/weights.safetensors'),
      await bytesOf('fresh/weights.safetensors'),
    ];
    expect(over.equals(fresh)).toBe(true);
    expect(over.equals(await bytesOf('first/weights.safetensors'))).toBe(false);
  });

  it('stays whole with --overwrite where a folder has the name of one of its files', async () => {
    await cp(join(folder, 'first'), join(folder, 'odd'), { recursive: true });
    await rm(join(folder, 'odd/metrics.json'));
    await mkdir(join(folder, 'odd/metrics.json'));
    const { status, stderr } = await train('--out', 'odd', '--overwrite', '--seed', '4');
    expect(stderr).toContain('E526 odd/metrics.json cannot be written: it is a folder');
    expect(status).toBe(1);
    const name = 'weights.safetensors';
    expect((await bytesOf(`odd/${name}`)).equals(await bytesOf(`first/${name}`))).toBe(true);
  });

  it('is left for the next number where none was asked for; --resume goes on in the last', async () => {
    const first = await train();
    expect(first.stdout.split('\n')[0]).toMatch(/^epoch 1\/1/);
    const kept = await bytesOf('runs/Tiny/weights.safetensors');
    const second = await train('--seed', '4');
    expect(second.stdout.split('\n')[0]).toBe(
      'runs/Tiny holds a run already: this one goes into runs/Tiny-2',
    );
    expect(second.stdout).toContain('weights of epoch 1 are in runs/Tiny-2/weights.safetensors');
    expect((await bytesOf('runs/Tiny/weights.safetensors')).equals(kept)).toBe(true);
    const resumed = await train('--resume', '--epochs', '2');
    expect(resumed.stdout).toContain('weights of epoch 2 are in runs/Tiny-2/weights.safetensors');
    expect((await readdir(join(folder, 'runs'))).sort()).toEqual(['Tiny', 'Tiny-2']);
  });

  it('cannot be both gone on with and lost', async () => {
    const { status, stderr } = await train('--resume', '--overwrite');
    expect(status).toBe(2);
    expect(stderr).toContain("option '--resume' cannot be used with option '--overwrite'");
  });

  it('that has come to its end is told so by --resume, and has the same weights after it', async () => {
    const before = await bytesOf('first/weights.safetensors');
    const { status, stdout } = await train('--out', 'first', '--resume');
    expect(status).toBe(0);
    expect(stdout).toBe(
      'the run had come to its end before: there was nothing to train\nweights of epoch 1 are in first/weights.safetensors\n',
    );
    expect((await bytesOf('first/weights.safetensors')).equals(before)).toBe(true);
  });
});

describe('a folder with files of others', () => {
  it('gets the files of the run beside them', async () => {
    await mkdir(join(folder, 'shared place'));
    await writeFile(join(folder, 'shared place/notes.txt'), 'mine');
    expect((await train('--out', 'shared place')).status).toBe(0);
    expect((await readdir(join(folder, 'shared place'))).sort()).toEqual([
      'checkpoint.safetensors',
      'metrics.json',
      'model.conv',
      'notes.txt',
      'weights.safetensors',
    ]);
  });

  it.each([
    ['model.conv', 'input 8 | dense 3\n'],
    ['metrics.json', '{}\n'],
  ])('is refused where %s would be replaced', async (name, text) => {
    const place = join(folder, `with ${name}`);
    await mkdir(place);
    await writeFile(join(place, name), text);
    const { status, stderr } = await train('--out', place);
    expect(status).toBe(1);
    expect(stderr).toContain(`holds ${name} already`);
    expect(await readFile(join(place, name), 'utf8')).toBe(text);
    expect(await readdir(place)).toEqual([name]);
  });
});

describe('--resume where nothing was saved yet', () => {
  it.each(['never', 'a/b/c'])(
    'begins in %s, says so, and ends with the bytes of any other run',
    async (out) => {
      const { status, stdout } = await train('--out', out, '--resume');
      expect(status).toBe(0);
      expect(stdout.split('\n')[0]).toBe(`there was no folder ${out}: the run starts from the beginning`);
      const weights = await bytesOf(`${out}/weights.safetensors`);
      expect(weights.equals(await bytesOf('first/weights.safetensors'))).toBe(true);
    },
  );

  it('begins in a folder that has the model alone', async () => {
    await mkdir(join(folder, 'bare'));
    await writeFile(join(folder, 'bare/model.conv'), TINY);
    const { status, stdout } = await train('--out', 'bare', '--resume');
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('nothing is saved in bare yet: the run starts from the beginning');
  });

  it('does not begin where the checkpoint is a link to a disk that is not there', async () => {
    const place = join(folder, 'linked');
    await mkdir(place);
    await symlink(join(folder, 'no disk/checkpoint'), join(place, 'checkpoint.safetensors'));
    const { status, stderr } = await train('--out', place, '--resume');
    expect(status).toBe(1);
    expect(stderr).toContain(`E501 ${join(place, 'checkpoint.safetensors')} does not exist`);
    expect(await readdir(place)).toEqual(['checkpoint.safetensors']);
  });

  it('does not replace weights without a checkpoint', async () => {
    await mkdir(join(folder, 'weights only'));
    await cp(join(folder, 'first/weights.safetensors'), join(folder, 'weights only/weights.safetensors'));
    const { status, stderr } = await train('--out', 'weights only', '--resume');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^E624 weights only holds weights.safetensors already\n {2}keep it/);
  });
});

describe('a folder that cannot be made', () => {
  it.each([
    [
      'tiny.conv',
      1,
      'E625 the folder tiny.conv cannot be made: there is something of that name that is no folder',
    ],
    [
      'tiny.conv/x',
      1,
      'E625 the folder tiny.conv/x cannot be made: a part of its path is a file, not a folder',
    ],
    ['n'.repeat(300), 1, 'cannot be made: the path is too long'],
    ['', 2, 'convlang: --out needs the name of a folder'],
  ])('is told by name and reason: %s', async (out, status, text) => {
    const refused = await train('--out', out);
    expect(refused.status).toBe(status);
    expect(refused.stderr).toContain(text);
  });

  it.skipIf(!existsSync('/proc'))('is one in /proc, and does not hang (skipped without /proc)', async () => {
    const { status, stderr } = await train('--out', '/proc/x/y');
    expect(status).toBe(1);
    expect(stderr).toContain('E625 the folder /proc/x/y cannot be made: the system allows no folder there');
  });
});
