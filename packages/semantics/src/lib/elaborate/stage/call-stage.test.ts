import { describe, expect, it } from 'vitest';
import { codesOf, outputOf } from '../../../testing/analyze-text.js';

describe('blocks', () => {
  it('take arguments by place, by name and by default', () => {
    const block = 'block b(f, k = f + 1, s = 1) { conv (f)x(k)x(k) stride (s) round floor }';
    expect(outputOf(`${block} input 9x9x1 | b(2)`)).toBe('7x7x2');
    expect(outputOf(`${block} input 9x9x1 | b(2, 5)`)).toBe('5x5x2');
    expect(outputOf(`${block} input 9x9x1 | b(2, s: 2)`)).toBe('4x4x2');
    expect(outputOf(`${block} input 9x9x4 | b(in.c / 2, k: in.h)`)).toBe('1x1x2');
  });

  it('see the constants of their file, and not the numbers of their caller', () => {
    const text = 'const k = 3 block inner { conv (k)x1x1 } block outer(k, n) { inner() | conv (n)x1x1 }';
    expect(outputOf(`${text} input 4x4x1 | outer(5, 2)`)).toBe('4x4x2');
    expect(codesOf('block inner { conv (n)x1x1 } block outer(n) { inner() } input 4x4x1 | outer(5)')).toEqual(
      ['E308'],
    );
  });

  it('are checked for their words even where nothing calls them', () => {
    expect(codesOf('block unused(n) { conv (n)x3x3 strides 2 | reluu } input 4x4x1 | relu')).toEqual([
      'E302',
      'E301',
    ]);
  });

  it('have each parameter once', () => {
    expect(codesOf('block b(x, x) { conv (x)x1x1 } input 4x4x1 | b(1, 2)')).toEqual(['E312']);
  });
});
