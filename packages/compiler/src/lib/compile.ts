import { ConvlangError, renderDiagnostic, type Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import {
  mergeVocabulary,
  type AnyLayer,
  type AnyOp,
  type Parts,
  type Settings,
  type SourceTable,
} from '@convlang/ops';
import {
  coreContext as core,
  type AnalysisContext,
  type ForeignWords,
  type Limits,
} from '@convlang/semantics';
import type { FileNode } from '@convlang/syntax';
import { diagnosticsOf, readSource, type ModelSource } from './read-source.js';

/** What {@link compile} may be told beside the source. */
export interface CompileContext {
  /** Words and ops beyond the core: values, of which later ones win; nothing is registered anywhere. Default none. */
  readonly plugins?: readonly Parts[];
  /**
   * Text of a file named with `use`, by its path: the folder of the source's path and what stands after `use`, with `/` and
   * no `..` that could be resolved. It should refuse links that lead out of `root`. May throw; the message is shown. Default:
   * no file can be used.
   */
  readonly readFile?: (path: string) => string;
  /** Folder that `use` may not leave, in the form of the source's path. Default: the folder of the source. */
  readonly root?: string;
  /** Words of other frameworks, which messages and fixes say in ours: `foreignWords` of `@convlang/frameworks`. Default none. */
  readonly foreign?: ForeignWords;
  /** Default `defaultLimits`: 100,000 layers, 600,000 units of work, 16 GiB for parameters and the activations of one sample. */
  readonly limits?: Partial<Limits>;
  /**
   * Whether errors and warnings come with fixes that are proven: each is carried out on the text, which is then analysed again.
   * That costs several times what the rest does. Default `false`: none is shown.
   */
  readonly fixes?: boolean;
}

/** What comes of a model file. */
export interface Compilation {
  /** The model, frozen; `null` exactly when `diagnostics` holds an error. */
  readonly graph: Graph | null;
  /** Everything the sections say, defaults filled in. */
  readonly settings: Settings;
  /** Texts of the files that it uses, by their paths from its folder. */
  readonly used: Readonly<Record<string, string>>;
  /** Errors and warnings in source order. With `fixes` asked for, they have proven fixes. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Warnings for the day when a file without a train section is trained, which may be meant for something else: `train` gives
   * them before the first step.
   */
  readonly trainingWarnings: readonly Diagnostic[];
  readonly file: FileNode;
  /** The text that was compiled. */
  readonly text: string;
}

/** What comes of a model file without errors. */
export interface SoundCompilation extends Compilation {
  readonly graph: Graph;
}

/**
 * Reads, checks and elaborates a model file: text to syntax tree to graph. Never throws for a wrong text and allocates nothing
 * of the model: what is wrong is in `diagnostics`.
 *
 * @param source a text, or a file's path and text; a text alone is called `<text>` in diagnostics
 * @throws ConvlangError E556 for what is no text at all
 */
export function compile(source: string | ModelSource, context: CompileContext = {}): Compilation {
  const reading = readSource(source, analysisContextOf(context));
  const { analysis, file, text } = reading;
  const diagnostics = diagnosticsOf(reading, context.fixes === true);
  const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return {
    graph: hasErrors ? null : analysis.graph,
    settings: analysis.settings,
    used: analysis.used,
    diagnostics,
    trainingWarnings: analysis.trainingFindings.map(({ diagnostic }) => diagnostic),
    file,
    text,
  };
}

/**
 * As {@link compile}, of a source that must be right.
 *
 * @throws ConvlangError with every error and warning of the source
 */
export function compileOrThrow(source: string | ModelSource, context: CompileContext = {}): SoundCompilation {
  const { graph, ...compilation } = compile(source, context);
  if (graph === null) {
    const { diagnostics, file, text } = compilation;
    const lookup = (path: string): string | undefined => (path === file.span.file ? text : undefined);
    const shown = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, lookup)).join('\n\n');
    throw new ConvlangError(diagnostics, `\n${shown}\n`);
  }
  return { ...compilation, graph };
}

/** What the analysis is given of a context, defaults filled in. */
export function analysisContextOf({
  plugins = [],
  readFile,
  root,
  limits,
  foreign,
}: CompileContext): AnalysisContext {
  return {
    layers: Object.assign({}, core.layers, ...plugins.map((plugin) => plugin.layers)) as Record<
      string,
      AnyLayer
    >,
    ops: Object.assign({}, core.ops, ...plugins.map((plugin) => plugin.ops)) as Record<string, AnyOp>,
    sources: Object.assign({}, core.sources, ...plugins.map((plugin) => plugin.sources)) as SourceTable,
    vocabulary: mergeVocabulary(plugins),
    foreign: foreign ?? core.foreign,
    readFile: readFile ?? core.readFile,
    root: root ?? core.root,
    limits: { ...core.limits, ...limits },
  };
}
