import { spawn } from 'node:child_process';
import { copyFile, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeJudge } from '../../testing/judge-network.js';
import { runHere } from '../../testing/run-here.js';
import { cliCommand, startCli, temporaryFolder, untilWritten } from '../../testing/spawn-cli.js';

let folder = '';
const at = (name: string): string => join(folder, name);

/** Pictures by the names of a folder, in the order in which they are to come. */
const named = ['photos/10.png', 'photos/2.png', 'photos/B/x.png', 'photos/a/y.PNG', 'photos/größe 数.png'];
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeJudge(folder);
  for (const name of ['photos/a', 'photos/B', 'photos/.hidden', 'empty'])
    await mkdir(at(name), { recursive: true });
  for (const name of named) await copyFile(at('white.png'), at(name));
  for (const name of ['photos/.z.png', 'photos/.hidden/h.png', 'photos/notes.txt', '[1].png'])
    await copyFile(at('black.png'), at(name));
});

/** Options, digits and - as they are; images from the root, and shown without the folder again. */
async function predict(words: readonly string[], input: string | Uint8Array = '') {
  const given = words.map((word) => (/^-|^digits:|^\d+\/\d+$/.test(word) ? word : at(word)));
  const network = ['predict', at('sigmoid.conv'), '--weights', at('w.safetensors')];
  const { status, stdout, stderr } = await runHere([...network, ...given], { stdin: [input] });
  return { status, stdout: stdout.replaceAll(at('/'), ''), stderr };
}

/** Of an answer the names of the images. */
const namesOf = (stdout: string): readonly string[] =>
  stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/ {2}.*/, '')]));

describe('images of predict', () => {
  it('are those of a folder and the folders in it, in the order of their names, without hidden ones', async () => {
    const { status, stdout } = await predict(['photos']);
    expect(namesOf(stdout)).toEqual(named);
    expect(status).toBe(0);
  });

  it('are what a pattern matches, and a file of such a name itself', async () => {
    expect(namesOf((await predict(['photos/**/*.{png,PNG}'])).stdout)).toEqual(named);
    expect(namesOf((await predict(['[1].png'])).stdout)).toEqual(['[1].png']);
  });

  it('are named by lines of standard input, or with zero bytes between them', async () => {
    const lines = `${at('white.png')}\r\n\n${at('photos/a')}\n${at('[1].png')}\n${at('none*.png')}`;
    const { status, stdout } = await predict(['-', 'black.png'], lines);
    expect(namesOf(stdout)).toEqual(['white.png', 'photos/a/y.PNG', '[1].png', 'none*.png', 'black.png']);
    expect(stdout).toContain('none*.png       no answer: E501 none*.png does not exist\n');
    expect(status).toBe(1);
    const zeros = await predict(['-'], `${at('white.png')}\0${at('photos/größe 数.png')}\0`);
    expect(namesOf(zeros.stdout)).toEqual(['white.png', 'photos/größe 数.png']);
  });

  it('are digits that come along, by their numbers', async () => {
    const { status, stdout } = await predict(['digits:3-4', 'white.png']);
    expect(namesOf(stdout)).toEqual(['digits:3', 'digits:4', 'white.png']);
    expect(status).toBe(0);
  });

  it('may be one picture on standard input', async () => {
    const { status, stdout } = await predict(['-'], await readFile(at('white.png')));
    expect(stdout).toBe('<stdin>  yes 56.2 %  no 43.8 %\n');
    expect(status).toBe(0);
    const other = await predict(['-'], 'BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0');
    expect(other.stdout).toMatch(/^<stdin> {2}no answer: E523 <stdin> .* a BMP\n$/);
  });

  it.each([
    ['an empty list', '-', '<stdin>  no answer: E503 <stdin> is empty'],
    ['a folder without pictures', 'empty', 'empty  no answer: E511 empty holds no pictures'],
    [
      'a pattern without files',
      'no/*.png',
      'no/*.png  no answer: E652 nothing is called no/*.png, and no file',
    ],
  ])('say what is wrong with %s', async (_, image, line) => {
    const { status, stdout, stderr } = await predict([image]);
    expect(stdout).toContain(line);
    expect(stderr).toContain('1 of 1 image has no answer\n');
    expect(status).toBe(1);
  });

  it('are taken once from standard input', async () => {
    const { status, stderr } = await predict(['-', '-']);
    expect(stderr).toContain('standard input, -, can be read once');
    expect(status).toBe(2);
  });

  it('are shared out by --shard: each to one of them', async () => {
    const parts = await Promise.all(
      ['1/3', '2/3', '3/3'].map(async (shard) =>
        namesOf((await predict(['photos', '--shard', shard])).stdout),
      ),
    );
    expect(parts).toEqual([
      ['photos/10.png', 'photos/a/y.PNG'],
      ['photos/2.png', 'photos/größe 数.png'],
      ['photos/B/x.png'],
    ]);
    expect((await predict(['photos', '--shard', '0/3'])).status).toBe(2);
  });

  // Windows lets few make links.
  it.skipIf(process.platform === 'win32')(
    'are found behind links, once where these lead in a circle',
    async () => {
      await mkdir(at('linked'));
      await symlink('../photos/a', at('linked/a'));
      await symlink('..', at('linked/up'));
      await symlink('../linked', at('linked/self'));
      await symlink('nowhere', at('linked/gone.png'));
      const { stdout } = await predict(['linked/a', 'linked/gone.png', 'linked/self']);
      expect(namesOf(stdout).slice(0, 3)).toEqual([
        'linked/a/y.PNG',
        'linked/gone.png',
        'linked/self/a/y.PNG',
      ]);
      expect(stdout).toContain('E501 linked/gone.png does not exist');
    },
  );
});

it('ends when nobody reads any more, while names still come', async () => {
  const [file = '', ...args] = cliCommand(['predict', 'sigmoid.conv', '--weights', 'w.safetensors', '-']);
  const child = spawn(file, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
  child.stdin.on('error', () => undefined);
  const names = 'white.png\n'.repeat(1000);
  const feed = (): void => {
    while (child.stdin.writable && child.stdin.write(names));
  };
  child.stdin.on('drain', feed);
  feed();
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(0);
  expect(stderr).not.toMatch(/EPIPE|cannot|fault/);
});

it('answers each name of standard input when no other comes, and all of many', async () => {
  const run = startCli(['predict', 'sigmoid.conv', '--weights', 'w.safetensors', '-'], {
    cwd: folder,
    keepsInput: true,
  });
  for (const name of ['white.png', 'b.png', 'black.png']) {
    run.child.stdin?.write(`${name}\n`);
    await untilWritten(run, `${name} `);
  }
  run.child.stdin?.end('white.png\n'.repeat(77));
  const { stdout } = await run.result;
  expect(namesOf(stdout)).toEqual([
    'white.png',
    'b.png',
    'black.png',
    ...Array<string>(77).fill('white.png'),
  ]);
});
