import { describe, expect, it } from 'vitest';
import { argumentAt, checkSource, symbolAt } from './check-source.js';

const format = (sizes: readonly (number | null)[] | null): string =>
  sizes === null ? '?' : sizes.map((size) => size ?? '?').join('x');

/** Codes with the text that they point at, and what flows out of each stage, in the order of the text. */
function told(text: string): { readonly errors: readonly string[]; readonly shapes: string } {
  const { diagnostics, stages } = checkSource(text);
  const inOrder = stages.toSorted((a, b) => a.stage.span.start - b.stage.span.start);
  return {
    errors: diagnostics.map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`),
    shapes: inOrder.map(({ after }) => format(after)).join(' '),
  };
}

const start = 'input 9x9x1\n  | conv 2x3x3';

/** Files with one fault each: what it is, the text, the one error, and what flows out of each stage. */
const broken: readonly (readonly [string, string, string, string])[] = [
  [
    'a block is not closed',
    `block pair(f) {\n  conv (f)x3x3 pad 1\n  | relu\n${start}\n  | pair(2)\n  | dense 3`,
    'E104 {',
    '? ? 9x9x1 7x7x2 ? 3',
  ],
  [
    'a repeat is not closed',
    'input 9x9x1\n  | repeat 2 {\n      conv 2x3x3\n      | relu\n  | dense 3',
    'E104 {',
    '9x9x1 ? 7x7x2 7x7x2 3',
  ],
  [
    'a tap is not closed',
    `${start}\n  | tap aux {\n      flatten | dense 3\n  | relu\ntrain { epochs 3 }`,
    'E104 {',
    '9x9x1 7x7x2 7x7x2 98 3 7x7x2',
  ],
  ['a section is not closed', `${start}\n  | dense 3\ntrain {\n  epochs 3`, 'E104 {', '9x9x1 7x7x2 3'],
  ['a brace too many', `${start} }\n  | relu\n  | dense 3`, 'E105 }', '9x9x1 7x7x2 7x7x2 3'],
  [
    'a pipe is missing',
    `${start} f() | dense 3\ntrain { epochs 3 }`.replace('f()', 'norm()'),
    'E107 norm',
    '9x9x1 7x7x2 ? 3',
  ],
  ['a pipe too many', `${start}\n  | | relu\n  | dense 3`, 'E108 |', '9x9x1 7x7x2 7x7x2 3'],
  ['a pipe and nothing behind it', `${start}\n  |`, 'E108 |', '9x9x1 7x7x2'],
  [
    'a text without its end',
    `${start}\n  | dense 3\ndata {\n  source csv "a.csv\n  batch 3\n}`,
    'E103 "a.csv',
    '9x9x1 7x7x2 3',
  ],
  ['a text without its end in `use`', `use "a.conv\n${start}\n  | b()`, 'E103 "a.conv', '9x9x1 7x7x2 ?'],
  ['a word half typed at the end', `${start}\n  | rel`, 'E301 rel', '9x9x1 7x7x2 ?'],
  ['sizes cut off', 'input 9x9x1\n  | conv 8x\n  | relu\n  | dense 3', 'E120 8x', '9x9x1 ? ? 3'],
  ['sizes cut off at the end', `${start}\n  | conv 8x3x`, 'E120 3x', '9x9x1 7x7x2 ?'],
  ['`parallel {` at the end', `${start}\n  | parallel {`, 'E104 {', '9x9x1 7x7x2'],
  ['a branch just begun', `${start}\n  | parallel add {\n      -\n  | relu`, 'E104 {', '9x9x1 7x7x2 7x7x2'],
  [
    'a block without a name',
    `block {\n  relu\n}\n${start}\n  | b()\n  | dense 3`,
    'E101 {',
    '9x9x1 7x7x2 ? 3',
  ],
  [
    'a block of which only the head is there',
    `block b(f\n${start}\n  | b(2)\n  | dense 3`,
    'E104 (',
    '9x9x1 7x7x2 ? 3',
  ],
  ['a section half typed', `${start}\n  | dense 3\ntrai {\n  epochs 3\n}`, 'E114 trai', '9x9x1 7x7x2 3'],
  ['a key half typed', `${start}\n  | dense 3\ntrain {\n  epo\n}`, 'E116 epo', '9x9x1 7x7x2 3'],
  [
    'a constant without its value',
    `const k =\n${start}\n  | conv (k)x3x3\n  | dense 3`,
    'E101 input',
    '9x9x1 7x7x2 ? 3',
  ],
  [
    'a constant without its name',
    `const = 3\n${start}\n  | conv (k)x3x3\n  | dense 3`,
    'E101 =',
    '9x9x1 7x7x2 ? 3',
  ],
  [
    '`as` without a name',
    `${start} as\n  | relu\n  | from c\n  | dense 3`,
    'E101 |',
    '9x9x1 7x7x2 7x7x2 ? 3',
  ],
  ['`->` without a shape', `${start} ->\n  | relu\n  | dense 3`, 'E101 |', '9x9x1 7x7x2 7x7x2 3'],
  [
    '`from` without a name',
    `input 9x9x1 as a\n  | from\n  | relu\n  | from a\n  | relu`,
    'E101 |',
    '9x9x1 ? 9x9x1 9x9x1',
  ],
  ['a key without its value', `${start} stride =\n  | relu\n  | dense 3`, 'E101 =', '9x9x1 ? ? 3'],
  ['a sum cut off', `const k = 3\n${start}\n  | conv (k +)x3x3\n  | dense 3`, 'E101 )', '9x9x1 7x7x2 ? 3'],
  ['a condition cut off', `${start}\n  | if in.c == { relu }\n  | dense 3`, 'E101 {', '9x9x1 7x7x2 3'],
  [
    'arguments without their end',
    `block b(f) { relu }\n${start}\n  | b(\n  | relu\n  | dense 3`,
    'E104 (',
    '9x9x1 7x7x2 ? ? 3',
  ],
  [
    'a table without its end',
    `table t = [0 1;\n${start}\n  | conv 2x3x3 connect t\n  | dense 3`,
    'E104 [',
    '9x9x1 7x7x2 ? 3',
  ],
  [
    'a word about rounding',
    `rounding fl\ninput 9x9x1\n  | maxpool 2\n  | dense 3`,
    'E126 fl',
    '9x9x1 ?x?x1 3',
  ],
  ['a sign of another language', `${start};\n  | relu as r\n  | dense 3`, 'E145 ;', '9x9x1 7x7x2 7x7x2 3'],
];

describe('of a file with one fault', () => {
  it.each(broken)('%s: there is one error, and every shape that can be known', (_, text, error, shapes) => {
    expect(told(text)).toEqual({ errors: [error], shapes });
  });

  it.each([
    [`${start}\n  | conv 8x3x<|>`, 'conv filters'],
    [`${start}\n  | conv 8x3x3 stride<|> = \n  | relu`, 'conv stride'],
    [`${start}\n  | conv 8x3x3 pad<|> - | relu`, 'conv pad'],
    [`${start}\n  | tap t { conv 8x3x3 str<|>ide 2 | relu`, 'conv stride'],
    [`${start}\n  | = conv 8x3x3 stride<|> 2`, 'conv stride'],
  ])('the argument is known where it stands: %s', (marked, expected) => {
    const offset = marked.indexOf('<|>');
    const found = argumentAt(checkSource(marked.replace('<|>', '')), offset);
    expect(found && `${found.layer.name} ${found.name}`).toBe(expected);
  });

  it.each([
    [`${start} = as <!>c | relu | from <|>c`, 'stage c 1'],
    [`${start} | tap <!>t { = | relu train { loss <|>t mse }`, 'tap t 1'],
    [`const <!>k = | input 4 | dense (<|>k)`, 'constant k 1'],
    [`block <!>b(f | input 4 | <|>b(3)`, 'block b 1'],
  ])('a name is known that stands in it: %s', (marked, expected) => {
    const text = marked.replace('<!>', '').replace('<|>', '');
    const offset = marked.replace('<!>', '').indexOf('<|>');
    const symbol = symbolAt(checkSource(text), offset);
    expect(symbol && `${symbol.kind} ${symbol.name} ${symbol.references.length}`).toBe(expected);
    expect(symbol?.definition.start).toBe(marked.replace('<|>', '').indexOf('<!>'));
  });
});
