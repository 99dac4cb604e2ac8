import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentAt, checkSource, stagesAt, symbolAt } from './check-source.js';
import { compile, type CompileContext } from './compile.js';

/** A text with `<|>` where the cursor stands. */
function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  return { text: marked.replace('<|>', ''), offset: marked.indexOf('<|>') };
}

const format = (sizes: readonly (number | null)[] | null): string =>
  sizes === null ? '?' : sizes.map((size) => size ?? '?').join('x');

/** Shapes before and after each time that the stage at the cursor is carried out. */
function shapesAt(marked: string): readonly string[] {
  const { text, offset } = withCursor(marked);
  return stagesAt(checkSource(text), offset).map(
    ({ before, after }) => `${format(before)} > ${format(after)}`,
  );
}

/** Kind and name at the cursor, how often the file speaks of it, and where it is defined: `here` for the place marked by `<!>`. */
function symbolOf(marked: string, context: CompileContext = {}): string {
  const cursor = withCursor(marked.replace('<!>', ''));
  const here = marked.replace('<|>', '').indexOf('<!>');
  const symbol = symbolAt(checkSource({ path: 'm.conv', text: cursor.text }, context), cursor.offset);
  if (symbol === null) return 'none';
  const { kind, name, definition, references } = symbol;
  const place =
    definition.file !== 'm.conv' ? definition.file : definition.start === here ? 'here' : 'elsewhere';
  return `${kind} ${name} ${references.length} ${place}`;
}

const zoo = fileURLToPath(new URL('../../../models/', import.meta.url));
const networks = readdirSync(zoo).filter((name) => name.endsWith('.conv'));
const textOf = (name: string): string => readFileSync(`${zoo}${name}`, 'utf8');

