import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, startCli, temporaryFolder } from '../../testing/spawn-cli.js';

const SMALL = `net Small
input 28x28x1 | conv 4x7x7 stride 3 | relu | maxpool 2 | dense 10 | softmax
train { epochs 2 batch 20 validate split 20% optimizer adam lr 0.01 metrics accuracy confusion seed 3 }
data { source digits count 200  scale 1/255 }
`;

interface Report {
  readonly epoch: number;
  readonly stopped: boolean;
  readonly resume: string | null;
  readonly history: readonly unknown[];
  readonly files: Readonly<Record<string, string>>;
}

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'klein.conv'), SMALL);
  await writeFile(
    join(folder, 'long.conv'),
    SMALL.replace('epochs 2', 'epochs 200').replace('Small', 'Long'),
  );
});

function reportOf(stdout: string): Report {
  return JSON.parse(stdout) as Report;
}

describe('convlang train', () => {
  it('writes weights, checkpoint, metrics and the model, and says how each epoch went', async () => {
    const { status, stdout, stderr } = await spawnCli(['train', 'klein.conv'], { cwd: folder });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^epoch 1\/2 {2}loss \d.* accuracy \d+\.\d\d % {2}validation loss \d.*, \d+\.\d\d %$/,
    );
    expect(lines.at(-1)).toBe('weights of epoch 2 are in runs/Small/weights.safetensors');
    expect(stdout).not.toContain('\u001b');
    const run = join(folder, 'runs/Small');
    expect((await readdir(run)).sort()).toEqual([
      'checkpoint.safetensors',
      'metrics.json',
      'model.conv',
      'weights.safetensors',
    ]);
    expect(await readFile(join(run, 'model.conv'), 'utf8')).toBe(SMALL);
  });

  it('ends with one object of JSON, the same as metrics.json, and keeps progress off it', async () => {
    const { stdout, stderr } = await spawnCli(
      ['train', 'klein.conv', '--json', '--out', 'aus gabe', '--epochs', '1', '--seed', '9'],
      { cwd: folder },
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      ok: true,
      name: 'Small',
      epoch: 1,
      epochs: 1,
      loss: expect.any(Number) as number,
      accuracy: expect.any(Number) as number,
      valLoss: expect.any(Number) as number,
      valAccuracy: expect.any(Number) as number,
      stopped: false,
      resume: null,
      seed: 9,
      files: { folder: 'aus gabe', weights: 'aus gabe/weights.safetensors' },
    });
    expect(report).toEqual(JSON.parse(await readFile(join(folder, 'aus gabe/metrics.json'), 'utf8')));
    expect(stderr).toContain('epoch 1/1');
  });

  it('saves on Ctrl-C, says how to go on, and then ends with the weights of a run that was never stopped', async () => {
    const args = ['train', 'long.conv', '--epochs', '6', '--json', '--out'];
    const whole = await spawnCli([...args, 'whole'], { cwd: folder });
    expect(whole.status).toBe(0);
    const run = startCli([...args, 'in parts'], { cwd: folder });
    while (!run.output().includes('epoch 1/6')) await new Promise((resolve) => setTimeout(resolve, 10));
    run.child.kill('SIGINT');
    const stopped = await run.result;
    expect(stopped.status).toBe(130);
    expect(stopped.stderr).toContain(
      "to go on:\n  convlang train long.conv --out 'in parts' --epochs 6 --resume\n",
    );
    expect(reportOf(stopped.stdout)).toMatchObject({ stopped: true });
    expect(reportOf(stopped.stdout).resume).toBe(
      "convlang train long.conv --out 'in parts' --epochs 6 --resume",
    );
    const resumed = await spawnCli([...args, 'in parts', '--resume'], { cwd: folder });
    expect(resumed.status).toBe(0);
    expect(reportOf(resumed.stdout).history).toEqual(reportOf(whole.stdout).history);
    const weights = (out: string) => readFile(join(folder, out, 'weights.safetensors'));
    expect((await weights('in parts')).equals(await weights('whole'))).toBe(true);
  });

  it('starts from weights as far as they fit, and says what does not', async () => {
    await spawnCli(['train', 'klein.conv', '--epochs', '1', '--out', 'ten'], { cwd: folder });
    const weights = join('ten', 'weights.safetensors');
    const other = SMALL.replace('dense 10', 'dense 12 as wide | relu | dense 10');
    await writeFile(join(folder, 'fine.conv'), other);
    const args = ['train', 'fine.conv', '--weights', weights, '--epochs', '1'];
    const { status, stdout } = await spawnCli([...args, '--out', 'fine'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      `starts from ${weights}: 3 of 6 parameters`,
      '  other shape: dense1/kernel (64x10, here 12x10)',
      '  not in the file: wide/kernel, wide/bias',
      'the other parameters start from random numbers',
    ]);
    const json = await spawnCli([...args, '--out', 'fine', '--overwrite', '--json'], { cwd: folder });
    expect(JSON.parse(json.stdout)).toMatchObject({
      start: {
        file: weights,
        taken: 3,
        missing: ['wide/kernel', 'wide/bias'],
        extra: [],
        reshaped: [{ name: 'dense1/kernel', model: '12x10', given: '64x10' }],
      },
    });
    const both = await spawnCli([...args, '--out', 'fine', '--resume'], { cwd: folder });
    expect(both.status).toBe(2);
    expect(both.stderr).toContain("'--weights <W>' cannot be used with option '--resume'");
    const resumed = await spawnCli(['train', 'fine.conv', '--out', 'fine', '--resume', '--json'], {
      cwd: folder,
    });
    expect(reportOf(resumed.stdout).history).toEqual(reportOf(json.stdout).history);
  });

  it('refuses to resume another model, and leaves its files as they were', async () => {
    await mkdir(join(folder, 'other'), { recursive: true });
    await spawnCli(['train', 'klein.conv', '--epochs', '1', '--out', 'other'], { cwd: folder });
    const model = join(folder, 'other.conv');
    await writeFile(model, SMALL.replace('conv 4x7x7', 'conv 5x7x7'));
    const { status, stderr } = await spawnCli(['train', model, '--out', 'other', '--resume'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^E60[23] /);
    expect(await readFile(join(folder, 'other/model.conv'), 'utf8')).toBe(SMALL);
  });

  it('finds a place that cannot be written to before training', async () => {
    const out = join(folder, 'klein.conv', 'run');
    const { status, stdout, stderr } = await spawnCli(['train', 'klein.conv', '--out', out], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain(`E625 the folder ${out} cannot be made: a part of its path is a file`);
    expect(stdout).toBe('');
  });

  it.skipIf(!existsSync('/proc'))(
    'refuses a folder where the system allows no files (skipped without /proc)',
    async () => {
      const { status, stderr } = await spawnCli(['train', 'klein.conv', '--out', '/proc'], { cwd: folder });
      expect(status).toBe(1);
      expect(stderr).toMatch(/E526 .* cannot be written/);
    },
  );

  it('leaves no folder behind when the data is missing or does not fit', async () => {
    const missing = await spawnCli(['train', 'klein.conv', '--data', 'no such', '--out', 'a/b'], {
      cwd: folder,
    });
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('does not exist');
    await writeFile(
      join(folder, 'wide.conv'),
      SMALL.replace('28x28x1', '40x40x1').replace('stride 3', 'stride 3 round floor'),
    );
    const unfit = await spawnCli(['train', 'wide.conv', '--out', 'a/b', '--json'], { cwd: folder });
    expect(unfit.status).toBe(1);
    expect(JSON.parse(unfit.stdout)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'E605', file: 'wide.conv' }],
    });
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('says that a network without a path to its data needs one', async () => {
    const { status, stderr } = await spawnCli(['train', 'lenet5'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('E520 the source mnist needs a path');
    expect(stderr).toContain('`--data digits` has images of 28x28x1 too, and needs no files');
    expect(existsSync(join(folder, 'runs/LeNet5'))).toBe(false);
  });

  it('warns before the first step, on the standard error and in the report', async () => {
    const bn = SMALL.replace('| relu', '| bn | relu')
      .replace('count 200', 'count 21')
      .replace('split 20%', 'none');
    await writeFile(join(folder, 'rest.conv'), bn);
    const { status, stdout, stderr } = await spawnCli(['train', 'rest.conv', '--json'], { cwd: folder });
    expect(status).toBe(0);
    const text =
      'the last batch of an epoch has 1 sample (21 in batches of 20), too few for batch normalisation';
    const [before = '', after = ''] = stderr.split(`W716 ${text}`);
    expect(before).not.toContain('epoch 1/2');
    expect(after).toContain('batch 20 drop-last');
    expect(after).toContain('epoch 1/2');
    expect(JSON.parse(stdout)).toMatchObject({
      warnings: [{ code: 'W716', severity: 'warning', message: text, file: 'rest.conv', line: 3 }],
    });
    const mended = await spawnCli(['train', 'klein.conv', '--json', '--out', 'quiet'], { cwd: folder });
    expect(JSON.parse(mended.stdout)).toMatchObject({ warnings: [] });
  });

  it('answers a number that is none with status 2', async () => {
    const { status, stderr } = await spawnCli(['train', 'klein.conv', '--epochs', 'many'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(
      "convlang: option '--epochs <N>' argument 'many' is invalid. It must be a whole number from 1 to 1000000.",
    );
  });
});
