import { assert } from '@convlang/diagnostics';
import type { Graph, Parameter } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { DeviceState, NamedTensors } from './backend.js';
import { initialValues } from './initial-values.js';

/** Sizes of a parameter. */
export function parameterShape(graph: Graph, parameter: Parameter): readonly number[] {
  const type = graph.values[parameter.value]?.type;
  assert(type !== undefined, `parameter ${parameter.name} has a type`);
  return type.shape.map(Number);
}

/** First values of every parameter of a graph, the model's and the optimiser's: the same numbers on every backend. */
export function initialState(graph: Graph, seed: number): Readonly<Record<string, Tensor<'f32'>>> {
  return Object.fromEntries(
    graph.parameters.map((p) => [p.name, initialValues(p, parameterShape(graph, p), seed)]),
  );
}

/** Puts numbers on a device, by name: all, or none when one is refused. */
export function writeState(state: DeviceState, tensors: NamedTensors): Promise<void> {
  return state.writeAll(tensors);
}

/** Copies the numbers of a graph's parameters back from a device. */
export async function readState(state: DeviceState, graph: Graph): Promise<NamedTensors> {
  const tensors: Record<string, Tensor> = {};
  for (const { name } of graph.parameters) tensors[name] = await state.read(name);
  return tensors;
}
