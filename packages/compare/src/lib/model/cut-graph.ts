import {
  BATCH,
  GraphBuilder,
  type Graph,
  type Node,
  type Shape,
  type ValueId,
  type ValueType,
} from '@convlang/ir';
import { coreOps, createTyping, findOp } from '@convlang/ops';
import { selectOutputs, type PassOps } from '@convlang/passes';

/** Which part of a training step an op belongs to. Running statistics are updates. */
export type Phase = 'forward' | 'backward' | 'update';

/** One op of a graph, and whose it is. */
export interface Piece {
  readonly node: Node;
  readonly phase: Phase;
  /** The layer that it belongs to; of an update, that of the parameter. `null` for the loss and for clipping. */
  readonly layer: string | null;
}

/** A graph made ready to be compared op by op. */
export interface CutGraph {
  readonly graph: Graph;
  /** In the order of the graph, so each comes after those that it needs. */
  readonly pieces: readonly Piece[];
  /** The graph with every value that a node makes as an output, by the value's name; without updates. */
  readonly probe: Graph;
  /** Every node by itself: each value that it reads is an input by the value's name, each that it makes an output. */
  readonly cut: Graph;
}

/** Cuts a graph, a model or the step made from it, between all its ops. */
export function cutGraph(graph: Graph, options: PassOps): CutGraph {
  const made = graph.nodes.flatMap(({ outputs }) => outputs);
  const more = made.map((value) => ({ name: nameOf(graph, value), value }));
  return {
    graph,
    pieces: piecesOf(graph),
    probe: selectOutputs(graph, [], more, options),
    cut: isolate(graph, graph.nodes, options),
  };
}

/** Some nodes of a graph, each by itself, as {@link CutGraph.cut}. */
export function isolate(graph: Graph, nodes: readonly Node[], { ops = coreOps }: PassOps): Graph {
  const builder = new GraphBuilder(`${graph.name}/cut`, createTyping(ops));
  const fed = new Map<ValueId, ValueId>();
  const feed = (id: ValueId): ValueId => {
    const type = graph.values[id]?.type ?? { dtype: 'f32', shape: [] };
    const input = fed.get(id) ?? builder.input(nameOf(graph, id), type);
    fed.set(id, input);
    return input;
  };
  for (const { op, inputs, outputs, attrs } of nodes) {
    const results = builder.emitAll(op, inputs.map(feed), { attrs });
    results.forEach((result, i) => {
      builder.output(nameOf(graph, outputs[i]), result);
    });
  }
  return builder.build();
}

/** A graph that rounds differently. */
export interface PerturbedGraph {
  /** Every value by name as an output, as {@link CutGraph.probe}. */
  readonly graph: Graph;
  /** Inputs beyond those of the graph, each a factor near 1 for each number of one value. */
  readonly factors: readonly { readonly name: string; readonly shape: Shape }[];
}

/**
 * The graph with every result of an op that rounds multiplied by factors of its own: what comes out of near misses of 1 shows how
 * far rounding alone may carry a run (Monte Carlo arithmetic: D. S. Parker, UCLA CSD-970002, 1997). Ops that only pick and move
 * numbers are left as they are.
 */
export function perturbedGraph(graph: Graph, { ops = coreOps }: PassOps): PerturbedGraph {
  const builder = new GraphBuilder(`${graph.name}/perturbed`, createTyping(ops));
  const map = new Map<ValueId, ValueId>();
  const factors: { name: string; shape: Shape }[] = [];
  const typeOf = (id: ValueId): ValueType => graph.values[id]?.type ?? { dtype: 'f32', shape: [] };
  for (const { name, value } of graph.inputs) map.set(value, builder.input(name, typeOf(value)));
  for (const { value, ...parameter } of graph.parameters)
    map.set(value, builder.parameter(parameter, typeOf(value)));
  for (const { op, inputs, outputs, attrs } of graph.nodes) {
    const results = builder.emitAll(
      op,
      inputs.map((id) => map.get(id) ?? id),
      { attrs },
    );
    const { absolute, relative } = findOp(ops, op).tolerance;
    outputs.forEach((id, i) => {
      const result = results[i] ?? id;
      const type = builder.typeOf(result);
      const rounds = type.dtype === 'f32' && absolute + relative > 0;
      const name = `shake/${nameOf(graph, id)}`;
      if (rounds) factors.push({ name, shape: type.shape });
      const perturbed = rounds ? builder.emit('mul', [result, builder.input(name, type)]) : result;
      map.set(id, perturbed);
      builder.output(nameOf(graph, id), perturbed);
    });
  }
  return { graph: builder.build(), factors };
}

/** The name of a value. */
export function nameOf(graph: Graph, id: ValueId | undefined): string {
  return graph.values[id ?? -1]?.name ?? '';
}

/**
 * How far each value of a run on one backend may be from the same run on another, as a share of the value's largest number:
 * the tolerances of the ops on the longest way to it, added up.
 */
export function toleranceByDepth(graph: Graph, { ops = coreOps }: PassOps): ReadonlyMap<ValueId, number> {
  const sums = new Map<ValueId, number>();
  for (const { op, inputs, outputs } of graph.nodes) {
    const { absolute, relative } = findOp(ops, op).tolerance;
    const before = Math.max(0, ...inputs.map((id) => sums.get(id) ?? 0));
    for (const id of outputs) sums.set(id, before + absolute + relative);
  }
  return sums;
}

/** Bytes of all values of a graph that each sample adds. */
export function bytesPerSample({ values }: Graph): number {
  const sizes = values.map(({ type: { shape } }) =>
    shape.includes(BATCH)
      ? shape.reduce<number>((product, dim) => product * (dim === BATCH ? 1 : dim), 4)
      : 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function piecesOf(graph: Graph): readonly Piece[] {
  const { nodes, outputs, updates, parameters } = graph;
  const loss = outputs.find(({ name }) => name === 'loss')?.value;
  const lossAt = nodes.findIndex(({ outputs: made }) => made.some((id) => id === loss));
  const lastForward = lossAt < 0 ? nodes.length - 1 : lossAt;
  // Clipping and the optimiser come last, and are of no layer.
  const lastBackward = nodes.findLastIndex(({ layer }) => layer !== null);
  const updated = new Map(updates.map(({ parameter, value }) => [value, parameter]));
  const layers = new Map(parameters.map(({ name, layer }) => [name, layer]));
  return nodes.map((node, i) => {
    const parameter = node.outputs.map((id) => updated.get(id)).find((name) => name !== undefined);
    const owner = parameter === undefined ? null : (layers.get(parameter) ?? null);
    if (parameter !== undefined || i > Math.max(lastForward, lastBackward))
      return { node, phase: 'update', layer: owner };
    return { node, phase: i <= lastForward ? 'forward' : 'backward', layer: node.layer };
  });
}
