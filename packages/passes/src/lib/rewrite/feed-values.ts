import { GraphBuilder, type Graph } from '@convlang/ir';
import { copyInputs, copyLayers, copyNode, copyParameters, mapped, type ValueMap } from './copy-graph.js';
import { resolveOps, type PassOps } from './pass-ops.js';

/**
 * A graph that is fed some of its values in place of making them: each is an input of the name given with it, unless it is an input or parameter
 * anyway. What was needed for them alone stays, for `selectOutputs` to leave out; updates go.
 *
 * @param fed with names that no value of the graph has
 */
export function feedValues(graph: Graph, fed: Graph['outputs'], options: PassOps = {}): Graph {
  const builder = new GraphBuilder(graph.name, resolveOps(options).typing);
  const map: ValueMap = new Map();
  copyInputs(graph, builder, map);
  copyParameters(graph, builder, map);
  for (const { name, value } of fed) {
    const type = graph.values[value]?.type;
    if (type !== undefined && !map.has(value)) map.set(value, builder.input(name, type));
  }
  const given: ValueMap = new Map(map);
  for (const node of graph.nodes) {
    if (node.outputs.every((id) => given.has(id))) continue;
    copyNode(graph, node, builder, map);
    for (const id of node.outputs) map.set(id, given.get(id) ?? mapped(map, id));
  }
  for (const { name, value } of graph.outputs) builder.output(name, mapped(map, value));
  copyLayers(graph, builder, map);
  return builder.build();
}
