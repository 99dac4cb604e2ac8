import { allocateFor, assert } from '@convlang/diagnostics';
import { elementCount, type Graph, type Parameter } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { DeviceState, NamedTensors } from './backend.js';
import { initialValues } from './initial-values.js';

/** Sizes of a parameter. */
export function parameterShape(graph: Graph, parameter: Parameter): readonly number[] {
  const type = graph.values[parameter.value]?.type;
  assert(type !== undefined, `parameter ${parameter.name} has a type`);
  return type.shape.map(Number);
}

/**
 * First values of every parameter of a graph, the model's and the optimiser's: the same numbers on every backend.
 *
 * @throws ConvlangError E407 when there is not enough memory for them
 */
export function initialState(graph: Graph, seed: number): Readonly<Record<string, Tensor<'f32'>>> {
  const bytes = graph.parameters.reduce((sum, p) => sum + 4 * elementCount(parameterShape(graph, p), 1), 0);
  const need = {
    what: `the parameters of ${graph.name}`,
    bytes,
    remedies: [
      'a smaller network needs less; so does `optimizer sgd`, which keeps nothing beside the weights',
    ],
  };
  return allocateFor(need, () =>
    Object.fromEntries(
      graph.parameters.map((p) => [p.name, initialValues(p, parameterShape(graph, p), seed)]),
    ),
  );
}

/** Puts numbers on a device, by name: all, or none when one is refused. */
export function writeState(state: DeviceState, tensors: NamedTensors): Promise<void> {
  return state.writeAll(tensors);
}

/** Copies the numbers of a graph's parameters back from a device: as they are after the calls over the state that were made before. */
export async function readState(state: DeviceState, graph: Graph): Promise<NamedTensors> {
  // All are asked for at once, so that no run comes between them.
  const reads = graph.parameters.map(async ({ name }) => [name, await state.read(name)] as const);
  return Object.fromEntries(await Promise.all(reads));
}
