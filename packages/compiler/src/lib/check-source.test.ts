import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentAt, checkSource, stagesAt, symbolAt, type CheckedSource } from './check-source.js';
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

/** Compares all that is told, with the symbols, which are found when they are asked for, and all that the next check may take over. */
function expectSame({ read, ...told }: CheckedSource, { read: firstRead, ...first }: CheckedSource): void {
  deepStrictEqual(told, first);
  // Where the parser complains, it is kept what was read before that.
  if (firstRead.diagnostics.length === 0) deepStrictEqual(read, firstRead);
  else if (read.text !== first.text) expect(read.diagnostics).toEqual([]);
}

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
        expectSame(checked, checkSource({ path: 'm.conv', text }));
      }
    }),
    { numRuns: 25, seed: 41 },
  );
});

/** All kinds of stages and sections; what is in it depends on what is before, on headers and on sections. */
const manifold = `net Manifold
rounding floor
const k = 8
const wide = 2 * k
table half = [0 1; 2 3]
block unit(c, act, s = 1) {
  conv (c)x3x3 pad 1 stride (s) as main
  | bn
  | act
  | if s == 1 and in.c == c { dropout 0.1 } else { conv (k)x1x1 }
}
block pair(c) { unit(c, relu) as first | unit(c, tanh, 2) | conv 4x1x1 }

input 64x64x3
  | conv (k)x3x3 pad 1 as c0
  | relu
  | conv 8x3x3 pad 1 as c1
  | bn -> 64x64x8
  | conv 8x3x3 pad 1 share c1
  | unit(8, relu)
  | unit(wide, tanh, 2) as u1
  | repeat 3 as i {
      conv (8 + i)x3x3 pad 1
      | relu
    }
  | repeat 2 {
      conv 8x1x1 as inner
      | relu
    } -> 32x32x8
  | parallel add {
      - skip
      - conv 8x3x3 pad 1 | relu
    }
  | pair(8) as p
  | tap side { flatten | dense 10 | softmax }
  | maxpool 2
  | conv 2x1x1 connect half
  | conv (in.c)x1x1 as c9
  | relu
  | flatten
  | dense 10 as out

train {
  epochs 3
  optimizer sgd lr 0.1
}
`;

/** What is put in place of what, by a pattern, anywhere in the text. */
const lineEdits: readonly (readonly [RegExp, string])[] = [
  [/8/, '9'],
  [/9/, '8'],
  [/pad 1/, 'pad 0'],
  [/stride 2/, 'stride 1'],
  [/3x3/, '1x1'],
  [/relu/, 'tanh'],
  [/tanh/, 'skip'],
  [/ as c(\d)/, ' as d$1'],
  [/ as c1/, ' as c0'],
  [/ as \w+/, ''],
  [/\n( {2}\| relu)/, '\n$1\n$1'],
  [/\n {2}\| relu/, ''],
  [/\n {2}\| conv/, '\n  | conv1\n  | conv'],
  [/\n {2}\| bn/, '\n  # nothing\n  | bn'],
  [/\n {2}\| (\w+)/, '\n  | relu as relu1\n  | $1'],
  [/\n/, '\n\n'],
  [/const k = \d/, 'const k = 4'],
  [/const wide = .*\n/, ''],
  [/s = 1/, 's = 2'],
  [/unit\(8/, 'unit(k'],
  [/repeat 3/, 'repeat 2'],
  [/in\.c == c/, 'in.c == 8'],
  [/ share \w+/, ''],
  [/rounding floor/, 'rounding ceil'],
  [/epochs 3/, 'init xavier-normal'],
  [/epochs 3/, 'freeze c1'],
  [/sgd lr 0.1/, 'adam lr 0.1'],
  [/\ntrain/, '\nexpect { params < 9k }\ntrain'],
  [/tap side/, 'tap other'],
  [/ {2}\| /, '  | | '],
  [/\}\n/, '\n'],
];

it('a check after an edit takes over nothing that the edit changes, be it of a layer, a name, a header or a section', () => {
  const edit = fc.record({
    edit: fc.constantFrom(...lineEdits),
    which: fc.nat(12),
    /** How many edits are taken back instead, like by an editor. */
    undo: fc.constantFrom(0, 0, 0, 1, 2),
  });
  let taken = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 4, maxLength: 8 }), (steps) => {
      const texts = [manifold];
      let checked = checkSource({ path: 'm.conv', text: manifold });
      for (const {
        edit: [from, to],
        which,
        undo,
      } of steps) {
        const before = texts.at(-1) ?? '';
        const places = [...before.matchAll(new RegExp(from, 'g'))];
        const place = places[which % Math.max(1, places.length)];
        if (undo > 0) texts.splice(Math.max(1, texts.length - undo));
        else if (place !== undefined) {
          const end = place.index + place[0].length;
          texts.push(before.slice(0, place.index) + place[0].replace(from, to) + before.slice(end));
        }
        const text = texts.at(-1) ?? '';
        const last = new Set(checked.read.memory?.graph.nodes);
        checked = checkSource({ path: 'm.conv', text }, {}, checked);
        expectSame(checked, checkSource({ path: 'm.conv', text }));
        if (checked.read.memory?.graph.nodes.some((node) => last.has(node)) === true) taken++;
      }
    }),
    { numRuns: 8, seed: 23 },
  );
  expect(taken).toBeGreaterThan(12);
});

it('a check after a key takes over every layer but that of the line', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `  | conv 4x3x3 pad 1 as c${i}\n`).join('');
  const text = `block b(n) { conv (n)x3x3 pad 1 | relu }\ninput 9x9x1\n${lines}  | b(4)\n  | repeat 2 { relu }\n  | dense 3\n`;
  const nodesOf = ({ read }: CheckedSource) => read.memory?.graph.nodes ?? [];
  const before = checkSource(text);
  for (const [from, to, made] of [
    ['as c0\n', 'as c00\n', 1],
    ['as c9\n', 'as c99\n', 1],
    ['4x3x3 pad 1 as c9', '4x1x1 pad 0 as c9', 1],
    ['dense 3', 'dense 30', 1],
    ['b(4)', 'b(8)', 5],
    ['| dense', '| relu | dense', 2],
  ] as const) {
    const old = new Set(nodesOf(before));
    const after = checkSource(text.replace(from, to), {}, before);
    const anew = new Set(nodesOf(after).flatMap((node) => (old.has(node) ? [] : [node.layer])));
    expect([from, anew.size]).toEqual([from, made]);
  }
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
