import type { Graph, ValueId } from '@convlang/ir';

/** Sizes of a value without the batch: `[h, w, c]`, or `[n]`. */
export function sizesOf(graph: Graph, value: ValueId): readonly number[] {
  return graph.values[value]?.type.shape.slice(1).map(Number) ?? [];
}
