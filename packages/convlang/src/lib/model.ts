import type { Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { AnyOp, OpRules } from '@convlang/ops';
import type { Settings } from '@convlang/semantics';
import { compileModel } from './compile-model.js';

/** A model that compiled: what `train`, `evaluate` and `predict` take. Frozen plain data. */
export interface Model {
  /** Layers, parameters and ops. Images are `[N, height, width, channels]`, vectors `[N, n]`. */
  readonly graph: Graph;
  /** What the text says beside its graph, defaults filled in. */
  readonly settings: Settings;
  /** The text that was compiled. */
  readonly text: string;
  /** What the places of diagnostics call the text. */
  readonly file: string;
  /** What the compiler remarked without refusing the model. */
  readonly warnings: readonly Diagnostic[];
  /** What `train` says before the first step, where the text has no train section. */
  readonly trainingWarnings: readonly Diagnostic[];
  /** The core's ops and those of plugins; only there when the model was made with plugins. */
  readonly ops?: Readonly<Record<string, AnyOp>>;
  /** As `ops`. */
  readonly rules?: OpRules;
}

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
