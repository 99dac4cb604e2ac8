import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sharpDecoder } from '@convlang/data/node';
import { cellRaster, encodePng } from '@convlang/drawing';
import { beforeAll, describe, expect, it } from 'vitest';
import { greyPng } from '../../testing/png.js';
import { runHere } from '../../testing/run-here.js';
import { temporaryFolder } from '../../testing/spawn-cli.js';
import type { DataReport } from './data-report.js';

const text = `net Light
input 8x8x3 | flatten | dense 2 | softmax
train { optimizer adam lr 0.02  epochs 1  batch 8  validate data val }
data { source folder "train"  val folder "val"  resize 8x8  scale 1/255 }`;

let folder: string;
let model: string;

/** How light waves are, 67 to 187, at a place from 0 to 1; their look depends on `kind`. */
function light(kind: number, x: number, y: number): number {
  const wave = Math.sin((kind * 3 + 5) * x + kind) + Math.cos((kind * 2 + 3) * y - kind * x * 2);
  return Math.round(127 + 30 * wave);
}

function coloured(kind: number, size: number): Promise<Uint8Array> {
  return encodePng(
    cellRaster(size, size, (row, column) => {
      const level = light(kind, column / size, row / size);
      return [level, level, 255 - level / 2];
    }),
  );
}

function grey(kind: number, size: number): Uint8Array {
  const levels = Uint8Array.from({ length: size * size }, (_, i) =>
    light(kind, (i % size) / size, Math.floor(i / size) / size),
  );
  return greyPng(size, size, levels);
}

async function put(path: string, picture: Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), picture);
}

beforeAll(async () => {
  folder = await temporaryFolder();
  model = join(folder, 'light.conv');
  await writeFile(model, text);
  await put('train/cat/0.png', await coloured(0, 64));
  await put('train/cat/copy of 0.png', await coloured(0, 64));
  await put('train/cat/1.png', await coloured(1, 40));
  await put('train/dog/2.png', await coloured(2, 90));
  await put('train/dog/grey.png', grey(3, 50));
  await put('train/dog/cut.png', (await coloured(4, 64)).subarray(0, 300));
  // What is trained on, and a smaller version of another.
  await put('val/cat/same.png', await coloured(1, 40));
  await put('val/dog/smaller.png', await coloured(2, 60));
  await put('val/dog/5.png', await coloured(5, 64));
});

