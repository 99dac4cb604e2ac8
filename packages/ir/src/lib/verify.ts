import type { OpTyping } from './builder.js';
import type { Graph, Node, ValueId } from './graph.js';
import { sameShape, type ValueType } from './shape.js';

/** A graph that breaks its own rules. Its message lists what is wrong. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
}

/**
 * Checks that a graph keeps the rules: ids are positions, names are unique, each value is made once and before it is used,
 * types and attributes are what the ops' own rules say, outputs, updates and layers speak of things that exist.
 *
 * @throws GraphError with every problem found
 */
export function verify(graph: Graph, typing: OpTyping): void {
  const problems = [
    ...valueProblems(graph),
    ...orderProblems(graph),
    ...nodeProblems(graph, typing),
    ...interfaceProblems(graph),
  ];
  if (problems.length > 0) throw new GraphError(`the graph ${graph.name} is broken:\n${problems.join('\n')}`);
}

function duplicates(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

function valueProblems(graph: Graph): readonly string[] {
  const misplaced = graph.values.filter((value, i) => value.id !== i);
  return [
    ...misplaced.map((value) => `value ${value.name} has id ${value.id}, which is not its place`),
    ...duplicates(graph.values.map((v) => v.name)).map((name) => `two values are called ${name}`),
    ...duplicates(graph.parameters.map((p) => p.name)).map((name) => `two parameters are called ${name}`),
    ...duplicates(graph.inputs.map((i) => i.name)).map((name) => `two inputs are called ${name}`),
    ...duplicates(graph.outputs.map((o) => o.name)).map((name) => `two outputs are called ${name}`),
    ...duplicates(graph.updates.map((u) => u.parameter)).map((name) => `${name} is updated twice`),
    ...duplicates(graph.layers.map((l) => l.name)).map((name) => `two layers are called ${name}`),
  ];
}

/** Every value is made exactly once, and before its uses. */
function orderProblems(graph: Graph): readonly string[] {
  const problems: string[] = [];
  const made = new Set<ValueId>();
  const make = (id: ValueId, by: string): void => {
    if (graph.values[id] === undefined) problems.push(`${by} makes value ${id}, which does not exist`);
    if (made.has(id)) problems.push(`${by} makes value ${id} again`);
    made.add(id);
  };
  graph.inputs.forEach((input) => make(input.value, `input ${input.name}`));
  graph.parameters.forEach((parameter) => make(parameter.value, `parameter ${parameter.name}`));
  graph.nodes.forEach((node, i) => {
    const late = node.inputs.filter((id) => !made.has(id));
    late.forEach((id) => problems.push(`node ${i} (${node.op}) uses value ${id} before it is made`));
    node.outputs.forEach((id) => make(id, `node ${i} (${node.op})`));
  });
  const orphans = graph.values.filter((value) => !made.has(value.id));
  return [...problems, ...orphans.map((value) => `nothing makes value ${value.name}`)];
}

function nodeProblems(graph: Graph, typing: OpTyping): readonly string[] {
  return graph.nodes.flatMap((node, i) => {
    const problem = nodeProblem(graph, node, typing);
    return problem === null ? [] : [`node ${i} (${node.op}): ${problem}`];
  });
}

function nodeProblem(graph: Graph, node: Node, typing: OpTyping): string | null {
  const types = node.inputs.map((id) => graph.values[id]?.type);
  if (!types.every((type) => type !== undefined)) return 'an input does not exist';
  const inferred = inferOrProblem(node, types, typing);
  if (typeof inferred === 'string') return inferred;
  if (inferred.outputs.length !== node.outputs.length)
    return `has ${node.outputs.length} outputs, the op gives ${inferred.outputs.length}`;
  const wrong = node.outputs.findIndex((id, i) => !sameType(graph.values[id]?.type, inferred.outputs[i]));
  if (wrong >= 0)
    return `output ${wrong} is ${describe(graph.values[node.outputs[wrong] ?? -1]?.type)}, the op gives ${describe(inferred.outputs[wrong])}`;
  const incomplete = Object.keys(inferred.attrs).find((name) => !(name in node.attrs));
  return incomplete === undefined ? null : `attribute ${incomplete} is not filled in`;
}

function inferOrProblem(
  node: Node,
  types: readonly ValueType[],
  typing: OpTyping,
): ReturnType<OpTyping['infer']> | string {
  try {
    return typing.infer(node.op, types, node.attrs);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sameType(a: ValueType | undefined, b: ValueType | undefined): boolean {
  return a !== undefined && b !== undefined && a.dtype === b.dtype && sameShape(a.shape, b.shape);
}

function describe(type: ValueType | undefined): string {
  return type === undefined ? 'missing' : `${type.dtype}[${type.shape.join(', ')}]`;
}

/** What outputs, updates and layers name exists, and an update has its parameter's type. */
function interfaceProblems(graph: Graph): readonly string[] {
  const exists = (id: ValueId): boolean => graph.values[id] !== undefined;
  const parameters = new Map(graph.parameters.map((p) => [p.name, p]));
  const outputs = graph.outputs.filter((output) => !exists(output.value));
  const updates = graph.updates.filter((update) => {
    const type = graph.values[parameters.get(update.parameter)?.value ?? -1]?.type;
    return !sameType(type, graph.values[update.value]?.type);
  });
  const layers = graph.layers.flatMap((layer) => [
    ...[...layer.inputs, layer.output]
      .filter((id) => !exists(id))
      .map((id) => `layer ${layer.name} speaks of value ${id}`),
    ...layer.parameters
      .filter((name) => !parameters.has(name))
      .map((name) => `layer ${layer.name} speaks of parameter ${name}`),
  ]);
  return [
    ...outputs.map((output) => `output ${output.name} is value ${output.value}, which does not exist`),
    ...updates.map((update) => `the update of ${update.parameter} does not fit it`),
    ...layers,
  ];
}
