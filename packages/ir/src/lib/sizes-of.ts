import type { Graph, ValueId } from './graph.js';

/** Sizes of a value without the batch: `[h, w, c]`, or `[n]`; empty where there is no value. */
export function sizesOf(graph: Graph, value: ValueId | undefined): readonly number[] {
  return value === undefined ? [] : (graph.values[value]?.type.shape.slice(1).map(Number) ?? []);
}
