import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTsBackend } from '@convlang/backend-ts';
import { compile, compileOrThrow } from '@convlang/compiler';
import { digitsReader, openSource, type SourceReaders } from '@convlang/data';
import { coreReaders } from '@convlang/data/node';
import { afterAll, describe, expect, test } from 'vitest';
import { refusal } from '../../testing/refusal.js';
import { evaluate } from '../evaluate.js';
import { learntOf } from '../identity/trained-on.js';
import { train } from '../train.js';

const backend = createTsBackend();
const folder = mkdtempSync(join(tmpdir(), 'convlang targets '));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const COUNT = 16;
/** Numbers between -1 and 1 in no order. */
const value = (k: number): number => ((13 * k * k + 7 * k) % 101) / 50 - 1;
/** Six numbers of a sample. */
const six = (sample: number): readonly number[] => Array.from({ length: 6 }, (_, j) => value(6 * sample + j));

/** Writes a table: six numbers `x0` to `x5` a row, and what is made of them. */
function table(
  name: string,
  columns: Readonly<Record<string, (x: readonly number[]) => string | number>>,
): void {
  const rows = Array.from({ length: COUNT }, (_, sample) => {
    const x = six(sample);
    return [...Object.values(columns).map((make) => make(x)), ...x].join(',');
  });
  const header = [...Object.keys(columns), ...six(0).map((_, j) => `x${j}`)].join(',');
  writeFileSync(join(folder, name), [header, ...rows, ''].join('\n'));
}

/** Trains what a file says without a warning, but for a rate that is large so that steps are few. */
function trained(text: string, readers: SourceReaders = coreReaders) {
  expect(compile(text).diagnostics.filter(({ code }) => code !== 'W708')).toEqual([]);
  return train(compileOrThrow(text), { backend, readers, baseDir: folder });
}

const at = (j: number) => (x: readonly number[]) => x[j] ?? NaN;
const pixels = [0, 1, 2, 3, 4, 5];
const adam = 'optimizer adam lr 0.05 batch 4 seed 2';

test('a class for each pixel, with one that is left out', async () => {
  const columns = pixels.map(
    (j) => [`m${j}`, (x: readonly number[]) => (j === 2 ? 9 : at(j)(x) > 0 ? 1 : 0)] as const,
  );
  table('maps.csv', Object.fromEntries(columns));
  const { history } = await trained(`input 3x2x1 | conv 4x1x1 | relu | conv 2x1x1 | softmax
    train { loss cross-entropy ignore 9 ${adam} epochs 60 }
    data { source csv "maps.csv" label m0 label-shape 3x2 shape 3x2x1 }`);
  expect(history.at(-1)?.train.accuracy).toBeGreaterThan(0.9);
});

test('an image of another size than the one that goes in', async () => {
  // Each pixel becomes two, the second of which is the first times -2.
  const columns = pixels.flatMap((j) => [
    [`y${j}`, at(j)] as const,
    [`z${j}`, (x: readonly number[]) => -2 * at(j)(x)] as const,
  ]);
  table('images.csv', Object.fromEntries(columns));
  const { weights } = await trained(`input 3x2x1 | conv 2x1x1 as c | reshape 3x4x1
    train { loss mse ${adam} epochs 60 }
    data { source csv "images.csv" label y0 label-shape 3x4x1 shape 3x2x1 }`);
  expect(weights['c/kernel']?.data[0]).toBeCloseTo(1, 1);
  expect(weights['c/kernel']?.data[1]).toBeCloseTo(-2, 1);
});

test('a vector', async () => {
  table('vectors.csv', { a: (x) => at(0)(x) - at(5)(x), b: (x) => 2 * at(1)(x) });
  const { weights } = await trained(`input 6 | dense 2 as d
    train { loss mse ${adam} epochs 80 }
    data { source csv "vectors.csv" label a label-shape 2 }`);
  [1, 0, 0, 2, 0, 0, 0, 0, 0, 0, -1, 0].forEach((weight, i) =>
    expect(weights['d/kernel']?.data[i]).toBeCloseTo(weight, 1),
  );
});

const heads = `input 3x2x1 | tap again { conv 1x1x1 as c } | dense 2 | softmax
  train { loss cross-entropy loss again mse ${adam} epochs 60 }
  data { source csv "heads.csv" label kind shape 3x2x1 scale 2 target again image }`;

