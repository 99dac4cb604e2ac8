import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWeights, encodeWeights, type TrainedModel } from '@convlang/train';
import { tensor } from '@convlang/tensor';
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
    const { status, stdout } = await spawnCli(['predict', 'judge.conv', '--weights', weights, 'judge.conv'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(stdout).toContain('judge.conv  no answer: E523 judge.conv is no picture');
  });
});

describe('weights that fit by name and shape', () => {
  const run = (...args: readonly string[]) => spawnCli(args, { cwd: folder });

  it('and are of a network that computes something else are refused, or taken by force', async () => {
    await writeFile(
      join(folder, 'sigmoid.conv'),
      MODEL.replace('relu', 'sigmoid').replace('  scale 1/255 }', ' } # lint: off W723'),
    );
    const refused = await run('evaluate', 'sigmoid.conv', '--weights', weights);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain('E614 the model file computes something else');
    for (const line of ['+ sigmoid1', '- relu1', '- preprocessing: scale 1/255', '+ preprocessing: none'])
      expect(refused.stderr).toContain(`\n    ${line}`);
    expect(refused.stderr).toContain('\n  or --force, where it is meant\n');
    const forced = await run('evaluate', 'sigmoid.conv', '--weights', weights, '--force');
    expect(forced.status).toBe(0);
    expect(forced.stderr).toMatch(/^warning: sigmoid\.conv computes something else than what .*\n$/);
    await writeFile(join(folder, 'one.png'), greyPng(28, 28, new Uint8Array(784)));
    const predicted = await run('predict', 'sigmoid.conv', '--weights', weights, 'one.png', '--json');
    expect(predicted.status).toBe(1);
    expect(JSON.parse(predicted.stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'E614' }] });
  });

  it('and overflow give no answer and status 1', async () => {
    const { tensors, ...stored } = await decodeWeights(await readFile(join(folder, weights)), weights);
    const kernel = tensors['conv1/kernel'];
    const huge = tensor('f32', kernel?.shape ?? [], new Float32Array(kernel?.data.length ?? 0).fill(3e38));
    const bytes = await encodeWeights({ ...tensors, 'conv1/kernel': huge }, stored as TrainedModel);
    await writeFile(join(folder, 'huge.safetensors'), bytes);
    const measured = await run('evaluate', 'judge.conv', '--weights', 'huge.safetensors');
    expect(measured.status).toBe(1);
    expect(measured.stdout).toBe('');
    expect(measured.stderr).toMatch(
      /^E616 the model gives no finite numbers for \d+ of 2000 samples: the output of conv1 \(conv\)/,
    );
    await writeFile(join(folder, 'bright.png'), greyPng(28, 28, new Uint8Array(784).fill(255)));
    const args = ['predict', 'judge.conv', '--weights', 'huge.safetensors', 'bright.png'];
    const shown = await run(...args);
    expect(shown.status).toBe(1);
    expect(shown.stdout).toMatch(/^bright\.png {2}no answer: \d+ of 10 numbers are not finite\n$/);
    const json = await run(...args, '--json');
    expect(json.status).toBe(1);
    expect(json.stdout).not.toContain('NaN');
    expect(JSON.parse(json.stdout)).toMatchObject({
      predictions: [{ image: 'bright.png', class: null, probability: null, top: null, isFinite: false }],
    });
  });

  it('and were damaged are refused', async () => {
    const bytes = await readFile(join(folder, weights));
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    await writeFile(join(folder, 'damaged.safetensors'), bytes);
    const { status, stderr } = await run('evaluate', 'judge.conv', '--weights', 'damaged.safetensors');
    expect(status).toBe(1);
    expect(stderr).toContain('E613 damaged.safetensors was changed or damaged after it was written');
  });
});
