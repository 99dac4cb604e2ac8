import type { NamedTensors } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { zeros, type Tensor } from '@convlang/tensor';
import { modelInputs, type RunPart } from '@convlang/train/step';

/** Zeros for every input of a model: of those that an aim does not depend on they are what was asked for. */
export function inputZeros(graph: Graph, count: number): Record<string, Tensor<'f32'>> {
  return Object.fromEntries(
    modelInputs(graph).map(({ name, shape }) => [name, zeros('f32', [count, ...shape])] as const),
  );
}

/** The numbers of an output of a run. */
export function numbersOf(outputs: NamedTensors, name: string): Float32Array {
  const data = outputs[name]?.data;
  assert(data instanceof Float32Array, `${name} is float32`);
  return data;
}

/** Writes what a part of a run gives for its samples into a tensor of all samples; what the run does not give stays. */
export function writePart({ first, count, outputs }: RunPart, name: string, into: Tensor<'f32'>): void {
  const part = outputs[name]?.data;
  if (part !== undefined) into.data.set(part, (into.data.length / (into.shape[0] ?? 1)) * first);
  assert(
    part === undefined || part.length * (into.shape[0] ?? 1) === into.data.length * count,
    `${name} has the samples of its part`,
  );
}
