import { sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import { expect, it } from 'vitest';
import { coreContext } from '../analysis-context.js';
import { analyze } from '../analyze.js';
import { applyEdits, proveFixes } from '../fixes/prove-fixes.js';

const path = 'm.conv';

function found(text: string) {
  const { file, diagnostics } = parseFile({ path, text }, sectionGrammar);
  expect(diagnostics).toEqual([]);
  const { findings, graph } = analyze(file, coreContext);
  expect(graph).not.toBeNull();
  const proven = proveFixes({ path, text, syntaxErrors: [], findings }, coreContext);
  return proven.map(({ code, message, fixes = [] }) => ({
    line: `${code} ${message}`,
    fixes: fixes.map(({ title }) => title),
    left: fixes.flatMap(({ edits }) => {
      const { file: mended } = parseFile({ path, text: applyEdits(text, edits) }, sectionGrammar);
      return analyze(mended, coreContext).findings.map(({ diagnostic }) => diagnostic.code);
    }),
  }));
}

const model = (input: string, data: string) =>
  `input ${input} | conv 4x3x3 | dense 10 | softmax data { ${data} }`;

it.each([
  ['28x28x1', 'source digits scale 1/255'],
  ['32x32x1', 'source digits pad 28x28 to 32x32'],
  ['28x28x1', 'source cifar10 "x" gray crop 28x28'],
  ['8x4x2', 'source csv "x.csv" shape 8x4x2'],
  // Only the data tells.
  ['8x4x2', 'source csv "x.csv"'],
])('input %s takes %s', (input, data) => {
  expect(found(model(input, data))).toEqual([]);
});

it.each<readonly [string, string, string, readonly string[]]>([
  [
    '32x32x3',
    'source digits',
    'the source digits gives 28x28x1, and the model takes 32x32x3',
    ['input 28x28x1'],
  ],
  [
    '32x32x1',
    'source digits scale 1/255',
    'the source digits gives 28x28x1, and the model takes 32x32x1',
    ['pad 28x28 to 32x32', 'input 28x28x1'],
  ],
  [
    '28x28x1',
    'source cifar10 "x"',
    'the source cifar10 gives 32x32x3, and the model takes 28x28x1',
    ['gray  resize 32x32 to 28x28', 'input 32x32x3'],
  ],
  [
    '28x28x3',
    'source mnist "x"',
    'the source mnist gives 28x28x1, and the model takes 28x28x3',
    ['input 28x28x1'],
  ],
  [
    '5x5x1',
    'source csv "x.csv" shape 4x4',
    'the source csv gives 4x4x1, and the model takes 5x5x1',
    ['pad 4x4 to 5x5', 'input 4x4x1'],
  ],
  [
    '32x32x1',
    'source digits crop 30x30 to 32x32',
    'the source digits gives 28x28x1, and crop to 32x32 does not fit 28x28x1',
    [],
  ],
  [
    '32x32x1',
    'source digits pad 28x28 to 32x32 mean 1 2 3',
    'the source digits gives 28x28x1, and mean 1 2 3 does not fit 32x32x1',
    [],
  ],
])('input %s does not take %s', (input, data, message, fixes) => {
  expect(found(model(input, data))).toEqual([{ line: `W721 ${message}`, fixes, left: [] }]);
});

it('is said of each source of the file', () => {
  const all = found(model('28x28x1', 'source digits  val cifar10 "x"  test csv "y" shape 28x28'));
  expect(all).toEqual([
    { line: 'W721 the source cifar10 gives 32x32x3, and the model takes 28x28x1', fixes: [], left: [] },
  ]);
});

it('says the size behind the preprocessing, and of a vector its length', () => {
  const text = 'input 784 | dense 10 | softmax data { source digits resize 14x14 }';
  const { file } = parseFile({ path, text }, sectionGrammar);
  const [finding] = analyze(file, coreContext).findings;
  expect(finding?.diagnostic).toMatchObject({
    code: 'W721',
    message: 'the source digits gives 28x28x1, and the model takes 784',
    notes: ['14x14x1 after the preprocessing'],
  });
  expect(found('input 16 | dense 10 data { source csv "x.csv" shape 1x1x16 }')).toEqual([]);
});
