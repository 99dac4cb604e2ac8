import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliCommand, spawnCli, startCli, temporaryFolder, untilWritten } from '../../testing/spawn-cli.js';

const MODEL = `net Small
input 28x28x1 | conv 4x7x7 stride 3 | relu | maxpool 2 | dense 10 | softmax
train { epochs 3 batch 20 validate none optimizer adam lr 0.01 seed 3 }
data { source digits count 200  scale 1/255 }
`;
/** A shell's, without `nohup`. */
const env = { _: process.execPath };

let folder = '';
const train = (...args: readonly string[]) => spawnCli(['train', ...args], { cwd: folder, env });
const weights = (out: string) => readFile(join(folder, out, 'weights.safetensors'));
const filesIn = async (out: string) => (await readdir(join(folder, out))).sort();
const FINISHED = ['checkpoint.safetensors', 'metrics.json', 'model.conv', 'weights.safetensors'];

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'small.conv'), MODEL);
  await writeFile(join(folder, 'long.conv'), MODEL.replace('epochs 3', 'epochs 5000'));
  expect((await train('small.conv', '--out', 'whole')).status).toBe(0);
}, 60_000);

describe('a signal', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ] as const)('%s saves, says how to go on, leaves no lock, and ends with %i', async (signal, status) => {
    const run = startCli(['train', 'long.conv', '--out', signal], { cwd: folder, env });
    await untilWritten(run, 'epoch    1/5000');
    run.child.kill(signal);
    const stopped = await run.result;
    expect(stopped.status).toBe(status);
    expect(stopped.stdout).toContain(
      `stopped and saved in ${signal}/checkpoint.safetensors; to go on:\n  convlang train long.conv --out ${signal} --resume\n`,
    );
    expect(await filesIn(signal)).toEqual(FINISHED);
  });

  it('before the first step ends at once with its status, and leaves nothing', async () => {
    const slow = MODEL.replace('net Small', 'net Slow').replace('count 200', 'count 30000');
    await writeFile(join(folder, 'slow.conv'), slow);
    const run = startCli(['train', 'slow.conv', '--out', 'early', '--backend', 'auto'], { cwd: folder, env });
    while (!existsSync(join(folder, 'early/run.lock')))
      await new Promise((resolve) => setTimeout(resolve, 1));
    run.child.kill('SIGTERM');
    const { status, stdout, stderr } = await run.result;
    expect(status).toBe(143);
    const isEarly = stderr.includes('stopped before the first step; there is nothing new to save');
    // Where the step was already under way, it is saved as any other.
    expect(isEarly ? existsSync(join(folder, 'early')) : stdout.includes('to go on:')).toBe(!isEarly);
    expect(existsSync(join(folder, 'early/run.lock'))).toBe(false);
  });

  it('sent twice at once, as by npm to its child, is one', async () => {
    const run = startCli(['train', 'long.conv', '--out', 'twice'], { cwd: folder, env });
    await untilWritten(run, 'epoch    1/5000');
    run.child.kill('SIGTERM');
    run.child.kill('SIGTERM');
    const stopped = await run.result;
    expect(stopped.status).toBe(143);
    expect(stopped.stdout).toContain('stopped and saved');
  });

  it('that comes a second time, in the middle of a long step, ends the run at once', async () => {
    const heavy = MODEL.replace(
      'conv 4x7x7 stride 3',
      'conv 64x7x7 pad 3 | conv 64x7x7 pad 3 | conv 64x7x7 pad 3',
    );
    await writeFile(join(folder, 'heavy.conv'), heavy.replace('batch 20', 'batch 24'));
    const stoppedTwice = async () => {
      const run = startCli(['train', 'heavy.conv', '--backend', 'ts', '--out', 'heavy'], {
        cwd: folder,
        env,
      });
      await untilWritten(run, 'loss');
      run.child.kill('SIGINT');
      await untilWritten(run, 'stopping after this step; Ctrl-C again quits without saving');
      // Both of a wrapper and its child come closer together than those of a hand.
      await new Promise((resolve) => setTimeout(resolve, 450));
      run.child.kill('SIGTERM');
      return run.result;
    };
    let ended = await stoppedTwice();
    // On a busy machine the first signal may come late in the step, which then ends before the second: that run saved, or was about to.
    for (let again = 0; again < 5 && existsSync(join(folder, 'heavy')); again++) {
      await rm(join(folder, 'heavy'), { recursive: true });
      ended = await stoppedTwice();
    }
    expect(ended.status).toBe(143);
    expect(ended.stdout).not.toContain('stopped and saved');
    expect(existsSync(join(folder, 'heavy'))).toBe(false);
  }, 240_000);

  it('does not reach a run that nohup started, when it is SIGHUP', async () => {
    const run = startCli(['train', 'long.conv', '--out', 'kept on'], {
      cwd: folder,
      env: { _: '/usr/bin/nohup' },
    });
    await untilWritten(run, 'epoch    1/5000');
    run.child.kill('SIGHUP');
    const seen = run.output().length;
    while (!run.output().slice(seen).includes('epoch'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    run.child.kill('SIGTERM');
    expect((await run.result).status).toBe(143);
  });
});

