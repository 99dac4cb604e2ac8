import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatFile, parseFile } from '../../index.js';
import { samples } from '../../testing/read-samples.js';
import { sectionGrammar } from '../../testing/section-grammar.js';

/** Reads and formats any text: no throw, places inside, findings wherever nothing could be read. */
function check(text: string): void {
  const { file, diagnostics } = parseFile({ path: 'a.conv', text }, sectionGrammar);
  for (const { span, fixes } of diagnostics) {
    const spans = [span, ...(fixes ?? []).flatMap(({ edits }) => edits.map((edit) => edit.span))];
    for (const place of spans) {
      expect(place).not.toBeNull();
      expect(place?.start).toBeGreaterThanOrEqual(0);
      expect(place?.end).toBeGreaterThanOrEqual(place?.start ?? Infinity);
      expect(place?.end).toBeLessThanOrEqual(text.length);
    }
  }
  const isEmpty = file.pipeline === null && file.headers.length === 0 && file.sections.length === 0;
  const ink = text.replace(/#[^\r\n]*/g, '').trim();
  if (isEmpty && ink !== '') expect(diagnostics.length).toBeGreaterThan(0);
  const formatted = formatFile({ path: 'a.conv', text }, sectionGrammar);
  expect(formatted.text === null).toBe(diagnostics.length > 0);
  if (formatted.text !== null)
    expect(formatFile({ path: 'a.conv', text: formatted.text }, sectionGrammar).text).toBe(formatted.text);
}

const pieces = [
  ...[
    'net',
    'rounding',
    'const',
    'table',
    'block',
    'use',
    'repeat',
    'parallel',
    'if',
    'else',
    'tap',
    'skip',
    'from',
  ],
  ...[
    'as',
    'on',
    'off',
    'and',
    'or',
    'not',
    'train',
    'data',
    'expect',
    'conv',
    'relu',
    'input',
    'epochs',
    'seed',
  ],
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '|',
    '-',
    '->',
    '=',
    ':',
    ',',
    ';',
    '+',
    '*',
    '/',
    '==',
    '<',
    'x',
    '"',
    '"a"',
    '#',
  ],
  ...[
    '3',
    '6x5x5',
    '0.5',
    '1e-4',
    '10%',
    '2M',
    'in.c',
    'in.x',
    'cx3x3',
    '.',
    '%',
    '\n',
    '\r\n',
    ' ',
    '\uFEFF',
    '×',
  ],
];

it('survives any Unicode text, lone surrogates too', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 250, seed: 1 });
  const units = fc.array(fc.nat(0xffff), { maxLength: 100 });
  fc.assert(
    fc.property(units, (codes) => check(String.fromCharCode(...codes))),
    { numRuns: 250, seed: 2 },
  );
});

it('survives any bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  fc.assert(
    fc.property(bytes, (data) => check(new TextDecoder().decode(data))),
    { numRuns: 250, seed: 3 },
  );
});

it('survives any sequence of its own tokens', () => {
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 40 });
  fc.assert(
    fc.property(words, fc.constantFrom('', ' '), (parts, joint) => check(parts.join(joint))),
    { numRuns: 800, seed: 4 },
  );
});

type Edit = (text: string, at: number, length: number, other: number, piece: string) => string;

const edits: readonly Edit[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, _, __, piece) => text.slice(0, at) + piece + text.slice(at),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length, other) => {
    const [a, b] = at < other ? [at, other] : [other, at];
    const size = Math.min(length, b - a);
    const [first, second] = [text.slice(a, a + size), text.slice(b, b + size)];
    return text.slice(0, a) + second + text.slice(a + size, b) + first + text.slice(b + size);
  },
];

it('survives any edits of the networks', () => {
  const place = fc.nat(2000);
  const edit = fc.record({
    kind: fc.nat(edits.length - 1),
    at: place,
    length: fc.nat(30),
    other: place,
    piece: fc.constantFrom(...pieces),
  });
  const run = (
    text: string,
    changes: readonly { kind: number; at: number; length: number; other: number; piece: string }[],
  ): void => {
    const edited = changes.reduce((current, { kind, at, length, other, piece }) => {
      const size = current.length + 1;
      return edits[kind]?.(current, at % size, length, other % size, piece) ?? current;
    }, text);
    check(edited);
  };
  fc.assert(
    fc.property(fc.constantFrom(...samples.values()), fc.array(edit, { minLength: 1, maxLength: 6 }), run),
    {
      numRuns: 350,
      seed: 5,
    },
  );
});
