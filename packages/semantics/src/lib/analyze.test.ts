import { describe, expect, it } from 'vitest';
import {
  analyzeText,
  outputOf as outputIn,
  parametersOf,
  type AnalyzedText,
} from '../testing/analyze-text.js';

type Files = Readonly<Record<string, string>>;

/** A file, and those beside it that it may use, by their path. */
const analysisOf = (text: string, files: Files = {}): AnalyzedText =>
  analyzeText(text, { path: 'models/m.conv', files });

/** Codes of what the analysis says, without those of the parser. */
const codesOf = (text: string, files?: Files): readonly string[] =>
  analysisOf(text, files).findings.map(({ diagnostic }) => diagnostic.code);

const outputOf = (text: string, files: Files = {}): string =>
  outputIn(text, { path: 'models/m.conv', files });

describe('numbers', () => {
  it.each([
    ['2 + 3 * 4', '14'],
    ['(2 + 3) * 4', '20'],
    ['20 - 8 - 2', '10'],
    ['24 / 4 / 2', '3'],
    ['6 / 1', '6'],
    ['2 * -3 + 10', '4'],
    ['half * 2', '12'],
  ])('%s is %s', (expression, value) => {
    expect(outputOf(`const half = 6\ninput 4 | dense (${expression})`)).toBe(value);
  });

  it('are made from those before them; one that comes later is pointed at', () => {
    expect(outputOf('const c = 4 const b = c + 1 const a = b * 2 input 4 | dense (a)')).toBe('10');
    const text = 'const a = b * 2 const b = 4 input 4 | dense (a)';
    const [found, ...others] = analysisOf(text).findings;
    expect(others).toEqual([]);
    expect(found?.diagnostic.message).toBe('no number is called `b` here: it comes later');
    expect(found?.diagnostic.related?.map(({ span }) => span.start)).toEqual([text.indexOf('b = 4')]);
  });

  it('take the shape that arrives', () => {
    expect(outputOf('input 6x5x4 | conv (in.c * 2)x(in.h)x(in.w)')).toBe('1x1x8');
  });

  it.each([
    // 0.1 * 10 is 1, as whole as any 1.
    'input 4 | repeat 18 index at { dropout (0.1 * at / 17) }',
    'block b(p) { dropout (p) } input 4 | repeat 18 index at { b(0.1 * at / 17) }',
    // A share that happens to be given as a whole number.
    'block b(p) { dropout (p / 2) } input 4 | b(1)',
    'input 4 | leaky (1 / 5)',
    'input 4 | dense (1.0 * 8 / 2)',
  ])('divide where fractions may stand: %s', (text) => {
    expect(codesOf(`${text} | dense 3`)).toEqual([]);
  });

  it.each([
    ['a division with a rest', 'input 4 | dense (7 / 2)', ['E211']],
    ['a division by zero', 'const z = 0 input 4 | dense (7 / z)', ['E211']],
    ['one by zero of a number that need not be whole', 'input 4 | leaky (1 / 0)', ['E211']],
    ['a number that there is not', 'input 4 | dense (width)', ['E308']],
    ['a division with a rest in a call', 'block b(n) { dense (n) } input 4 | b(7 / 2)', ['E211']],
    ['constants in a circle', 'const a = b const b = a input 4 | dense (a)', ['E308']],
    ['two of one name', 'const a = 1 const a = 2 input 4 | dense (a)', ['E312']],
    ['a number of no units', 'input 4 | dense (3 - 3)', ['E306']],
  ])('refuses %s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe('arguments', () => {
  const messagesOf = (stage: string): readonly string[] => {
    const text = `input 8x8x1 | ${stage}`;
    return analysisOf(text).findings.map(
      ({ diagnostic: { message, span } }) => `${message} @ ${text.slice(span?.start, span?.end)}`,
    );
  };

  it.each([
    ['conv 2x3x3 stride', '`stride` of `conv` must be a size, like 2 or 2x1, not nothing @ stride'],
    ['conv 2x3x3 bias', '`bias` of `conv` must be `on` or `off`, not nothing @ bias'],
    ['conv 2x3x3 pad top', '`pad top` of `conv` must be a whole number, not nothing @ top'],
    ['conv 2x3x3 groups 1.5', '`groups` of `conv` must be a whole number, not 1.5 @ 1.5'],
    ['dropout 1', '`p` of `dropout` must be at least 0 and at most 0.999, not 1 @ 1'],
    ['conv 2x3x3 pad left "x"', '`pad left` of `conv` must be a whole number, not the text "x" @ "x"'],
    ['conv 2x3', '`filters` of `conv` must be filters by height by width, like 6x5x5, not 2x3 @ 2x3'],
  ])('say what goes where: %s', (stage, message) => {
    expect(messagesOf(stage)).toEqual([message]);
  });
});

describe('blocks', () => {
  const blocks = 'block cr(f, k = 3) { conv (f)x(k)x(k) pad same | relu }';

  it('take arguments in order or by name, and defaults', () => {
    expect(outputOf(`${blocks} input 8x8x1 | cr(4) | cr(k: 5, f: 6)`)).toBe('8x8x6');
    expect(outputOf('block outer(n) { inner(n * 2) } block inner(m) { dense (m) } input 4 | outer(3)')).toBe(
      '6',
    );
  });

  it('have weights of their own at each call', () => {
    expect(parametersOf(`${blocks} input 8x8x1 | cr(4) | cr(4)`)).toHaveLength(4);
  });

  it.each([
    ['one that there is not', 'input 4 | nothing()', ['E309']],
    ['too few arguments', `${blocks} input 8x8x1 | cr()`, ['E310']],
    ['too many', `${blocks} input 8x8x1 | cr(1, 2, 3)`, ['E310']],
    ['a parameter that there is not', `${blocks} input 8x8x1 | cr(4, size: 3)`, ['E311']],
    ['one that calls itself through another', 'block a() { b() } block b() { a() } input 4 | a()', ['E314']],
    ['an input inside', 'block a() { input 4 } input 4 | a()', ['E324']],
  ])('refuse %s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('are looked through also where nothing calls them', () => {
    expect(codesOf('block idle() { dence 3 } input 4 | dense 3')).toContain('E301');
  });

  it('tell an error inside once, however often they are called', () => {
    expect(codesOf('block a() { dense 3 foo 4 } input 4 | a() | a() | repeat 5 { a() }')).toEqual(['E302']);
  });
});

