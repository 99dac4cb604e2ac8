import { compile } from '@convlang/compiler';
import { ConvlangError, report } from '@convlang/diagnostics';
import { modelInputs } from '../step/model-input.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * E608, at the data section; without one at the train section, or at the input that the data is for.
 *
 * @param purpose what the data is for: `train on`
 */
export function noData(
  { graph, settings }: TrainableModel,
  purpose: string,
  notes: readonly string[] = [],
): ConvlangError {
  const input = graph.layers.find(({ kind }) => kind === 'input')?.origin?.span;
  const span = settings.data.span ?? settings.train.span ?? input ?? null;
  return new ConvlangError([report('E608', { purpose }, span, { notes })]);
}

/** A data section with the built-in digits, where the model's text with it is sound and has no word said of it that it had not before. */
export function digitsHint({ graph, settings, text }: TrainableModel): readonly string[] {
  const [input, ...others] = modelInputs(graph);
  const [h, w, c] = input?.shape ?? [];
  if (text === undefined || settings.data.span !== null || others.length > 0 || c !== 1) return [];
  const size = `${h}x${w}`;
  const isPadded = Number(h) >= 28 && Number(w) >= 28;
  const step = size === '28x28' ? '' : isPadded ? `  pad 28x28 to ${size}` : `  resize ${size}`;
  const section = `data { source digits${step}  scale 1/255 }`;
  const [before, behind] = [text, `${text}\n${section}`].map((changed) => compile(changed));
  const isSound = behind?.graph !== null && behind?.diagnostics.length === before?.diagnostics.length;
  return isSound ? [`the digits that convlang draws itself need no files: ${section}`] : [];
}
