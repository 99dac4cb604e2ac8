import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeText, proveText } from '../../testing/analyze-text.js';
import { applyEdits } from '../fixes/prove-fixes.js';

const codesOf = (text: string): readonly string[] => proveText(text).map(({ code }) => code);
const mended = (text: string): readonly string[] =>
  proveText(text).flatMap(({ fixes = [] }) => fixes.map(({ edits }) => applyEdits(text, edits)));

describe('an input with its channels first', () => {
  it.each([
    ['3x224x224 | conv 64x3x3 pad 1', '224x224x3 | conv 64x3x3 pad 1'],
    ['1x28x28 | conv 6x5x5 pad 2', '28x28x1 | conv 6x5x5 pad 2'],
    ['4x64x64 | conv 8x3x3 pad 1', '64x64x4 | conv 8x3x3 pad 1'],
    ['3x480x640 | conv 8x3x3 pad 1', '480x640x3 | conv 8x3x3 pad 1'],
    ['1x28x28 | dense 10', '28x28x1 | dense 10'],
    ['3x32x32 | maxpool 2 stride 1 | dense 10', '32x32x3 | maxpool 2 stride 1 | dense 10'],
  ])('input %s', (wrong, right) => {
    expect(codesOf(`input ${wrong}`)).toEqual(['W714']);
    expect(mended(`input ${wrong}`)).toEqual([`input ${right}`]);
    expect(codesOf(`input ${right}`)).toEqual([]);
  });

  it.each([
    'input 1x128x9 | conv 32x1x7',
    'input 1x64x64 | conv 32x1x7',
    'input 64x1000x1 | conv 8x3x3',
    'input 1x48x64 | conv 8x1x1',
    'input 3x128x16 | conv 8x3x5',
    'input 3x1000x64 | conv 8x3x9',
    'input 2x64x64 | conv 8x1x1',
    'input 7x7x512 | dense 10',
    'input 8x8x8 | conv 8x3x3',
    'input 4x4x4 | conv 8x3x3',
    'input 1x1x16 | dense 2',
    'input 16 | dense 2',
    'input 28x28x1 | conv 6x5x5',
  ])('%s is none', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it('says what the numbers mean, and a comment switches it off', () => {
    expect(proveText('input 3x224x224 | conv 64x3x3 pad 1').map(({ message }) => message)).toEqual([
      'this image has 3 rows, 224 columns and 224 channels; channels come last: 224x224x3',
    ]);
    expect(codesOf('input 3x224x224 # lint: off W714\n| conv 64x3x3 pad 1')).toEqual([]);
  });
});

describe('a convolution with its filters last', () => {
  it.each([
    ['conv 3x3x64', 'conv 64x3x3'],
    ['conv 5x5x6', 'conv 6x5x5'],
    ['conv 7x7x64 stride 2 round floor', 'conv 64x7x7 stride 2 round floor'],
    ['conv 3x3x32 pad 1', 'conv 32x3x3 pad 1'],
    ['conv 1x1x32', 'conv 32x1x1'],
    ['conv 4x4x16', 'conv 16x4x4'],
    ['deconv 3x3x64', 'deconv 64x3x3'],
  ])('%s', (wrong, right) => {
    const model = (layer: string): string => `input 224x224x3 | ${layer} | relu`;
    expect(codesOf(model(wrong))).toEqual(['W715']);
    expect(mended(model(wrong))).toEqual([model(right)]);
    expect(codesOf(model(right))).toEqual([]);
  });

  it.each([
    'input 64x1000x1 | conv 3x3x9',
    'input 60x300x1 | conv 3x3x300',
    'input 60x300x1 | conv 100x3x300',
    'input 1x128x9 | conv 1x1x16',
    'input 28x28x1 | conv 6x5x5',
    'input 28x28x3 | conv 3x3x3',
    'input 28x28x3 | conv 2x2x4',
    'input 28x28x3 | conv 8x8x8',
    'input 28x28x3 | conv 16x16x16',
    'input 28x28x8 | dwconv 3x7',
    'input 28x28x8 | maxpool 3x8 stride 1',
  ])('%s is none', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it('in a block keeps its fix, in expressions it has none', () => {
    const block = 'block b { conv 3x3x64 | relu } input 99x99x3 | b()';
    expect(mended(block)).toEqual(['block b { conv 64x3x3 | relu } input 99x99x3 | b()']);
    const free = 'block b(f) { conv 3x3x(f) | relu } input 99x99x3 | b(64)';
    expect([codesOf(free), mended(free)]).toEqual([['W715'], []]);
  });
});

describe('a wrong order that does not fit', () => {
  const firstFix = (text: string) =>
    proveText(text).map(({ code, fixes: [fix] = [] }) => [code, fix?.title ?? null, fix?.result ?? null]);

  it.each([
    ['input 28x28x1 | conv 3x3x64 | relu', 'E204', 'conv 64x3x3', '26x26x64'],
    ['input 1x28x28 | conv 6x5x5 | relu', 'E204', 'input 28x28x1', '24x24x6'],
    ['input 3x32x32 | maxpool 2 | dense 10', 'E203', 'input 32x32x3', '16x16x3'],
    ['input 3x32x32 | avgpool 4', 'E204', 'input 32x32x3', '8x8x3'],
    ['input 3x32x32 | relu | dwconv 5', 'E204', 'input 32x32x3', '28x28x3'],
    ['input 1x28x28 | deconv 6x5x5 pad 3', 'E214', 'input 28x28x1', '26x26x6'],
    ['input 3x32x32 | crop 4', 'E206', 'input 32x32x3', '24x24x3'],
    ['input 3x32x32 | conv 6x3x3 groups 3 pad 1', 'E202', 'input 32x32x3', '32x32x6'],
    ['input 3x64x64 | conv 3x3x96', 'E204', 'input 64x64x3, conv 96x3x3', '62x62x96'],
    ['input 28x28x1 | conv 5x5x6 | maxpool 2', 'E203', 'conv 6x5x5', '12x12x6'],
    ['block b { conv 3x3x64 | relu } input 28x28x1 | b()', 'E204', 'conv 64x3x3', '26x26x64'],
    [
      'input 99x99x3 | parallel add { - conv 3x3x64 pad 1 - conv 64x1x1 }',
      'E221',
      'conv 64x3x3 pad 1',
      '99x99x64',
    ],
    ['input 1x28x28 | conv 6x5x5 pad 2 -> 28x28x6', 'E210', 'input 28x28x1', '28x28x6'],
  ])('%s', (text, code, title, result) => {
    expect(firstFix(text)).toEqual([[code, title, result]]);
  });

  it.each([
    ['input 1x128x9 | conv 8x3x7', 'input 3x128x9'],
    ['input 28x28x1 | conv 3x3x9 | maxpool 4', 'input 30x28x1'],
    ['input 7x7x512 | maxpool 2', 'input 8x8x512'],
    ['input 3x64x16 | maxpool 2', 'input 4x64x16'],
  ])('%s is none', (text, title) => {
    expect(firstFix(text).map(([, first]) => first)).toEqual([title]);
  });
});

describe('claimed sizes with their channels first', () => {
  const note = ['sizes are height x width x channels'];
  it.each([
    ['input 28x28x1 | conv 6x5x5 pad 2 -> 6x28x28', 'E210', note, '28x28x6'],
    ['input 28x28x1 | conv 6x5x5 pad 2 expect { output 6x28x28 }', 'E230', note, '28x28x6'],
    ['input 28x28x1 | conv 6x5x5 pad 2 -> 28x28x8', 'E210', undefined, '28x28x6'],
    ['input 28x28x1 | conv 6x5x5 pad 2 -> 6x28x14', 'E210', undefined, '28x28x6'],
    ['input 28x28x1 | conv 6x5x5 pad 2 expect { output 28x6x28 }', 'E230', undefined, '28x28x6'],
  ])('%s', (text, code, notes, title) => {
    const [only, ...others] = proveText(text);
    expect(others).toEqual([]);
    expect([only?.code, only?.notes, only?.fixes?.[0]?.title]).toEqual([code, notes, title]);
  });
});

describe('rows of a file arranged with their channels first', () => {
  const model = (shape: string, input = '32x32x3 | conv 8x3x3', entry = 'source') =>
    `input ${input} | dense 2 data { ${entry} csv "a.csv" label 0 shape "${shape}" }`;

  it.each(['source', 'val', 'test'])('%s', (entry) => {
    const text = model('3x32x32', undefined, entry);
    expect(proveText(text).map(({ code, notes, span }) => [code, notes, span?.start])).toEqual([
      [
        'W714',
        ['the numbers of a row stand in this order too: pixel by pixel, its channels together'],
        text.indexOf('"3x32x32"'),
      ],
    ]);
    expect(mended(text)).toEqual([model('32x32x3', undefined, entry)]);
    // The sizes may stand without quotes.
    const bare = (whole: string): string => whole.replace(/shape "(.*)"/, 'shape $1');
    expect(mended(bare(text))).toEqual([bare(model('32x32x3', undefined, entry))]);
  });

  it.each([
    ['32x32x3', undefined],
    ['28x28', '28x28x1'],
    ['1x64x64', '1x64x64 | conv 32x1x7'],
    ['1x16x2', '1x16x2'],
  ])('shape %s for input %s is none', (shape, input) => {
    expect(codesOf(model(shape, input))).toEqual([]);
  });

  it('a shape of another source says nothing of an order', () => {
    expect(codesOf(model('3x32x32').replace('csv', 'other'))).toEqual(['W717']);
  });
});

it('no published network has either, nor a linear pair, a lost bias or pixels as they are, also when it is trained', () => {
  const folder = new URL('../../../../models/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.conv'));
  expect(files.length).toBeGreaterThan(20);
  const ours = new Set<string>(['W703', 'W712', 'W713', 'W714', 'W715', 'W723', 'W726']);
  const trained = new Set<string>(['W703', 'W723', 'W726']);
  const told = files.filter((name) => {
    const { findings, trainingFindings } = analyzeText(readFileSync(new URL(name, folder), 'utf8'));
    return (
      findings.some(({ diagnostic }) => ours.has(diagnostic.code)) ||
      trainingFindings.some(({ diagnostic }) => trained.has(diagnostic.code))
    );
  });
  expect(told).toEqual([]);
});

it('sizes of preprocessing are two', () => {
  for (const step of ['resize 3x224x224', 'crop 3x24x24', 'pad 1x28x28 to 32x32', 'pad 28x28 to 1x32x32'])
    expect(codesOf(`input 32x32x1 | dense 2 data { ${step} }`)).toEqual(['E331']);
});
