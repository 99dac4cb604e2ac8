import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scenePlugin } from '../../testing/scene-plugin.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const learning = 'optimizer adam lr 0.01 batch 8 seed 3';
const models = {
  maps: `net Maps
input 4x4x1 | conv 8x1x1 | relu | conv 3x1x1 | softmax
train { loss cross-entropy ${learning} epochs 60 metrics accuracy confusion validate split 20% }
data { source scenes scale 1/255 }
`,
  heads: `net Heads
input 4x4x1 | flatten | tap tone { dense 3 | softmax } | tap size { dense 1 } | dense 2 | softmax
train { loss cross-entropy loss tone cross-entropy weight 0.5 loss size mse ${learning} epochs 8 metrics top5 }
data { source two test turned scale 1/255 }
`,
  pair: `net Pair
parallel concat { - input 4x4x1 as a | flatten - input 4x4x1 as b | flatten } | dense 2 | softmax
train { loss cross-entropy ${learning} epochs 20 }
data { source pair scale 1/255 }
`,
};

let folder = '';
const run = (...args: readonly string[]) => spawnCli(args, { cwd: folder });
const json = async <T>(...args: readonly string[]): Promise<T> =>
  JSON.parse((await run(...args, '--json')).stdout) as T;

interface HeadReport {
  readonly accuracy: number | null;
  readonly confusion: readonly (readonly number[])[] | null;
  readonly perClass: readonly { readonly class: string; readonly samples: number }[] | null;
}
type Report = HeadReport & { readonly taps: Readonly<Record<string, HeadReport>> };

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'package.json'), '{}\n');
  await writeFile(join(folder, 'convlang.config.json'), '{ "plugins": ["./scenes.mjs"] }\n');
  await writeFile(join(folder, 'scenes.mjs'), scenePlugin);
  await writeFile(join(folder, 'some-idx3-ubyte'), idxFile);
  for (const [name, text] of Object.entries(models)) await writeFile(join(folder, `${name}.conv`), text);
});

