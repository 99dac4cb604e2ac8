import type { Graph, Node, ValueId } from '@convlang/ir';
import type { AnyOp } from '@convlang/ops';
import { isStraight } from './relevance-rules.js';

/**
 * Layers that bend each number by itself: activations, of whatever ops they are made. Relevance goes through them as it is, so that an activation
 * said in five ops counts as one said in one.
 */
export function bendingLayers(graph: Graph, ops: Readonly<Record<string, AnyOp>>): ReadonlySet<string> {
  const dependent = dependentValues(graph);
  const bends = ({ op, inputs }: Node): boolean =>
    !isStraight(
      op,
      inputs.map((id) => dependent.has(id)),
    );
  const bending = nodesByLayer(graph, dependent).filter(([, nodes]) => {
    const isOneByOne = nodes.every(({ op }) => ops[op]?.traits.elementwise === true);
    return isOneByOne && nodes.some(bends);
  });
  return new Set(bending.map(([name]) => name));
}

/** The nodes in which the image has a part, of each layer of one input. */
function nodesByLayer(
  { layers, nodes }: Graph,
  dependent: ReadonlySet<ValueId>,
): readonly (readonly [string, readonly Node[]])[] {
  const found = new Map<string, Node[]>();
  for (const { name, inputs } of layers) if (inputs.length === 1) found.set(name, []);
  for (const node of nodes)
    if (node.layer !== null && node.outputs.some((id) => dependent.has(id)))
      found.get(node.layer)?.push(node);
  return [...found];
}

/** All that the image has a part in. */
function dependentValues(graph: Graph): ReadonlySet<ValueId> {
  const found = new Set(graph.inputs.map(({ value }) => value));
  for (const { inputs, outputs } of graph.nodes)
    if (inputs.some((id) => found.has(id))) outputs.forEach((id) => found.add(id));
  return found;
}
