import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasTfjsNode, lavapipe } from '../../../../../vitest.machine.mjs';
import { bundled } from '../../testing/bundled.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

/** A plugin with two backends of the ops' own meanings, `own`, and `turned`, which transposes the filters of convolutions; and with `ts` as `twin`. */
const plugin = `
import { createReferenceBackend } from ${bundled('backend')};
import { tsProvider } from ${bundled('backend-ts')};

const transposed = ({ shape, data }) => {
  const [height, width, channels, filters] = shape;
  const block = channels * filters;
  const from = (i) => (Math.floor(i / block) % width * height + Math.floor(i / block / width)) * block + i % block;
  return { shape, data: data.map((_, i) => data[from(i)]) };
};
const turned = ({ conv, ...ops }) => ({
  ...ops,
  conv: { ...conv, reference: ([x, kernel, ...rest], ...more) => conv.reference([x, transposed(kernel), ...rest], ...more) },
});
const provider = (name, change) => ({
  name,
  summary: name,
  capabilities: async () => createReferenceBackend().capabilities,
  probe: async () => ({ kind: 'here', device: 'none', versions: {}, limits: {} }),
  create: async ({ ops }) => ({ ...createReferenceBackend(change(ops)), name }),
});
const twin = { ...tsProvider, name: 'twin', create: async (options) => ({ ...(await tsProvider.create(options)), name: 'twin' }) };
export default { name: 'own', backends: [provider('own', (ops) => ops), twin, provider('turned', turned)] };
`;

const model = `net Small
input 8x8x1
| conv 2x1x1 | relu
| conv 3x3x3 pad 1 as second | relu | dropout 0.2
| dense 4 | softmax
train { batch 4  seed 2 }
`;

let folder = '';
const run = (...args: readonly string[]) => spawnCli(args, { cwd: folder });

/** Everything that a run may draw: weights, shuffles, augmentation, dropout; and batch normalisation, which enlarges rounding. */
const drawing = `net Drawing
input 10x10x2
| conv 4x3x3 pad 1 | bn | relu | dropout 0.3 | conv 4x3x3 | bn | leaky 0.1 | maxpool 2 | lrn
| dense 12 | tanh | dropout 0.5 | dense 4 | softmax
train { optimizer sgd lr 0.05 momentum 0.9 weight-decay 0.001  clip norm 1.0  batch 8  seed 4 }
data { augment shift 2 flip horizontal }
`;

/** Compares backends that are healthy; gives what was printed. */
async function agreeing(backends: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const args = ['compare', 'drawing.conv', '--backends', backends, '--steps', '4'];
  const { stdout, status } = await spawnCli(args, { cwd: folder, env });
  expect(stdout).toContain('all agree with');
  expect(status).toBe(0);
  return stdout;
}

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'convlang.config'), 'use plugin "./own.mjs"\n');
  await writeFile(join(folder, 'own.mjs'), plugin);
  await writeFile(join(folder, 'small.conv'), model);
  await writeFile(join(folder, 'drawing.conv'), drawing);
});

