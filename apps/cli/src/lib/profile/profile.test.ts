import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';
import { profileText } from './profile-text.js';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(
    join(folder, 'small.conv'),
    'input 8x8x1 | conv 4x3x3 as c | relu as r | maxpool 2 as p | dense 3 as d | softmax\ntrain { batch 4 }\n',
  );
});

interface Row {
  readonly ms: number;
  readonly share: number;
  readonly operations: number;
  readonly gigaflops: number;
  readonly ofPeak: number;
  readonly read: number;
  readonly written: number;
}

interface Report extends Row {
  readonly restMs: number;
  readonly peakGigaflops: number;
  readonly layers: readonly (Row & { readonly layer: string | null; readonly fused: readonly string[] })[];
  readonly kernels: readonly (Row & { readonly kernel: string })[];
  readonly steps: readonly (Row & { readonly kernel: string })[];
}

const profile = async (...options: string[]) => {
  const { status, stdout } = await spawnCli(['profile', 'small.conv', ...options], { cwd: folder });
  expect(status).toBe(0);
  return stdout;
};

describe('convlang profile', () => {
  it.each(['ts', 'wasm'])('shows layers and kernels in 80 columns on %s', async (backend) => {
    const lines = (await profile('--backend', backend)).split('\n');
    expect(lines[0]).toMatch(`small: a prediction of 1 sample on ${backend}, medians of `);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    for (const title of [
      /^layer +ms +share +GFLOP\/s +peak +read +written$/,
      /^c \+r/,
      /^kernel /,
      /^whole /,
    ])
      expect(lines.some((line) => title.test(line))).toBe(true);
  });

  it('leaves columns away on a narrow terminal, and says why a share of the peak may be above 1', () => {
    const cost = { ms: 2, operations: 3e6, read: 4096, written: 4096 };
    const profile = {
      ...cost,
      name: 'wide',
      msThere: 2,
      batch: 1,
      runs: 3,
      restMs: 0,
      layers: [{ ...cost, layer: 'conv1', fused: ['bn1', 'relu1'], steps: 1 }],
      kernels: [{ ...cost, kernel: 'conv+batchNorm+relu', steps: 1 }],
      steps: [],
    };
    const textOf = (peak: number, width: number) =>
      profileText({ profile, backend: 'wasm', isTraining: false, peak }, width).split('\n');
    const table = textOf(1e9, 40).slice(3);
    expect(table[0]).toMatch(/^layer +ms +share +peak$/);
    expect(table[1]).toMatch(/^conv1 \+bn1 \+relu1 +2\.000 +100\.0 % +150 %$/);
    const rows = table.slice(0, table.lastIndexOf(table.find((line) => line.startsWith('whole')) ?? ''));
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(textOf(1e9, 80)[3]).toMatch(/^layer +ms +share +GFLOP\/s +peak +read +written$/);
    expect(textOf(1e9, 80).join()).toContain('above 100 % of the peak');
    expect(textOf(2e9, 80).join()).not.toContain('above 100 % of the peak');
  });

  it('gives numbers that add up as JSON, and writes picture and trace', async () => {
    const options = ['--train', '--backend', 'wasm', '--json', '--svg', 'p.svg', '--trace', 'p.json'];
    const report = JSON.parse(await profile(...options)) as Report;
    expect(report).toMatchObject({
      ok: true,
      version: 1,
      name: 'small',
      backend: 'wasm',
      node: process.version,
      train: true,
      batch: 4,
    });
    for (const rows of [report.layers, report.kernels, report.steps] as const) {
      const sum = rows.reduce((all, { ms }) => all + ms, 0);
      expect(sum + report.restMs).toBeCloseTo(report.ms, 9);
      for (const { ms, share, operations, gigaflops, ofPeak } of rows) {
        expect(share).toBeCloseTo(ms / report.ms, 9);
        expect(gigaflops).toBeCloseTo(ms > 0 ? operations / ms / 1e6 : 0, 9);
        expect(ofPeak).toBeCloseTo(gigaflops / report.peakGigaflops, 9);
      }
    }
    // The gradient of the kernel of c: two operations for each weight, pixel and sample.
    const gradient = report.steps.find(({ kernel }) => kernel.startsWith('convKernelGrad'));
    expect(gradient?.operations).toBeGreaterThanOrEqual(2 * 36 * 36 * 4);
    expect(report.layers.at(-1)).toMatchObject({ layer: null });
    const trace = JSON.parse(await readFile(join(folder, 'p.json'), 'utf8')) as {
      readonly traceEvents: readonly { readonly ph: string; readonly cat: string }[];
    };
    const kernels = trace.traceEvents.filter(({ ph, cat }) => ph === 'X' && cat === 'kernel');
    expect(kernels).toHaveLength(report.steps.length);
    expect(await readFile(join(folder, 'p.svg'), 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/);
  });

  it('names the backends that can where one cannot', async () => {
    const { status, stdout, stderr } = await spawnCli(
      ['profile', 'small.conv', '--backend', 'tfjs-cpu', '--svg', 'none.svg'],
      { cwd: folder },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('E687 the backend tfjs-cpu cannot say what each step of a run takes');
    expect(stderr).toContain('these can: ts, wasm');
    expect(await readdir(folder)).not.toContain('none.svg');
  });
});
