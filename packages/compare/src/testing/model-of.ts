import { compile } from '@convlang/compiler';
import { ConvlangError } from '@convlang/diagnostics';
import type { TrainableModel } from '@convlang/train';

/** Compiles a text for a test. */
export function modelOf(text: string): TrainableModel {
  const { graph, settings, diagnostics, trainingWarnings } = compile(text);
  if (graph === null) throw new ConvlangError(diagnostics);
  return { graph, settings, text, trainingWarnings };
}
