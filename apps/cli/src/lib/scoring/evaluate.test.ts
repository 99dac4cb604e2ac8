import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { greyPng } from '../../testing/png.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const MODEL = `net Judge
input 28x28x1 | conv 6x7x7 stride 3 | relu | maxpool 2 | dense 10 | softmax
train { epochs 3 batch 20 optimizer adam lr 0.01 metrics accuracy confusion seed 3 }
data { source digits count 400  scale 1/255 }
`;

let folder = '';
let weights = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  weights = 'runs/Judge/weights.safetensors';
  await writeFile(join(folder, 'judge.conv'), MODEL);
  expect((await spawnCli(['train', 'judge.conv'], { cwd: folder })).status).toBe(0);
}, 120_000);

describe('convlang evaluate', () => {
  it('prints loss, accuracy, each class, and the confusion matrix that the file asks for', async () => {
    const { status, stdout } = await spawnCli(['evaluate', 'judge.conv', '--weights', weights], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^samples {3}2,000\nloss {6}\d+\.\d{4}\naccuracy {2}\d+\.\d\d %\n/);
    expect(stdout).toMatch(/^class {2}samples .*found {2}right when named$/m);
    expect(stdout).toContain('rows: the right class; columns: the class that was named');
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await spawnCli(
      ['evaluate', 'judge.conv', '--weights', weights, '--data', 'digits', '--json'],
      { cwd: folder },
    );
    const report = JSON.parse(stdout) as {
      readonly samples: number;
      readonly accuracy: number;
      readonly perClass: readonly { readonly class: string; readonly samples: number }[];
      readonly confusion: readonly (readonly number[])[];
    };
    expect(report).toMatchObject({ ok: true, name: 'Judge', samples: 2000 });
    expect(report.perClass.map((c) => c.class)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    const right = report.confusion.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
    expect(report.accuracy).toBe(right / 2000);
  });

  it('takes a checkpoint for weights', async () => {
    const args = ['evaluate', 'judge.conv', '--json', '--weights'];
    const fromWeights = await spawnCli([...args, weights], { cwd: folder });
    const fromCheckpoint = await spawnCli([...args, 'runs/Judge/checkpoint.safetensors'], { cwd: folder });
    expect(fromCheckpoint.stdout).toBe(fromWeights.stdout);
  });

  it('refuses weights of another model, and files that are no weights', async () => {
    const other = await spawnCli(['evaluate', 'lenet5', '--weights', weights, '--data', 'digits'], {
      cwd: folder,
    });
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('E602 these weights are of another model');
    const none = await spawnCli(['evaluate', 'judge.conv', '--weights', 'judge.conv'], { cwd: folder });
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('E524 judge.conv is not a safetensors file');
    const missing = await spawnCli(['evaluate', 'judge.conv', '--weights', 'nöne'], { cwd: folder });
    expect(missing.stderr).toContain('E501 nöne does not exist');
    const directory = await spawnCli(['evaluate', 'judge.conv', '--weights', 'runs'], { cwd: folder });
    expect(directory.stderr).toContain('E502 runs cannot be read: it is a folder');
  });

  it('asks for the weights', async () => {
    const { status, stderr } = await spawnCli(['evaluate', 'judge.conv'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain("required option '--weights <W>' not specified");
  });
});

describe('convlang predict', () => {
  /** A vertical stroke, light on dark: a one. */
  function stroke(size: number): Uint8Array {
    const unit = size / 28;
    return Uint8Array.from({ length: size * size }, (_, i) => {
      const [y, x] = [Math.floor(i / size), i % size];
      return x >= 13 * unit && x < 15.5 * unit && y >= 4 * unit && y < 24 * unit ? 255 : 0;
    });
  }

  it('prints the three most probable classes of each image', async () => {
    await writeFile(join(folder, 'eins 1.png'), greyPng(28, 28, stroke(28)));
    const { status, stdout } = await spawnCli(['predict', 'judge.conv', '--weights', weights, 'eins 1.png'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^eins 1\.png {2}\d \d+\.\d % {2}\d \d+\.\d % {2}\d \d+\.\d %\n$/);
  });

  it('brings a picture of another size to that of the source, as JSON', async () => {
    await writeFile(join(folder, 'small.png'), greyPng(28, 28, stroke(28)));
    await writeFile(join(folder, 'large.png'), greyPng(280, 280, stroke(280)));
    const { stdout } = await spawnCli(
      ['predict', 'judge.conv', '--weights', weights, 'small.png', 'large.png', '--json'],
      { cwd: folder },
    );
    const { predictions } = JSON.parse(stdout) as {
      readonly predictions: readonly {
        readonly image: string;
        readonly class: string;
        readonly probability: number;
        readonly values: readonly number[];
      }[];
    };
    const [small, large] = predictions;
    expect(small?.image).toBe('small.png');
    expect(small?.values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 4);
    expect(small?.probability).toBe(Math.max(...(small?.values ?? [])));
    expect(large?.class).toBe(small?.class);
    expect(large?.probability).toBeCloseTo(small?.probability ?? 0, 1);
  });

  it('reads items of an IDX file by number and range', async () => {
    const header = [0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 28, 0, 0, 0, 28];
    const items = [stroke(28), new Uint8Array(784), stroke(28)].flatMap((pixels) => [...pixels]);
    await writeFile(join(folder, 'some-idx3-ubyte'), Uint8Array.from([...header, ...items]));
    const args = ['predict', 'judge.conv', '--weights', weights, '--json'];
    const { stdout } = await spawnCli([...args, 'some-idx3-ubyte:2', 'some-idx3-ubyte:0-1'], { cwd: folder });
    const { predictions } = JSON.parse(stdout) as {
      readonly predictions: readonly { readonly image: string; readonly values: readonly number[] }[];
    };
    expect(predictions.map((p) => p.image)).toEqual([
      'some-idx3-ubyte:2',
      'some-idx3-ubyte:0',
      'some-idx3-ubyte:1',
    ]);
    expect(predictions[0]?.values).toEqual(predictions[1]?.values);
    const beyond = await spawnCli([...args, 'some-idx3-ubyte:3'], { cwd: folder });
    expect(beyond.status).toBe(1);
    expect(JSON.parse(beyond.stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'E528' }] });
  });

  it('refuses what is no picture', async () => {
    const { status, stderr } = await spawnCli(['predict', 'judge.conv', '--weights', weights, 'judge.conv'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('E523 judge.conv is not a PNG');
  });
});
