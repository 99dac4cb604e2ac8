import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';

/** Titles of the fixes of each error of a text. */
function fixesOf(text: string): readonly (readonly string[])[] {
  const { diagnostics } = compile({ path: 'm.conv', text }, { fixes: true });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ fixes = [] }) => fixes.map(({ title }) => title));
}

const before = 'input 28x28x1 | conv 8x3x3 | relu';
const behind = 'dense 10 | softmax';

describe('what fixes offer is what was meant', () => {
  it.each([
    ['a share in percent', `${before} | dropout 50 | ${behind}`, ['0.5']],
    ['a percent sign', `${before} | dropout 50% | ${behind}`, ['0.5']],
    ['a share that nothing is left of', `${before} | dropout 1 | ${behind}`, []],
    ['filters as papers write them', `input 28x28x1 | conv 6@5x5 | ${behind}`, ['x']],
    ['sizes with a comma', `${before} | maxpool 2,2 | ${behind}`, ['2x2']],
    ['sizes and a key with commas', `input 28x28x1 | conv 32, 3, 3, pad 1 | ${behind}`, ['32x3x3']],
    ['a number one below', `input 28x28x1 | conv 8x3x3 stride 0 | ${behind}`, ['1']],
    ['a number far above', `${before} | lrn size -70 | ${behind}`, []],
    ['a block without its arguments', `block cr(f) { conv (f)x3x3 } input 28x28x1 | cr | ${behind}`, []],
    [
      'a block without its brackets',
      `block cr(f, k) { conv (f)x(k)x(k) } input 28x28x1 | cr 8 3 | ${behind}`,
      ['cr(8, 3)'],
    ],
    ['a block of no arguments', `block cr { relu } input 28x28x1 | cr | ${behind}`, ['cr()']],
  ])('%s', (_, text, titles) => {
    expect(fixesOf(text)).toEqual([titles]);
  });

  it('says the word of the whole file where that of one window only moves the error on', () => {
    const text =
      'input 224x224x3 | conv 64x7x7 stride 2 pad 3 | relu | maxpool 3 stride 2 | dense 10 | softmax';
    expect(fixesOf(text)).toEqual([expect.arrayContaining(['rounding floor'])]);
  });

  it('leaves out what the parser proposes and the check refuses', () => {
    const text = `input 28x28x1 | conv 8x3x3 nonsense=3 | ${behind}`;
    expect(fixesOf(text)).toEqual([[]]);
  });

  it('shows nothing unproven where fixes are not asked for', () => {
    const { diagnostics } = compile('input 28x28x1 | maxpool 2,2 | dense 10');
    expect(diagnostics.map(({ code, fixes }) => [code, fixes])).toEqual([['E144', undefined]]);
  });
});
