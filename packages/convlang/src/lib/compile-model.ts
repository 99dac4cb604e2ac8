import { compile, type CompileContext } from '@convlang/compiler';
import { ConvlangError } from '@convlang/diagnostics';
import type { Model } from './model.js';

/**
 * Compiles a text that must be right.
 *
 * @param file what the places of diagnostics call it
 * @throws ConvlangError with every error and warning of the text
 */
export function compileModel(text: string, file: string, context: CompileContext = {}): Model {
  const { graph, settings, diagnostics } = compile({ path: file, text }, context);
  if (graph === null) throw new ConvlangError(diagnostics);
  return Object.freeze({ graph, settings, text, file, warnings: diagnostics });
}
