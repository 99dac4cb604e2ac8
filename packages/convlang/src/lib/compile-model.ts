import { compileOrThrow, type CompileContext } from '@convlang/compiler';
import { foreignWords } from '@convlang/frameworks';
import { checkArgument, isRecord } from '@convlang/diagnostics';
import { mergePlugins, type Plugin } from '@convlang/plugin';
import type { Model } from './compiled-model.js';

/** What a model is compiled with. */
export interface ModelContext extends Omit<CompileContext, 'plugins'> {
  /** Their layers may stand in the text; their ops, rules and kernels go into the model. */
  readonly plugins?: readonly Plugin[];
}

/**
 * Compiles a text that must be right.
 *
 * @param file what the places of diagnostics call it
 * @throws ConvlangError with every error and warning of the text, E556 for what is no text, or E554 when plugins bring a name that is taken
 */
export function compileModel(text: string, file: string, context: ModelContext = {}): Model {
  checkArgument('text', text, typeof text === 'string', 'the text of a model file');
  checkArgument('file', file, typeof file === 'string', "what diagnostics call the text, such as 'net.conv'");
  checkArgument('context', context, isRecord(context), 'an object');
  const registry = registryOf(context.plugins ?? []);
  const { graph, settings, used, diagnostics, trainingWarnings } = compileOrThrow(
    { path: file, text },
    { fixes: true, foreign: foreignWords, ...context },
  );
  return Object.freeze({
    graph,
    settings,
    text,
    used,
    file,
    warnings: diagnostics,
    trainingWarnings,
    ...registry,
  });
}

/** What passes and backends must know of plugins; nothing without plugins, so that a model stays small plain data. */
function registryOf(plugins: readonly Plugin[]): Pick<Model, 'ops' | 'rules' | 'vocabulary' | 'kernels'> {
  if (plugins.length === 0) return {};
  const { ops, rules, vocabulary, kernels } = mergePlugins(plugins);
  return { ops, rules, vocabulary, kernels };
}
