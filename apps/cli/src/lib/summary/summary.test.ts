import { describe, expect, it } from 'vitest';
import { spawnCli } from '../../testing/spawn-cli.js';

describe('convlang summary', () => {
  it('shows layers, pads, totals and the counting rule', async () => {
    const { status, stdout } = await spawnCli(['summary', 'lenet5']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^c1 \(conv\) +28x28x6 +5x5 +1 +0 0 0 0 +156 +117,600 +18.4 KiB +5x5 +1$/m);
    expect(stdout).toMatch(/^dense1 +120 +48,120 +48,000 +480 bytes$/m);
    expect(stdout).toContain('params           61,706 (241 KiB)\n');
    expect(stdout).toContain('MACs             416,520\n                 multiplications by weights');
    expect(stdout).toContain('receptive field  16x16, jump 4x4\n');
  });

  it('prints stable JSON', async () => {
    const { stdout } = await spawnCli(['summary', 'lenet5', '--json']);
    const summary = JSON.parse(stdout) as { readonly layers: readonly unknown[] };
    expect(summary).toMatchObject({
      ok: true,
      name: 'LeNet5',
      input: [32, 32, 1],
      params: 61706,
      state: 0,
      auxParams: 0,
      macs: 416520,
    });
    expect(summary.layers).toHaveLength(13);
    expect(summary.layers[1]).toMatchObject({
      name: 'c1',
      op: 'conv',
      output: [28, 28, 6],
      kernel: [5, 5],
      stride: [1, 1],
      pads: [0, 0, 0, 0],
      params: 156,
      macs: 117600,
    });
    expect(summary.layers[12]).toMatchObject({ name: 'softmax1', op: 'softmax', output: [1, 1, 10] });
  });

  it('folds the blocks of a deep network, and opens them when asked', async () => {
    const folded = await spawnCli(['summary', 'densenet121']);
    const lines = folded.stdout.split('\n');
    expect(lines.indexOf('')).toBe(1);
    expect(lines.indexOf('', 2)).toBeLessThan(52);
    // Six layers of growth 32 on 64 channels, 56x56: each bn, relu, conv, bn, relu, conv, concat.
    expect(folded.stdout).toMatch(/^layer\(\) x 6 +56x56x256 +42 layers +/m);
    const open = await spawnCli(['summary', 'densenet121', '--depth', 'all']);
    expect(open.stdout).toMatch(/^ {2}conv2 +56x56x128 +1x1 +1 +0 0 0 0 +8,192 +25,690,112/m);
    expect(open.stdout.split('\n').length).toBeGreaterThan(428);
  });

  it('writes Markdown and CSV', async () => {
    const markdown = await spawnCli(['summary', 'lenet5', '--markdown']);
    expect(markdown.stdout).toContain('| c3 (conv) | 10x10x16 | 5x5 | 1 | 0 0 0 0 | 2,416 | 240,000 |');
    expect(markdown.stdout).toContain('- **params**: 61,706 (241 KiB)');
    const csv = await spawnCli(['summary', 'googlenet', '--csv']);
    const rows = csv.stdout.trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^name,op,blocks,tap,height,width,channels,kernel_height,/);
    expect(rows).toHaveLength(1 + 159);
    expect(rows[12]).toBe(
      'i3a/conv1,conv,"inception(64, 96, 128, 16, 32, 32) > cr(64, 1, 0)",,28,28,64,' +
        '1,1,1,1,0,0,0,0,1,1,1,12352,0,9633792,200704,27,27,8,8,0,0',
    );
  });

  it('refuses forms that exclude one another', async () => {
    const { status, stderr } = await spawnCli(['summary', 'lenet5', '--csv', '--json']);
    expect(status).toBe(2);
    expect(stderr).toContain("option '--csv' cannot be used with option '--json'");
  });

  it('shows the four pads used, whatever the word', async () => {
    const { stdout } = await spawnCli(['summary', 'googlenet', '--json']);
    const { layers, auxParams } = JSON.parse(stdout) as {
      readonly auxParams: number;
      readonly layers: readonly { readonly pads: readonly number[] | null }[];
    };
    expect(auxParams).toBe(6379728);
    expect(layers[1]?.pads).toEqual([3, 3, 3, 3]);
  });
});