describe('the networks of the zoo', () => {
  it.each(networks)('%s: stages have the shapes of their layers', (name) => {
    const source = { path: name, text: textOf(name) };
    const { graph } = compile(source);
    const { stages } = checkSource(source);
    const shapes = new Map(
      graph?.layers.map((layer) => [
        layer.name,
        graph.values[layer.output]?.type.shape.slice(1).join('x') ?? '',
      ]),
    );
    const made = stages.filter(({ layer }) => layer !== null);
    expect(made.length).toBe(graph?.layers.length);
    for (const { layer, after } of made)
      expect([layer, format(after)]).toEqual([layer, shapes.get(layer ?? '')]);
    expect(stages.filter(({ before, after }) => before === null || after === null)).toEqual([]);
  });

  it.each(networks)('%s: every name that is defined or spoken of has its symbol', (name) => {
    const text = textOf(name);
    // Names in their order, found by the words before them; comments hold none.
    const code = text.replace(/#.*/g, (comment) => ' '.repeat(comment.length));
    const places = [...code.matchAll(/\b(?:block|const|table|tap|from|as|share)\s+([\w-]+)/g)];
    const calls = [...code.matchAll(/(?<![\w)])([A-Za-z_][\w-]*)\(/g)];
    const checked = checkSource({ path: name, text });
    for (const match of [...places, ...calls]) {
      const word = match[1] ?? '';
      const offset = match.index + match[0].lastIndexOf(word);
      expect([word, offset, symbolAt(checked, offset)?.name]).toEqual([word, offset, word]);
    }
    for (const { name: own, definition, references } of checked.symbols)
      for (const { start, end } of [definition, ...references]) expect(text.slice(start, end)).toBe(own);
  });
});

describe('names', () => {
  it.each([
    ['const <!><|>k = 3 input 4 | dense (k) | dense (k)', 'constant k 2 here'],
    ['const k = 3 const <!>m = k + 1 input 4 | dense (<|>m)', 'constant m 1 here'],
    ['table <!>t = [0; 1] input 8x8x2 | conv 2x3x3 connect <|>t', 'table t 1 here'],
    ['block b(<!>f, g = f) { dense (<|>f) } input 4 | b(2) | b(3)', 'parameter f 2 here'],
    ['block b(<!>f) { dense (f) } input 4 | b(<|>f: 2)', 'parameter f 2 here'],
    ['block b(f) { dense (f) } const <!>f = 3 input 4 | b(<|>f)', 'constant f 1 here'],
    ['block <!><|>b(f) { dense (f) } input 4 | b(2) | b(3)', 'block b 2 here'],
    ['input 4 | repeat 2 as <!>i { dense (<|>i + 1) }', 'index i 1 here'],
    ['input 8x8x1 as <!>a | conv 2x3x3 | from <|>a | relu', 'stage a 1 here'],
    ['input 8x8x1 | conv 1x3x3 as <!>c | conv 1x3x3 share <|>c', 'stage c 1 here'],
    ['block b { from <|>a } input 4 as <!>a | dense 2 | b()', 'stage a 1 here'],
    ['input 4 | tap <!>aux { dense 2 } | dense 2 train { loss <|>aux mse }', 'tap aux 1 here'],
    ['input 4 | dense 2 as <!>d | dense 2 train { freeze <|>d }', 'stage d 1 here'],
    ['block b { dense 2 as d } input 4 | b() as <!>p train { freeze "<|>p/d" }', 'stage p 1 here'],
    ['input 4 | dense 2 train { validate data <|>val } data { <!>val csv "x.csv" }', 'source val 1 here'],
    ['input 8x8x1 as <!>i | conv 1x3x3 expect { receptive-field 1 at <|>i }', 'stage i 1 here'],
  ])('%s', (marked, expected) => {
    expect(symbolOf(marked)).toBe(expected);
  });

  it('are not the words of arguments', () => {
    const text = 'const same = 2 input 8x8x1 | conv 2x3x3 pad same';
    expect(symbolAt(checkSource(text), text.lastIndexOf('same'))).toBeNull();
  });

  it('may come from a used file', () => {
    const readFile = (): string => 'block pair { relu }';
    expect(symbolOf('use "p.conv" input 4 | <|>pair()', { readFile })).toBe('block pair 1 p.conv');
  });

  it('are found where other text is wrong', () => {
    expect(symbolOf('const <!>k = 3 input 4 | dense | cnov 3 | dense (<|>k)')).toBe('constant k 1 here');
  });
});

describe('shapes', () => {
  it('are told for each call and round', () => {
    expect(shapesAt('block b(f) { conv (f)x3x3<|> } input 9x9x1 | b(2) | b(4)')).toEqual([
      '9x9x1 > 7x7x2',
      '7x7x2 > 5x5x4',
    ]);
    expect(shapesAt('input 9x9x1 | repeat 3 { conv<|> 2x3x3 }')).toEqual([
      '9x9x1 > 7x7x2',
      '7x7x2 > 5x5x2',
      '5x5x2 > 3x3x2',
    ]);
  });

  it('belong to a stage up to the end of its name and stated shape', () => {
    expect(shapesAt('input 9x9x1 | conv 2x3x3 as c -> 7x7x<|>2 | relu')).toEqual(['9x9x1 > 7x7x2']);
    expect(shapesAt('input 9x9x1 | conv 2x3x3 -> 7x7x2 as <|>c | relu')).toEqual(['9x9x1 > 7x7x2']);
  });

  it('stay up to an error', () => {
    expect(shapesAt('input 9x9x1 | conv<|> 2x3x3 | maxpool 2 | dense 10')).toEqual(['9x9x1 > 7x7x2']);
    expect(shapesAt('input 9x9x1 | conv<|> 2x3x3 | relu | conv 5x')).toEqual(['9x9x1 > 7x7x2']);
  });

  it.each([
    ['the window that does not fit', 'input 9x9x1 | conv 2x3x3 | max<|>pool 2 | dense 10', '7x7x2 > ?x?x2'],
    ['what keeps channels', 'input 9x9x1 | conv 2x3x3 | maxpool 2 | re<|>lu | dense 10', '?x?x2 > ?x?x2'],
    ['filters', 'input 9x9x1 | maxpool 2 | conv<|> 6x3x3 pad 1 | dense 10', '?x?x1 > ?x?x6'],
    ['a global window', 'input 9x9x1 | maxpool 2 | avg<|>pool global', '?x?x1 > 1x1x1'],
    ['units, behind an unknown word', 'input 9x9x1 | cnov 2x3x3 | dense<|> 10', '? > 10'],
    ['filters, behind an unknown word', 'input 9x9x1 | cnov 2x3x3 | conv<|> 8x3x3', '? > ?x?x8'],
    ['what no layer knows', 'input 9x9x1 | cnov 2x3x3 | re<|>lu', '? > ?'],
    ['a stated shape', 'input 9x9x1 | cnov 2x3x3 -> 4x4x2 | conv<|> 8x3x3', '4x4x2 > 2x2x8'],
    ['a named stage', 'input 9x9x1 as a | cnov 2x3x3 | from a | conv<|> 8x3x3', '9x9x1 > 7x7x8'],
    [
      'the branches of a sum',
      'input 9x9x1 | conv 4x3x3 | parallel<|> add { - skip - maxpool 3 | conv 4x1x1 }',
      '7x7x4 > 7x7x4',
    ],
    [
      'the image of joined branches',
      'input 9x9x1 | conv 4x3x3 | parallel<|> concat { - skip - cnov 3 }',
      '7x7x4 > 7x7x?',
    ],
    ['a repeat that keeps what is known', 'input 9x9x1 | maxpool 2 | repeat<|> 3 { relu }', '?x?x1 > ?x?x1'],
    ['a text that could not be read', 'input 9x9x1 | conv 2x | dense<|> 10 | softmax', '? > 10'],
  ])('are known behind an error as far as they can be: %s', (_, marked, expected) => {
    expect(shapesAt(marked)).toEqual([expected]);
  });

  it('change no diagnostics', () => {
    for (const text of [
      'input 9x9x1 | maxpool 2 | conv 6x50x50 | dense 10',
      'input 9x9x1 | cnov | conv 2x3x3 groups 7',
    ])
      expect(checkSource(text).diagnostics).toEqual(compile(text).diagnostics);
  });
});

it('a check after some keystrokes says what the first check of the text would', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `  | conv 4x3x3 pad 1 as c${i}\n`).join('');
  const before = { path: 'm.conv', text: `input 9x9x1\n${lines}  | dense 3\n` };
  for (const [from, to] of [
    ['as c9\n', 'as c99\n'],
    ['4x3x3 pad 1 as c9', '4x3x3 stride 2 as c9'],
    ['as c9\n', 'as c8\n'],
    ['as c9\n', 'as c9 | from c2\n'],
    ['dense 3', 'dense'],
  ] as const) {
    const after = { ...before, text: before.text.replace(from, to) };
    const [again, first] = [checkSource(after, {}, checkSource(before)), checkSource(after)];
    expect(again).toEqual(first);
    expect(again.symbols).toEqual(first.symbols);
  }
});

