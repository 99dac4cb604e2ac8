import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentAt, checkSource, stagesAt, symbolAt } from './check-source.js';
import { compile } from './compile.js';

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

describe('the name at an offset', () => {
  const text = 'const k = 3 input 4 | dense (k) | dense (k + 1)';
  const symbolOf = (offset: number) => symbolAt(checkSource(text), offset)?.name ?? null;

  it('is found from its first letter to behind its last, where it is defined and where it is spoken of', () => {
    for (const place of [text.indexOf('k ='), text.indexOf('k)'), text.indexOf('k +')])
      expect([place - 1, place, place + 1, place + 2].map(symbolOf)).toEqual([null, 'k', 'k', null]);
  });

  it('is none of a used file, whose offsets are others', () => {
    const readFile = (): string => 'block pair { relu }';
    const checked = checkSource({ path: 'm.conv', text: 'use "p.conv" input 4 | relu' }, { readFile });
    expect(checked.symbols.map(({ name }) => name)).toEqual(['pair']);
    expect(symbolAt(checked, 7)).toBeNull();
  });
});

describe('the stages at an offset', () => {
  it('are the innermost ones, each time that they are carried out', () => {
    expect(shapesAt('block b(f) { conv (f)x3x3<|> } input 9x9x1 | b(2) | b(4)')).toEqual([
      '9x9x1 > 7x7x2',
      '7x7x2 > 5x5x4',
    ]);
    expect(shapesAt('input 9x9x1 | repeat<|> 2 { conv 2x3x3 }')).toEqual(['9x9x1 > 5x5x2']);
    expect(shapesAt('input 9x9x1 <|>| relu')).toEqual([]);
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

describe('the argument at an offset', () => {
  const argumentOf = (marked: string) => {
    const { text, offset } = withCursor(marked);
    const found = argumentAt(checkSource(text), offset);
    return found === null ? null : `${found.layer.name} ${found.name}`;
  };

  it('is that of the layer there, whose words may be numbers of the file', () => {
    expect(argumentOf('input 9x9x1 | conv 6x3x3 str<|>ide 2 | relu')).toBe('conv stride');
    expect(argumentOf('block b(f) { conv (<|>f)x3x3 } input 9x9x1 | b(2)')).toBe('conv filters');
    // A parameter that is called as a key stands where a number must.
    expect(argumentOf('block b(stride) { maxpool st<|>ride } input 9x9x1 | b(3)')).toBe('maxpool window');
  });

  it('is none on a word, between stages and in sections', () => {
    expect(argumentOf('input 9x9x1 | con<|>v 6x3x3')).toBeNull();
    expect(argumentOf('input 9x9x1 <|>| conv 6x3x3')).toBeNull();
    expect(argumentOf('input 4 | dense 2 train { epochs <|>3 }')).toBeNull();
  });
});
