import { describe, expect, it } from 'vitest';
import type { ErrorNode, FileNode, Pipeline } from '../tree/ast.js';
import { innerPipelines } from '../tree/walk-pipelines.js';
import { parseFile } from './parse-file.js';
import { sectionGrammar } from '../../testing/section-grammar.js';

/** Codes, text and lost names of an error. */
const shown = ({ problems, text, names }: ErrorNode): string =>
  `${problems.map(({ code }) => code).join('+')} ${JSON.stringify(text)}${names
    .map(({ word, name }) => ` ${word} ${name?.name ?? '*'}`)
    .join('')}`;

/** Errors by the place where they stand in the tree: of the file, the pipeline `|`, or the pipeline of a stage or block in it. */
function placesOf({ headers, pipeline, errors }: FileNode): readonly string[] {
  const found = errors.map((error) => `file: ${shown(error)}`);
  const visit = (path: string, part: Pipeline): void => {
    for (const error of part.errors) found.push(`${path}: ${shown(error)}`);
    for (const { core } of part.stages)
      for (const inner of innerPipelines(core)) visit(`${path} ${core.kind}`, inner);
  };
  for (const header of headers) if (header.kind === 'block') visit(`block ${header.name.name}`, header.body);
  if (pipeline !== null) visit('|', pipeline);
  return found;
}

const errorsOf = (text: string): readonly string[] =>
  placesOf(parseFile({ path: 'm.conv', text }, sectionGrammar).file);

describe('what cannot be read stands in the tree at its place', () => {
  it.each([
    ['a whole file', 'const k = 3\ninput 4 | dense (k) as d', []],
    ['a constant without its value', 'const k = | input 4 | dense (k)', ['file: E101 "const k = |" const k']],
    ['a constant without a name', 'const = 3\ninput 4', ['file: E101 "const = 3" const *']],
    ['a value cut off', 'const k = 3 + \nblock b { relu } input 4', ['file: E101 "const k = 3 +" const k']],
    ['a net without its name', 'net\ninput 4 | dense 3', ['file: E101 "net"']],
    ['a block without its name', 'block\ninput 4 | dense 3', ['file: E101 "block" block *']],
    ['a constant cut off', 'const k\ninput 4 | dense (k)', ['file: E101 "const k" const k']],
    ['a bracket too many', 'const k = 3 ] input 4 | dense (k)', ['file: E105 "]"']],
    ['a block without a body', 'block b(f)\ninput 4 | b(2)', ['file: E101 "block b(f)" block b']],
    ['a broken argument', 'input 4 | dense 2 7as d | from d', ['|: E120 "dense 2 7as d"']],
    ['a swallowed first stage', 'input 9x9x1 | = as d | dense 3', ['|: E101 "| = as d" as d']],
    [
      'a stage with something behind it',
      'input 4 | dense 3 = as d | relu',
      ['|: E101 "dense 3 = as d" as d'],
    ],
    ['a name that is missing', 'input 4 | dense 3 as | relu', ['|: E101 "dense 3 as |" as *']],
    ['a name that is missing at the end of the file', 'input 4 | dense 3 as', ['|: E101 "dense 3 as" as *']],
    ['a shape that is missing at the end of the file', 'input 4 | dense 3 ->\n', ['|: E101 "dense 3 ->"']],
    ['a stage without its name', 'input 4 | from | relu', ['|: E101 "| from |"']],
    ['an empty stage', 'input 4 | | relu', ['|: E108 "| |"']],
    ['an end', 'input 4 | dense 3 |', ['|: E108 "|"']],
    ['a brace that is missing', 'input 4 | tap t { relu | dense 3', ['|: E104 "tap t { relu | dense 3"']],
    [
      'an error inside a block',
      'block b { relu | = as d | relu } input 4',
      ['block b: E101 "| = as d" as d'],
    ],
    [
      'an error inside a branch',
      'input 4 | parallel add { - relu | ; - skip } | dense 3',
      ['| parallel: E145 "| ;"'],
    ],
    [
      'a quote without its end',
      'input 4 | " dense 2 as d\n | from d',
      ['|: E103 "| \\" dense 2 as d\\n |" as d'],
    ],
    [
      'words before unknown braces',
      'input 4 | foo { relu as a } | relu',
      ['|: E114 "foo { relu as a } |" as a'],
    ],
    ['a second pipeline', 'input 4 train { seed 1 } input 5 as b', ['file: E113 "input 5 as b" as b']],
    ['an unknown key', 'input 4 train { seed 1 zzz 3 }', ['file: E116 "train { seed 1 zzz 3 }"']],
  ])('%s', (_, text, expected) => {
    expect(errorsOf(text)).toEqual(expected);
  });
});

it('holds what stands behind the last error that is reported', () => {
  const text = `input 9x9x1\n${'| = relu as c\n'.repeat(1000)}`;
  const { file, diagnostics } = parseFile({ path: 'm.conv', text }, sectionGrammar);
  expect(diagnostics).toHaveLength(50);
  expect(file.pipeline?.errors.at(-1)?.span.end).toBe(text.trimEnd().length);
});
