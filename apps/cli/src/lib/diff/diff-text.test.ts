import { compileOrThrow } from '@convlang/compiler';
import { diffGraphs } from '@convlang/inspect';
import { expect, it } from 'vitest';
import { diffText } from './diff-text.js';

const graphOf = (text: string) => compileOrThrow(text).graph;

const diff = diffGraphs(
  graphOf('input 8x8x1 | conv 4x3x3 as c1 | relu'),
  graphOf('input 8x8x1 | conv 6x3x3 as c1 | relu'),
);
const names = { before: 'a', after: 'b' };

it('goes on below itself where a terminal has too few columns', () => {
  expect(diffText(names, diff, 50)).toContain(`
~ c1 (conv)  filters 4 -> 6, output 6x6x4 ->
             6x6x6, params +20, MACs +648
  relu1      output 6x6x4 -> 6x6x6
`);
});

it('breaks nothing in a file', () => {
  expect(diffText(names, diff, Infinity)).toContain(
    '~ c1 (conv)  filters 4 -> 6, output 6x6x4 -> 6x6x6, params +20, MACs +648\n',
  );
});