/** Items of an IDX file, 4x4 each: a dark one, a light one, and one that is dark above and light below. */
const items = [
  Array<number>(16).fill(10),
  Array<number>(16).fill(250),
  [...Array<number>(8).fill(10), ...Array<number>(8).fill(250)],
];
const idxFile = Uint8Array.from([0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 4, ...items.flat()]);

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('a network of maps of classes', () => {
  it('is checked without a warning, trained and measured by pixels', async () => {
    expect((await run('check', 'maps.conv')).stdout).toBe('maps.conv: no errors\n');
    const trained = await run('train', 'maps.conv', '--out', 'maps');
    expect([trained.status, trained.stderr]).toEqual([0, '']);
    expect(trained.stdout).toMatch(/^epoch 60\/60 {2}loss 0\.\d{4} {2}accuracy \d+\.\d\d % {2}validation /m);
    const report = await json<Report>('evaluate', 'maps.conv', '--weights', 'maps/weights.safetensors');
    // 20 % of 40 images of 16 pixels.
    expect(report).toMatchObject({ samples: 8, part: 'validation' });
    expect(report.accuracy).toBeGreaterThan(0.8);
    expect(report.perClass?.map((one) => one.class)).toEqual(['dark', 'grey', 'light']);
    expect(report.perClass?.reduce((sum, { samples }) => sum + samples, 0)).toBe(128);
    const { stdout } = await run('evaluate', 'maps.conv', '--weights', 'maps/weights.safetensors');
    expect(stdout).toMatch(/^class {2}pixels +found {2}right when named$/m);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it('says of a picture which class each pixel has', async () => {
    const args = ['predict', 'maps.conv', '--weights', 'maps/weights.safetensors', 'some-idx3-ubyte:0-2'];
    expect((await run(...args)).stdout.split('\n')).toEqual([
      'some-idx3-ubyte:0  4x4 pixels:  dark 100.0 %',
      'some-idx3-ubyte:1  4x4 pixels:  light 100.0 %',
      'some-idx3-ubyte:2  4x4 pixels:  dark 50.0 %  light 50.0 %',
      '',
    ]);
    const { predictions } = await json<{ readonly predictions: readonly unknown[] }>(...args);
    expect(predictions[2]).toMatchObject({
      class: null,
      top: null,
      shape: [4, 4, 3],
      map: [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [2, 2, 2, 2],
        [2, 2, 2, 2],
      ],
      shares: [
        { class: 'dark', index: 0, share: 0.5 },
        { class: 'light', index: 2, share: 0.5 },
      ],
    });
  });
});

describe('a network of several heads', () => {
  it('tells the figures of each, after every epoch and when it is measured', async () => {
    expect((await run('check', 'heads.conv')).stdout).toBe('heads.conv: no errors\n');
    const { stdout } = await run('train', 'heads.conv', '--out', 'heads');
    const last = stdout.slice(stdout.indexOf('epoch 8/8')).split('\n').slice(0, 5);
    const shape = [
      /^epoch 8\/8 {2}loss \d\.\d{4} {2}accuracy \d+\.\d\d %$/,
      /^ {11}top5 100\.00 %$/,
      /^ {2}tone {5}loss \d\.\d{4} {2}accuracy \d+\.\d\d %$/,
      /^ {11}top5 100\.00 %$/,
      /^ {2}size {5}loss \d\.\d{4}$/,
    ];
    shape.forEach((wanted, i) => expect(last[i]).toMatch(wanted));
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    const measured = await run('evaluate', 'heads.conv', '--weights', 'heads/weights.safetensors');
    expect(measured.stdout).toMatch(/^tap tone\naccuracy {2}\d+\.\d\d %\n\nclass {2}samples +found /m);
    expect(measured.stdout).not.toContain('tap size');
    expect(widest(measured.stdout)).toBeLessThanOrEqual(80);
  });

  it('meets the classes of each by name: the test data has them in another order', async () => {
    const weights = ['--weights', 'heads/weights.safetensors'];
    const turned = await json<Report>('evaluate', 'heads.conv', ...weights);
    await writeFile(join(folder, 'straight.conv'), models.heads.replace('test turned', ''));
    const straight = await json<Report>('evaluate', 'straight.conv', ...weights);
    expect(turned.taps).toEqual(straight.taps);
    expect(turned.confusion).toEqual(straight.confusion);
    expect(turned.taps['tone']?.perClass?.map((one) => one.class)).toEqual(['dark', 'grey', 'light']);
    expect(turned.taps['size']).toEqual({ accuracy: null, top5: null, confusion: null, perClass: null });
  });

  it('says what each says of a picture', async () => {
    const args = ['predict', 'heads.conv', '--weights', 'heads/weights.safetensors', 'some-idx3-ubyte:1'];
    const lines = (await run(...args)).stdout.split('\n');
    expect(lines[0]).toMatch(/^some-idx3-ubyte:1 {2}(left|right) \d+\.\d % {2}(left|right) \d+\.\d %$/);
    expect(lines[1]).toMatch(/^ {2}tone {13}(dark|grey|light) \d+\.\d % {2}/);
    expect(lines[2]).toMatch(/^ {2}size {13}-?\d[\d.e-]*$/);
    const { predictions } = await json<{
      readonly predictions: readonly {
        readonly taps: Readonly<Record<string, { readonly values: unknown[] }>>;
      }[];
    }>(...args);
    expect(predictions[0]?.taps).toMatchObject({
      tone: { isFinite: true },
      size: { class: null, top: null },
    });
    expect(Object.values(predictions[0]?.taps ?? {}).map(({ values }) => values.length)).toEqual([3, 1]);
  });
});

describe('a network of several inputs', () => {
  it('takes them by name', async () => {
    expect((await run('check', 'pair.conv')).stdout).toBe('pair.conv: no errors\n');
    expect((await run('train', 'pair.conv', '--out', 'pair')).status).toBe(0);
    const report = await json<Report>('evaluate', 'pair.conv', '--weights', 'pair/weights.safetensors');
    expect(report.accuracy).toBeGreaterThan(0.6);
  });

  it('predicts from a picture for each, by name', async () => {
    const weights = ['--weights', 'pair/weights.safetensors'];
    const straight = await run(
      'predict',
      'pair.conv',
      ...weights,
      'a=some-idx3-ubyte:0-1',
      'b=some-idx3-ubyte:1-2',
    );
    expect(straight.stdout).toMatch(/^a=some-idx3-ubyte:0 b=some-idx3-ubyte:1 {2}(less|more) /);
    expect(straight.stdout.split('\n')).toHaveLength(3);
    const turned = await run(
      'predict',
      'pair.conv',
      ...weights,
      'b=some-idx3-ubyte:1-2',
      'a=some-idx3-ubyte:0-1',
    );
    expect(turned.stdout).toBe(straight.stdout);
    const unnamed = await run('predict', 'pair.conv', ...weights, 'some-idx3-ubyte:0');
    expect([unnamed.status, unnamed.stderr.includes('a=IMAGE b=IMAGE')]).toEqual([2, true]);
    const empty = await run('predict', 'pair.conv', ...weights, 'a=', 'b=some-idx3-ubyte:0');
    expect([empty.status, empty.stderr.includes("'a=' is no picture for an input")]).toEqual([2, true]);
    const lacking = await run(
      'predict',
      'pair.conv',
      ...weights,
      'a=some-idx3-ubyte:0-1',
      'b=some-idx3-ubyte:1',
    );
    expect([lacking.status, lacking.stderr.includes('there are 1 for b and more for a')]).toEqual([2, true]);
  });
});
