import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '@convlang/diagnostics';
import { parseFile } from '../../index.js';
import { sectionGrammar } from '../../testing/section-grammar.js';

function diagnose(text: string): readonly Diagnostic[] {
  return parseFile({ path: 'a.conv', text }, sectionGrammar).diagnostics;
}

/** Each finding as its code and the text it points at. */
function find(text: string): string[] {
  return diagnose(text).map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`.trim());
}

/** The text after the first fix of each finding, from the last to the first. */
function applyFixes(text: string): string {
  const edits = diagnose(text).flatMap((diagnostic) => diagnostic.fixes?.[0]?.edits ?? []);
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (mended, { span, text: inserted }) => mended.slice(0, span.start) + inserted + mended.slice(span.end),
      text,
    );
}

describe('habits of other languages: one finding each, whose fix makes the file right', () => {
  it.each([
    ['names in sizes', 'input 8 | conv cx3x3', ['E109 cx3x3'], 'input 8 | conv (c)x3x3'],
    ['names behind a size', 'input 8 | conv 6xkxk', ['E109 xkxk'], 'input 8 | conv 6x(k)x(k)'],
    ['a name before parentheses', 'input 8 | conv fx(k)x3', ['E109 fx'], 'input 8 | conv (f)x(k)x3'],
    ['sizes with spaces', 'input 32 x 32 x 3 | relu', ['E132 32 x 32 x 3'], 'input 32x32x3 | relu'],
    [
      'minus without spaces',
      'block b(n) { repeat n-1 { relu } }',
      ['E110 -'],
      'block b(n) { repeat n - 1 { relu } }',
    ],
    [
      'what is calculated without its outer parentheses',
      'block b(k) { conv 8x(k)x(k) pad (k - 1) / 2 | relu }',
      ['E133 (k - 1) / 2'],
      'block b(k) { conv 8x(k)x(k) pad ((k - 1) / 2) | relu }',
    ],
    [
      'what is calculated without any',
      'block b(n) { dense n * 2 + 1 - 1 | dense 28 - 8 }',
      ['E133 n * 2 + 1 - 1', 'E133 28 - 8'],
      'block b(n) { dense (n * 2 + 1 - 1) | dense (28 - 8) }',
    ],
    [
      'a calculated size without parentheses',
      'block b(f) { parallel add { - conv (f) / 2x1x1 - conv f/2x1x1 } }',
      ['E133 (f) / 2', 'E133 f/2'],
      'block b(f) { parallel add { - conv ((f) / 2)x1x1 - conv (f/2)x1x1 } }',
    ],
    ['a stride as papers have it', 'input 8 | conv 6x5x5/2', ['E133 /2'], 'input 8 | conv 6x5x5 stride 2'],
    ['a count of times', 'input 1 | repeat 3 times { relu }', ['E125 times'], 'input 1 | repeat 3 { relu }'],
    ['let', 'let n = 16 input 1 | dense (n)', ['E131 let'], 'const n = 16 input 1 | dense (n)'],
    [
      'numbers without a word before them',
      'a = 1 b = 2 input 1 | dense (b)',
      ['E131 a', 'E131 b'],
      'const a = 1 const b = 2 input 1 | dense (b)',
    ],
    [
      'function',
      'function cb(n) { dense (n) } input 1 | cb(3)',
      ['E114 function'],
      'block cb(n) { dense (n) } input 1 | cb(3)',
    ],
    ['a space before arguments', 'input 1 | cr (64, 1)', ['E111 ('], 'input 1 | cr(64, 1)'],
    ['a space before no arguments', 'input 1 | norm ()', ['E111 ('], 'input 1 | norm()'],
    ['a missing |', 'input 1 | f() relu', ['E107 r'], 'input 1 | f() | relu'],
    ['a missing | before a call', 'input 1 | dense 3 f()', ['E107 f'], 'input 1 | dense 3 | f()'],
    ['an = between word and value', 'input 1 train { epochs = 3 }', ['E125 ='], 'input 1 train { epochs 3 }'],
    ['a = in a condition', 'input 1 | if in.c = 1 { relu }', ['E133 ='], 'input 1 | if in.c == 1 { relu }'],
    [
      'a = in a condition in parentheses',
      'input 1 | if (in.c = 1) { relu }',
      ['E133 ='],
      'input 1 | if (in.c == 1) { relu }',
    ],
    [
      'brackets round a value',
      'input 1 train { epochs (3) seed 1 }',
      ['E125 (', 'E125 )'],
      'input 1 train { epochs 3 seed 1 }',
    ],
    [
      'a list',
      'input 1 data { classes ["a", "b"] }',
      ['E125 [', 'E125 ,', 'E125 ]'],
      'input 1 data { classes "a" "b" }',
    ],
    [
      'a call in a section',
      'input 1 train { optimizer sgd(lr 3) }',
      ['E125 (', 'E125 )'],
      'input 1 train { optimizer sgd lr 3 }',
    ],
    ['commas and colons', 'input 1 | conv 3, stride: 2', ['E125 ,', 'E125 :'], 'input 1 | conv 3 stride 2'],
    ['an = in a call', 'input 1 | f(k = 3)', ['E133 ='], 'input 1 | f(k: 3)'],
    ['a colon in a block header', 'block f(k: 3) { relu }', ['E133 :'], 'block f(k = 3) { relu }'],
    ['a glued word', 'input 1 | conv 3stride 2', ['E120 3stride'], 'input 1 | conv 3 stride 2'],
    ['a small letter as unit', 'expect { params 8k }', ['E120 8k'], 'expect { params 8K }'],
    [
      'semicolons between stages and entries',
      'net A;\ninput 1; relu; dense 10;\ntrain { seed 1; batch 2; }',
      ['E145 ;'],
      'net A\ninput 1 | relu | dense 10\ntrain { seed 1 batch 2 }',
    ],
    ['arrows between stages', 'input 1 -> relu -> dense 3', ['E145 ->'], 'input 1 | relu | dense 3'],
    [
      'comments of other languages',
      'input 1 // one\n| relu /* two */ | dense 3 // three',
      ['E146 // one'],
      'input 1 # one\n| relu  | dense 3 # three',
    ],
    ['sizes joined by commas', 'input 1 | maxpool 2,2', ['E144 2,2'], 'input 1 | maxpool 2x2'],
    [
      'sizes and keys told apart by commas',
      'input 1 | conv 32, 3, 3, stride 2',
      ['E144 32, 3, 3,'],
      'input 1 | conv 32x3x3 stride 2',
    ],
    ['sizes joined by stars', 'input 32*32*3', ['E144 32*32*3'], 'input 32x32x3'],
    ['filters as papers have them', 'input 1 | conv 6@5x5', ['E102 @'], 'input 1 | conv 6x5x5'],
    ['a percent in the pipeline', 'input 1 | dropout 10%', ['E121 %'], 'input 1 | dropout 0.1'],
    ['a quote without end', 'use "a.conv\ninput 1', ['E103 "a.conv'], 'use "a.conv"\ninput 1'],
    ['a control character in a text', 'use "a\0b"', ['E136 \0'], 'use "ab"'],
    ['control characters in a text', 'use "\x1b[31ma\x7f"', ['E136 \x1b'], 'use "[31ma"'],
    ['a number that starts with a point', 'input 1 | dropout .5', ['E102 .'], 'input 1 | dropout 0.5'],
    ['a multiplication sign', 'input 3×4×5', ['E102 ×', 'E102 ×'], 'input 3x4x5'],
    ['a brace that is never closed', 'input 1 | repeat 2 { relu', ['E104 {'], 'input 1 | repeat 2 { relu }'],
    [
      'a brace that should end before a section',
      'input 1 | repeat 2 { relu\ntrain { seed 1 }',
      ['E104 {'],
      'input 1 | repeat 2 { relu }\ntrain { seed 1 }',
    ],
    ['a parenthesis that is never closed', 'input 1 | f(3 | relu', ['E104 ('], 'input 1 | f(3) | relu'],
    ['a brace too many', 'input 1 } | relu', ['E105 }'], 'input 1  | relu'],
    ['an empty stage', 'input 1 | | relu', ['E108 |'], 'input 1 |  relu'],
    ['a | at the end', 'input 1 | relu |', ['E108 |'], 'input 1 | relu '],
    ['a | at the start', '| input 1', ['E108 |'], ' input 1'],
    [
      'an empty branch',
      'input 1 | parallel add { - - relu }',
      ['E108 -'],
      'input 1 | parallel add { - skip - relu }',
    ],
    ['a missing bullet', 'input 1 | parallel add { relu }', ['E128 r'], 'input 1 | parallel add { - relu }'],
    ['a misspelt section', 'input 1\ntrian { seed 1 }', ['E114 trian'], 'input 1\ntrain { seed 1 }'],
    ['a misspelt repeat', 'input 1 | repaet 2 { relu }', ['E114 repaet'], 'input 1 | repeat 2 { relu }'],
    ['a misspelt block', 'blok f(a, b) { relu }', ['E114 blok'], 'block f(a, b) { relu }'],
    ['a misspelt const', 'cosnt k = 3', ['E131 cosnt'], 'const k = 3'],
    ['a misspelt net', 'Net A\ninput 1', ['E131 Net'], 'net A\ninput 1'],
    ['a misspelt key', 'train { epoch 3 seed 1 }', ['E116 epoch'], 'train { epochs 3 seed 1 }'],
    [
      'a British key',
      'train { seed 1\noptimiser adam }',
      ['E116 optimiser'],
      'train { seed 1\noptimizer adam }',
    ],
    ['a misspelt rounding', 'rounding flor', ['E126 flor'], 'rounding floor'],
  ])('%s', (_, text, findings, mended) => {
    expect(find(text)).toEqual(findings);
    expect(applyFixes(text)).toBe(mended);
    expect(find(mended)).toEqual([]);
  });
});

describe('what no edit is offered for', () => {
  it.each([
    ['a character of no language', 'input 1 | conv @ 3', ['E102 @']],
    ['a NUL', 'input 1 \0| relu', ['E102 \0']],
    ['half of a surrogate pair', 'input 1 \uD800| relu', ['E102 \uD800']],
    ['a header behind the pipeline', 'input 1\nconst k = 3', ['E112 const']],
    ['a second pipeline', 'input 1 train { seed 1 } input 2', ['E113 input 2']],
    ['a section before the pipeline', 'train { seed 1 } input 2', ['E130 i']],
    ['the same section twice', 'input 1 train { seed 1 } train { seed 2 }', ['E115 train']],
    ['the same header twice', 'net A net B', ['E124 net B']],
    ['an unknown section', 'input 1 foo { bar 3 }', ['E114 foo']],
    ['an option that looks like a key', 'data { source csv "a" label 0 shape "2x2x1" }', []],
    ['a word of the source that looks like a key', 'data { source wave count 9 shape 1/255 crops 2 }', []],
    ['an option without its value on a line of its own', 'data { source a\nshufle }', []],
    ['a misspelt key with more than an option says', 'data { source a\nmeen 1 2 }', ['E116 meen']],
    ['a misspelt unit', 'train { stop after 5 epoch without loss }', []],
    ['an option without its value', 'data { source csv "a" label 0 shape }', []],
    ['a word that a source may take alone', 'data { source wave "w" mono\nclasses "a" }', []],
    ['an unknown key', 'train { zzzzzz 3 seed 1 }', ['E116 zzzzzz']],
    ['a value before any key', 'train { 3 }', ['E116 3']],
    ['a key without value', 'train { epochs seed 1 }', ['E117 epochs']],
    ['a key twice', 'train { seed 1 seed 2 }', ['E118 seed']],
    ['an unknown word behind a finished value', 'expect { params 3 foo 4 }', ['E116 foo']],
    ['a division by zero', 'data { scale 1/0 }', ['E119 0']],
    ['a number beyond all bounds', 'input 1 | dropout 1e999', ['E119 1e999']],
    ['a whole number that is not exact', 'input 9007199254740993', ['E119 9007199254740993']],
    ['a reserved word as a name', 'input 1 as data | relu', ['E122 data']],
    ['a number as a condition', 'input 1 | if n { relu }', ['E123 n']],
    ['a condition as a number', 'input 1 | repeat (a == b) { relu }', ['E123 a == b']],
    ['a row without numbers', 'table t = [1;;2]', ['E127 table t = [1;;2]']],
    ['a row with a fraction', 'table t = [0.5]', ['E127 0.5']],
    ['a bullet outside of parallel', 'input 1 | repeat 2 { - relu }', ['E128 -']],
    ['an unknown size of the input', 'const k = in.x', ['E129 in.x']],
    ['else if', 'input 1 | if 1 == 1 { relu } else if 1 == 2 { relu }', ['E134 else if']],
    ['else without if', 'input 1 | else { relu }', ['E114 else']],
    ['empty braces', 'input 1 | repeat 2 { }', ['E108 { }']],
    ['a missing value', 'const k = ', ['E101']],
    ['a missing name', 'input 1 | from | relu', ['E101 |']],
    ['a tap without anything', 'input 1 | tap | dense 2', ['E101 |']],
    ['a net without its name', 'net\ninput 1 | dense 2', ['E101 input']],
    ['a rounding without its word', 'rounding\ninput 1 | dense 2', ['E101 input']],
    ['a constant without its name', 'const\ninput 1 | dense 2', ['E101 input']],
    ['a constant without its value', 'const k\ninput 1 | dense 2', ['E101 input']],
    ['a table without its name', 'table\ninput 1 | dense 2', ['E101 input']],
    ['a block without its name', 'block\ninput 1 | dense 2', ['E101 input']],
    ['a name on a line of its own', 'net\nA input 1 | dense 2', []],
    ['a stray sign', 'input 1 = | relu', ['E101 =']],
  ])('%s', (_, text, findings) => {
    expect(find(text)).toEqual(findings);
  });
});

it('reports every independent error of a file in one run', () => {
  const text = `net A
const k = = 3
block f(c { conv cx3x3 }
input 32 x 32 x 3
| conv 6x5x5, stride 1 | norm ()
| repeat n-1 { relu | | relu }
| dense 10 softmax() }
| @ relu
trian { epochs = 3  seeed 4 }
expect { parms 5 }`;
  expect(find(text)).toEqual([
    'E101 =',
    'E104 (',
    'E109 cx3x3',
    'E132 32 x 32 x 3',
    'E125 ,',
    'E111 (',
    'E110 -',
    'E108 |',
    'E107 softmax',
    'E105 }',
    'E102 @',
    'E114 trian',
    'E125 =',
    'E116 seeed',
    'E116 parms',
  ]);
});

it('says what was expected, where, and what it found', () => {
  const [finding] = diagnose('const a = 3 +\nconst b = 4');
  expect(finding?.message).toBe('expected a number or a name after `+`, found `const`');
  expect(diagnose('use 3')[0]?.message).toBe('expected a quoted text after `use`, found `3`');
  expect(diagnose('net')[0]?.message).toBe('expected a name after `net`, found the end of the file');
});

it('keeps what it can read of a wrong file', () => {
  const text = 'net A\nconst = 3\ninput 3 | = relu | dense 4\ntrain { seed 1 }';
  const { file } = parseFile({ path: 'a', text }, sectionGrammar);
  expect(file.headers).toHaveLength(1);
  expect(file.pipeline?.stages.length).toBeGreaterThanOrEqual(2);
  expect(file.sections[0]?.entries).toHaveLength(1);
});

it('reports at most fifty errors', () => {
  expect(diagnose('@ a = '.repeat(2000))).toHaveLength(50);
});

describe('files made to hurt', () => {
  it.each([
    ['10,000 nested braces', `input 3 | ${'repeat 2 { '.repeat(10_000)}relu${' }'.repeat(10_000)}`],
    ['parentheses without end', `input ${'('.repeat(100_000)}`],
    ['not not not', `input 3 | if ${'not '.repeat(100_000)}a == b { relu }`],
    ['- - -', `const a = ${'- '.repeat(100_000)}1`],
    ['a sum of 100,000 terms', `const a = 1${' + 1'.repeat(100_000)}`],
  ])('%s are refused at once', (_, text) => {
    expect(diagnose(text).map(({ code }) => code)).toEqual(['E106']);
  });

  it('braces, parentheses and branches 90 deep are read', () => {
    expect(find(`input 3 | ${'if 1 == 1 { '.repeat(90)}relu${' }'.repeat(90)}`)).toEqual([]);
    expect(find(`input 3 | ${'parallel add { - '.repeat(90)}relu${' - skip }'.repeat(90)}`)).toEqual([]);
    expect(find(`input ${'('.repeat(90)}1${')'.repeat(90)}`)).toEqual([]);
  });

  it('a thousand branches side by side are read', () => {
    expect(find(`input 3 | parallel add { ${'- skip '.repeat(1000)}}`)).toEqual([]);
    expect(find(`input 3 | parallel add { - skip - repeat 1${' - 1'.repeat(150)} { relu } }`)).toHaveLength(
      1,
    );
  });

  it('a hundred thousand `-` in braces are survived', () => {
    expect(diagnose(`input 3 | parallel add { ${'- '.repeat(100_000)}skip }`).length).toBeGreaterThan(0);
    expect(diagnose(`input 3 | repeat 2 { ${'- '.repeat(100_000)}skip }`).length).toBeGreaterThan(0);
  });

  it('errors on every level of deep braces are survived', () => {
    expect(
      diagnose(`${'repeat 2 { '.repeat(99)}${'= '.repeat(200)}${' }'.repeat(99)}`).length,
    ).toBeGreaterThan(0);
    expect(diagnose(`${'repeat = { '.repeat(99)}${' = }'.repeat(99)}`).length).toBeGreaterThan(0);
    expect(diagnose(`input 3 | repeat 2 { ${'= relu '.repeat(500)} }`).length).toBeGreaterThan(0);
  });

  it('a pipeline of 10,000 stages is read, on one line or on many', () => {
    for (const joint of [' | ', '\n| ']) {
      const text = ['input 3x3x3', ...Array.from({ length: 10_000 }, () => 'conv 3x3x3 pad 1')].join(joint);
      const { file, diagnostics } = parseFile({ path: 'a', text }, sectionGrammar);
      expect(diagnostics).toEqual([]);
      expect(file.pipeline?.stages).toHaveLength(10_001);
    }
  });

  it.each([
    ['|', '|'],
    ['braces', '}'],
    ['equals signs', 'a = '],
    ['characters of no language', '@ $ '],
    ['quotes', '"a\n'],
    ['crosses', '6x'],
    ['calls without |', 'a() '],
  ])('a large file of nothing but %s is read to its end', (_, part) => {
    expect(diagnose(part.repeat(60_000 / part.length)).length).toBeGreaterThan(0);
  });
});

it('gives each finding a place inside the file for every prefix of a network', () => {
  const text = readFileSync(new URL('../../../samples/googlenet.conv', import.meta.url), 'utf8');
  for (let end = 0; end < text.length; end += 17) {
    for (const { span } of diagnose(text.slice(0, end))) {
      expect(span?.start).toBeGreaterThanOrEqual(0);
      expect(span?.end).toBeLessThanOrEqual(end);
    }
  }
});

describe('`use plugin`, which only a project may say', () => {
  it.each([
    ['use plugin "a"\ninput 8 | relu', ['E135 use plugin "a"']],
    ['use plugin\ninput 8 | relu', ['E135 use plugin']],
    ['use "a.conv"\nuse plugin "b" input 8 | relu', ['E135 use plugin "b"']],
  ])('%j', (text, found) => {
    expect(find(text)).toEqual(found);
    expect(parseFile({ path: 'a.conv', text }, sectionGrammar).file.pipeline).not.toBeNull();
  });
});
