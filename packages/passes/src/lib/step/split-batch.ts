import { BATCH, GraphBuilder, type Graph, type Node, type ValueId } from '@convlang/ir';
import { findOp, shapeAttr } from '@convlang/ops';
import {
  copyInputs,
  copyLayers,
  copyNode,
  copyParameters,
  mapped,
  type ValueMap,
} from '../rewrite/copy-graph.js';
import { resolveOps, type PassOps, type ResolvedOps } from '../rewrite/pass-ops.js';
import { extractNeeded } from '../rewrite/remove-dead.js';

/** A step in two parts, or why it cannot be had. */
export type BatchSplit =
  | {
      readonly kind: 'split';
      /** Runs for each slice of the batch and adds onto the states `acc/...`; gives the outputs that have a batch. */
      readonly accumulate: Graph;
      /** Runs once after the slices: gives the other outputs, applies the updates, and sets the states back to zero. */
      readonly finish: Graph;
    }
  | {
      readonly kind: 'refused';
      readonly op: string;
      /** The layer that the op belongs to, `null` for the loss and the update. */
      readonly layer: string | null;
      readonly reason: string;
    };

/** Sums over the batch: where the graph is cut. */
interface Cut {
  readonly sums: ReadonlySet<Node>;
  /** Values that need a whole sum: the sums and all that is made from them. */
  readonly later: ReadonlySet<ValueId>;
}

/** The group of samples of a backend that says no other, and of forecasts for whatever backend. */
export const COMMON_BATCH_GROUP = 8;

/**
 * Samples in each part but the last of a batch that is computed in `parts`: a whole number of groups.
 *
 * @param group samples that a backend's sums over the batch take together, so that parts begin where its groups begin
 */
export function batchPartSize(samples: number, parts: number, group: number = COMMON_BATCH_GROUP): number {
  return Math.ceil(samples / parts / group) * group;
}

/**
 * Cuts a training step where values lose their batch dimension, so that a batch can be computed in slices. Layers that look
 * at the whole batch at once cannot be split.
 */
export function splitBatch(graph: Graph, options: PassOps = {}): BatchSplit {
  const resolved = resolveOps(options);
  const cut = findCut(graph, resolved);
  if ('kind' in cut) return cut;
  return {
    kind: 'split',
    accumulate: extractNeeded(buildAccumulate(graph, cut, resolved), options),
    finish: extractNeeded(buildFinish(graph, cut, resolved), options),
  };
}

function hasBatch(graph: Graph, id: ValueId): boolean {
  return graph.values[id]?.type.shape.includes(BATCH) ?? false;
}

function findCut(graph: Graph, { ops }: ResolvedOps): Cut | Extract<BatchSplit, { kind: 'refused' }> {
  const sums = new Set<Node>();
  const later = new Set<ValueId>();
  for (const node of graph.nodes) {
    const op = findOp(ops, node.op);
    const needsSum = node.inputs.some((id) => later.has(id));
    const ofBatch = [...node.inputs, ...node.outputs].some((id) => hasBatch(graph, id));
    const losesBatch = ofBatch && node.outputs.some((id) => !hasBatch(graph, id));
    const refuse = (reason: string) => ({ kind: 'refused', op: node.op, layer: node.layer, reason }) as const;
    if (ofBatch && op.traits.wholeBatch === true) return refuse('looks at the whole batch at once');
    if (ofBatch && needsSum) return refuse('needs a number that is known only after the whole batch');
    if (losesBatch && (op.traits.accumulates !== true || node.inputs.length === op.inputs.length))
      return refuse('gives a number of the whole batch that cannot be summed up slice by slice');
    if (losesBatch) sums.add(node);
    if (losesBatch || needsSum) node.outputs.forEach((id) => later.add(id));
  }
  return { sums, later };
}

/** Declares the state onto which a sum is added. */
function accumulator(
  graph: Graph,
  builder: GraphBuilder,
  node: Node,
  id: ValueId,
): readonly [string, ValueId] {
  const value = graph.values[id];
  const name = `acc/${value?.name ?? id}`;
  const layer = node.layer ?? 'loss';
  const initializer = { kind: 'constant', value: 0 } as const;
  const type = value?.type ?? { dtype: 'f32', shape: [] };
  return [name, builder.parameter({ name, layer, stream: name, initializer, role: 'state' }, type)];
}

function buildAccumulate(graph: Graph, cut: Cut, { typing }: ResolvedOps): Graph {
  const builder = new GraphBuilder(`${graph.name}/accumulate`, typing);
  const map: ValueMap = new Map();
  copyInputs(graph, builder, map);
  copyParameters(graph, builder, map);
  for (const node of graph.nodes) {
    if (cut.sums.has(node))
      for (const id of node.outputs) {
        const [name, acc] = accumulator(graph, builder, node, id);
        copyNode(graph, node, builder, map, [acc]);
        builder.update(name, mapped(map, id));
      }
    else if (node.outputs.every((id) => !cut.later.has(id))) copyNode(graph, node, builder, map);
  }
  for (const { name, value } of graph.outputs)
    if (hasBatch(graph, value)) builder.output(name, mapped(map, value));
  copyLayers(graph, builder, map);
  return builder.build();
}

function buildFinish(graph: Graph, cut: Cut, { typing }: ResolvedOps): Graph {
  const builder = new GraphBuilder(`${graph.name}/finish`, typing);
  const map: ValueMap = new Map();
  copyInputs(graph, builder, map);
  copyParameters(graph, builder, map);
  for (const node of graph.nodes) {
    if (cut.sums.has(node)) for (const id of node.outputs) resetAccumulator(graph, builder, map, node, id);
    else if (node.inputs.every((id) => map.has(id)) && !node.outputs.some((id) => hasBatch(graph, id)))
      copyNode(graph, node, builder, map);
  }
  for (const { name, value } of graph.outputs)
    if (!hasBatch(graph, value)) builder.output(name, mapped(map, value));
  for (const { parameter, value } of graph.updates) builder.update(parameter, mapped(map, value));
  return builder.build();
}

/** In the second part a sum is a state, which is zero again afterwards. */
function resetAccumulator(graph: Graph, builder: GraphBuilder, map: ValueMap, node: Node, id: ValueId): void {
  const [name, acc] = accumulator(graph, builder, node, id);
  map.set(id, acc);
  const shape = shapeAttr(builder.typeOf(acc).shape);
  builder.update(name, builder.emit('constant', [], { attrs: { value: 0, shape }, name: `zero/${name}` }));
}
