import type { Span } from '@convlang/diagnostics';
import type {
  AsSuffix,
  Atom,
  Core,
  Dims,
  FileNode,
  Header,
  Identifier,
  LayerCore,
  NumberLiteral,
  ParallelCore,
  Pipeline,
  Section,
  SectionEntry,
  SectionValue,
  Stage,
  TableHeader,
} from './ast.js';

/** The place of what stands in no text; nothing shows it, as what is printed is read again where places matter. */
const span: Span = { file: '<made>', start: 0, end: 0 };

/** A word or a name. */
export function makeWord(name: string): Identifier {
  return { kind: 'identifier', name, span };
}

/** A finite number, at least 0. */
export function makeNumber(value: number): NumberLiteral {
  return { kind: 'number', value, raw: String(value), span };
}

/** `6x5x5`: at least two sizes. */
export function makeSizes(sizes: readonly number[]): Dims {
  return { kind: 'dims', parts: sizes.map(makeNumber), span };
}

/** A layer's word and what follows. */
export function makeLayer(word: string, atoms: readonly Atom[] = []): LayerCore {
  return { kind: 'layer', word: makeWord(word), atoms, span };
}

/** Branches that a word brings together. */
export function makeParallel(merge: string, branches: readonly Pipeline[]): ParallelCore {
  return { kind: 'parallel', merge: makeWord(merge), branches, span };
}

/** A stage, with the name that `as` gives it. */
export function makeStage(core: Core, name: string | null = null): Stage {
  const suffixes: AsSuffix[] = name === null ? [] : [{ kind: 'as', name: makeWord(name), span }];
  return { kind: 'stage', core, suffixes, span };
}

/** Stages one after the other; at least one. */
export function makePipeline(stages: readonly Stage[]): Pipeline {
  return { kind: 'pipeline', stages, span };
}

/** Rows of whole numbers under a name. */
export function makeTable(name: string, rows: TableHeader['rows']): TableHeader {
  return { kind: 'table', name: makeWord(name), rows, doc: null, span };
}

/** An entry of a section. */
export function makeEntry(key: string, values: readonly SectionValue[]): SectionEntry {
  return { kind: 'entry', key: makeWord(key), values, span };
}

/** A section of entries. */
export function makeSection(name: Section['name'], entries: readonly SectionEntry[]): Section {
  return { kind: 'section', name, entries, span };
}

/** A whole file, without comments. */
export function makeFile(
  headers: readonly Header[],
  pipeline: Pipeline | null,
  sections: readonly Section[] = [],
): FileNode {
  return { kind: 'file', headers, pipeline, sections, comments: [], span };
}
