import { existsSync } from 'node:fs';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeWeights, writeJudge } from '../../testing/judge-network.js';
import { runHere } from '../../testing/run-here.js';
import { spawnCli, startCli, temporaryFolder } from '../../testing/spawn-cli.js';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeJudge(folder);
  await writeFile(join(folder, 'a "b", c.png'), 'no picture');
});

const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
/** Words with a dot are files, given from the root and shown without the folder again. */
async function predict(...words: readonly string[]) {
  const given = words.map((word) => (word.includes('.') ? join(folder, word) : word));
  const network = ['predict', join(folder, 'raw.conv'), '--weights', join(folder, 'w.safetensors')];
  const { status, stdout, stderr } = await runHere([...network, ...given]);
  const short = (said: string): string => said.replaceAll(join(folder, '/'), '');
  return { status, stdout: short(stdout), stderr: short(stderr) };
}

// 1 / (1 + exp(-0.25))
const SURE = 0.5621765;

describe('answers of predict', () => {
  it('are a JSON object a line, of a bad file its error', async () => {
    const { status, stdout } = await predict('--format', 'jsonl', 'white.png', 'a "b", c.png');
    const [white, bad] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(white).toMatchObject({
      image: 'white.png',
      class: 'yes',
      probability: expect.closeTo(SURE, 6) as number,
      values: [0.25],
      isFinite: true,
    });
    expect(bad).toMatchObject({
      image: 'a "b", c.png',
      error: { code: 'E523', notes: [expect.any(String)] },
    });
    expect(white?.['weights']).toMatch(/^[0-9a-f]{16}$/);
    expect(bad?.['weights']).toBe(white?.['weights']);
    expect(status).toBe(1);
  });

  it('are a table, whose cells are quoted where they need it', async () => {
    const { stdout } = await predict('--format', 'csv', 'black.png', 'a "b", c.png');
    const [head, black, bad] = stdout.split('\n');
    expect(head).toBe('image,class,probability,error,weights');
    expect(black).toMatch(/^black\.png,no,0\.56217\d+,,[0-9a-f]{16}$/);
    expect(bad).toMatch(/^"a ""b"", c\.png",,,"?E523 .*,[0-9a-f]{16}$/);
  });

  it('cannot be two things at a time', async () => {
    const status = async (...args: readonly string[]) => (await predict(...args, 'white.png')).status;
    expect(await status('--json', '--format', 'csv')).toBe(2);
    expect(await status('--out', 'answers.txt')).toBe(2);
    expect(await status('--out', 'answers.csv', '--format', 'lines')).toBe(2);
  });
});

describe.each(['csv', 'jsonl'])('a file of answers, .%s', (ending) => {
  const out = `answers.${ending}`;

  it('is gone on with: what is in it is not sought again, a line that was cut is', async () => {
    const images = ['white.png', 'a "b", c.png', 'black.png', 'white.png'];
    const first = await predict('--out', out, ...images);
    expect(first.stdout).toBe(`${out}: 4 answers\n`);
    expect([first.status, first.stderr.includes('1 of 4 images has no answer')]).toEqual([1, true]);
    const whole = await text(out);
    await truncate(join(folder, out), Buffer.byteLength(whole) - 9);
    const second = await predict('--out', out, ...images);
    expect(second.stdout).toBe(`${out}: 4 answers, 3 answers from before\n`);
    expect(await text(out)).toBe(whole);
    await predict('--out', out, ...images, 'sigmoid.conv');
    expect((await text(out)).startsWith(whole)).toBe(true);
    const asked = await predict('--out', out, '--json', ...images);
    expect(JSON.parse(asked.stdout)).toMatchObject({ ok: false, images: 5, refused: 2, before: 5, out });
    expect(asked.status).toBe(1);
  });

  it('is not gone on with by another network or other weights', async () => {
    await predict('--out', out, 'white.png');
    const before = await text(out);
    await writeFile(join(folder, 'w.safetensors'), judgeWeights(0.125, 0.25));
    const { status, stderr } = await predict('--out', out, 'black.png');
    expect(stderr).toMatch(
      new RegExp(`E651 ${out} has predictions of [0-9a-f]{16} in line ${ending === 'csv' ? 2 : 1}`),
    );
    expect(status).toBe(1);
    expect(await text(out)).toBe(before);
  });

  it('is left alone where it is something else', async () => {
    for (const other of ['mine,and,yours\n1,2,3\n', 'a line without end']) {
      await writeFile(join(folder, out), other);
      const { status, stderr } = await predict('--out', out, 'white.png');
      expect(stderr).toContain(
        `E650 ${out} holds something else than predictions for this network: see line 1`,
      );
      expect(status).toBe(1);
      expect(await text(out)).toBe(other);
    }
  });
});

it('a name with the end of a line in it is one answer of a table', async () => {
  const name = 'two\nlines.png';
  await predict('--out', 'answers.csv', name);
  const { stdout } = await predict('--out', 'answers.csv', name);
  expect(stdout).toBe('answers.csv: 1 answer, 1 answer from before\n');
});

describe('two predictions into one file', () => {
  const args = ['predict', 'raw.conv', '--weights', 'w.safetensors', '--out', 'answers.jsonl'];
  const lock = '.answers.jsonl.lock';

  /** One that has answered a name, and waits for others. */
  async function waiting() {
    const run = startCli([...args, '-'], { cwd: folder, input: 'white.png\n', keepsInput: true });
    const isAnswered = async () =>
      existsSync(join(folder, 'answers.jsonl')) && (await text('answers.jsonl')) !== '';
    while (!(await isAnswered())) await new Promise((resolve) => setTimeout(resolve, 5));
    return run;
  }

  it('at a time: the second is refused, and the file is that of the first alone', async () => {
    const first = await waiting();
    const second = await spawnCli([...args, 'white.png'], { cwd: folder });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(
      `E673 answers.jsonl is being written by another prediction: process ${first.child.pid ?? 0} on `,
    );
    expect(second.stderr).toContain('  wait for it to end, or name another file: --out\n');
    first.child.stdin?.end('black.png\n');
    expect((await first.result).status).toBe(0);
    expect((await text('answers.jsonl')).match(/"image":"[a-z.]+"/g)).toEqual([
      '"image":"white.png"',
      '"image":"black.png"',
    ]);
    expect(await readdir(folder)).not.toContain(lock);
  });

  it.each([
    ['SIGKILL', null],
    ['SIGTERM', 143],
  ] as const)('of which the first ended by %s: the second goes on at once', async (signal, status) => {
    const first = await waiting();
    first.child.kill(signal);
    expect((await first.result).status).toBe(status);
    const second = await spawnCli([...args, 'white.png', 'black.png'], { cwd: folder });
    expect(second.stdout).toBe('answers.jsonl: 2 answers, 1 answer from before\n');
    expect(await readdir(folder)).not.toContain(lock);
  });
});
