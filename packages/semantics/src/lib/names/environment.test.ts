import { describe, expect, it } from 'vitest';
import { codesOf, type TestSource } from '../../testing/analyze-text.js';

describe('used files', () => {
  const files: Readonly<Record<string, string>> = {
    'nets/blocks/pair.conv': 'use "more/sizes.conv" block pair { conv (size)x3x3 | relu }',
    'nets/blocks/more/sizes.conv': 'const size = 7',
    'nets/a.conv': 'use "b.conv"',
    'nets/b.conv': 'use "a.conv"',
    'nets/über uns/x y.conv': 'const size = 3',
    'secret.conv': 'const size = 1',
  };
  const codesIn = (path: string, text: string, context: TestSource = {}) =>
    codesOf(text, { path, files, ...context });

  it('are found relative to the file that uses them', () => {
    expect(codesIn('nets/m.conv', 'use "blocks/pair.conv" input 9x9x1 | pair() -> 7x7x7')).toEqual([]);
  });

  it('are taken in once on two ways', () => {
    const text = 'use "blocks/pair.conv" use "blocks/more/sizes.conv" input 9x9x1 | pair() | dense (size)';
    expect(codesIn('nets/m.conv', text)).toEqual([]);
  });

  it('may not lie outside of the project folder', () => {
    const text = 'use "../secret.conv" input 9x9x1 | dense (size)';
    expect(codesIn('nets/m.conv', text)).toEqual(['E317']);
    expect(codesIn('nets/m.conv', text, { root: '' })).toEqual([]);
    for (const path of ['/secret.conv', '../../x', 'blocks/../../secret.conv', 'C:/x', '..\\\\secret.conv'])
      expect(codesIn('nets/m.conv', `use "${path}" input 9x9x1 | relu`)).toEqual(['E317']);
  });

  it('may not use one another in a circle', () => {
    expect(codesIn('nets/a.conv', 'use "b.conv" input 9x9x1 | relu')).toEqual(['E319']);
  });

  it('may have spaces and letters of all languages in their path', () => {
    expect(codesIn('nets/m.conv', 'use "über uns/x y.conv" input 9x9x1 | dense (size)')).toEqual([]);
  });

  it('must be there', () => {
    expect(codesIn('nets/m.conv', 'use "none.conv" input 9x9x1 | pair()')).toEqual(['E318']);
    expect(codesOf('use "none.conv" input 9x9x1 | relu')).toEqual(['E318']);
  });

  it('may not define a name twice', () => {
    const text = 'use "blocks/more/sizes.conv" const size = 3 input 9x9x1 | relu';
    expect(codesIn('nets/m.conv', text)).toEqual(['E312']);
  });

  it('leave the rounding of a block to the file that uses it, unless they say their own', () => {
    const pool = (header: string) => ({ files: { 'p.conv': `${header} block p { maxpool 3 stride 2 }` } });
    const text = 'rounding floor use "p.conv" input 8x8x1 | p()';
    expect(codesOf(text, pool(''))).toEqual([]);
    expect(codesOf(text, pool('rounding exact'))).toEqual(['E203']);
  });
});