describe('repeat', () => {
  it('carries its pipeline out as often as it says, none included', () => {
    expect(parametersOf('input 8 | repeat 3 { dense 8 }')).toEqual([
      'dense1/kernel',
      'dense1/bias',
      'dense2/kernel',
      'dense2/bias',
      'dense3/kernel',
      'dense3/bias',
    ]);
    expect(outputOf('input 8 | repeat 0 { dense 2 }')).toBe('8');
  });

  it('refuses less than none', () => {
    expect(codesOf('input 8 | repeat (2 - 3) { dense 8 }')).toEqual(['E306']);
  });
});

describe('branches', () => {
  it.each([
    ['concat puts channels side by side', 'parallel concat { - conv 2x1x1 - conv 3x1x1 - skip }', '4x4x6'],
    ['add sums', 'parallel add { - conv 3x3x3 pad 1 - conv 3x1x1 }', '4x4x3'],
  ])('%s', (_, stage, output) => {
    expect(outputOf(`input 4x4x1 | ${stage}`)).toBe(output);
  });

  it('are chosen by numbers that are known', () => {
    const text = (n: number) => `input 4 | if in.c == ${n} { dense 2 } else { dense 3 }`;
    expect([outputOf(text(4)), outputOf(text(5))]).toEqual(['2', '3']);
  });

  it('must fit', () => {
    expect(codesOf('input 4x4x1 | parallel add { - conv 2x1x1 - conv 3x1x1 }')).toEqual(['E221']);
    expect(codesOf('input 4x4x1 | parallel joni { - skip - skip }')).toEqual(['E321']);
    expect(codesOf('input 4x4x1 | parallel add { - skip }')).toEqual(['E322']);
  });
});

