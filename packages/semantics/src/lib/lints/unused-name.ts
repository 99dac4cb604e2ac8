import { report, type Span } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';
import {
  allPipelines,
  filePipelines,
  sectionKey,
  type BlockHeader,
  type FileNode,
  type Identifier,
  type Section,
} from '@convlang/syntax';
import { replacement, type Finding } from '../finding.js';
import { closestKey } from '../settings/closest-key.js';
import type { LintRule, LintedModel } from './linted-model.js';
import { addNames, namesInPipelines, wordsInPipelines } from '../names/mentioned-names.js';

/** W709: what headers, parameters, repeats and the data section name and nothing mentions. Only the file itself: others may use a library's names. */
export const unusedName: LintRule = (model) => [
  ...unusedHeaders(model),
  ...model.file.headers.flatMap((header) => (header.kind === 'block' ? unusedParameters(header) : [])),
  ...unusedIndices(model.file),
  ...unusedSources(model),
];

function unusedHeaders({ file, environment }: LintedModel): readonly Finding[] {
  if (file.headers.every(({ kind }) => kind === 'net' || kind === 'rounding')) return [];
  const mentioned = mentionedInFile(file);
  const used = new Map(environment.uses.map((use) => [use.header, use.environment]));
  const hasUse = new Map(
    [...new Set(used.values())].map((other) => [other, hasAny(other.places.keys(), mentioned)]),
  );
  return file.headers.flatMap((header) => {
    if (header.kind === 'net' || header.kind === 'rounding') return [];
    if (header.kind === 'use') {
      const other = used.get(header);
      return other === undefined || hasUse.get(other) === true
        ? []
        : [warn(`the file \`${header.path.value}\``, header.path.span, header.span)];
    }
    const { name, span } = header.name;
    if (mentioned.has(name)) return [];
    return [warn(`the ${whats[header.kind]} \`${name}\``, span, header.span)];
  });
}

function hasAny(names: Iterable<string>, mentioned: ReadonlySet<string>): boolean {
  for (const name of names) if (mentioned.has(name)) return true;
  return false;
}

const whats = { const: 'constant', table: 'table', block: 'block' } as const;

function mentionedInFile({ pipeline, headers }: FileNode): ReadonlySet<string> {
  const names = new Set(namesInPipelines(pipeline === null ? [] : [pipeline]));
  for (const header of headers)
    if (header.kind === 'const') addNames(header.value, names);
    else if (header.kind === 'block') for (const name of mentionedIn(header)) names.add(name);
  return names;
}

function mentionedIn({ body, parameters }: BlockHeader): ReadonlySet<string> {
  const names = new Set(namesInPipelines([body]));
  for (const parameter of parameters) if (parameter.default !== null) addNames(parameter.default, names);
  return names;
}

function unusedParameters(header: BlockHeader): readonly Finding[] {
  const [mentioned, words] = [mentionedIn(header), wordsInPipelines([header.body])];
  return header.parameters
    .filter(({ name }) => !mentioned.has(name.name) && !words.has(name.name))
    .map(({ name }) => warn(`the parameter \`${name.name}\` of \`${header.name.name}\``, name.span, null));
}

function unusedIndices(file: FileNode): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { stages } of allPipelines(filePipelines(file)))
    for (const { core } of stages)
      if (
        core.kind === 'repeat' &&
        core.index !== null &&
        !namesInPipelines([core.body]).has(core.index.name)
      )
        findings.push(unusedIndex(core.index, core.count.span));
  return findings;
}

/** Sources under names of their own: those of the keys are asked for from outside. */
function unusedSources({ file, written, settings }: LintedModel): readonly Finding[] {
  const { validate } = settings.train;
  return written.flatMap(({ entry: { key, span } }) => {
    const isKey = sectionKey(sectionGrammar.data, key.name) !== undefined;
    const isUsed = isKey || (validate.kind === 'data' && validate.name === key.name);
    if (isUsed) return [];
    const finding = warn(`the source \`${key.name}\``, key.span, span);
    const meant = closestKey(key.name);
    if (meant === undefined || file.sections.some((section) => holds(section, meant))) return [finding];
    // `soruce csv "x.csv"`: a key that is misspelt reads as a source of that name.
    return [{ ...finding, solve: () => [...replacement(key.span, meant), ...(finding.solve?.() ?? [])] }];
  });
}

function holds({ name, entries }: Section, key: string): boolean {
  return name === 'data' && entries.some((entry) => entry.key.name === key);
}

function unusedIndex(index: Identifier, count: Span): Finding {
  return warn(`the index \`${index.name}\``, index.span, { ...index.span, start: count.end });
}

/** @param removed what a fix takes away; `null` for a name that other places know about */
function warn(what: string, span: Span, removed: Span | null): Finding {
  const solve =
    removed === null ? null : () => [{ title: 'leave it out', edits: [{ span: removed, text: '' }] }];
  return { diagnostic: report('W709', { what }, span), site: null, solve };
}