describe('heads of different kinds: a class, and the image itself', () => {
  table('heads.csv', { kind: (x) => (at(0)(x) > 0 ? 'above' : 'below') });

  test('both are learnt, and the classes are met by name', async () => {
    const run = await trained(heads);
    expect(run.weights['again/c/kernel']?.data[0]).toBeCloseTo(1, 1);
    expect(run.classes).toEqual(['above', 'below']);
    expect(run.history.at(-1)?.train.accuracy).toBeGreaterThan(0.9);
    const setting = compileOrThrow(heads.replace('csv "heads.csv"', 'csv "turned.csv"')).settings.data.source;
    if (setting === null) throw new Error('the file has a source');
    writeFileSync(
      join(folder, 'turned.csv'),
      `kind,x0,x1,x2,x3,x4,x5\nbelow,${six(3)
        .map(() => -1)
        .join(',')}\n`,
    );
    const source = await openSource(setting, { readers: coreReaders, baseDir: folder, part: 'test' });
    const metrics = await evaluate(compileOrThrow(heads), run.weights, source, {
      backend,
      classes: run.classes,
      taps: learntOf(run).taps,
    });
    await source.close();
    expect(metrics).toMatchObject({
      samples: 1,
      accuracy: 1,
      confusion: [
        [0, 0],
        [0, 1],
      ],
    });
  });
});

test('several inputs', async () => {
  table('pairs.csv', { y: (x) => at(0)(x) - at(4)(x) });
  const { weights } = await trained(`parallel concat {
      - input 2x2x1 as left | flatten
      - input 2 as right
    } | dense 1 as d
    train { loss mse ${adam} epochs 80 }
    data { source csv "pairs.csv" label y inputs "left 2x2x1, right 2" }`);
  [1, 0, 0, 0, -1, 0].forEach((weight, i) => expect(weights['d/kernel']?.data[i]).toBeCloseTo(weight, 1));
});

describe('the image that goes in', () => {
  table('images-alone.csv', { kind: () => 'any' });

  test('is what an auto-encoder is to give, whatever its labels', async () => {
    const text = `input 3x2x1 | conv 1x1x1 as c
      train { loss mse ${adam} epochs 60 validate split 25% }
      data { source csv "images-alone.csv" label kind shape 3x2x1 scale 2 target image }`;
    const { weights, history, classes } = await trained(text);
    expect(weights['c/kernel']?.data[0]).toBeCloseTo(1, 1);
    expect(history.at(-1)?.validation?.loss).toBeLessThan(0.05);
    expect(classes).toEqual([]);
  });

  test('is met by a head of as many numbers', async () => {
    const text = `input 3x2x1 | dense 6 as d
      train { loss mse ${adam} epochs 80 }
      data { source csv "images-alone.csv" label kind shape 3x2x1 target image }`;
    const { history } = await trained(text);
    expect(history.at(-1)?.train.loss).toBeLessThan(0.1 * (history[0]?.train.loss ?? 0));
  });

  test('is what a smaller one is made large to', async () => {
    const text = `input 4x4x1 | conv 4x3x3 pad 1 | pixelshuffle 2
      train { loss mse optimizer adam lr 0.02 batch 8 epochs 6 }
      data { source digits count 24  scale 1/255  resize 8x8  target image  resize 4x4  augment shift 1 }`;
    const { history } = await trained(text, { digits: digitsReader });
    expect(history.at(-1)?.train.loss).toBeLessThan(0.6 * (history[0]?.train.loss ?? 0));
  });
});

describe('an image that is not of the size of its head', () => {
  const text = `input 8x8x1 | conv 9x3x3 pad 1 | pixelshuffle 3
    train { loss mse }
    data { source digits count 4  scale 1/255  target image  resize 8x8 }`;

  test('is told before anything is opened', () => {
    const told = compile(text).diagnostics.map(({ code, message }) => `${code} ${message}`);
    expect(told).toEqual([
      'W725 the source digits gives images of 28x28x1 as the target, and the model gives 24x24x1',
    ]);
  });

  test('is refused before the first step, with the ways out', async () => {
    expect(await refusal(train(compileOrThrow(text), { backend }))).toMatchObject({
      code: 'E649',
      message: 'the target of the model is an image of 28x28x1, and the model gives 24x24x1',
      notes: [
        'in the data section, before the target: resize 24x24',
        'or bring the end of the model to 28x28x1',
      ],
    });
  });
});

test.each([
  [
    'loss cross-entropy loss again mse',
    'target agian image',
    'E334 no tap is called `agian`; did you mean `again`?',
  ],
  [
    'loss cross-entropy',
    'target again image',
    'E648 the data section has a target for tap again, which has no loss',
  ],
  ['loss mse', 'target image target image', 'E307 `target` is given twice'],
  [
    'loss cross-entropy',
    'target image',
    'W725 the source digits gives values, and the loss cross-entropy of the model needs class numbers',
  ],
])('what is written wrong is told: %s, %s', (losses, target, said) => {
  const text = `input 28x28x1 | tap again { dense 784 } | dense 784 train { ${losses} } data { source digits ${target} }`;
  expect(compile(text).diagnostics.map(({ code, message }) => `${code} ${message}`)).toContain(said);
});
