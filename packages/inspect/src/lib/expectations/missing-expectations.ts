import { sizesOf, type Graph } from '@convlang/ir';
import { countModel } from '@convlang/semantics';
import type { FileNode, Section } from '@convlang/syntax';
import { compile, type CompileContext, type ModelSource } from '@convlang/compiler';
import { blankExpectations } from './blank-expectations.js';
import type { ExpectationChange } from './expectation-change.js';

/** What the expect section should say and does not; a section of its own where the file has none. */
export function missingExpectations(
  { path, text }: ModelSource,
  file: FileNode,
  context: CompileContext,
): readonly ExpectationChange[] {
  const { graph } = compile({ path, text: blankExpectations(path, text) }, context);
  if (graph === null) return [];
  const section = file.sections.find(({ name }) => name === 'expect');
  const figures = figuresOf(graph);
  return section === undefined ? newSection(figures, file, text) : newEntries(figures, section, text);
}

type Figure = readonly [key: string, value: string];

/** In the order in which a section names them. */
function figuresOf(graph: Graph): readonly Figure[] {
  const { params, auxParams, state, macs } = countModel(graph);
  const output = graph.outputs.find(({ name }) => name === 'output');
  const hasTaps = graph.layers.some(({ tap }) => tap !== null);
  return [
    ['params', String(params)],
    ...(hasTaps ? [['aux-params', String(auxParams)] as const] : []),
    ['state', String(state)],
    ['macs', String(macs)],
    ...(output === undefined ? [] : [['output', sizesOf(graph, output.value).join('x')] as const]),
  ];
}

function newSection(
  figures: readonly Figure[],
  { span }: FileNode,
  text: string,
): readonly ExpectationChange[] {
  const place = { file: span.file, start: text.length, end: text.length };
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  return figures.map(([key, after], i) => {
    const head = i === 0 ? `${start}expect { ` : '';
    const tail = i === figures.length - 1 ? ' }\n' : '  ';
    return {
      key,
      span: null,
      before: null,
      after,
      edit: { span: place, text: `${head}${key} ${after}${tail}` },
    };
  });
}

/** Each behind the nearest one that should stand before it, in the form that the section has: on one line or on many. */
function newEntries(
  figures: readonly Figure[],
  section: Section,
  text: string,
): readonly ExpectationChange[] {
  const { entries, span } = section;
  const opening = text.indexOf('{', span.start) + 1;
  const first = entries[0]?.span.start ?? span.end;
  const isSpread = text.slice(opening, first).includes('\n');
  const ends = new Map(entries.map((entry) => [entry.key.name, entry.span.end]));
  let place = opening;
  return figures.flatMap(([key, after]) => {
    const end = ends.get(key);
    if (end !== undefined) {
      place = end;
      return [];
    }
    const words = `${key} ${after}`;
    const edit = {
      span: { file: span.file, start: place, end: place },
      text: isSpread ? `\n${words}` : place === opening ? ` ${words} ` : `  ${words}`,
    };
    return [{ key, span, before: null, after, edit }];
  });
}
