import type { Graph, Node, ValueId } from '@convlang/ir';
import {
  aligned,
  countReaders,
  passingValues,
  planMemory,
  scheduleGraph,
  type MemoryPlan,
  type MemoryRange,
  type SchedulePass,
  type ScheduleStep,
  type TraitTable,
} from '@convlang/passes';
import { bytesPerElement } from '@convlang/tensor';
import { operandsOf, type Operand } from '../operand.js';
import { planApart } from './plan-apart.js';
import type { AnyStepMaker, ReadyStep } from './step-maker.js';

/** What a backend in the program's memory runs a graph by. */
export interface HostRules {
  readonly maker: AnyStepMaker;
  readonly schedule?: SchedulePass;
  readonly isExact?: boolean;
}

/** Everything that is known of a run before there are numbers. */
export interface PreparedHost {
  readonly graph: Graph;
  readonly batch: number;
  readonly plan: MemoryPlan;
  /** In the order of the run; those from `commitAt` on come after the outputs are handed out. */
  readonly steps: readonly ReadyStep[];
  readonly maker: AnyStepMaker;
  readonly commitAt: number;
  /** Type and bound shape of each value, by id. */
  readonly operands: readonly Operand[];
  /** Whether all values lie in float64, whatever their type. */
  readonly isExact: boolean;
  /** Bytes of the steps' tables. */
  readonly tableBytes: number;
  /**
   * Parameters that become the new values of other parameters: where they are copied to before any of them is overwritten, from the start of
   * the scratch memory on, behind what the steps share.
   */
  readonly copies: ReadonlyMap<ValueId, MemoryRange>;
}

/** Bytes that runs hold beyond parameters. */
export function runBytesOf({ plan, tableBytes }: PreparedHost): number {
  return plan.arena.bytes + plan.scratch.bytes + plan.kept.bytes + tableBytes;
}

/** Whether a node has nothing to do because its output is its input's memory. */
function isFree(node: Node, plan: MemoryPlan, ops: TraitTable): boolean {
  if (ops[node.op]?.traits.view !== true) return false;
  const [from, to] = [plan.places[node.inputs[0] as ValueId], plan.places[node.outputs[0] as ValueId]];
  return from?.kind === 'arena' && to?.kind === 'arena' && from.offset === to.offset;
}

/** Lays the values of updates that are other parameters one after the other. */
function layCopies(
  { parameters, updates }: Graph,
  operands: readonly Operand[],
  offset: number,
): PreparedHost['copies'] {
  const names = new Map(parameters.map(({ name, value }) => [value, name]));
  const copies = new Map<ValueId, MemoryRange>();
  for (const { parameter, value } of updates) {
    const operand = operands[value];
    if (operand === undefined || !names.has(value) || names.get(value) === parameter || copies.has(value))
      continue;
    const bytes = bytesPerElement[operand.dtype] * operand.size;
    copies.set(value, { offset, bytes });
    offset += aligned(bytes);
  }
  return copies;
}

/** Schedules a graph, makes its steps ready and plans their memory. */
export function prepareHost(
  graph: Graph,
  batch: number,
  { maker, schedule: rewrite, isExact = false }: HostRules,
  ops: TraitTable,
): PreparedHost {
  const operands = operandsOf(graph, batch);
  const plain = scheduleGraph(graph, ops);
  const schedule = rewrite === undefined ? plain : rewrite(plain, ops);
  const readers = countReaders(graph);
  /** Bytes that a step holds of the values that pass through it; they all lie at one place. */
  const heldBytes = new Map<ValueId, number>();
  const stepsOf = (steps: readonly ScheduleStep[]): readonly ReadyStep[] =>
    steps.flatMap((step) => {
      const ready = maker.ready(step, operands);
      const held = ready.length === 1 ? ready[0]?.heldNumbers : undefined;
      for (const id of passingValues(graph, step, ops, readers)) {
        const { dtype, size } = operands[id] as Operand;
        heldBytes.set(id, bytesPerElement[dtype] * (held?.(size) ?? size));
      }
      return ready;
    });
  const before = stepsOf(schedule.steps.slice(0, schedule.commitAt));
  const after = stepsOf(schedule.steps.slice(schedule.commitAt));
  const scratchBytes = aligned(
    [...before, ...after].reduce((most, step) => Math.max(most, step.scratchBytes), 0),
  );
  const held = new Map(
    [...heldBytes].map(([id, bytes]): [ValueId, MemoryRange] => [id, { offset: scratchBytes, bytes }]),
  );
  const copiesAt = scratchBytes + aligned([...heldBytes.values()].reduce((a, b) => Math.max(a, b), 0));
  // With a memory for each value, a parameter is overwritten nowhere but in the state.
  const copies = isExact ? new Map<ValueId, MemoryRange>() : layCopies(graph, operands, copiesAt);
  const copiedBytes = [...copies.values()].reduce((sum, { bytes }) => sum + aligned(bytes), 0);
  // Of all steps: which of them have nothing to do only the plan says, and those keep nothing.
  const keptBytes = [...before, ...after].reduce((sum, step) => sum + aligned(step.keptBytes ?? 0), 0);
  const plan = isExact
    ? planApart(schedule, batch)
    : planMemory(schedule, batch, ops, { bytes: copiesAt + copiedBytes, held, keptBytes });
  const works = ({ nodes: [node] }: ReadyStep): boolean => !isFree(node, plan, ops);
  const steps = [...before, ...after].filter(works);
  return {
    graph,
    batch,
    plan,
    steps,
    maker,
    commitAt: before.filter(works).length,
    operands,
    isExact,
    tableBytes: steps.reduce((sum, { tableBytes }) => sum + tableBytes, 0),
    copies,
  };
}
