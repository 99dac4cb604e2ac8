import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFile } from '../format/format-file.js';
import { parseFile } from '../parse/parse-file.js';
import { lex } from '../tokens/lexer.js';
import {
  makeAs,
  makeEntry,
  makeFile,
  makeLayer,
  makeNumber,
  makeParallel,
  makePipeline,
  makeSection,
  makeSizes,
  makeStage,
  makeTable,
  makeWord,
} from '../tree/factories.js';
import { printFile } from './print-file.js';
import { sectionGrammar } from '../../testing/section-grammar.js';

const packages = fileURLToPath(new URL('../../../../', import.meta.url));
const files = ['models', 'compiler', 'diagnostics'].flatMap((name) => {
  const folder = join(packages, name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.conv') && !file.includes('node_modules') && !file.includes('dist'))
    .map((file) => join(folder, file));
});
const readable = files
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ file, text }) => parseFile({ path: file, text }, sectionGrammar).diagnostics.length === 0);

function withoutPlaces(tree: unknown): unknown {
  const places = new Set(['span', 'line']);
  return JSON.parse(
    JSON.stringify(tree, (key: string, value: unknown) => (places.has(key) ? undefined : value)),
  );
}

/** The tree of a text, without places. */
function treeOf(text: string): unknown {
  const { file, diagnostics } = parseFile({ path: 'a.conv', text }, sectionGrammar);
  expect(diagnostics).toEqual([]);
  return withoutPlaces(file);
}

describe('printFile', () => {
  it('finds the files', () => {
    expect(readable.length).toBeGreaterThan(100);
  });

  it.each(readable)('writes $file so that it reads as the same tree', ({ text }) => {
    const printed = printFile(parseFile({ path: 'a.conv', text }, sectionGrammar).file, {
      sections: sectionGrammar,
    });
    expect(treeOf(printed)).toEqual(treeOf(text));
    expect(formatFile({ path: 'a.conv', text: printed }, sectionGrammar).text).toBe(printed);
  });

  it.each(readable)('writes $file with joined stages so that it reads as the same tree', ({ text }) => {
    const printed = printFile(parseFile({ path: 'a.conv', text }, sectionGrammar).file, {
      sections: sectionGrammar,
      joinStages: true,
    });
    expect(treeOf(printed)).toEqual(treeOf(text));
  });

  it('puts brackets where the meaning needs them', () => {
    const text =
      'const a = 2 * (3 - (1 - 4)) / -(2 + 1)\n\nblock b(n) { if not (n > 1 or n < 0) and n == 0 { skip } }\ninput 8x8x(a - 1) | conv (2 * a)x3x3 stride (a - 1)';
    expect(
      treeOf(
        printFile(parseFile({ path: 'a.conv', text }, sectionGrammar).file, { sections: sectionGrammar }),
      ),
    ).toEqual(treeOf(text));
  });
});

const size = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const word = fc.constantFrom('conv', 'relu', 'maxpool', 'stride', 'same', 'floor');
const atom = fc.oneof(
  word.map(makeWord),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map(makeNumber),
  fc.array(size, { minLength: 2, maxLength: 4 }).map(makeSizes),
);
const layer = fc.tuple(word, fc.array(atom, { maxLength: 4 })).map(([name, atoms]) => makeLayer(name, atoms));
const flat = fc
  .array(fc.tuple(layer, fc.option(fc.constantFrom('a', 'b2'))), { minLength: 1, maxLength: 5 })
  .map((stages) =>
    makePipeline(stages.map(([core, name]) => makeStage(core, name === null ? [] : [makeAs(name)]))),
  );
const nested = fc
  .array(flat, { minLength: 1, maxLength: 3 })
  .map((branches) => makePipeline([makeStage(makeLayer('input')), makeStage(makeParallel('add', branches))]));
const tableRows = fc.array(fc.array(size, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const section = fc
  .uniqueArray(fc.tuple(fc.constantFrom('batch', 'seed'), size), {
    minLength: 1,
    maxLength: 2,
    selector: ([key]) => key,
  })
  .map((entries) =>
    makeSection(
      'train',
      entries.map(([key, value]) => makeEntry(key, [makeNumber(value)])),
    ),
  );

describe('a tree of factories', () => {
  it('is printed as text that reads as the same tree', () => {
    fc.assert(
      fc.property(
        fc.array(tableRows, { maxLength: 1 }),
        fc.oneof(flat, nested),
        fc.array(section, { maxLength: 1 }),
        (tables, pipeline, sections) => {
          const headers = tables.map((rows) => makeTable('links', rows));
          const made = makeFile(headers, pipeline, sections);
          expect(treeOf(printFile(made, { sections: sectionGrammar }))).toEqual(withoutPlaces(made));
        },
      ),
      { seed: 30, numRuns: 500 },
    );
  });
});

describe('text that could not be read', () => {
  /** Words, numbers and texts in their order. */
  const wordsOf = (text: string): readonly string[] =>
    lex(text).tokens.flatMap(({ image }) => (/[\w"]/.test(image) ? [image.trim()] : []));
  const print = (text: string): string =>
    printFile(parseFile({ path: 'a.conv', text }, sectionGrammar).file, { sections: sectionGrammar });

  it.each([
    ['input 4 | dense 3 = as d | relu', 'input 4\n| dense 3 = as d\n| relu'],
    ['input 4 | | relu', 'input 4\n| |\nrelu'],
    ['input 4 | tap t { relu | dense 3', 'input 4\n| tap t { relu | dense 3'],
    ['block b { = | relu } input 4 | b()', 'block b() {\n= |\nrelu\n}\ninput 4\n| b()'],
    ['use "a.conv" use plugin "p" input 4', 'use "a.conv"\nuse plugin "p"\ninput 4'],
    [
      'input 4 | parallel add { - relu | ; - skip } | dense 3',
      'input 4\n| parallel add {\n- relu\n| ;\n- skip\n}\n| dense 3',
    ],
  ])('stays as it is written: %s', (text, expected) => {
    expect(print(text)).toBe(expected);
  });

  it('stays in its place in any file', () => {
    const pieces = [
      '',
      ' ',
      '\n',
      '|',
      '{',
      '}',
      '(',
      '"',
      '3',
      'x',
      'as',
      'as q',
      'train { }',
      '-',
      '-> 3',
      '=',
    ];
    const words = ['block', 'const', 'use', 'repeat 2 {', 'foo { relu }', '%', 'use plugin "a"', ' | relu'];
    const short = readable.filter(({ text }) => text.length < 3000);
    fc.assert(
      fc.property(
        fc.constantFrom(...short),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        fc.constantFrom(...pieces, ...words),
        ({ text }, at, length, put) => {
          const start = Math.floor(at * text.length);
          const broken = text.slice(0, start) + put + text.slice(start + length);
          if (parseFile({ path: 'a.conv', text: broken }, sectionGrammar).diagnostics.length === 0) return;
          // `3xnet` is printed as a size and a name.
          expect(wordsOf(print(broken)).join('')).toEqual(wordsOf(broken).join(''));
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
