import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spawnCli, startCli, temporaryFolder, untilWritten } from '../../testing/spawn-cli.js';

const text = `net Small
input 28x28x1 | conv 4x7x7 stride 3 | relu | maxpool 2 | dense 10 | softmax
train { epochs 2 batch 20 optimizer adam lr 0.01 validate split 20% }
data { source digits count 100 scale 1/255 }
`;

describe('convlang train --report', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
    await writeFile(join(folder, 'small.conv'), text);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes the page and the events of a run, whose weights have the bits of one without', async () => {
    const plain = await spawnCli(['train', 'small.conv', '--out', 'plain'], { cwd: folder });
    expect(plain.status).toBe(0);
    const args = ['train', 'small.conv', '--out', 'told', '--report', 'my report', '--tensorboard', 'events'];
    const { status, stdout } = await spawnCli(args, { cwd: folder });
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('the report of the run goes into my report');
    const weights = (run: string) => readFile(join(folder, run, 'weights.safetensors'));
    expect((await weights('told')).equals(await weights('plain'))).toBe(true);
    expect((await readdir(join(folder, 'my report'))).sort()).toEqual([
      'index.html',
      'report.json',
      'report.txt',
    ]);
    const report: unknown = JSON.parse(await readFile(join(folder, 'my report/report.json'), 'utf8'));
    expect(report).toMatchObject({
      kind: 'convlang-report',
      version: 2,
      state: 'finished',
      run: { name: 'Small', file: 'small.conv', text, seed: 1, backend: 'wasm' },
      history: [{ epoch: 1 }, { epoch: 2 }],
    });
    expect(await readFile(join(folder, 'my report/index.html'), 'utf8')).toContain('Small: training');
    expect(await readdir(join(folder, 'events'))).toEqual(['train', 'validation']);
  });

  it('leaves a folder that holds something else alone, before anything is trained', async () => {
    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'mine/index.html'), 'mine');
    const { status, stderr } = await spawnCli(['train', 'small.conv', '--report', 'mine'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('E668 the folder mine holds index.html, and no report');
    expect(await readFile(join(folder, 'mine/index.html'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'runs'))).toBe(false);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'serves the page while the run goes on, and says that it was stopped by %s',
    async (signal, ended) => {
      await writeFile(join(folder, 'long.conv'), text.replace('epochs 2', 'epochs 500'));
      const run = startCli(['train', 'long.conv', '--report', 'told', '--watch'], { cwd: folder });
      await untilWritten(run, 'epoch   1/500');
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(run.output())?.[0] ?? '';
      expect(await (await fetch(address)).text()).toContain('The run was running');
      run.child.kill(signal);
      const { status, stdout } = await run.result;
      expect(status).toBe(ended);
      expect(stdout).toContain('--report told --resume');
      expect(await readFile(join(folder, 'told/report.json'), 'utf8')).toContain('"state":"stopped"');
      await expect(fetch(address)).rejects.toThrow();
    },
  );

  it('is kept for one run at a time, and free when that was killed; what was said last has its time', async () => {
    await writeFile(join(folder, 'long.conv'), text.replace('epochs 2', 'epochs 500'));
    const run = startCli(['train', 'long.conv', '--report', 'told'], { cwd: folder });
    await untilWritten(run, 'epoch   1/500');
    const args = ['train', 'small.conv', '--report', 'told'];
    const refused = await spawnCli(args, { cwd: folder });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      `E674 the report in told is being written by another training: process ${run.child.pid ?? 0} on `,
    );
    expect(existsSync(join(folder, 'runs/Small-2'))).toBe(false);
    run.child.kill('SIGKILL');
    await run.result;
    const page = await readFile(join(folder, 'told/index.html'), 'utf8');
    expect(page).toMatch(/The run was running<\/span><time [^>]*> at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC</);
    expect((await spawnCli(args, { cwd: folder })).status).toBe(0);
    expect((await readdir(join(folder, 'told'))).sort()).toEqual(['index.html', 'report.json', 'report.txt']);
    expect(await readFile(join(folder, 'told/report.json'), 'utf8')).toContain('"state":"finished"');
  });

  it('tells of signals that are rows of a table, and see finds those that excite a channel', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => `${i},0,0,0,${-i},0,${i % 2 === 0 ? 'even' : 'odd'}`);
    await writeFile(join(folder, 'waves.csv'), ['a,b,c,d,e,f,label', ...rows].join('\n'));
    await writeFile(
      join(folder, 'waves.conv'),
      `net Waves
input 3x2 | conv 2x2 as c | relu | dense 2 | softmax
train { epochs 1 batch 4 }
data { source csv "waves.csv" shape 3x2 }`,
    );
    const args = ['train', 'waves.conv', '--report', 'told', '--out', 'waves'];
    const { status, stderr } = await spawnCli(args, { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const report = JSON.parse(await readFile(join(folder, 'told/report.json'), 'utf8')) as {
      readonly answers: { readonly samples: number };
      readonly numbers: readonly { readonly activations: { readonly input: { readonly units: number } } }[];
    };
    expect(report.answers.samples).toBe(8);
    expect(report.numbers[0]?.activations.input.units).toBe(2);
    const weights = ['--weights', 'waves/weights.safetensors'];
    const top = ['see', 'waves.conv', ...weights, '--layers', 'c', '--top', '2', '--data', 'waves.csv'];
    expect((await spawnCli(top, { cwd: folder })).stdout).toContain('written: seen/index.html');
  });

  it('says that the run has failed', async () => {
    await writeFile(join(folder, 'wild.conv'), text.replace('adam lr 0.01', 'sgd lr 1e30'));
    const { status } = await spawnCli(['train', 'wild.conv', '--report', 'told'], { cwd: folder });
    expect(status).toBe(1);
    expect(await readFile(join(folder, 'told/report.json'), 'utf8')).toContain('"state":"failed"');
    const why = /The run ended with an error: 0 of \d+ epochs done\.\s+E601 training stopped at step \d+/;
    expect(await readFile(join(folder, 'told/report.txt'), 'utf8')).toMatch(why);
    expect(await readFile(join(folder, 'told/index.html'), 'utf8')).toContain(
      '<p>E601 training stopped at step',
    );
  });

  it('leaves nothing behind of a run that was refused before its first step', async () => {
    await writeFile(join(folder, 'unfit.conv'), text.replace('dense 10 |', 'dense 9 |'));
    const args = ['train', 'unfit.conv', '--report', 'told', '--tensorboard', 'events'];
    const { status, stderr } = await spawnCli(args, { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('E606 ');
    expect(await readdir(folder)).not.toContain('told');
    expect(await readdir(folder)).not.toContain('events');
  });

  it('watches only what is written', async () => {
    const { status, stderr } = await spawnCli(['train', 'small.conv', '--watch'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('--watch shows what --report writes: give both');
  });
});
