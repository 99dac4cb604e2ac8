import { compile } from '@convlang/compiler';
import { createUseReader } from 'convlang/node';
import { ConvlangError, type Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { Settings } from '@convlang/semantics';
import type { CommandScope } from '../command-scope.js';
import { printDiagnostics } from '../report-failure.js';
import { loadModelFile } from './load-model-file.js';

/** A model file without errors. */
export interface CompiledFile {
  readonly graph: Graph;
  readonly settings: Settings;
  readonly text: string;
  /** Its name in messages. */
  readonly path: string;
  /** Folder that paths in the file start from. */
  readonly folder: string;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads and compiles a FILE argument. Warnings are shown at once on the standard error, for people.
 *
 * @throws ConvlangError with everything that is wrong with it
 */
export async function compileFile(name: string, scope: CommandScope): Promise<CompiledFile> {
  const { path, text, folder } = await loadModelFile(name, scope);
  const { graph, settings, diagnostics } = compile({ path, text }, { readFile: createUseReader(folder) });
  if (graph === null) throw new ConvlangError(diagnostics);
  printDiagnostics(diagnostics, scope.context.err, scope.context, scope.sources);
  return { graph, settings, text, path, folder, warnings: diagnostics };
}
