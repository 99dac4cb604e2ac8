import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

describe('convlang check --as', () => {
  it('says that AlexNet is the same in Caffe, and ends well', async () => {
    const { status, stdout } = await spawnCli(['check', 'alexnet', '--as', 'caffe']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'alexnet.conv: the same words mean the same in Caffe\n',
    });
  });

  it('shows what a pool of ResNet-50 becomes in Caffe, what follows, and both words', async () => {
    const { status, stdout } = await spawnCli(['check', 'resnet50', '--as', 'caffe']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^resnet50\.conv: 1 layer would be different in Caffe, 168 layers behind them\n/);
    expect(stdout).toMatch(/^maxpool1 at resnet50\.conv:\d+:\d+$/m);
    expect(stdout).toContain('  here       112x112 -> 56x56, pads 1 1 1 1\n');
    expect(stdout).toContain('  Caffe      112x112 -> 57x57, pads 1 1 1 1\n');
    expect(stdout).toContain('  follow it  here: round ceil\n');
    expect(stdout).toContain('  keep this  in Caffe: round_mode: FLOOR\n');
    expect(stdout).toContain('168 layers: conv2 56x56x64 -> 57x57x64');
    expect(stdout).toMatch(/`rounding conv floor pool ceil` says for the whole file .*\n$/);
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
    expect(stdout).toMatch(/right\.conv: the same words mean the same in PyTorch\n$/);
  });

  it('knows three frameworks', async () => {
    const { status, stderr } = await spawnCli(['check', 'lenet5', '--as', 'keras']);
    expect(status).toBe(2);
    expect(stderr).toContain('Allowed choices are torch, tensorflow, caffe');
  });
});
