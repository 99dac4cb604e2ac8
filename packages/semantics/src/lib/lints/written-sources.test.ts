import { sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import type { SourceFacts } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { coreContext } from '../analysis-context.js';
import { analyze } from '../analyze.js';
import { applyEdits, proveFixes } from '../fixes/prove-fixes.js';

/** A kind that a plugin brings, with an option that is nearly a key of the section. */
const wave: SourceFacts = {
  path: 'none',
  options: { scal: { type: 'whole', min: 2, doc: 'how wide a wave is' } },
};
const context = {
  ...coreContext,
  sources: { ...coreContext.sources, wave, wave2: { path: 'none', options: {} } as const },
};

function foundIn(data: string) {
  const text = `input 28x28x1 | dense 10 | softmax data { ${data} }`;
  const { file, diagnostics } = parseFile({ path: 'm.conv', text }, sectionGrammar);
  expect(diagnostics).toEqual([]);
  const { findings, graph } = analyze(file, context);
  expect(graph).not.toBeNull();
  const proven = proveFixes({ path: 'm.conv', text, syntaxErrors: [], findings }, context);
  return proven.map(({ code, message, span, fixes = [] }) => ({
    line: `${code} ${message}`,
    at: text.slice(span?.start, span?.end),
    // What stands in the braces after each fix.
    fixed: fixes.map(({ edits }) => /\{ (.*) \}$/.exec(applyEdits(text, edits))?.[1]),
  }));
}

describe('a source as it is written, before anything is opened', () => {
  it.each([
    ['source digits count 20 test 10 seed 3'],
    ['source mnist "a folder that is not there"'],
    ['source mnist "images" labels "labels"'],
    ['source csv "x.csv" label kind shape 28x28 header on'],
    ['source csv "x.csv" label 0 shape "28x28x1"'],
    ['source wave scal 2'],
  ])('is right: %s', (data) => {
    expect(foundIn(data)).toEqual([]);
  });

  it.each([
    [
      'source minst "data"',
      'W717 there is no data source minst; there are digits, mnist, cifar10, csv, folder, wave, wave2',
      'minst',
      ['source mnist "data"'],
    ],
    [
      'source constructor',
      'W717 there is no data source constructor; there are digits, mnist, cifar10, csv, folder, wave, wave2',
      'constructor',
      [],
    ],
    [
      'source digits cuont 9',
      'W718 the source digits has no option cuont; it has count, test, seed',
      'cuont',
      ['source digits count 9'],
    ],
    ['source wave2 toString 9', 'W718 the source wave2 has no option toString; it has none', 'toString', []],
    [
      'source digits count 0',
      'W718 the source digits takes a whole number from 1 to 2147483647 for count, not 0',
      '0',
      ['source digits count 1'],
    ],
    [
      'source digits seed 2.5',
      'W718 the source digits takes a whole number of at least 0 for seed, not 2.5',
      '2.5',
      [],
    ],
    [
      'source csv "x.csv" shape round',
      'W718 the source csv takes HxW or HxWxC for shape, not round',
      'round',
      [],
    ],
    ['source csv "x.csv" header 3', 'W718 the source csv takes on or off for header, not 3', '3', []],
    [
      'source wave scal 1',
      'W718 the source wave takes a whole number of at least 2 for scal, not 1',
      '1',
      ['source wave scal 2'],
    ],
    ['source mnist', 'W720 the source mnist needs a path', 'mnist', []],
    [
      'source digits "data/digits" count 9',
      'W720 the source digits reads no files and takes no path',
      '"data/digits"',
      ['source digits count 9'],
    ],
  ])('is wrong: %s', (data, line, at, fixed) => {
    expect(foundIn(data)).toEqual([{ line, at, fixed }]);
  });

  it('is looked at behind every key that names one', () => {
    expect(foundIn('source digits  val csv lable 0  test cifra10 "x"')).toEqual([
      {
        line: 'W717 there is no data source cifra10; there are digits, mnist, cifar10, csv, folder, wave, wave2',
        at: 'cifra10',
        fixed: ['source digits  val csv lable 0  test cifar10 "x"'],
      },
      {
        line: 'W718 the source csv has no option lable; it has label, shape, label-shape, inputs, header',
        at: 'lable',
        fixed: ['source digits  val csv label 0  test cifra10 "x"'],
      },
      { line: 'W720 the source csv needs a path', at: 'csv', fixed: [] },
    ]);
  });

  it('tells a misspelt key of the section once, with the key', () => {
    expect(foundIn('source digits scal 1/255')).toEqual([
      {
        line: 'W719 `scal` is read as an option of the source `digits`; the key is `scale`',
        at: 'scal',
        fixed: ['source digits scale 1/255'],
      },
    ]);
  });

  it('takes no option that another kind has for a key, where there is no such kind', () => {
    expect(foundIn('source fodler "x" shape 3').map(({ at }) => at)).toEqual(['fodler']);
  });
});
