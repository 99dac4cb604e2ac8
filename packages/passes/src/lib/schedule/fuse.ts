import { BATCH, elementCount, type Graph, type Node, type ValueId } from '@convlang/ir';
import {
  countReaders,
  passingValues,
  sameType,
  traitsOf,
  type Schedule,
  type ScheduleStep,
  type TraitTable,
} from './schedule.js';

/** A step that grows, and what its first node makes when its epilogues are done. */
interface Growing {
  readonly nodes: [Node, ...Node[]];
  /** The value that the next epilogue would be applied to; `null` when the step takes none. */
  result: ValueId | null;
}

/**
 * Joins elementwise nodes to the node whose value they are applied to: rectifiers, biases, additions, batch normalisation at inference
 * become epilogues of the convolution or product before them, and a pool behind those ends the step. It goes by the traits of ops alone
 * (`takesEpilogue`, `elementwise`, `pools`), and joins only what gives the same bits and adds nothing to what must live at the same time: a
 * value that nobody else reads, of the same type, by a node whose other inputs are there before the step begins. A pool reads what then has
 * no place any more, and joins where it halves the numbers at least: its output lives beside the input of the step. The planned arena
 * can still differ by a little: places are given largest first.
 */
export function fuse(schedule: Schedule, ops: TraitTable): Schedule {
  const { graph, steps, commitAt } = schedule;
  const readers = countReaders(graph);
  const fused: Growing[] = [];
  /** By value, the place in `fused` of the step that makes it; values from outside are there from the start. */
  const madeAt = new Map<ValueId, number>();
  for (const step of steps.slice(0, commitAt)) {
    const at = placeOf(step, graph, ops, fused, madeAt, readers);
    if (at === null) fused.push({ nodes: [...step], result: resultOf(step, graph, ops) });
    else joinTo(fused[at] as Growing, step, ops);
    for (const id of step.flatMap(({ outputs }) => outputs)) madeAt.set(id, at ?? fused.length - 1);
  }
  return {
    graph,
    steps: [...fused.map(({ nodes }) => nodes), ...steps.slice(commitAt)],
    commitAt: fused.length,
  };
}

/** What an epilogue could be applied to: made sample by sample, alone or beside numbers of the whole batch, by an op that takes epilogues. */
function resultOf(step: ScheduleStep, graph: Graph, ops: TraitTable): ValueId | null {
  const [output, ...more] = step[step.length - 1]?.outputs ?? [];
  if (output === undefined || traitsOf(step[0], ops).takesEpilogue !== true) return null;
  const isBySample = (id: ValueId): boolean => graph.values[id]?.type.shape[0] === BATCH;
  return isBySample(output) && !more.some(isBySample) ? output : null;
}

/** Where a step can be an epilogue, or `null`. */
function placeOf(
  step: ScheduleStep,
  graph: Graph,
  ops: TraitTable,
  fused: readonly Growing[],
  madeAt: ReadonlyMap<ValueId, number>,
  readers: ReadonlyMap<ValueId, number>,
): number | null {
  const [node] = step;
  const [output, ...more] = node.outputs;
  if (step.length > 1 || more.length > 0 || output === undefined) return null;
  const { elementwise = false, pools = false } = traitsOf(node, ops);
  if (!elementwise && !pools) return null;
  // An earlier step is no place: what the node reads beside its value is not there yet.
  const at = Math.max(-1, ...node.inputs.map((id) => madeAt.get(id) ?? -1));
  const before = fused[at];
  const result = before?.result ?? null;
  if (before === undefined || result === null || readers.get(result) !== 1) return null;
  if (pools)
    return halves(graph, result, output) &&
      passingValues(graph, [...before.nodes, node], ops, readers).includes(result)
      ? at
      : null;
  const others = node.inputs.filter((id) => id !== result);
  const isLast = others.length < node.inputs.length && others.every((id) => (madeAt.get(id) ?? -1) < at);
  return isLast && sameType(graph, result, output) ? at : null;
}

/** Whether a sample of one value has at most half the numbers of one of the other. */
function halves(graph: Graph, from: ValueId, to: ValueId): boolean {
  const [large = 0, small = 0] = [from, to].map((id) => elementCount(graph.values[id]?.type.shape ?? [], 1));
  return 2 * small <= large;
}

function joinTo(growing: Growing, [node]: ScheduleStep, ops: TraitTable): void {
  growing.nodes.push(node);
  // Nothing is applied to what a pool makes: the step ends there.
  growing.result = traitsOf(node, ops).pools === true ? null : (node.outputs[0] ?? null);
}
