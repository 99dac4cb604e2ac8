import { checkArgument, isRecord, type Diagnostic } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';
import {
  analyze,
  proveFixes,
  type Analysis,
  type AnalysisContext,
  type AnalysisOptions,
} from '@convlang/semantics';
import { parseFile, type FileNode, type ParsedFile } from '@convlang/syntax';

/** A model file: its text, and the path under which its places are reported. */
export interface ModelSource {
  readonly path: string;
  readonly text: string;
}

/** A source as it was read, with all that was found. */
export interface Reading extends ModelSource {
  readonly context: AnalysisContext;
  readonly file: FileNode;
  readonly syntaxErrors: readonly Diagnostic[];
  readonly analysis: Analysis;
}

/** A source that is parsed, and how it is analysed. */
export interface ParsedSource {
  readonly parsed: ParsedFile;
  readonly options: AnalysisOptions;
}

/**
 * Parses and analyses a source.
 *
 * @param parse default `parseFile`, without details
 * @throws ConvlangError E556 for what is no source
 */
export function readSource(
  source: string | ModelSource,
  context: AnalysisContext,
  parse: (source: ModelSource) => ParsedSource = parseAnew,
): Reading {
  checkArgument('source', source, isSource(source), 'the text of a model file, or an object { path, text }');
  const { path, text } = typeof source === 'string' ? { path: '<text>', text: source } : source;
  const { parsed, options } = parse({ path, text });
  const { file, diagnostics } = parsed;
  const analysis = analyze(file, context, options);
  return { path, text, context, file, syntaxErrors: diagnostics, analysis };
}

function parseAnew(source: ModelSource): ParsedSource {
  return { parsed: parseFile(source, sectionGrammar), options: {} };
}

function isSource(given: unknown): boolean {
  if (typeof given === 'string') return true;
  return isRecord(given) && typeof given['path'] === 'string' && typeof given['text'] === 'string';
}

/** Errors and warnings of a source, in its order. */
export function diagnosticsOf(reading: Reading, fixes: boolean): readonly Diagnostic[] {
  const { path, text, context, syntaxErrors, analysis } = reading;
  const { findings } = analysis;
  const found = fixes
    ? proveFixes({ path, text, syntaxErrors, findings }, context)
    : [...syntaxErrors.map(withoutFixes), ...findings.map(({ diagnostic }) => diagnostic)];
  return inSourceOrder(found, path);
}

/** What the parser proposes is not proven. */
function withoutFixes({ fixes: _, ...diagnostic }: Diagnostic): Diagnostic {
  return diagnostic;
}

/** Those of the file itself first, by place; then those of files that it uses. */
function inSourceOrder(diagnostics: readonly Diagnostic[], path: string): readonly Diagnostic[] {
  const rank = ({ span }: Diagnostic): number => (span === null || span.file === path ? 0 : 1);
  return [...diagnostics].sort((a, b) => rank(a) - rank(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
