import { assert } from '@convlang/diagnostics';
import type { Graph, GraphBuilder, Node, ValueId } from '@convlang/ir';
import { OpError, shapeAttr, type OpRules } from '@convlang/ops';

/** Which gradients are wanted. */
export interface GradientRequest {
  /** The number (or tensor, then the sum of it) whose gradient is taken. */
  readonly of: ValueId;
  /** With respect to these. */
  readonly withRespectTo: readonly ValueId[];
  /** What is handed back at `of`, of its shape. Default: ones, as for the gradient of its sum. */
  readonly seed?: ValueId;
}

/**
 * Reverse-mode differentiation: appends the backward pass to a builder that was made from `graph`. Only the paths from `of` to
 * what is wanted are walked; a value that is used several times gets the sum of its gradients, in the order of its last use.
 *
 * @returns the gradient of each wanted value that `of` depends on
 * @throws OpError when an op on such a path has no gradient
 */
export function appendGradients(
  builder: GraphBuilder,
  graph: Graph,
  rules: OpRules['gradients'],
  request: GradientRequest,
): ReadonlyMap<ValueId, ValueId> {
  const needed = valuesThatDependOn(graph, request.withRespectTo);
  const gradients = new Map<ValueId, ValueId>();
  gradients.set(request.of, request.seed ?? ones(builder, request.of));
  for (const node of graph.nodes.toReversed()) {
    if (!node.outputs.some((id) => gradients.has(id) && needed.has(id))) continue;
    const inputGradients = applyRule(builder, node, rules, gradients, needed);
    node.inputs.forEach((input, i) => {
      const gradient = inputGradients[i] ?? null;
      if (gradient !== null && needed.has(input)) addGradient(builder, node, gradients, input, gradient);
    });
  }
  const wanted = request.withRespectTo.flatMap((id) => {
    const gradient = gradients.get(id);
    return gradient === undefined ? [] : [[id, gradient] as const];
  });
  return new Map(wanted);
}

function ones(builder: GraphBuilder, like: ValueId): ValueId {
  return builder.emit('constant', [], {
    attrs: { value: 1, shape: shapeAttr(builder.typeOf(like).shape) },
    name: `grad/${builder.nameOf(like)}`,
  });
}

function valuesThatDependOn(graph: Graph, roots: readonly ValueId[]): ReadonlySet<ValueId> {
  const values = new Set(roots);
  for (const node of graph.nodes)
    if (node.inputs.some((id) => values.has(id))) node.outputs.forEach((id) => values.add(id));
  return values;
}

function applyRule(
  builder: GraphBuilder,
  node: Node,
  rules: OpRules['gradients'],
  gradients: ReadonlyMap<ValueId, ValueId>,
  needed: ReadonlySet<ValueId>,
): readonly (ValueId | null)[] {
  const rule = rules[node.op] ?? 'none';
  if (rule === 'none')
    throw new OpError(
      `${node.op}: has no gradient, and ${node.layer === null ? 'the loss' : `layer ${node.layer}`} needs it for training`,
    );
  const results = rule({
    builder,
    node,
    attrs: node.attrs,
    inputs: node.inputs,
    outputs: node.outputs,
    outputGradients: node.outputs.map((id) => gradients.get(id) ?? null),
    wants: (i) => {
      const input = node.inputs[i];
      return input !== undefined && needed.has(input);
    },
  });
  assert(
    results.length <= node.inputs.length,
    `the gradient rule of ${node.op} gives ${results.length} gradients for ${node.inputs.length} inputs`,
  );
  return results;
}

function addGradient(
  builder: GraphBuilder,
  node: Node,
  gradients: Map<ValueId, ValueId>,
  input: ValueId,
  gradient: ValueId,
): void {
  const before = gradients.get(input);
  const sum =
    before === undefined
      ? gradient
      : builder.emit('add', [before, gradient], {
          layer: node.layer,
          name: `grad/${builder.nameOf(input)}`,
        });
  gradients.set(input, sum);
}
