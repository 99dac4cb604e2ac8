import { elementCount, type Graph, type ValueId } from '@convlang/ir';

/** Bytes that a model needs to run on one sample. */
export interface MemoryEstimate {
  readonly parameterBytes: number;
  /** The most that is alive at one time: inputs, outputs and what later layers still read. */
  readonly activationBytes: number;
  readonly totalBytes: number;
}

const BYTES = 4;

/** What the model needs for one sample in 32-bit numbers, each activation freed after its last use. Nothing is allocated. */
export function estimateMemory(graph: Graph): MemoryEstimate {
  const bytesOf = (value: ValueId): number => BYTES * elementCount(graph.values[value]?.type.shape ?? [], 1);
  const parameterBytes = graph.parameters.reduce((sum, { value }) => sum + bytesOf(value), 0);
  const activationBytes = activationPeak(graph, bytesOf);
  return { parameterBytes, activationBytes, totalBytes: parameterBytes + activationBytes };
}

function activationPeak(graph: Graph, bytesOf: (value: ValueId) => number): number {
  const lastUse = new Map<ValueId, number>();
  graph.nodes.forEach((node, at) => node.inputs.forEach((input) => lastUse.set(input, at)));
  for (const { value } of graph.outputs) lastUse.set(value, graph.nodes.length);
  const isParameter = new Set(graph.parameters.map(({ value }) => value));
  let alive = graph.inputs.reduce((sum, { value }) => sum + bytesOf(value), 0);
  let peak = alive;
  graph.nodes.forEach((node, at) => {
    alive += node.outputs.reduce((sum, output) => sum + bytesOf(output), 0);
    peak = Math.max(peak, alive);
    // Each value once, also where a node reads it twice.
    const free = (value: ValueId, i: number, all: readonly ValueId[]): void => {
      const isDone = !isParameter.has(value) && (lastUse.get(value) ?? at) <= at;
      if (isDone && all.indexOf(value) === i) alive -= bytesOf(value);
    };
    node.inputs.forEach(free);
    node.outputs.forEach(free);
  });
  return peak;
}
