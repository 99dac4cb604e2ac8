import type { DeviceState, NamedTensors } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { Graph, Parameter } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import { fail } from './fail.js';
import { initialValues } from './initial-values.js';

/** Sizes of a parameter. */
export function parameterShape(graph: Graph, parameter: Parameter): number[] {
  const type = graph.values[parameter.value]?.type;
  assert(type !== undefined, `parameter ${parameter.name} has a type`);
  return type.shape.map(Number);
}

/** First values of every parameter of a graph, the model's and the optimiser's. */
export function initialState(graph: Graph, seed: number): NamedTensors {
  return Object.fromEntries(
    graph.parameters.map((p) => [p.name, initialValues(p, parameterShape(graph, p), seed)]),
  );
}

/**
 * Refuses numbers that are not exactly those of a graph's parameters.
 *
 * @throws ConvlangError E602 that names the first parameter that is missing, has another shape, or is too many
 */
export function checkWeights(graph: Graph, weights: NamedTensors): void {
  for (const parameter of graph.parameters) {
    const given = weights[parameter.name];
    const wanted = parameterShape(graph, parameter).join('x');
    if (given === undefined)
      return fail('E602', { what: `they have no ${parameter.name} (${wanted})` }, null);
    const shape = given.shape.join('x');
    if (shape === wanted && given.dtype === 'f32') continue;
    const seen = given.dtype === 'f32' ? shape : `${shape} of ${given.dtype}`;
    fail('E602', { what: `${parameter.name} is ${wanted} in the model and ${seen} in the weights` }, null);
  }
  const known = new Set(graph.parameters.map((p) => p.name));
  const extra = Object.keys(weights).find((name) => !known.has(name));
  if (extra !== undefined) fail('E602', { what: `they have ${extra}, which the model has not` }, null);
}

/** Numbers of a graph's parameters, in the graph's order: files have an order of their own. */
export function inGraphOrder(graph: Graph, tensors: NamedTensors): NamedTensors {
  const named = graph.parameters.flatMap(({ name }) => {
    const tensor = tensors[name];
    return tensor === undefined ? [] : [[name, tensor] as const];
  });
  return Object.fromEntries(named);
}

/** Puts numbers on a device. */
export async function writeState(state: DeviceState, tensors: NamedTensors): Promise<void> {
  for (const [name, tensor] of Object.entries(tensors)) await state.write(name, tensor);
}

/** Copies the numbers of a graph's parameters back from a device. */
export async function readState(state: DeviceState, graph: Graph): Promise<NamedTensors> {
  const tensors: Record<string, Tensor> = {};
  for (const { name } of graph.parameters) tensors[name] = await state.read(name);
  return tensors;
}
