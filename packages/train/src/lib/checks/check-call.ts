import { checkArgument, checkMembers, isNamesOrAbsent, isRecord } from '@convlang/diagnostics';
import type { BackendUse } from '../run/backend-use.js';

/**
 * What every call of a model takes.
 *
 * @throws ConvlangError E556 for what is no model or no options
 */
export function checkCall(model: unknown, options: unknown): void {
  checkModel(model);
  checkArgument('options', options, isRecord(options), 'an object');
}

/** The options that say what computes. */
export const backendMembers = {
  backend: true,
  alternatives: true,
} as const satisfies Record<keyof BackendUse, true>;

/**
 * What a call that computes takes.
 *
 * @param known the names of its options
 * @throws ConvlangError E556 for what is no model, no options or no backend, and for an option that is none of the known ones
 */
export function checkComputingCall(
  model: unknown,
  options: BackendUse,
  known: Readonly<Record<string, true>>,
): void {
  checkCall(model, options);
  checkMembers(options, known);
  checkBackend(options.backend);
}

/** @throws ConvlangError E556 for what is no model */
export function checkModel(model: unknown): void {
  const isModel = isRecord(model) && isRecord(model['graph']) && isRecord(model['settings']);
  checkArgument(
    'model',
    model,
    isModel,
    'a model: model`input ...`, compileModel(text, name) or loadModel(path) makes one',
  );
}

/** @throws ConvlangError E556 for what computes nothing */
function checkBackend(backend: unknown): void {
  const isBackend =
    isRecord(backend) &&
    isRecord(backend['capabilities']) &&
    typeof backend['createState'] === 'function' &&
    typeof backend['compile'] === 'function';
  checkArgument('backend', backend, isBackend, 'a backend, such as createTsBackend() makes');
}

/** @throws ConvlangError E556 for what are no weights by name, such as a result of training */
export function checkWeightsGiven(weights: unknown): void {
  const isResult = isRecord(weights) && isRecord(weights['weights']) && !('data' in weights['weights']);
  checkArgument(
    'weights',
    weights,
    isRecord(weights) && !isResult,
    isResult ? 'weights by name: they are its `weights`' : 'an object with tensors by name',
  );
}

/** @throws ConvlangError E556 for what is there and neither a source nor what opens one */
export function checkDataGiven(data: unknown): void {
  if (data !== undefined && typeof data !== 'function') checkSourceGiven(data);
}

/** @throws ConvlangError E556 for what is no source */
export function checkSourceGiven(data: unknown): void {
  const isSource = isRecord(data) && typeof data['read'] === 'function' && Array.isArray(data['shape']);
  checkArgument(
    'data',
    data,
    isSource,
    'a source: fromArrays({ images, labels }), digitsSource(...) or openData(path) makes one',
  );
}

/** @throws ConvlangError E556 for what is there and no list of texts */
export function checkNames(argument: string, names: unknown, example: string): void {
  checkArgument(argument, names, isNamesOrAbsent(names), `a list of names, such as ['${example}']`);
}

/** @throws ConvlangError E556 for what is there and no whole number from 1 */
export function checkCount(argument: string, count: unknown): void {
  const isCount = count === undefined || (Number.isSafeInteger(count) && Number(count) >= 1);
  checkArgument(argument, count, isCount, 'a whole number from 1');
}

/** @throws ConvlangError E556 for what is there and cannot be called */
export function checkFunction(argument: string, given: unknown): void {
  checkArgument(argument, given, given === undefined || typeof given === 'function', 'a function');
}
