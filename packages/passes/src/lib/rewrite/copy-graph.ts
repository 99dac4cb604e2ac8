import { assert } from '@convlang/diagnostics';
import type { Graph, GraphBuilder, Node, ValueId } from '@convlang/ir';

/** From the values of one graph to those of the graph that is being made. */
export type ValueMap = Map<ValueId, ValueId>;

/** The value that stands for another in the new graph. */
export function mapped(map: ReadonlyMap<ValueId, ValueId>, id: ValueId): ValueId {
  const found = map.get(id);
  assert(found !== undefined, `value ${id} was not copied`);
  return found;
}

/** The base from which the builder makes the names of a node's outputs again. */
export function nodeName(graph: Graph, node: Node): string {
  const [first] = node.outputs;
  const name = graph.values[first ?? -1]?.name ?? node.op;
  return node.outputs.length === 1 ? name : name.replace(/\.0(~\d+)?$/, '');
}

/** Copies the inputs that `keep` accepts. */
export function copyInputs(
  graph: Graph,
  builder: GraphBuilder,
  map: ValueMap,
  keep: (value: ValueId) => boolean = () => true,
): void {
  for (const { name, value } of graph.inputs) {
    const type = graph.values[value]?.type;
    if (type !== undefined && keep(value)) map.set(value, builder.input(name, type));
  }
}

/** Copies the parameters that `keep` accepts. */
export function copyParameters(
  graph: Graph,
  builder: GraphBuilder,
  map: ValueMap,
  keep: (value: ValueId) => boolean = () => true,
): void {
  for (const { value, ...parameter } of graph.parameters) {
    const type = graph.values[value]?.type;
    if (type !== undefined && keep(value)) map.set(value, builder.parameter(parameter, type));
  }
}

/** Copies a node whose inputs have been copied; `more` are further inputs of the new graph. */
export function copyNode(
  graph: Graph,
  node: Node,
  builder: GraphBuilder,
  map: ValueMap,
  more: readonly ValueId[] = [],
): readonly ValueId[] {
  const outputs = builder.emitAll(node.op, [...node.inputs.map((id) => mapped(map, id)), ...more], {
    attrs: node.attrs,
    layer: node.layer,
    name: nodeName(graph, node),
  });
  node.outputs.forEach((id, i) => map.set(id, outputs[i] ?? id));
  return outputs;
}

/** Copies the layers whose output is in the new graph; inputs and parameters that are not there are left out of them. */
export function copyLayers(graph: Graph, builder: GraphBuilder, map: ReadonlyMap<ValueId, ValueId>): void {
  const kept = new Set(graph.parameters.filter(({ value }) => map.has(value)).map(({ name }) => name));
  for (const layer of graph.layers) {
    const output = map.get(layer.output);
    if (output === undefined) continue;
    const inputs = layer.inputs.flatMap((id) => map.get(id) ?? []);
    builder.layer({
      ...layer,
      inputs,
      output,
      parameters: layer.parameters.filter((name) => kept.has(name)),
    });
  }
}
