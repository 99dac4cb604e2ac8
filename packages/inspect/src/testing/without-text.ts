import type { Graph } from '@convlang/ir';

/** A graph as something that reads no text would give it: its layers have no places. */
export function withoutText(graph: Graph): Graph {
  return { ...graph, layers: graph.layers.map(({ origin: _, ...layer }) => layer) };
}
