import { expect, it } from 'vitest';
import { parseFile } from './parse-file.js';

/** Code, text and lost names of each error in the tree. */
const errorsOf = (text: string): readonly string[] =>
  parseFile({ path: 'm.conv', text }).file.errors.map(({ code, span, names }) =>
    [code, text.slice(span.start, span.end), ...names].join(' '),
  );

it.each([
  ['a whole file', 'const k = 3\ninput 4 | dense (k) as d', []],
  ['a constant without its value', 'const k = | input 4 | dense (k)', ['E101 | k']],
  ['a bracket too many', 'const k = 3 ] input 4 | dense (k)', ['E105 ]']],
  ['a block without a body', 'block b(f)\ninput 4 | b(2)', ['E101 input b']],
  ['a name behind what is no stage', 'input 4 | dense 2 7as d | from d', ['E120 7as']],
  [
    'a name in a text without its end',
    'input 4 | " dense 2 as d\n | from d',
    ['E103 " dense 2 as d d', 'E108 |'],
  ],
])('%s has its errors in the tree, with the names that are lost', (_, text, expected) => {
  expect(errorsOf(text)).toEqual(expected);
});
