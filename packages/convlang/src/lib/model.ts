import { checkArgument } from '@convlang/diagnostics';
import { compileModel } from './compile-model.js';
import type { Model } from './compiled-model.js';

/**
 * A model written in place, in the language of model files: model`input 28x28x1 | conv ${filters}x3x3 | relu | dense 10`.
 *
 * @param values finite numbers, written into the text as they are
 * @throws ConvlangError with every error of the text in `diagnostics`; their places are in the text with the numbers filled in; E556 for a value
 *   that is no finite number, and where it is called without a template
 */
export function model(strings: TemplateStringsArray, ...values: readonly number[]): Model {
  checkArgument(
    'text',
    strings,
    Array.isArray(strings) && 'raw' in strings,
    'a template behind `model`: model`input ...`; compileModel(text, name) takes a text',
  );
  const parts = strings.map((string, i) => string + (i < values.length ? numberText(values[i]) : ''));
  return compileModel(parts.join(''), '<model>');
}

function numberText(value: unknown): string {
  checkArgument('value', value, Number.isFinite(value), 'a finite number, which is written into the text');
  return String(value);
}
