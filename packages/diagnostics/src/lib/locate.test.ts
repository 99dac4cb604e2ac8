import { describe, expect, it } from 'vitest';
import { locate } from '../index.js';

describe('locate', () => {
  it('counts lines and columns from 1', () => {
    expect(locate('input 3\n| dense 2', 0)).toEqual({ line: 1, column: 1 });
    expect(locate('input 3\n| dense 2', 10)).toEqual({ line: 2, column: 3 });
  });

  it('takes CRLF and a lone CR as one line break', () => {
    expect(locate('ab\r\ncd', 4)).toEqual({ line: 2, column: 1 });
    expect(locate('ab\rcd', 4)).toEqual({ line: 2, column: 2 });
  });

  it('places a line break at the end of the line it ends', () => {
    expect(locate('ab\r\ncd', 2)).toEqual({ line: 1, column: 3 });
    expect(locate('ab\r\ncd', 3)).toEqual({ line: 1, column: 3 });
  });

  it('counts an emoji and a tab as one column', () => {
    expect(locate('\t🙂x', 1)).toEqual({ line: 1, column: 2 });
    expect(locate('\t🙂x', 3)).toEqual({ line: 1, column: 3 });
  });

  it('takes the inside of a surrogate pair as its start', () => {
    expect(locate('\t🙂x', 2)).toEqual({ line: 1, column: 2 });
  });

  it('takes the end of the text, and anything beyond it, as the last place', () => {
    expect(locate('ab\n', 3)).toEqual({ line: 2, column: 1 });
    expect(locate('ab\n', 99)).toEqual({ line: 2, column: 1 });
    expect(locate('', 0)).toEqual({ line: 1, column: 1 });
    expect(locate('ab', -5)).toEqual({ line: 1, column: 1 });
  });
});
