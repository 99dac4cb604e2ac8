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
  const bytes = graph.values.map(({ type }) => BYTES * elementCount(type.shape, 1));
  const bytesOf = (value: ValueId): number => bytes[value] ?? 0;
  let parameterBytes = 0;
  for (const { value } of graph.parameters) parameterBytes += bytesOf(value);
  const activationBytes = activationPeak(graph, bytesOf);
  return { parameterBytes, activationBytes, totalBytes: parameterBytes + activationBytes };
}

/** No less than {@link estimateMemory} says, at a glance: as if nothing were ever freed. */
export function boundMemory({ values }: Graph): number {
  let total = 0;
  for (const { type } of values) total += BYTES * elementCount(type.shape, 1);
  return total;
}

function activationPeak(graph: Graph, bytesOf: (value: ValueId) => number): number {
  const { nodes, inputs, outputs, parameters, values } = graph;
  /** The node that reads a value last, or makes one that nobody reads; what never dies has none. */
  const lastUse = new Int32Array(values.length);
  nodes.forEach((node, at) => {
    for (const value of node.outputs) lastUse[value] = at;
    for (const value of node.inputs) lastUse[value] = at;
  });
  for (const { value } of [...outputs, ...parameters]) lastUse[value] = nodes.length;
  let alive = 0;
  for (const { value } of inputs) alive += bytesOf(value);
  let peak = alive;
  nodes.forEach((node, at) => {
    for (const value of node.outputs) alive += bytesOf(value);
    peak = Math.max(peak, alive);
    const free = (all: readonly ValueId[]): void => {
      // Each value once, also where a node reads it twice.
      all.forEach((value, i) => {
        if (lastUse[value] === at && all.indexOf(value) === i) alive -= bytesOf(value);
      });
    };
    free(node.inputs);
    free(node.outputs);
  });
  return peak;
}
