import { describe, expect, it } from 'vitest';
import { analyzeText, codesOf, graphOf } from '../testing/analyze-text.js';

const blocks = (count: number, body: (below: string) => string): string =>
  Array.from({ length: count }, (_, i) => `block b${i} { ${i === 0 ? 'relu' : body(`b${i - 1}()`)} }`).join(
    '\n',
  );

describe('limits', () => {
  it('refuse a repeat of a thousand million times before it begins', () => {
    expect(codesOf('input 8x8x1 | repeat 1000000000 { relu }')).toEqual(['E405']);
  });

  it('refuse repeats in repeats that do nothing', () => {
    expect(codesOf('input 8x8x1 | repeat 1000 { repeat 1000 { skip } }')).toEqual(['E401']);
  });

  it('refuse a layer that needs more memory than the limit, with the numbers', () => {
    const { diagnostics } = analyzeText('input 32x32x1 | conv 999999999x3x3');
    expect(diagnostics.map(({ code }) => code)).toEqual(['E403']);
    // 999,999,999 filters of 9 numbers and a bias; maps of 30x30, with the input, all in 4 bytes.
    expect(diagnostics[0]?.message).toBe('the model needs 3.31 TiB of memory, more than the limit of 16 GiB');
    expect(diagnostics[0]?.notes).toEqual(['parameters 37.3 GiB + activations of one sample 3.27 TiB']);
  });

  it('refuse numbers that are not exact', () => {
    expect(codesOf('input 9007199254740993x1x1 | relu')).toContain('E119');
    expect(codesOf('input 2147483648 | relu')).toEqual(['E402']);
    expect(codesOf('input 2000000000x2000000000x2000000000 | relu')).toEqual(['E402']);
    expect(codesOf('const n = 9007199254740991 * 9007199254740991 input 8x8x1 | dense (n)')).toEqual([
      'E402',
    ]);
  });

  it('refuse blocks that double over and over', () => {
    expect(codesOf(`${blocks(60, (below) => `${below} | ${below}`)} input 8x8x1 | b59()`)).toEqual(['E406']);
  });

  it('end where nothing but the same errors has come a thousand times', () => {
    const shownAt = (count: number) =>
      codesOf(`input 8x8x1 | repeat ${count} { conv three -> 8x8x1 } | lstm`);
    expect(shownAt(1_001)).toEqual(['E305', 'E301']);
    expect(shownAt(1_002)).toEqual(['E305']);
    const twice = blocks(20, (below) => `${below} | conv three -> 8x8x1 | ${below}`);
    expect(new Set(codesOf(`${twice} input 8x8x1 | b19()`))).toEqual(new Set(['E305']));
  });

  it('refuse calls and repeats that multiply to too much work, with what it went into and the repeat', () => {
    const text = 'block b(n) { repeat n { conv 1x1x1 | relu } } input 8x8x1 | b(65536)';
    const [diagnostic, ...others] = analyzeText(text).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic?.code).toBe('E406');
    // 600,000 units, and 40 for each of the 68 characters of the file.
    expect(diagnostic?.message).toMatch(
      /^the check would take more than 602,720 units of work: [\d,]+ \S+.* and [\d,]+ .* until here$/,
    );
    expect(diagnostic?.chain?.map(({ text }) => text)).toEqual(['b(65536)']);
    expect(diagnostic?.related?.map(({ span }) => text.slice(span.start, span.end))).toEqual(['n']);
  });

  it('count what is read anew each time: sums, tables and names', () => {
    expect(codesOf(`input 8x8x1 | repeat 90000 { if 1${' + 0'.repeat(40)} == 2 { relu } }`)).toEqual([
      'E406',
    ]);
    const table = `table t = [${'0;'.repeat(999)}0]`;
    expect(codesOf(`${table} input 8x8x1 | repeat 5000 { conv 1000x1x1 connect t | conv 1x1x1 }`)).toEqual([
      'E406',
    ]);
  });

  it('let everything through that is written out', () => {
    const layers = '| conv 1x1x1\n'.repeat(20_000);
    expect(codesOf(`input 4x4x1\n${layers}`)).toEqual([]);
  });

  it('look for names that were meant only so often', () => {
    const constants = Array.from({ length: 4000 }, (_, i) => `const a${i} = a${i + 1}`).join('\n');
    const { diagnostics } = analyzeText(`${constants}\ninput 8x8x1 | relu`);
    expect(diagnostics.length).toBe(4000);
    expect(diagnostics.every(({ code }) => code === 'E308')).toBe(true);
  });

  it('refuse 10,000 nested blocks, called or written', () => {
    expect(codesOf(`${blocks(10_000, (below) => below)} input 8x8x1 | b9999()`)).toEqual(['E404']);
    const written = `input 8x8x1 | ${'repeat 1 { '.repeat(10_000)}relu${' }'.repeat(10_000)}`;
    expect(codesOf(written)).toEqual(['E106']);
  });

  it('refuse a block that calls itself, also through others', () => {
    expect(codesOf('block a { a() } input 8x8x1 | a()')).toEqual(['E314']);
    expect(codesOf('block a { b() } block b { relu | a() } input 8x8x1 | a()')).toEqual(['E314']);
  });

  it('let a chain of 10,000 layers through', () => {
    const { layers } = graphOf(`input 8x8x2 ${'| conv 2x3x3 pad 1 | relu '.repeat(5000)}`);
    expect(layers.length).toBe(10_001);
  });
});