describe('convlang data', () => {
  it('counts classes, sizes, channels and kinds, and names copies and what is broken', async () => {
    const { status, stdout } = await runHere(['data', model, '--json']);
    const report = JSON.parse(stdout) as DataReport;
    expect(status).toBe(1);
    const [train, validation] = report.parts;
    expect(train).toMatchObject({
      part: 'train',
      samples: 6,
      classes: [
        { class: 'cat', samples: 3 },
        { class: 'dog', samples: 3 },
      ],
      heights: { min: 40, median: 64, max: 90 },
      widths: { min: 40, median: 64, max: 90 },
      channels: { 1: 1, 3: 4 },
      kinds: { PNG: 6 },
      broken: [{ code: 'E523' }],
    });
    expect(train?.duplicates.map((names) => names.map((name) => name.split('/').at(-1)))).toEqual([
      ['0.png', 'copy of 0.png'],
    ]);
    expect(validation).toMatchObject({ part: 'validation', samples: 3, broken: [], duplicates: [] });
    expect(report.shared).toEqual([
      {
        part: 'validation',
        sample: expect.stringMatching(/same\.png$/) as string,
        trained: expect.stringMatching(/cat\/1\.png$/) as string,
      },
    ]);
    expect(report.alike.map(({ sample, trained }) => [sample, trained])).toEqual([
      [expect.stringMatching(/smaller\.png$/), expect.stringMatching(/2\.png$/)],
    ]);
  });

  it('says it in 80 columns', async () => {
    const { stdout } = await runHere(['data', model]);
    expect(stdout).toMatch(/^class +train +validation\ncat +3 +1\ndog +3 +2$/m);
    expect(stdout).toContain('3: 4, 1: 1');
    expect(stdout).toContain('train: 1 group of samples with the same content');
    expect(stdout).toContain('train: 1 broken picture\n  E523 ');
    expect(stdout).toContain('1 sample to measure on with the content of one of training');
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('tells copies of different classes, also where a table names one picture twice', async () => {
    await put('twice/1.png', grey(1, 20));
    await put('twice/2.png', grey(2, 20));
    await put('twice/copy of 2.png', grey(2, 20));
    await put('twice/3.png', grey(3, 20));
    await writeFile(
      join(folder, 'twice.csv'),
      'file,label\n1.png,cat\n2.png,cat\n1.png,dog\n3.png,dog\ncopy of 2.png,cat\n',
    );
    const file = join(folder, 'twice.conv');
    await writeFile(
      file,
      'input 8x8x1 | flatten | dense 2 | softmax data { source folder "twice/" labels "twice.csv"  resize 8x8 }',
    );
    const { stdout } = await runHere(['data', file, '--json']);
    const [train] = (JSON.parse(stdout) as DataReport).parts;
    const named = (name: string): unknown => expect.stringMatching(new RegExp(`[^/]/${name}$`));
    expect(train?.duplicates).toEqual([
      [named('1.png'), named('1.png')],
      [named('2.png'), named('copy of 2.png')],
    ]);
    expect(train?.contradictions).toEqual([
      [
        { sample: named('1.png'), class: 'cat' },
        { sample: named('1.png'), class: 'dog' },
      ],
    ]);
    const text = (await runHere(['data', file])).stdout;
    expect(text).toMatch(
      /^train: 1 group of them in different classes\n {2}\S.*1\.png \(cat\) = .*1\.png \(dog\)$/m,
    );
  });

  it('takes other kinds of data and what is held out of them', async () => {
    const digits = join(folder, 'digits.conv');
    await writeFile(
      digits,
      'input 28x28x1 | flatten | dense 10 | softmax train { validate split 10% } data { source digits count 200 }',
    );
    const { status, stdout } = await runHere(['data', digits, '--json']);
    expect(status).toBe(0);
    const { parts, alike } = JSON.parse(stdout) as DataReport;
    expect(parts.map(({ part, samples }) => [part, samples])).toEqual([
      ['train', 180],
      ['validation', 20],
    ]);
    expect(parts[0]).toMatchObject({
      heights: { min: 28, max: 28 },
      channels: { 1: 180 },
      kinds: {},
      bytes: null,
    });
    // Digits look alike without being copies: small pictures are not compared.
    expect(alike).toEqual([]);
    const sum = parts[0]?.classes?.reduce((all, { samples }) => all + samples, 0);
    expect(sum).toBe(180);
  });

  it('draws samples in their three states, broken ones left out', async () => {
    const [red, blue] = [
      [255, 0, 0],
      [0, 0, 255],
    ] as const;
    await put('plain/a/red.png', await encodePng(cellRaster(40, 20, () => red)));
    await put('plain/b/blue.png', await encodePng(cellRaster(30, 30, () => blue)));
    await put('plain/b/cut.png', (await coloured(4, 64)).subarray(0, 300));
    const file = join(folder, 'plain.conv');
    await writeFile(
      file,
      `input 8x8x3 | flatten | dense 2 | softmax train { validate none }
      data { source folder "plain"  resize 8x8  scale 1/255  augment flip horizontal }`,
    );
    const path = join(folder, 'sheet.png');
    const { stderr } = await runHere(['data', file, '--sheet', path]);
    expect(stderr).toContain('sheet.png: 2 samples');
    const { shape, pixels } = await sharpDecoder.decode({ name: path, bytes: await readFile(path) });
    const [, width] = shape;
    const at = (x: number, y: number): readonly number[] => [
      ...pixels.subarray(3 * (y * width + x), 3 * (y * width + x) + 3),
    ];
    // Two columns of cells, of three cells each.
    for (const y of [60, 176, 292]) {
      expect(at(60, y)).toEqual([...red]);
      expect(at(176, y)).toEqual([...blue]);
    }
    // What is wider than high leaves its cell white above and below.
    expect(at(60, 10)).toEqual([255, 255, 255]);
    expect(at(60, 126)).toEqual([...red]);
  });

  it('draws no rows of a table', async () => {
    const file = join(folder, 'table.conv');
    await writeFile(join(folder, 'table.csv'), 'x,y,label\n1,2,a\n3,4,b\n');
    await writeFile(
      file,
      'input 2 | dense 2 | softmax train { validate none } data { source csv "table.csv" }',
    );
    const { status, stderr } = await runHere(['data', file, '--sheet', join(folder, 'none.png')]);
    expect(status).toBe(1);
    expect(stderr).toContain('E676');
  });

  it('needs data', async () => {
    const none = join(folder, 'none.conv');
    await writeFile(none, 'input 8x8x1 | flatten | dense 2 | softmax');
    expect((await runHere(['data', none])).stderr).toContain('E608');
  });
});
