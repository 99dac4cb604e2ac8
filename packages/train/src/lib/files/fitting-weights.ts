import { parameterShape, type NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { fail } from '../failure/fail.js';

/** What a network can take of weights, by name and shape. */
export interface FittingWeights {
  /** Those that fit, in the order of the network. */
  readonly weights: NamedTensors;
  /** Of the network, and not among the weights. */
  readonly missing: readonly string[];
  /** Among the weights, and not of the network. */
  readonly extra: readonly string[];
  /** Of both, in another shape. */
  readonly reshaped: readonly ReshapedWeights[];
}

/** A parameter whose shape is another one, such as `84x10`; where numbers are no float32, their dtype stands behind it: `84x10 of i32`. */
export interface ReshapedWeights {
  readonly name: string;
  readonly model: string;
  readonly given: string;
}

/**
 * Finds what of some weights a network can start from: each parameter, running statistics too, whose name and shape are the same.
 *
 * @param file where they are from, for the error
 * @throws ConvlangError E547 when nothing fits
 */
export function fittingWeights(graph: Graph, given: NamedTensors, file: string): FittingWeights {
  const own = graph.parameters.map((parameter) => ({
    name: parameter.name,
    model: parameterShape(graph, parameter).join('x'),
  }));
  const common = own.filter(({ name }) => Object.hasOwn(given, name));
  const reshaped = common.flatMap(({ name, model }) => {
    const text = shapeText(given[name]);
    return text === model ? [] : [{ name, model, given: text }];
  });
  const unfit = new Set(reshaped.map(({ name }) => name));
  const weights = Object.fromEntries(
    common.flatMap(({ name }) => {
      const tensor = given[name];
      return tensor === undefined || unfit.has(name) ? [] : [[name, tensor] as const];
    }),
  );
  const names = new Set(own.map(({ name }) => name));
  const fit = {
    weights,
    missing: [...names].filter((name) => !Object.hasOwn(given, name)),
    extra: Object.keys(given).filter((name) => !names.has(name)),
    reshaped,
  };
  return Object.keys(weights).length > 0 ? fit : failNothing(fit, file);
}

function shapeText(given: NamedTensors[string] | undefined): string {
  const shape = given?.shape.join('x') ?? '';
  return given === undefined || given.dtype === 'f32' ? shape : `${shape} of ${given.dtype}`;
}

const MOST_NAMES = 3;

function failNothing({ missing, extra, reshaped }: FittingWeights, file: string): never {
  const [first] = reshaped;
  const notes = [
    ...(first === undefined ? [] : [`${first.name} is ${first.given} in the file and ${first.model} here`]),
    ...(extra.length === 0 ? [] : [`only the file has ${firstNames(extra)}`]),
    ...(missing.length === 0 ? [] : [`only the network has ${firstNames(missing)}`]),
    'name the layers as the file does (`conv 6x5x5 as conv1`), or take a file of this network',
  ];
  return fail('E547', { file }, null, { notes });
}

/** `a, b, c and 4 more`. */
export function firstNames(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}