/** A few edits after one another: where (0 to 1 of the text), how much goes, what comes. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.nat(8),
    text: fc.oneof(
      fc.constantFrom(
        '',
        '\n',
        ' | relu',
        ' as a',
        ' from a',
        '{',
        '}',
        '(',
        '"',
        '#',
        '3',
        'x',
        '-> 3',
        '\n| conv 3x3x3\n',
      ),
      fc.string({ maxLength: 4 }),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

it('a check after any keystrokes says all that the first check of the text would', () => {
  const small = networks.map(textOf).filter((text) => text.length < 2500);
  expect(small.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.constantFrom(...small), edits, (start, changes) => {
      let text = start;
      let checked = checkSource({ path: 'm.conv', text });
      for (const { at, length, text: put } of changes) {
        const offset = Math.floor(at * text.length);
        text = text.slice(0, offset) + put + text.slice(offset + length);
        checked = checkSource({ path: 'm.conv', text }, {}, checked);
        // With the symbols, which are found when they are asked for.
        deepStrictEqual({ ...checked }, { ...checkSource({ path: 'm.conv', text }) });
      }
    }),
    { numRuns: 25, seed: 41 },
  );
});

describe('arguments', () => {
  it.each([
    ['input 9x9x1 | conv <|>6x3x3 stride 2', 'conv filters filters positional'],
    ['input 9x9x1 | conv 6x3x3 str<|>ide 2', 'conv stride size key'],
    ['input 9x9x1 | conv 6x3x3 stride 2<|>', 'conv stride size key'],
    ['input 9x9x1 | conv 6x3x3 pad top 1 bot<|>tom 2', 'conv pad pad key'],
    ['input 9x9x1 | cnov 3 | dense 10 bias o<|>ff', 'dense bias switch key'],
    ['block b(f) { conv (<|>f)x3x3 } input 9x9x1 | b(2)', 'conv filters filters positional'],
    ['input 9x9x1 | con<|>v 6x3x3', 'none'],
    ['input 9x9x1 | re<|>lu', 'none'],
  ])('%s', (marked, expected) => {
    const { text, offset } = withCursor(marked);
    const found = argumentAt(checkSource(text), offset);
    const shown =
      found === null
        ? 'none'
        : `${found.layer.name} ${found.name} ${found.spec.type} ${found.isPositional ? 'positional' : 'key'}`;
    expect(shown).toBe(expected);
  });
});
