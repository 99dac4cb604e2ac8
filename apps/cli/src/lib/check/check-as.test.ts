import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

describe('convlang check --as', () => {
  it('says that AlexNet is the same in Caffe but for its weights, and ends well', async () => {
    const { status, stdout } = await spawnCli(['check', 'alexnet', '--as', 'caffe']);
    expect(status).toBe(0);
    expect(stdout).toBe(`alexnet.conv: the same words give the same results in Caffe

Beside the results, weights and training differ:

conv1 at alexnet.conv:8:3 and 7 layers more
  here       kernel starts as he-normal
  Caffe      weights start as 0 where no filler is given
  follow it  no word of the language does
  keep this  in Caffe: weight_filler { type: "msra" }

dense1 at alexnet.conv:13:14
  here       6x6x256 becomes a vector pixel by pixel
  Caffe      channel by channel
  follow it  no word of the language does
  keep this  in Caffe: number (r*6 + c)*256 + k goes to (k*6 + r)*6 + c
`);
  });

  it('shows the defaults that change results, once for all layers that have them', async () => {
    const input = 'input 5x5x1\n| avgpool 3 stride 1 pad 1 | leaky | leaky | leaky 0.01\n';
    const { status, stdout } = await spawnCli(['check', '-', '--as', 'torch'], { input });
    expect(status).toBe(1);
    expect(stdout).toBe(`<stdin>: 3 layers would be different in PyTorch

avgpool1 at <stdin>:2:3
  here       mean over real cells
  PyTorch    over cells of the padding too
  follow it  here: count padded
  keep this  in PyTorch: count_include_pad=False

leaky1 at <stdin>:2:30 and 1 layer more
  here       slope 0.1
  PyTorch    slope 0.01
  follow it  here: leaky 0.01
  keep this  in PyTorch: nn.LeakyReLU(0.1)
`);
  });

  it('says the words that are the same', async () => {
    const input = 'input 5x5x1 | leaky 0.01 | avgpool 3 stride 1 pad 1 count padded\n';
    const { status, stdout } = await spawnCli(['check', '-', '--as', 'torch'], { input });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '<stdin>: the same words mean the same in PyTorch\n',
    });
  });

  it.each([
    ['googlenet', 'tensorflow'],
    ['lenet5-1998', 'caffe'],
  ])('fits %s in %s into 80 columns', async (network, framework) => {
    const { stdout } = await spawnCli(['check', network, '--as', framework]);
    expect(stdout.split('\n').length).toBeGreaterThan(40);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('shows what a pool of ResNet-50 becomes in Caffe, what follows, and both words', async () => {
    const { status, stdout } = await spawnCli(['check', 'resnet50', '--as', 'caffe']);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^resnet50\.conv: 54 layers would be different in Caffe, 168 layers behind them\n/,
    );
    expect(stdout).toMatch(/^maxpool1 at resnet50\.conv:\d+:\d+$/m);
    expect(stdout).toContain('  here       112x112 -> 56x56, pads 1 1 1 1\n');
    expect(stdout).toContain('  Caffe      112x112 -> 57x57, pads 1 1 1 1\n');
    expect(stdout).toContain('  follow it  here: round ceil\n');
    expect(stdout).toContain('  keep this  in Caffe: round_mode: FLOOR\n');
    expect(stdout).toContain('168 layers: conv2 56x56x64 -> 57x57x64');
    expect(stdout).toMatch(/^The line `rounding conv floor pool ceil` says for the whole file what .*$/m);
  });

  it('prints one object of JSON', async () => {
    const input = 'input 224x224x3\n| conv 64x7x7 stride 2 pad 3 round floor\n';
    const { status, stdout } = await spawnCli(['check', '-', '--as', 'tensorflow', '--json'], { input });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      file: '<stdin>',
      ok: false,
      framework: 'tensorflow',
      differences: [
        {
          layer: 'conv1',
          op: 'conv',
          ours: { input: [224, 224], output: [112, 112], pads: [3, 3, 3, 3] },
          theirs: { input: [224, 224], output: [112, 112], pads: [2, 3, 2, 3] },
          differs: 'pads',
          word: 'pad same',
          keep: 'tf.pad(x, [[0, 0], [3, 3], [3, 3], [0, 0]]) before it',
          file: '<stdin>',
          line: 2,
          column: 3,
        },
      ],
      consequences: [],
      header: null,
      meanings: [
        {
          effect: 'training',
          ours: 'kernel starts as he-normal',
          theirs: 'kernel starts as glorot_uniform',
          word: 'init xavier-uniform',
          keep: "kernel_initializer='he_normal'",
          layers: [{ layer: 'conv1', op: 'conv', file: '<stdin>', line: 2, column: 3 }],
        },
      ],
      unknown: [],
      diagnostics: [],
    });
  });

  it('shows the errors of a wrong file, and goes on with the next', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'wrong.conv'), 'input 8x8x1 | dens 2\n');
    await writeFile(join(folder, 'right.conv'), 'input 8x8x1 | dense 2\n');
    const files = ['wrong.conv', 'right.conv'];
    const { status, stdout } = await spawnCli(['check', ...files, '--as', 'torch'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('E301');
    expect(stdout).toMatch(/^right\.conv: the same words give the same results in PyTorch$/m);
  });

  it('says that it does not know what a word of a plugin means there, first and last', async () => {
    const folder = await temporaryFolder();
    const plugin = `const shape = { summary: '', doc: '', examples: [], takes: 'one', positionals: {}, keys: {} };
const build = ({ emit, inputs }) => ({ output: emit('relu', inputs) });
export default { name: 'own', layers: { bend: { ...shape, name: 'bend', build } } };
`;
    await writeFile(join(folder, 'package.json'), '{}');
    await writeFile(join(folder, 'own.mjs'), plugin);
    await writeFile(join(folder, 'convlang.config'), 'use plugin "./own.mjs"\n');
    await writeFile(join(folder, 'a.conv'), 'input 4 | bend | bend\n');
    const { status, stdout } = await spawnCli(['check', 'a.conv', '--as', 'torch'], { cwd: folder });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `a.conv: the same words mean the same in PyTorch, as far as it is known

Not known: what bend means in PyTorch (2 layers).
`,
    });
  });

  it('knows three frameworks', async () => {
    const { status, stderr } = await spawnCli(['check', 'lenet5', '--as', 'keras']);
    expect(status).toBe(2);
    expect(stderr).toContain('Allowed choices are torch, tensorflow, caffe');
  });
});
