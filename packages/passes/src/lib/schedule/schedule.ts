import { assert } from '@convlang/diagnostics';
import { BATCH, sameShape, type Graph, type Node, type ValueId } from '@convlang/ir';
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
 * by number. An engine may apply them while a number is still in a register, or one after the other. The last may pool, which is computed row by
 * row as the rows under its windows are there; see {@link passingValues}.
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

/** How often each value is read, by nodes and by those that a run hands it to. */
export function countReaders(graph: Graph): ReadonlyMap<ValueId, number> {
  const count = new Map<ValueId, number>();
  const add = (id: ValueId): unknown => count.set(id, (count.get(id) ?? 0) + 1);
  for (const { inputs } of graph.nodes) new Set(inputs).forEach(add);
  for (const { value } of [...graph.outputs, ...graph.updates]) add(value);
  return count;
}

/**
 * The values of a step that are never there as a whole, so that they have no place in the arena: those that a step passes on to the pool at
 * its end and to nobody else, where it applies nothing to them but numbers by channel (a bias, the factors of batch normalisation). An engine
 * holds as many rows of them as windows still need, wherever it likes. None where the step does not end with a pool, or where one of its
 * values is not like that.
 */
export function passingValues(
  { values }: Graph,
  step: ScheduleStep,
  ops: TraitTable,
  readers: ReadonlyMap<ValueId, number>,
): readonly ValueId[] {
  const [last, ...before] = step.toReversed() as [Node, ...Node[]];
  if (before.length === 0 || traitsOf(last, ops).pools !== true) return [];
  const passing = new Set(before.flatMap(({ outputs }) => outputs));
  const isByChannel = (id: ValueId): boolean =>
    values[id]?.type.shape.slice(0, -1).every((size) => size === 1) === true;
  const reads = step.slice(1).flatMap(({ inputs }) => inputs);
  const pass =
    before.every(({ outputs }) => outputs.length === 1) &&
    [...passing].every((id) => readers.get(id) === 1 && values[id]?.type.shape[0] === BATCH) &&
    reads.every((id) => passing.has(id) || isByChannel(id));
  return pass ? [...passing] : [];
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
