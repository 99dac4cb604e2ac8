import type { Span } from '@convlang/diagnostics';
import type {
  AsSuffix,
  Atom,
  BinaryExpression,
  Core,
  Dims,
  Expression,
  FileNode,
  FromCore,
  Header,
  Identifier,
  LayerCore,
  NetHeader,
  NumberLiteral,
  ParallelCore,
  Pipeline,
  RepeatCore,
  RoundingHeader,
  RoundingWord,
  Section,
  SectionEntry,
  SectionValue,
  ShapeSuffix,
  SkipCore,
  Stage,
  Switch,
  TableHeader,
  TapCore,
} from './ast.js';

/** The place of what stands in no text; nothing shows it, as what is printed is read again where places matter. */
const span: Span = { file: '<made>', start: 0, end: 0 };

/** A word or a name. What a caller wrote and nobody has read yet may stand for one: it is printed as it is. */
export function makeWord(name: string): Identifier {
  return { kind: 'identifier', name, span };
}

/** A finite number, at least 0. */
export function makeNumber(value: number): NumberLiteral {
  return { kind: 'number', value, raw: String(value), span };
}

/** `on` or `off`. */
export function makeSwitch(on: boolean): Switch {
  return { kind: 'switch', on, span };
}

/** `left * right` and its like. */
export function makeBinary(
  left: Expression,
  operator: BinaryExpression['operator'],
  right: Expression,
): BinaryExpression {
  return { kind: 'binary', operator, left, right, span };
}

/** `6x5x5`: at least two sizes. */
export function makeSizes(sizes: readonly (number | Expression)[]): Dims {
  return { kind: 'dims', parts: partsOf(sizes), span };
}

function partsOf(sizes: readonly (number | Expression)[]): readonly Expression[] {
  return sizes.map((size) => (typeof size === 'number' ? makeNumber(size) : size));
}

/** A layer's word and what follows. */
export function makeLayer(word: string, atoms: readonly Atom[] = []): LayerCore {
  return { kind: 'layer', word: makeWord(word), atoms, span };
}

/** Branches that a word brings together. */
export function makeParallel(merge: string, branches: readonly Pipeline[]): ParallelCore {
  return { kind: 'parallel', merge: makeWord(merge), branches, span };
}

/** Stages that are taken several times. */
export function makeRepeat(count: number, body: Pipeline): RepeatCore {
  return { kind: 'repeat', count: makeNumber(count), index: null, body, span };
}

/** A side head under a name. */
export function makeTap(name: string, body: Pipeline): TapCore {
  return { kind: 'tap', name: makeWord(name), body, span };
}

/** Goes on from a named stage. */
export function makeFrom(name: string): FromCore {
  return { kind: 'from', name: makeWord(name), span };
}

/** Hands its input on. */
export function makeSkip(): SkipCore {
  return { kind: 'skip', span };
}

/** The name of a stage. */
export function makeAs(name: string): AsSuffix {
  return { kind: 'as', name: makeWord(name), span };
}

/** The shape that must come out of a stage; one size for a vector. */
export function makeShape(sizes: readonly number[]): ShapeSuffix {
  return { kind: 'shape', parts: partsOf(sizes), span };
}

/** A stage, with its name and its stated shape. */
export function makeStage(core: Core, suffixes: Stage['suffixes'] = []): Stage {
  return { kind: 'stage', core, suffixes, span };
}

/** Stages one after the other; at least one. */
export function makePipeline(stages: readonly Stage[]): Pipeline {
  return { kind: 'pipeline', stages, errors: [], span };
}

/** The name of a model. */
export function makeNet(name: string): NetHeader {
  return { kind: 'net', name: makeWord(name), doc: null, span };
}

/** How windows that do not fit a whole number of times are taken. */
export function makeRounding(conv: RoundingWord, pool: RoundingWord): RoundingHeader {
  return { kind: 'rounding', conv, pool, span };
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
  return { kind: 'file', headers, pipeline, sections, comments: [], errors: [], span };
}