describe('named stages', () => {
  it('are gone on from, and share their weights', () => {
    const text =
      'input 4x4x1 | conv 1x3x3 pad 1 as a | parallel concat { - skip - from a | conv 1x3x3 pad 1 share a }';
    expect(outputOf(text)).toBe('4x4x2');
    expect(parametersOf(text)).toEqual(['a/kernel', 'a/bias']);
  });

  it('hang heads onto the pipeline', () => {
    const { graph } = analysisOf('input 4 | tap side { dense 3 } | dense 2');
    expect(graph?.outputs.map(({ name }) => name).sort()).toEqual(['output', 'side']);
  });

  it('must be there, once', () => {
    expect(codesOf('input 4 | dense 4 as a | from b | dense 2')).toContain('E313');
    expect(codesOf('input 4 | dense 4 as a | dense 2 as a')).toEqual(['E312']);
  });
});

describe('other files', () => {
  it('give their blocks, constants and tables', () => {
    const files = { 'models/parts/b.conv': 'const width = 5 block wide() { dense (width) }' };
    expect(outputOf('use "parts/b.conv" input 4 | wide()', files)).toBe('5');
  });

  it('are given out by their paths from the folder of the model', () => {
    const files = { 'models/parts/a.conv': 'use "b.conv"', 'models/parts/b.conv': 'const c = 3' };
    expect(analysisOf('use "parts/a.conv" input 4 | dense (c)', files).used).toEqual({
      'parts/a.conv': 'use "b.conv"',
      'parts/b.conv': 'const c = 3',
    });
  });

  it.each([
    ['one that cannot be read', 'use "no.conv" input 4 | dense 2', {}, ['E318']],
    ['one outside the folder', 'use "../a.conv" input 4 | dense 2', {}, ['E317']],
    [
      'two that use one another',
      'use "a.conv" input 4 | dense 2',
      { 'models/a.conv': 'use "b.conv"', 'models/b.conv': 'use "a.conv"' },
      ['E319'],
    ],
  ])('refuse %s', (_, text, files, codes) => {
    expect(codesOf(text, files)).toEqual(codes);
  });
});

describe('a file with errors', () => {
  it('tells each that stands by itself, and what only follows from one not at all', () => {
    expect(codesOf('input 8x8x1 | conv 4x9x9 | conv 3x3x3 | dence 4 | dense 5 colour 3')).toEqual([
      'E204',
      'E301',
      'E302',
    ]);
  });

  it('gives no graph, and one without errors does', () => {
    expect(analysisOf('input 4 | dense').graph).toBeNull();
    expect(analysisOf('input 4 | dense 2').graph?.layers.map(({ kind }) => kind)).toEqual(['input', 'dense']);
  });

  it('may have no model at all', () => {
    expect(codesOf('const a = 1')).toEqual(['E315']);
    expect(codesOf('dense 3')).toEqual(['E316']);
  });
});

describe('names that may be defined where nothing could be read', () => {
  it.each([
    ['a block', 'block b(f) input 4 | b(2)'],
    ['a table', 'table t = 0 1] input 8x8x2 | conv 2x3x3 connect t'],
    ['a stage', 'input 4 | " dense 2 as d\n | from d'],
  ])('are unknown without a word: %s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it('are those of a used file that is not there, or has an error', () => {
    const model = 'use "a.conv" input 4 | b() | dense (k)';
    expect(codesOf(model)).toEqual(['E318']);
    expect(codesOf(model, { 'models/a.conv': 'const k = 1 ]' })).toEqual(['E105']);
    expect(codesOf(model, { 'models/a.conv': 'const c = 1' })).toEqual(['E309', 'E308']);
  });

  it('are not all others', () => {
    expect(codesOf('block b(f) input 4 | c(2) | dense (k)')).toEqual(['E309', 'E308']);
  });
});
