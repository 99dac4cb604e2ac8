import type { CompileContext } from '@convlang/compiler';
import { coreReaders } from '@convlang/data/node';
import { foreignWords } from '@convlang/frameworks';
import type { Toolkit } from '@convlang/plugin';
import { loadToolkit, type ConfigChoice } from '@convlang/plugin/node';
import { createUseReader } from 'convlang/node';
import { coreProviders } from '../backends/core-providers.js';

/** What surrounds a model file. */
export interface ProjectContext {
  /** The core with the plugins of the file's project. */
  readonly toolkit: Toolkit;
  /** For `compile` and whatever else takes its context. */
  readonly compileContext: CompileContext;
}

/**
 * Looks for the config of the project that a model file lies in, and loads its plugins.
 *
 * @param folder of the model file
 * @param choice of the command line
 * @throws ConvlangError E542 for what is not trusted, E550 to E555 for what is wrong with the config or the plugins
 */
export async function projectContext(folder: string, choice: ConfigChoice): Promise<ProjectContext> {
  const toolkit = await loadToolkit(folder, { sources: coreReaders, backends: coreProviders }, choice);
  return {
    toolkit,
    compileContext: { readFile: createUseReader(folder), plugins: toolkit.plugins, foreign: foreignWords },
  };
}