describe('convlang compare', () => {
  it('says that backends agree, and how closely', async () => {
    const { status, stdout, stderr } = await run(
      'compare',
      'small.conv',
      '--backends',
      'ts,twin,own,wasm',
      '--steps',
      '2',
    );
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'Small: ts, twin, own, wasm; the first forward pass and 2 steps of 4 made-up images, seed 2\n',
    );
    // `own` rounds nothing on the way, `wasm` sums in float32.
    expect(stdout).toContain('all agree with ts\n  to the bit: twin\n  but for how they round: own, wasm\n');
    expect(status).toBe(0);
  });

  it('prints JSON', async () => {
    const { status, stdout } = await run(
      'compare',
      ...['small.conv', '--backends', 'ts,own', '--steps', '1', '--seed', '9', '--data', 'digits', '--json'],
    );
    // Digits are 28x28.
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'E605' }] });
    const good = await run(
      'compare',
      'small.conv',
      '--backends',
      'ts,own',
      '--steps',
      '1',
      '--seed',
      '9',
      '--json',
    );
    expect(JSON.parse(good.stdout)).toMatchObject({
      ok: true,
      agreed: true,
      ...{ reference: 'ts', steps: 1, batch: 4, seed: 9, data: 'synthetic', finding: null, file: null },
      backends: [{ name: 'own', lossDrift: 0 }],
    });
  });

  it('names the layer that differs, shows the patch, and writes a model that shows it again', async () => {
    const { status, stdout } = await run('compare', 'small.conv', '--backends', 'ts,own,turned');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'turned first differs from ts in layer second (conv), in the first forward pass\n' +
        '  small.conv:4:3  conv 3x3x3 pad 1\n' +
        '  the op conv differs, its inputs being the same\n',
    );
    expect(stdout).toMatch(/second\[\d, \d, \d, \d\] of 4x8x8x3 is \S+ on turned, \S+ on ts; allowed/);
    expect(stdout).toMatch(/float64 gives \S+: ts is right/);
    expect(stdout).toMatch(
      /relu1, sample \d, channel 0 of 2\n +\d +\d +\d\n +\d( +\S+){3}\n +\d( +\S+){3}\n/,
    );
    expect(stdout).toContain('convlang compare Small-minimal.conv --backends ts,turned --steps 0\n');

    const text = await readFile(join(folder, 'Small-minimal.conv'), 'utf8');
    expect(text).toMatch(/^input [12]x[12]x1 \| conv 1x3x3 pad 1\n/);
    const again = await run(
      ...['compare', 'Small-minimal.conv', '--backends', 'ts,turned', '--steps', '0', '--out', 'again.conv'],
    );
    expect(again.status).toBe(1);
    expect(again.stdout).toContain('turned first differs from ts in layer conv1 (conv)');

    const taken = ['compare', 'small.conv', '--backends', 'ts,turned', '--steps', '0'];
    expect((await run(...taken)).stdout).toContain('Small-minimal-2.conv is the smallest model');
    const twice = await run(...taken, '--out', 'again.conv');
    expect(twice.status).toBe(1);
    expect(twice.stderr).toContain('E540 again.conv is already there and is not overwritten');
  });

  it('refuses what it cannot compare', async () => {
    const one = await run('compare', 'small.conv', '--backends', 'ts');
    expect(one).toMatchObject({ status: 2, stdout: '' });
    expect(one.stderr).toContain('--backends needs two or more, such as ts,node');
    const twice = await run('compare', 'small.conv', '--backends', 'ts,own,ts');
    expect(twice).toMatchObject({ status: 2 });
    expect(twice.stderr).toContain('--backends names ts twice');
    const none = await run('compare', 'small.conv', '--backends', 'ts,cuda');
    expect(none).toMatchObject({ status: 2 });
    expect(none.stderr).toContain('there is no backend cuda');
    expect(await run('compare', 'small.conv')).toMatchObject({ status: 2 });
  });

  it('says when the data of the file is not here', async () => {
    await writeFile(join(folder, 'far.conv'), `${model}data { source mnist "nowhere/" }\n`);
    const { status, stdout, stderr } = await run(
      'compare',
      'far.conv',
      '--backends',
      'ts,own',
      '--steps',
      '0',
    );
    expect(status).toBe(0);
    expect(stderr).toContain("the file's data (mnist) cannot be opened; made-up images take its place\n");
    expect(stdout).toContain('made-up images');
  });
});

describe('healthy backends', () => {
  it('agree with the meaning of the ops', async () => {
    expect(await agreeing('own,ts,tfjs-cpu,tfjs-wasm')).toContain('all agree with own');
  });

  it.skipIf(!hasTfjsNode())('agree: TensorFlow (needs tfjs-node)', async () => {
    await agreeing('ts,node');
  });

  it.skipIf(lavapipe() === null)('agree: a graphics device (needs lavapipe)', async () => {
    await agreeing('ts,webgpu', { VK_DRIVER_FILES: lavapipe() ?? '' });
  });
});
