import { describe, expect, it } from 'vitest';
import { spawnCli } from '../../testing/spawn-cli.js';
import { summaryTable } from './summary-table.js';

describe('convlang summary', () => {
  it('shows layers, pads, totals and the counting rule', async () => {
    const { status, stdout } = await spawnCli(['summary', 'lenet5']);
    expect(status).toBe(0);
    expect(stdout).toContain('c1 (conv)      28x28x6     5x5       1  0 0 0 0     156  117,600\n');
    expect(stdout).toContain('dense1             120                           48,120   48,000\n');
    expect(stdout).toContain('params           61,706\n');
    expect(stdout).toContain('MACs             416,520\n');
    expect(stdout).toContain('MACs: multiplications by weights');
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

describe('summaryTable', () => {
  const row = {
    name: 'stage1/basic2/cb1/conv3',
    op: 'conv',
    output: [224, 224, 64],
    isVector: false,
    kernel: [7, 7],
    stride: [2, 1],
    pads: [2, 3, 2, 3],
    params: 138357544,
    macs: 15470264320,
  } as const;

  it('stays within 80 columns by cutting names in the middle', () => {
    const lines = summaryTable([row], 80).split('\n');
    expect(lines[1]).toBe('stage1/bas…cb1/conv3 224x224x64    7x7    2x1 2 3 2 3 138,357,544 15,470,264,320');
    expect(Math.max(...lines.map((line) => line.length))).toBe(80);
  });

  it('shows whole names where there is room', () => {
    expect(summaryTable([row], 120)).toContain('stage1/basic2/cb1/conv3  224x224x64');
  });
});
