import { describe, expect, it } from 'vitest';
import { analyzeText, type TestSource } from '../../testing/analyze-text.js';
import { withCursor } from '../../testing/with-cursor.js';
import { bindNames } from './bind-names.js';
import type { NameSymbol } from './name-symbol.js';

function symbolsOf(text: string, source?: TestSource): readonly NameSymbol[] {
  const { file, binding } = analyzeText(text, source);
  return bindNames(file, binding);
}

function symbolAt(text: string, offset: number, source: TestSource = {}): NameSymbol | undefined {
  return symbolsOf(text, source).find(({ definition, references }) =>
    [definition, ...references].some(
      ({ file, start, end }) => file === 'm.conv' && start <= offset && offset <= end,
    ),
  );
}

/** Kind and name at the cursor, how often the file speaks of it, and where it is defined: `here` for the place marked by `<!>`. */
function symbolOf(marked: string, source?: TestSource): string {
  const cursor = withCursor(marked.replace('<!>', ''));
  const here = marked.replace('<|>', '').indexOf('<!>');
  const symbol = symbolAt(cursor.text, cursor.offset, source);
  if (symbol === undefined) return 'none';
  const { kind, name, definition, references } = symbol;
  const place =
    definition.file !== 'm.conv' ? definition.file : definition.start === here ? 'here' : 'elsewhere';
  return `${kind} ${name} ${references.length} ${place}`;
}

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
    ['block b(<!>a) { <|>a | parallel add { - skip - a } } input 4 | b(relu)', 'parameter a 2 here'],
    ['block b(<!>s) { from <|>s } input 4 as s | b(s)', 'parameter s 1 here'],
    ['block b(to) { from to } input 4 as <!>s | relu | b(<|>s) | b(to: s)', 'stage s 2 here'],
    [
      'block b(<!>m, p) { parallel <|>m { - conv 1x1x1 pad p - skip } } input 4x4x1 | b(add, same)',
      'parameter m 1 here',
    ],
    [
      'block b(m, <!>p) { parallel m { - conv 1x1x1 pad <|>p - skip } } input 4x4x1 | b(add, same)',
      'parameter p 1 here',
    ],
    ['block b(<!>r) { conv 1x1x1 round <|>r } input 4x4x1 | b(floor)', 'parameter r 1 here'],
    ['block c(w) { w } block b(<!>a) { c(<|>a) | c(w: a) } input 4 | b(relu)', 'parameter a 2 here'],
    ['const <!>k = 2 block b(p) { conv 1x1x1 pad p } input 4x4x1 | b(<|>k)', 'constant k 1 here'],
    ['input 4 | repeat 2 index <!>i { dense (<|>i + 1) }', 'index i 1 here'],
    ['input 8x8x1 as <!>i | conv 1x3x3 expect { receptive-field 1 at <|>i }', 'stage i 1 here'],
  ])('%s', (marked, expected) => {
    expect(symbolOf(marked)).toBe(expected);
  });

  it('are not the words of arguments', () => {
    const text = 'const same = 2 input 8x8x1 | conv 2x3x3 pad same';
    expect(symbolAt(text, text.lastIndexOf('same'))).toBeUndefined();
  });

  it('may come from a used file', () => {
    const files = { 'p.conv': 'block pair { relu } const k = 2 table t = [0; 1]' };
    const use = 'use "p.conv" input 4x4x2 | ';
    expect(symbolOf(`${use}<|>pair()`, { files })).toBe('block pair 1 p.conv');
    expect(symbolOf(`${use}dense (<|>k)`, { files })).toBe('constant k 1 p.conv');
    expect(symbolOf(`${use}conv 2x1x1 connect <|>t`, { files })).toBe('table t 1 p.conv');
  });

  it('are found where other text is wrong', () => {
    expect(symbolOf('const <!>k = 3 input 4 | dense | cnov 3 | dense (<|>k)')).toBe('constant k 1 here');
  });
});

describe('names of one word', () => {
  it('are told apart by where they are seen', () => {
    // The parameter hides the constant in its block, the index of the inner repeat that of the outer one.
    expect(symbolOf('const k = 3 block b(<!>k) { dense (<|>k) } input 4 | b(k)')).toBe('parameter k 1 here');
    expect(symbolOf('const <!>k = 3 block b(k) { dense (k) } input 4 | b(k) | dense (<|>k)')).toBe(
      'constant k 2 here',
    );
    expect(symbolOf('input 4 | repeat 2 as i { repeat 3 as <!>i { dense (<|>i + 1) } }')).toBe(
      'index i 1 here',
    );
    expect(
      symbolOf('input 4 | repeat 2 as <!>i { repeat 3 as i { dense (i + 1) } | dense (<|>i + 1) }'),
    ).toBe('index i 1 here');
    // Each block has stages of its own.
    expect(symbolOf('block b { dense 2 as <!>a | from <|>a } input 4 as a | b() | from a')).toBe(
      'stage a 1 here',
    );
    expect(symbolOf('block b { dense 2 as a | from a } input 4 as <!>a | b() | from <|>a')).toBe(
      'stage a 1 here',
    );
  });

  it('of a word that is a key of the layer are the number where a number must stand', () => {
    expect(symbolOf('const <!>stride = 2 input 9x9x1 | conv 1x3x3 stride (<|>stride)')).toBe(
      'constant stride 1 here',
    );
    expect(symbolOf('const stride = 2 input 9x9x1 | conv 1x3x3 <|>stride (stride)')).toBe('none');
  });
});

it('names are given in all places where numbers stand', () => {
  const text = `const k = 2
    block b(f = k) { if f == k or not k < f { dense (k) -> (k) } else { dense (-k + 1) } }
    input 8 | repeat k { relu } | b(f: k) | parallel add { - dense (k) - dense (k) }`;
  const symbol = symbolsOf(text).find(({ name }) => name === 'k');
  const spoken = [...text.matchAll(/\bk\b/g)].map(({ index }) => index);
  expect([symbol?.definition, ...(symbol?.references ?? [])].map((span) => span?.start)).toEqual(spoken);
});
