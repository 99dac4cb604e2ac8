import { assert } from '@convlang/diagnostics';
import { sameShape, type Graph, type Node, type ValueId } from '@convlang/ir';
import type { OpTraits } from '@convlang/ops';

/** What runs, and when: fixed before the run, and rewritten by passes such as `fuse`. */
export interface Schedule {
  readonly graph: Graph;
  /** In the order of the run. Each node of the graph is in one step. */
  readonly steps: readonly ScheduleStep[];
  /** How many steps come before the outputs are handed out; the rest are updates that may overwrite parameters. */
  readonly commitAt: number;
}

/**
 * Nodes that may run as one. The first makes a value; each of the others, its epilogues, is applied to the value of the node before it, number
 * by number. An engine may apply them while a number is still in a register, or one after the other. The last may gather windows of that value,
 * as a pool does: all values of a step have memory at the same time.
 */
export type ScheduleStep = readonly [Node, ...Node[]];

/** A pass over schedules. It moves and joins nodes, and leaves the graph as it is. */
export type SchedulePass = (schedule: Schedule, ops: TraitTable) => Schedule;

/** What schedules and plans must know of ops: their traits, by name. The registry of ops is one. */
export type TraitTable = Readonly<Record<string, { readonly traits: OpTraits }>>;

/** The traits of a node's op. */
export function traitsOf({ op }: Node, ops: TraitTable): OpTraits {
  const known = ops[op];
  assert(known !== undefined, `no op ${op}`);
  return known.traits;
}

/**
 * The order of the graph, a step for each node, but that updates which read their own parameter element by element (optimiser steps) run
 * last: they can write over it.
 */
export function scheduleGraph(graph: Graph, ops: TraitTable): Schedule {
  const updates = updatesInPlace(graph, ops);
  const [first, last] = [graph.nodes.filter((node) => !updates.has(node)), [...updates]];
  return { graph, steps: [...first, ...last].map((node): ScheduleStep => [node]), commitAt: first.length };
}

/** Whether two values are of one dtype and shape. */
export function sameType(graph: Graph, a: ValueId, b: ValueId): boolean {
  const left = graph.values[a]?.type;
  const right = graph.values[b]?.type;
  assert(left !== undefined && right !== undefined, `no value ${a} or ${b}`);
  return left.dtype === right.dtype && sameShape(left.shape, right.shape);
}

/**
 * Nodes that only write new values of parameters which they read themselves, element by element, and which no other such
 * node reads: they can overwrite them once everything else has run.
 */
function updatesInPlace(graph: Graph, ops: TraitTable): ReadonlySet<Node> {
  const parameters = new Map(graph.parameters.map((p) => [p.name, p.value]));
  const targets = new Map(graph.updates.map((u) => [u.value, parameters.get(u.parameter)]));
  const used = new Set([...graph.nodes.flatMap((n) => n.inputs), ...graph.outputs.map((o) => o.value)]);
  const updating = new Set<ValueId>();
  const twice = new Set<ValueId>();
  for (const { value } of graph.updates) (updating.has(value) ? twice : updating).add(value);
  const candidates = graph.nodes.filter((node) => {
    if (traitsOf(node, ops).elementwise !== true) return false;
    return node.outputs.every((output) => {
      const target = targets.get(output);
      if (target === undefined || used.has(output) || twice.has(output)) return false;
      return node.inputs.includes(target) && sameType(graph, output, target);
    });
  });
  const readers = new Map<ValueId, number>();
  for (const { inputs } of candidates)
    for (const input of new Set(inputs)) readers.set(input, (readers.get(input) ?? 0) + 1);
  return new Set(
    candidates.filter(({ outputs }) =>
      outputs.every((output) => readers.get(targets.get(output) as ValueId) === 1),
    ),
  );
}
