import type { Graph, Layer, Node, Parameter, ValueId } from './graph.js';
import type { ValueType } from './shape.js';

/** Names that need no quotes in the text form. */
export const plainName = /^[\w/.#~-]+$/;

/**
 * The text form of a graph, one line a thing. Reads as
 * `7 c1: f32[N, 28, 28, 6] = conv(input, c1/kernel) @c1 {"stride":[1,1]}`: id, name, type, op, inputs, layer, attributes.
 * {@link parseGraph} reads it back to the same graph.
 */
export function printGraph(graph: Graph): string {
  const named = (id: ValueId): string => printName(graph.values[id]?.name ?? `?${id}`);
  const defined = (id: ValueId): string => {
    const value = graph.values[id];
    return value === undefined ? `?${id}` : `${id} ${printName(value.name)}: ${printType(value.type)}`;
  };
  return [
    `graph ${printName(graph.name)}`,
    ...graph.inputs.map((input) => `input ${printName(input.name)} = ${defined(input.value)}`),
    ...graph.parameters.map((p) => `parameter ${defined(p.value)} = ${printParameter(p)}`),
    ...graph.nodes.map((node) => `${node.outputs.map(defined).join(', ')} = ${printNode(node, named)}`),
    ...graph.outputs.map((output) => `output ${printName(output.name)} = ${named(output.value)}`),
    ...graph.updates.map((update) => `update ${printName(update.parameter)} = ${named(update.value)}`),
    ...graph.layers.map((layer) => printLayer(layer, named)),
    '',
  ].join('\n');
}

function printName(name: string): string {
  return plainName.test(name) ? name : JSON.stringify(name);
}

function printType(type: ValueType): string {
  return `${type.dtype}[${type.shape.join(', ')}]`;
}

function printParameter(parameter: Parameter): string {
  const { name, layer, stream, role, initializer } = parameter;
  return `${role} ${printName(name)} @${printName(layer)} ${printName(stream)} ${JSON.stringify(initializer)}`;
}

function printNode(node: Node, named: (id: ValueId) => string): string {
  const layer = node.layer === null ? '' : ` @${printName(node.layer)}`;
  return `${node.op}(${node.inputs.map(named).join(', ')})${layer} ${JSON.stringify(node.attrs)}`;
}

function printLayer(layer: Layer, named: (id: ValueId) => string): string {
  const { name, kind, inputs, output, ...rest } = layer;
  return `layer ${printName(name)} = ${printName(kind)}(${inputs.map(named).join(', ')}) -> ${named(output)} ${JSON.stringify(rest)}`;
}
