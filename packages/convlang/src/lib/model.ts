import { compileModel } from './compile-model.js';
import type { Model } from './compiled-model.js';

/**
 * A model written in place, in the language of model files: model`input 28x28x1 | conv ${filters}x3x3 | relu | dense 10`.
 *
 * @param values finite numbers, written into the text as they are
 * @throws ConvlangError with every error of the text in `diagnostics`; their places are in the text with the numbers filled in
 * @throws TypeError for a value that is no finite number
 */
export function model(strings: TemplateStringsArray, ...values: readonly number[]): Model {
  const parts = strings.map((string, i) => string + (i < values.length ? numberText(values[i]) : ''));
  return compileModel(parts.join(''), '<model>');
}

function numberText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new TypeError(`a model's text takes finite numbers, not ${String(value)}`);
}
