import type { Diagnostic, Span } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';
import {
  argumentPlaces,
  bindNames,
  findSetting,
  LayerKeeper,
  type ArgumentPlace,
  type FoundSetting,
  type LayerMemory,
  type NameSymbol,
  type StageInstance,
} from '@convlang/semantics';
import {
  allPipelines,
  filePipelines,
  parseFile,
  reparseFile,
  type EarlierFile,
  type FileNode,
} from '@convlang/syntax';
import { analysisContextOf, type CompileContext } from './compile.js';
import { diagnosticsOf, readSource, type ModelSource } from './read-source.js';

/** What the next check may take over. */
export interface EarlierReading extends EarlierFile {
  readonly memory: LayerMemory | null;
}

/** What an editor asks about a file. A file with errors has all of it too, as far as it can be known. */
export interface CheckedSource {
  readonly path: string;
  readonly text: string;
  readonly file: FileNode;
  /** What was read, for the next check; where the parser complained, what was read of the last text before that it took. */
  readonly read: EarlierReading;
  /** Errors and warnings in source order; `compile` proves fixes of them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Each stage each time it is carried out, in the order in which they end, those of used files too. */
  readonly stages: readonly StageInstance[];
  /** Blocks, parameters, constants, tables, indices, stages, taps and sources; found when they are first asked for. */
  readonly symbols: readonly NameSymbol[];
}

/**
 * Reads and checks a model file without proving fixes. Never throws for a wrong text.
 *
 * @param earlier what was said of the file before some keystrokes: of its tree only what changed is read again. The result is the same
 * @throws ConvlangError E556 for what is no text at all
 */
export function checkSource(
  source: string | ModelSource,
  context: CompileContext = {},
  earlier?: CheckedSource,
): CheckedSource {
  const keeper = new LayerKeeper();
  const reading = readSource(source, analysisContextOf(context), (given) => {
    const options = { details: true, keeper };
    if (earlier === undefined) return { parsed: parseFile(given, sectionGrammar), options };
    const parsed = reparseFile(given, sectionGrammar, earlier.read);
    keeper.know(earlier.read.memory, parsed.kept);
    return { parsed, options };
  });
  const { path, text, file, syntaxErrors, analysis } = reading;
  // Of the analysis nothing else is kept alive up to the next key but what it may take over.
  const { binding } = analysis;
  const read = { path, text, file, diagnostics: syntaxErrors, memory: keeper.memory };
  const isTaken = syntaxErrors.length === 0;
  let symbols: readonly NameSymbol[] | null = null;
  return {
    path,
    text,
    file,
    read: isTaken || earlier === undefined ? read : earlier.read,
    diagnostics: diagnosticsOf(reading, false),
    stages: analysis.stages,
    get symbols() {
      return (symbols ??= bindNames(file, binding));
    },
  };
}

/** The name that stands at an offset, defined or spoken of; `null` for none. */
export function symbolAt({ path, symbols }: CheckedSource, offset: number): NameSymbol | null {
  const isThere = (span: Span): boolean => span.file === path && holds(span, offset);
  return symbols.find((symbol) => [symbol.definition, ...symbol.references].some(isThere)) ?? null;
}

/** All times that the innermost stage at an offset is carried out; one for each call of its block and each round of its repeats. */
export function stagesAt({ path, stages }: CheckedSource, offset: number): readonly StageInstance[] {
  const around = stages.filter(({ stage: { span } }) => span.file === path && holds(span, offset));
  const innermost = Math.min(...around.map(({ stage: { span } }) => span.end - span.start));
  return around.filter(({ stage: { span } }) => span.end - span.start === innermost);
}

/** The argument of a layer at an offset, with what it may be; `null` where there is none. */
export function argumentAt(
  { file, symbols, text }: CheckedSource,
  offset: number,
  context: CompileContext = {},
): ArgumentPlace | null {
  const { layers } = analysisContextOf(context);
  const numbers = new Set(
    symbols.flatMap(({ kind, name }) =>
      kind === 'constant' || kind === 'parameter' || kind === 'index' ? [name] : [],
    ),
  );
  for (const { stages } of allPipelines(filePipelines(file)))
    for (const { core } of stages) {
      if (core.kind !== 'layer' || !holds(core.span, offset)) continue;
      const places = argumentPlaces(core, layers, (name) => numbers.has(name));
      // `8x3x`: what is typed right behind a value goes on with it.
      const isTouched = ({ span }: ArgumentPlace): boolean =>
        span.end < offset && !/\s/.test(text.slice(span.end, offset));
      return places.find(({ span }) => holds(span, offset)) ?? places.findLast(isTouched) ?? null;
    }
  return null;
}

/**
 * What stands at an offset of a section: its key, the argument with what it may be, and the words that could stand there; `null`
 * outside of sections.
 */
export function settingAt(
  { file }: CheckedSource,
  offset: number,
  context: CompileContext = {},
): FoundSetting | null {
  return findSetting(file, analysisContextOf(context), offset);
}

/** Whether an offset lies in a place or at its end, where a cursor stands behind what was typed. */
function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset <= end;
}
