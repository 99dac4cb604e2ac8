import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasTfjsNode, lavapipe } from '../../../../../vitest.machine.mjs';
import { usePluginIn } from '../../testing/backend-plugin.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const SMALL = `net Small
input 28x28x1
| conv 4x7x7 stride 3 | relu | maxpool 2 | dense 10 | softmax
train { epochs 3 batch 20 validate split 20% optimizer adam lr 0.01 seed 3 }
data { source digits count 100  scale 1/255 }
`;

interface Report {
  readonly backend: string;
  readonly loss: number;
  readonly history: readonly unknown[];
}

let folder = '';
let undisturbed = '';
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnCli(args, { cwd: folder, env });
const weightsOf = async (out: string) =>
  (await readFile(join(folder, out, 'weights.safetensors'))).toString('hex');
const reportOf = (stdout: string) => JSON.parse(stdout) as Report;

beforeAll(async () => {
  folder = await temporaryFolder();
  await usePluginIn(folder);
  await writeFile(join(folder, 'small.conv'), SMALL);
  await run(['train', 'small.conv', '--out', 'ts', '--backend', 'ts']);
  undisturbed = await weightsOf('ts');
});

describe('--backend', () => {
  it('trains the same run on another backend, goes on with it on a third, and says which', async () => {
    const begun = await run([
      'train',
      'small.conv',
      '--backend',
      'tfjs-wasm',
      '--epochs',
      '1',
      '--out',
      'w',
      '--json',
    ]);
    expect(begun.status).toBe(0);
    expect(reportOf(begun.stdout).backend).toBe('tfjs-wasm');
    const on = ['train', 'small.conv', '--resume', '--epochs', '3', '--out', 'w', '--json'];
    const resumed = await run([...on, '--backend', 'ts']);
    expect(resumed.stderr).toContain('goes on on ts after tfjs-wasm, which rounds otherwise\n');
    const [report, whole] = [resumed.stdout, await readFile(join(folder, 'ts/metrics.json'), 'utf8')].map(
      reportOf,
    );
    expect(report).toMatchObject({ backend: 'ts', loss: expect.closeTo(whole?.loss ?? NaN, 4) as number });
    expect(report?.history).toHaveLength(3);
    // Whatever else is asked for, it stays where it was.
    expect(reportOf((await run(on)).stdout).backend).toBe('ts');
    const args = ['evaluate', 'small.conv', '--weights', 'w/weights.safetensors', '--json'];
    const [slow, fast] = [await run([...args, '--backend', 'tfjs-cpu']), await run(args)];
    expect(slow.stderr).toBe('');
    expect(reportOf(slow.stdout)).toMatchObject({
      backend: 'tfjs-cpu',
      loss: expect.closeTo(reportOf(fast.stdout).loss, 5) as number,
    });
  });

  it.skipIf(!hasTfjsNode())('node is TensorFlow (needs tfjs-node)', async () => {
    const { status, stdout } = await run([
      'train',
      'small.conv',
      '--backend',
      'node',
      '--out',
      'n',
      '--json',
    ]);
    expect(status).toBe(0);
    const whole = reportOf(await readFile(join(folder, 'ts/metrics.json'), 'utf8'));
    expect(reportOf(stdout)).toMatchObject({
      backend: 'node',
      loss: expect.closeTo(whole.loss, 3) as number,
    });
  });

  it.skipIf(lavapipe() === null)('webgpu is a graphics device (needs lavapipe)', async () => {
    const env = { VK_DRIVER_FILES: lavapipe() ?? '' };
    const { status, stdout } = await run(
      ['train', 'small.conv', '--backend', 'webgpu', '--out', 'g', '--json'],
      env,
    );
    expect(status).toBe(0);
    const whole = reportOf(await readFile(join(folder, 'ts/metrics.json'), 'utf8'));
    expect(reportOf(stdout)).toMatchObject({
      backend: 'webgpu',
      loss: expect.closeTo(whole.loss, 3) as number,
    });
  });

  it('auto says what it takes, and takes no processor that poses as a graphics device', async () => {
    const driver = lavapipe();
    const env = driver === null ? {} : { VK_DRIVER_FILES: driver };
    const args = ['train', 'small.conv', '--backend', 'auto', '--epochs', '1', '--out', 'a'];
    const { status, stderr } = await run(args, env);
    expect(status).toBe(0);
    const able = driver === null ? '(webgpu|wasm)' : 'wasm';
    expect(stderr).toMatch(new RegExp(`^auto takes the backend ${able}\n`));
  });

  it('takes the quicker arithmetic with --fast where there is one, and says that its bits differ', async () => {
    const args = ['train', 'small.conv', '--fast', '--epochs', '1', '--out', 'q', '--backend'];
    const lacking = await run([...args, 'ts']);
    expect(lacking.status).toBe(1);
    expect(lacking.stderr).toContain('E689 the backend ts has no fast arithmetic\n  these have: wasm\n');
    const { status, stderr } = await run([...args, 'wasm']);
    if (Number.parseInt(process.versions.node, 10) < 22) {
      expect(stderr).toContain('E694 the backend wasm-fast cannot run here: this JavaScript engine has no');
      expect(stderr).toContain('take Node 22 or newer, or the backend wasm\n');
    } else {
      expect(status).toBe(0);
      expect(stderr).toContain('wasm-fast rounds as the processor likes: its bits are not those of wasm\n');
      expect(reportOf(await readFile(join(folder, 'q/metrics.json'), 'utf8')).backend).toBe('wasm-fast');
    }
  });

  it('tells a name that there is not, with the one that was meant', async () => {
    const { status, stderr } = await run(['train', 'small.conv', '--backend', 'webgp']);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'convlang: there is no backend webgp; did you mean webgpu? There are: ts, wasm, wasm-fast, node, webgpu,',
    );
    expect(stderr).toContain('poor, frail, lossy, deadly, elsewhere, auto\n');
  });

  it('says before the run what a backend cannot do, where, and which ones can', async () => {
    const { status, stdout, stderr } = await run([
      'train',
      'small.conv',
      '--backend',
      'poor',
      '--out',
      'never',
    ]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('E690 the backend poor cannot run the op conv');
    expect(stderr).toContain('small.conv:3');
    expect(stderr).toContain('| conv 4x7x7 stride 3 | relu');
    expect(stderr).toMatch(/it runs on: ts, .*tfjs-cpu/);
    const args = ['evaluate', 'small.conv', '--weights', 'ts/weights.safetensors', '--backend', 'poor'];
    expect((await run(args)).stderr).toContain('E690 the backend poor cannot run the op conv');
  });
});

describe('a device that is lost while it trains', () => {
  it('is replaced, and the run ends with the same bits', async () => {
    const { status, stdout } = await run(['train', 'small.conv', '--backend', 'frail', '--out', 'f'], {
      FRAIL_RUNS: '8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain(
      'E695 the device of the backend frail was lost: pulled out; the run goes on after step 4\n',
    );
    expect(await weightsOf('f')).toBe(undisturbed);
  });

  it.skipIf(lavapipe() === null)('is replaced by a real one, too (needs lavapipe)', async () => {
    const env = { VK_DRIVER_FILES: lavapipe() ?? '' };
    const whole = await run(['train', 'small.conv', '--backend', 'webgpu', '--out', 'g2'], env);
    const lost = await run(['train', 'small.conv', '--backend', 'lossy', '--out', 'd'], env);
    expect([whole.status, lost.status]).toEqual([0, 0]);
    expect(lost.stdout).toMatch(
      /^E695 the device of the backend webgpu was lost: .*; the run goes on after step 4$/m,
    );
    expect(await weightsOf('d')).toBe(await weightsOf('g2'));
  });

  it('again and again: it ends with the command that goes on, which does', async () => {
    const args = ['train', 'small.conv', '--backend', 'frail', '--out', 'l'];
    const lost = await run(args, { FRAIL_RUNS: '6,3,3,3' });
    expect(lost.status).toBe(1);
    expect(lost.stderr).toContain('this was the loss number 4 after step 4');
    expect(lost.stderr).toContain('convlang train small.conv --out l --backend frail --resume');
    const { status } = await run(['train', 'small.conv', '--out', 'l', '--resume', '--backend', 'ts']);
    expect(status).toBe(0);
    expect(await weightsOf('l')).toBe(undisturbed);
  });
});
