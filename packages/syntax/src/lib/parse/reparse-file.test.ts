import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile } from './parse-file.js';
import { reparseFile } from './reparse-file.js';
import type { FileNode } from '../tree/ast.js';
import { sectionGrammar } from '../../testing/section-grammar.js';

const zoo = fileURLToPath(new URL('../../../../models/', import.meta.url));
const texts = readdirSync(zoo)
  .filter((name) => name.endsWith('.conv'))
  .map((name) => readFileSync(`${zoo}${name}`, 'utf8'));

/** Long enough that a change is read alone. */
const chain = `# a net\nnet Chain\nconst k = 3\n\n## doc\nblock b(f) {\n  conv (f)x3x3\n}\n\ninput 64x64x3 # in\n${Array.from(
  { length: 40 },
  (_, i) => `  | conv 8x(k)x3 pad 1 as c${i}\n  # above\n  | relu -> 64x64x8 # behind\n`,
).join('')}  | b(4) | dense 10\n\ntrain {\n  epochs 3\n  batch 8\n}\n\nexpect { params < 1M }\n`;

const path = 'm.conv';

function readAgain(before: string, after: string): void {
  const earlier = { path, text: before, ...parseFile({ path, text: before }, sectionGrammar) };
  const { kept, ...read } = reparseFile({ path, text: after }, sectionGrammar, earlier);
  expect(read).toEqual(parseFile({ path, text: after }, sectionGrammar));
  if (kept === null) return;
  const { end, start, distance } = kept;
  expect(after.slice(0, end)).toBe(before.slice(0, end));
  expect(after.slice(start + distance)).toBe(before.slice(start));
  const headersOf = ({ headers }: FileNode, text: string): readonly string[] =>
    headers.map((header) => text.slice(header.span.start, header.span.end));
  if (kept.hasHeaders) expect(headersOf(read.file, after)).toEqual(headersOf(earlier.file, before));
}

describe('a file that was changed', () => {
  it.each([
    ['a number', 'as c7\n', 'as c77\n'],
    [
      'a letter of a word',
      '| relu -> 64x64x8 # behind\n  | conv 8x(k)x3 pad 1 as c9',
      '| rel -> 64x64x8 # behind\n  | conv 8x(k)x3 pad 1 as c9',
    ],
    ['a stage more', 'as c7\n', 'as c7\n  | bn\n'],
    ['a stage less', '  | conv 8x(k)x3 pad 1 as c7\n', ''],
    ['a bracket left open', 'as c7\n', 'as c7 | b(\n'],
    ['a section moved up', 'as c7\n', 'as c7\n train { epochs 2 }\n'],
    [
      'a comment',
      '# above\n  | relu -> 64x64x8 # behind\n  | b(4)',
      '# other\n# above\n  | relu -> 64x64x8 # behind\n  | b(4)',
    ],
    ['the documentation of a block', '## doc', '## docs'],
    ['a blank line under documentation', '## doc\n', '## doc\n\n'],
    ['the first line', '# a net', '# a net of mine'],
    ['the name', 'net Chain', 'net Chains'],
    ['a second name', 'net Chain', 'net Chain\nnet Other'],
    ['the input', 'input 64x64x3', 'input 32x64x3'],
    ['the last stage', 'dense 10', 'dense 100'],
    ['a section', 'epochs 3', 'epochs 30'],
    ['a section twice', 'expect {', 'train { epochs 2 }\nexpect {'],
    ['a pipe behind the last stage', 'dense 10', 'dense 10 |'],
    ['the end', '< 1M }\n', '< 1M }\n# end'],
    ['nothing', 'net', 'net'],
  ])('is read as if it were new: %s', (_, from, to) => {
    const after = chain.replace(from, to);
    expect(after === chain).toBe(from === to);
    readAgain(chain, after);
    readAgain(after, chain);
  });

  it('is read as if it were new, wherever and whatever the change is', () => {
    const pieces = [
      '',
      ' ',
      '\n',
      '|',
      ' | relu',
      '{',
      '}',
      '(',
      '#',
      '##',
      '"',
      '3',
      'x',
      'as',
      '\n| conv 3x3x3\n',
      'train { }',
      '-',
      '-> 3',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(chain, ...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        fc.constantFrom(...pieces),
        (text, at, length, put) => {
          const start = Math.floor(at * text.length);
          readAgain(text, text.slice(0, start) + put + text.slice(start + length));
        },
      ),
      { numRuns: 150, seed: 36 },
    );
  });
});
