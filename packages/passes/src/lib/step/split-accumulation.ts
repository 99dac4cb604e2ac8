import { GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import { findOp } from '@convlang/ops';
import {
  copyInputs,
  copyLayers,
  copyNode,
  copyParameters,
  mapped,
  nodeName,
  type ValueMap,
} from '../rewrite/copy-graph.js';
import { resolveOps, type PassOps } from '../rewrite/pass-ops.js';

/**
 * Where an op is told to add onto a sum (`acc`), says it as the plain op and an addition: for backends whose kernels do not
 * accumulate. The sums may then differ in their last bits from those of a batch that is not split.
 */
export function splitAccumulation(graph: Graph, options: PassOps = {}): Graph {
  const { ops, typing } = resolveOps(options);
  const accumulates = (op: string, inputs: readonly ValueId[]): boolean => {
    const definition = findOp(ops, op);
    return definition.traits.accumulates === true && inputs.length === definition.inputs.length;
  };
  if (!graph.nodes.some(({ op, inputs }) => accumulates(op, inputs))) return graph;
  const builder = new GraphBuilder(graph.name, typing);
  const map: ValueMap = new Map();
  copyInputs(graph, builder, map);
  copyParameters(graph, builder, map);
  for (const node of graph.nodes) {
    const sum = node.inputs.at(-1);
    const [output] = node.outputs;
    if (sum === undefined || output === undefined || !accumulates(node.op, node.inputs)) {
      copyNode(graph, node, builder, map);
      continue;
    }
    const { op, attrs, layer } = node;
    const name = nodeName(graph, node);
    const plain = builder.emit(
      op,
      node.inputs.slice(0, -1).map((id) => mapped(map, id)),
      { attrs, layer, name: `${name}/part` },
    );
    map.set(output, builder.emit('add', [mapped(map, sum), plain], { layer, name }));
  }
  for (const { name, value } of graph.outputs) builder.output(name, mapped(map, value));
  for (const { parameter, value } of graph.updates) builder.update(parameter, mapped(map, value));
  copyLayers(graph, builder, map);
  return builder.build();
}
