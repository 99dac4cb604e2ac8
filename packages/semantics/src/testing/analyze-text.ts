import { sectionGrammar } from '@convlang/ops';
import type { Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { parseFile, type FileNode } from '@convlang/syntax';
import { coreContext, type AnalysisContext } from '../lib/analysis-context.js';
import { analyze, type Analysis, type AnalysisOptions } from '../lib/analyze.js';
import { proveFixes } from '../lib/fixes/prove-fixes.js';

/** What a text of a test stands in. */
export interface TestSource extends Partial<AnalysisContext>, AnalysisOptions {
  /** Default `m.conv`. */
  readonly path?: string;
  /** Texts of files that it may use, by their path; without them no file is there. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A text with all that was found in it. */
export interface AnalyzedText extends Analysis {
  readonly file: FileNode;
  /** Errors of the parser and then those of the analysis, with warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and analyses a text by the core, or by what is given in its place. */
export function analyzeText(text: string, source: TestSource = {}): AnalyzedText {
  const { path, context, watch, details, work } = completed(source);
  const { file, diagnostics } = parseFile({ path, text }, sectionGrammar);
  const options = {
    ...(watch === undefined ? {} : { watch }),
    ...(details === undefined ? {} : { details }),
    ...(work === undefined ? {} : { work }),
  };
  const analysis = analyze(file, context, options);
  return {
    ...analysis,
    file,
    diagnostics: [...diagnostics, ...analysis.findings.map(({ diagnostic }) => diagnostic)],
  };
}

function completed({ path = 'm.conv', files = {}, watch, details, work, ...context }: TestSource) {
  const readFile = (name: string): string => {
    const found = files[name];
    if (found === undefined) throw new Error('it does not exist');
    return found;
  };
  return { path, context: { ...coreContext, readFile, ...context }, watch, details, work };
}

/** What the analysis says of a text that the parser takes, with fixes that are proven. */
export function proveText(text: string, source: TestSource = {}): readonly Diagnostic[] {
  const { path, context } = completed(source);
  const { findings, diagnostics } = analyzeText(text, source);
  const syntaxErrors = diagnostics.slice(0, diagnostics.length - findings.length);
  if (syntaxErrors.length > 0) throw new Error(`${text}: ${diagnostics[0]?.message ?? ''}`);
  return proveFixes({ path, text, syntaxErrors, findings }, context);
}

/** Codes of all errors and warnings. */
export function codesOf(text: string, source?: TestSource): readonly string[] {
  return analyzeText(text, source).diagnostics.map(({ code }) => code);
}

/** The graph of a text without errors. */
export function graphOf(text: string, source?: TestSource): Graph {
  const { graph, diagnostics } = analyzeText(text, source);
  if (graph === null)
    throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('; '));
  return graph;
}

/** Names of the layers, in order. */
export function layersOf(text: string): readonly string[] {
  return graphOf(text).layers.map(({ name }) => name);
}

/** Names of the parameters, in order. */
export function parametersOf(text: string): readonly string[] {
  return graphOf(text).parameters.map(({ name }) => name);
}

/** What comes out of the last layer, without the batch: `8x8x4`. */
export function outputOf(text: string, source?: TestSource): string {
  const { layers, values } = graphOf(text, source);
  return values[layers.at(-1)?.output ?? -1]?.type.shape.slice(1).join('x') ?? '';
}

/** Numbers in all parameters together, running statistics among them. */
export function paramsOf(text: string): number {
  const { parameters, values } = graphOf(text);
  return parameters.reduce((sum, { value }) => {
    const shape = values[value]?.type.shape.map(Number) ?? [];
    return sum + shape.reduce((product, size) => product * size, 1);
  }, 0);
}
