import { compileOrThrow, type CompileContext } from '@convlang/compiler';
import type { Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { AnyOp, OpRules, Settings, Vocabulary } from '@convlang/ops';
import type { Toolkit } from '@convlang/plugin';
import { commandName } from '../usage/command-name.js';
import type { CommandScope } from '../command-scope.js';
import { counted } from '../output/numbers.js';
import { quoted } from '../output/quoted.js';
import { loadModelFile } from './load-model-file.js';
import { projectContext } from './project-context.js';

/** A model file without errors. */
export interface CompiledFile {
  readonly graph: Graph;
  readonly settings: Settings;
  /** Said when it is trained. */
  readonly trainingWarnings: readonly Diagnostic[];
  readonly text: string;
  /** Texts of the files that it uses, by their paths from its folder. */
  readonly used: Readonly<Record<string, string>>;
  /** Its name in messages. */
  readonly path: string;
  /** Folder that paths in the file start from. */
  readonly folder: string;
  /** The core with the plugins of the file's project. */
  readonly toolkit: Toolkit;
  /** What it was compiled with. */
  readonly compileContext: CompileContext;
  /** Those of `toolkit`, where `train`, `evaluate`, `predict` and backends look for them. */
  readonly ops: Readonly<Record<string, AnyOp>>;
  readonly rules: OpRules;
  readonly vocabulary: Vocabulary;
}

/**
 * Reads and compiles a FILE argument. Of warnings it says how many there are, on the standard error.
 *
 * @throws ConvlangError with everything that is wrong with it
 */
export async function compileFile(name: string, scope: CommandScope): Promise<CompiledFile> {
  const { context } = scope;
  const { path, text, folder } = await loadModelFile(name, scope);
  const { toolkit, compileContext } = await projectContext(folder, scope.choice);
  const { graph, settings, used, diagnostics, trainingWarnings } = compileOrThrow(
    { path, text },
    { ...compileContext, fixes: true },
  );
  if (diagnostics.length > 0)
    context.err.write(
      `${counted(diagnostics.length, 'warning')}: ${commandName(context.env)} check ${quoted(name)}\n`,
    );
  const { ops, rules, vocabulary } = toolkit;
  const model = { graph, settings, trainingWarnings, text, used, path, folder };
  return { ...model, toolkit, compileContext, ops, rules, vocabulary };
}
