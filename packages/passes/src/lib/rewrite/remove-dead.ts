import { GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import { copyInputs, copyLayers, copyNode, copyParameters, mapped, type ValueMap } from './copy-graph.js';
import { resolveOps, type PassOps } from './pass-ops.js';

/** Values that an output or an update needs; a parameter that is updated is needed itself. */
function liveValues(graph: Graph): ReadonlySet<ValueId> {
  const updated = new Set(graph.updates.map(({ parameter }) => parameter));
  const parameters = graph.parameters.filter(({ name }) => updated.has(name));
  const live = new Set([...graph.outputs, ...graph.updates, ...parameters].map(({ value }) => value));
  for (const node of graph.nodes.toReversed())
    if (node.outputs.some((id) => live.has(id))) node.inputs.forEach((id) => live.add(id));
  return live;
}

function rebuild(graph: Graph, options: PassOps, keepsInterface: boolean): Graph {
  const live = liveValues(graph);
  const builder = new GraphBuilder(graph.name, resolveOps(options).typing);
  const map: ValueMap = new Map();
  const keep = (value: ValueId): boolean => keepsInterface || live.has(value);
  copyInputs(graph, builder, map, keep);
  copyParameters(graph, builder, map, keep);
  for (const node of graph.nodes)
    if (node.outputs.some((id) => live.has(id))) copyNode(graph, node, builder, map);
  for (const { name, value } of graph.outputs) builder.output(name, mapped(map, value));
  for (const { parameter, value } of graph.updates) builder.update(parameter, mapped(map, value));
  copyLayers(graph, builder, map);
  return builder.build();
}

/**
 * Leaves out nodes that no output and no update needs. Inputs and parameters stay, as what the graph is given; so do layers,
 * unless their output went.
 */
export function removeDead(graph: Graph, options: PassOps = {}): Graph {
  return rebuild(graph, options, true);
}

/** As {@link removeDead}, and leaves out inputs and parameters that are not needed: for a part of a graph. */
export function extractNeeded(graph: Graph, options: PassOps = {}): Graph {
  return rebuild(graph, options, false);
}
