import { compile } from '@convlang/compiler';
import { createUseReader } from 'convlang/node';
import { ConvlangError } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { Settings } from '@convlang/semantics';
import { commandName } from '../command-name.js';
import type { CommandScope } from '../command-scope.js';
import { counted } from '../numbers.js';
import { quoted } from '../quoted.js';
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
}

/**
 * Reads and compiles a FILE argument. Of warnings it says how many there are, on the standard error.
 *
 * @throws ConvlangError with everything that is wrong with it
 */
export async function compileFile(name: string, scope: CommandScope): Promise<CompiledFile> {
  const { context } = scope;
  const { path, text, folder } = await loadModelFile(name, scope);
  const { graph, settings, diagnostics } = compile({ path, text }, { readFile: createUseReader(folder) });
  if (graph === null) throw new ConvlangError(diagnostics);
  if (diagnostics.length > 0)
    context.err.write(
      `${counted(diagnostics.length, 'warning')}: ${commandName(context.env)} check ${quoted(name)}\n`,
    );
  return { graph, settings, text, path, folder };
}
