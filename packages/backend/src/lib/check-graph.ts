import { ConvlangError, report, withNotes, type Diagnostic } from '@convlang/diagnostics';
import { elementCount, verify, type Graph, type Node } from '@convlang/ir';
import { coreOps, createTyping } from '@convlang/ops';
import { lower, type PassOps } from '@convlang/passes';
import { bytesPerElement } from '@convlang/tensor';
import { describeCondition, findLimit, supportsOp, type BackendAbilities } from './capabilities.js';

/** What {@link checkGraph} needs beside the graph and the backend. */
export interface CheckOptions extends PassOps {
  /** What the batch dimension stands for. */
  readonly batch: number;
  /** Other backends, to name those that can. */
  readonly others?: readonly BackendAbilities[];
}

/** A graph in ops that a backend has, as far as the lowering rules lead. */
export function lowerFor(graph: Graph, { capabilities }: BackendAbilities, options: PassOps = {}): Graph {
  return lower(graph, (op, attrs) => supportsOp(capabilities, op, attrs), options);
}

/**
 * What a backend cannot do of a graph, after lowering: an op that it lacks (E690), an attribute that it refuses (E691), a value of
 * a dtype (E692) or a size (E693) that it cannot hold. Each once a layer, at the layer's place, with the backends that can do the
 * whole graph.
 */
export function checkGraph(
  graph: Graph,
  backend: BackendAbilities,
  options: CheckOptions,
): readonly Diagnostic[] {
  const { batch } = options;
  const lowered = hasKnownOps(graph, options) ? lowerFor(graph, backend, options) : graph;
  const problems = firstOfEachLayer(
    lowered.nodes.flatMap((node) => problemsOfNode(lowered, node, backend, batch)),
  );
  if (problems.length === 0) return [];
  const able = (options.others ?? [])
    .filter(({ name }) => name !== backend.name)
    .filter((other) => checkGraph(graph, other, { ...options, others: [] }).length === 0)
    .map(({ name }) => name);
  const note = able.length === 0 ? [] : [`it runs on: ${able.join(', ')}`];
  return problems.map(({ diagnostic }) => withNotes(diagnostic, note));
}

/** What no registry knows can neither be lowered nor checked. */
function hasKnownOps(graph: Graph, { ops = coreOps }: PassOps): boolean {
  return graph.nodes.every(({ op }) => Object.hasOwn(ops, op));
}

/**
 * Refuses a graph that is broken or that a backend cannot run. On every backend a wrong graph, such as one from a file, is refused with
 * the same words.
 *
 * @throws GraphError with the ops' own words when it breaks their rules or those of graphs
 * @throws ConvlangError E690 to E693, see {@link checkGraph}
 */
export function requireGraph(graph: Graph, backend: BackendAbilities, options: CheckOptions): void {
  if (hasKnownOps(graph, options)) verify(graph, createTyping(options.ops ?? coreOps));
  const diagnostics = checkGraph(graph, backend, options);
  if (diagnostics.length > 0) throw new ConvlangError(diagnostics);
}

/** A problem, and what must not be told twice. */
interface Problem {
  readonly key: string;
  readonly diagnostic: Diagnostic;
}

function problemsOfNode(
  graph: Graph,
  node: Node,
  { name: backend, capabilities }: BackendAbilities,
  batch: number,
): readonly Problem[] {
  const origin = graph.layers.find((layer) => layer.name === node.layer)?.origin;
  const at = { span: origin?.span ?? null, chain: origin?.chain ?? [] };
  const problem = (diagnostic: Diagnostic): Problem => ({
    key: `${diagnostic.code} ${node.op} ${node.layer ?? ''}`,
    diagnostic,
  });
  if (!capabilities.ops.includes(node.op))
    return [problem(report('E690', { backend, op: node.op }, at.span, { chain: at.chain }))];
  const limit = findLimit(capabilities, node.op, node.attrs);
  if (limit !== null) {
    const { op, attr, reason } = limit;
    const slots = { backend, op, attr, condition: describeCondition(limit.refuses), reason };
    return [problem(report('E691', slots, at.span, { chain: at.chain }))];
  }
  return [...node.inputs, ...node.outputs].flatMap((id) => {
    const value = graph.values[id];
    if (value === undefined) return [];
    const { dtype, shape } = value.type;
    if (!capabilities.dtypes.includes(dtype))
      return [problem(report('E692', { backend, op: node.op, dtype }, at.span, { chain: at.chain }))];
    const bytes = elementCount(shape, batch) * bytesPerElement[dtype];
    const most = capabilities.maxTensorBytes;
    if (most === null || bytes <= most) return [];
    const slots = { backend, op: node.op, bytes, most, shape: `[${shape.join(', ')}]`, batch };
    return [problem(report('E693', slots, at.span, { chain: at.chain }))];
  });
}

function firstOfEachLayer(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ key }) => !seen.has(key) && seen.add(key));
}
