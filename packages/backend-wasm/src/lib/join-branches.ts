import { BATCH, type Node, type ValueId } from '@convlang/ir';
import {
  countReaders,
  sameType,
  traitsOf,
  type Schedule,
  type ScheduleStep,
  type TraitTable,
} from '@convlang/passes';

/** Ops that are joined to a step beyond what `fuse` has joined. */
const MOST_JOINED = 8;
/** Steps that are looked at behind one for them. */
const FARTHEST = 24;

/**
 * Joins elementwise ops that read a value of a step more than once, and nobody else does: `x` and `sigmoid(x)` of `silu`, the parts of
 * `hardswish` and `mish`. `fuse` joins a value that one op reads alone; what it leaves as a branch that comes together again is applied in registers
 * here too. Ops that are joined run earlier than before, when all that they read is there.
 */
export function joinBranches(schedule: Schedule, ops: TraitTable): Schedule {
  const { graph, steps, commitAt } = schedule;
  const readers = countReaders(graph);
  const before = steps.slice(0, commitAt);
  /** By value, the step that makes it; values from outside are there from the start. */
  const madeAt = new Map<ValueId, number>();
  before.forEach((step, at) => {
    for (const id of step.flatMap(({ outputs }) => outputs)) madeAt.set(id, at);
  });
  const joined = new Set<ScheduleStep>();
  const result: ScheduleStep[] = [];
  before.forEach((step, at) => {
    if (joined.has(step)) return;
    const [value, ...more] = step.at(-1)?.outputs ?? [];
    const takes = traitsOf(step[0], ops).takesEpilogue === true;
    const isBranch = value !== undefined && more.length === 0 && (readers.get(value) ?? 0) > 1;
    if (!takes || !isBranch || graph.values[value]?.type.shape[0] !== BATCH) {
      result.push(step);
      return;
    }
    const found = branchOf(value, before.slice(at + 1, at + 1 + FARTHEST), {
      isJoinable: (node) => isElementwise(node, ops) && sameType(graph, value, node.outputs[0] as ValueId),
      isThere: (id) => (madeAt.get(id) ?? -1) < at,
      readers,
    });
    for (const taken of found) {
      joined.add(taken);
      for (const id of taken[0].outputs) madeAt.set(id, at);
    }
    result.push([...step, ...found.map(([node]) => node)]);
  });
  return { graph, steps: [...result, ...steps.slice(commitAt)], commitAt: result.length };
}

function isElementwise(node: Node, ops: TraitTable): boolean {
  return traitsOf(node, ops).elementwise === true && node.outputs.length === 1;
}

interface Surroundings {
  readonly isJoinable: (node: Node) => boolean;
  /** Whether a value is made before the step that would be joined to. */
  readonly isThere: (id: ValueId) => boolean;
  readonly readers: ReadonlyMap<ValueId, number>;
}

/** The longest run of steps on a value of which only the last has a result that others read. */
function branchOf(
  value: ValueId,
  later: readonly ScheduleStep[],
  { isJoinable, isThere, readers }: Surroundings,
): readonly ScheduleStep[] {
  const chain: ValueId[] = [value];
  const taken: ScheduleStep[] = [];
  let closed = 0;
  for (const step of later) {
    if (taken.length === MOST_JOINED) break;
    const [node, ...rest] = step;
    const onChain = node.inputs.some((id) => chain.includes(id));
    if (!onChain || rest.length > 0 || !isJoinable(node)) continue;
    if (!node.inputs.every((id) => chain.includes(id) || isThere(id))) continue;
    taken.push(step);
    chain.push(node.outputs[0] as ValueId);
    const readsOf = (id: ValueId): number => taken.filter(([one]) => one.inputs.includes(id)).length;
    if (chain.slice(0, -1).every((id) => readsOf(id) === readers.get(id))) closed = taken.length;
  }
  return taken.slice(0, closed);
}