describe('a run that is killed', () => {
  it('frees its folder at once, and another ends with the bytes of one never killed; meanwhile others are refused', async () => {
    const args = ['train', 'small.conv', '--out', 'killed', '--resume'];
    const run = startCli(args, { cwd: folder, env });
    await untilWritten(run, 'epoch 1/3');
    await mkdir(join(folder, 'killed'), { recursive: true });
    run.child.kill('SIGKILL');
    await run.result;
    const unfinished = join(folder, 'killed/.weights.safetensors.0123456789ab.tmp');
    const foreign = join(folder, 'killed/.notes.0123456789ab.tmp');
    await writeFile(unfinished, 'half');
    await writeFile(foreign, 'mine');
    const { status, stdout } = await spawnCli(args, { cwd: folder, env });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      new RegExp(
        `^killed was left by process ${run.child.pid ?? 0} on .* since .* UTC, which is not there any more\n`,
      ),
    );
    expect((await weights('killed')).equals(await weights('whole'))).toBe(true);
    expect(await filesIn('killed')).toEqual(['.notes.0123456789ab.tmp', ...FINISHED]);
  });

  it('keeps the folder from others while it lives, and the process is named', async () => {
    const run = startCli(['train', 'long.conv', '--out', 'busy'], { cwd: folder, env });
    await untilWritten(run, 'epoch    1/5000');
    const other = await train('long.conv', '--out', 'busy', '--resume');
    expect(other.status).toBe(1);
    expect(other.stderr).toContain(
      `E623 busy is in use by another training: process ${run.child.pid ?? 0} on `,
    );
    run.child.kill('SIGTERM');
    await run.result;
  });
});

describe('two runs started together', () => {
  it('into one folder: one trains, the other is refused', async () => {
    const both = await Promise.all([0, 1].map(() => train('small.conv', '--out', 'together')));
    expect(both.map(({ status }) => status).sort()).toEqual([0, 1]);
    expect(both.map(({ stderr }) => stderr).join('')).toMatch(/^E62[34] together /);
    expect((await weights('together')).equals(await weights('whole'))).toBe(true);
  });

  it('without a folder: each gets its own', async () => {
    const both = await Promise.all([0, 1].map(() => train('small.conv')));
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    for (const out of ['runs/Small', 'runs/Small-2'])
      expect((await weights(out)).equals(await weights('whole'))).toBe(true);
  });
});

/** Runs a training whose output goes where it is told; what the other stream got comes back. */
async function trainInto(out: string, stdout: 'closed' | number, ...more: readonly string[]) {
  const [file = '', ...args] = cliCommand(['train', 'small.conv', '--out', out, ...more]);
  const child = spawn(file, args, {
    cwd: folder,
    stdio: ['ignore', stdout === 'closed' ? 'pipe' : stdout, 'pipe'],
  });
  let stderr = '';
  child.stderr?.on('data', (part: Buffer) => (stderr += part.toString()));
  if (stdout === 'closed') child.stdout?.destroy();
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, stderr };
}

describe('a run whose output is lost', () => {
  it('trains to its end when the reader closes the pipe', async () => {
    expect(await trainInto('unread', 'closed')).toEqual({ status: 0, stderr: '' });
    expect((await weights('unread')).equals(await weights('whole'))).toBe(true);
    expect((await trainInto('unread json', 'closed', '--json')).status).toBe(0);
    expect(await filesIn('unread json')).toEqual(FINISHED);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'trains to its end on a full disk, and says on the other stream what was lost (skipped without /dev/full)',
    async () => {
      const { status, stderr } = await trainInto('full', openSync('/dev/full', 'w'));
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^weights of epoch 3 are in full\/weights.safetensors\nconvlang: the output cannot be written: ENOSPC/,
      );
      expect((await weights('full')).equals(await weights('whole'))).toBe(true);
    },
  );

  it('keeps the status of the work where nobody reads', async () => {
    await writeFile(join(folder, 'wrong.conv'), 'input 8 | dens 3\n');
    const [file = '', ...args] = cliCommand(['check', 'wrong.conv']);
    const child = spawn(file, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  });
});

describe('a file that cannot be written', () => {
  it.skipIf(process.platform === 'win32')(
    'ends the run with what is saved and how to go on, which then goes on (skipped on Windows: needs ulimit)',
    async () => {
      expect((await train('small.conv', '--out', 'limited', '--epochs', '1')).status).toBe(0);
      const before = await readFile(join(folder, 'limited/checkpoint.safetensors'));
      const command = cliCommand(['train', 'small.conv', '--out', 'limited', '--epochs', '3', '--resume']);
      const child = spawn('bash', ['-c', 'ulimit -f 8; exec "$@"', 'bash', ...command], {
        cwd: folder,
        env: { ...process.env, TSX_DISABLE_CACHE: '1' },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
      expect(stderr).toBe(
        [
          'E526 limited/checkpoint.safetensors cannot be written: it would be larger than a file may be',
          '  limited/checkpoint.safetensors is whole and holds the run up to step 10: when it can be written, then',
          '  convlang train small.conv --out limited --epochs 3 --resume',
          '',
          '',
        ].join('\n'),
      );
      expect((await readFile(join(folder, 'limited/checkpoint.safetensors'))).equals(before)).toBe(true);
      expect(await filesIn('limited')).toEqual(FINISHED);
      await cp(join(folder, 'limited'), join(folder, 'freed'), { recursive: true });
      expect((await train('small.conv', '--out', 'freed', '--epochs', '3', '--resume')).status).toBe(0);
      expect((await weights('freed')).equals(await weights('whole'))).toBe(true);
    },
  );
});

it('a damaged checkpoint says how to go on without it', async () => {
  await cp(join(folder, 'whole'), join(folder, 'hurt'), { recursive: true });
  const path = join(folder, 'hurt/checkpoint.safetensors');
  const bytes = await readFile(path);
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 4;
  await writeFile(path, bytes);
  const { status, stderr } = await train('small.conv', '--out', 'hurt', '--epochs', '9', '--resume');
  expect(status).toBe(1);
  expect(stderr).toContain('E613 hurt/checkpoint.safetensors was changed or damaged after it was written');
  expect(stderr).toContain('or train anew, with `--overwrite` or into another folder with `--out`');
  expect((await readFile(path)).equals(bytes)).toBe(true);
});
