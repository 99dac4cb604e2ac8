import { assert } from '@convlang/diagnostics';
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
import { operandsOf, siteOf, type Operand } from '../operand.js';
import type { HostKernels, HostProgram, PooledRows } from './host-kernel.js';
import { planApart } from './plan-apart.js';
import { heldNumbers } from './pool-rows.js';

/** A node with its program. */
export interface HostNode {
  readonly node: Node;
  readonly program: HostProgram;
}

/** What runs as one: a node, and those that are applied to each part of its output as soon as that is there. */
export interface HostStep extends HostNode {
  readonly epilogues: readonly HostNode[];
  /** What pools the rows of the last value as they are there. */
  readonly pool: HostPool | null;
}

/** A pool at the end of a step. */
export interface HostPool extends HostNode {
  readonly rows: PooledRows;
  /** `HostProgram.ahead` of the first program of the step. */
  readonly ahead: number;
}

/** What a backend in the program's memory runs a graph by. */
export interface HostRules {
  readonly kernels: HostKernels;
  readonly schedule?: SchedulePass;
  readonly isExact?: boolean;
}

/** Everything that is known of a run before there are numbers. */
export interface PreparedHost {
  readonly graph: Graph;
  readonly batch: number;
  readonly plan: MemoryPlan;
  /** In the order of the run; those from `commitAt` on come after the outputs are handed out. */
  readonly steps: readonly HostStep[];
  readonly commitAt: number;
  /** Type and bound shape of each value, by id. */
  readonly operands: readonly Operand[];
  /** Whether all values lie in float64, whatever their type. */
  readonly isExact: boolean;
  /** Bytes of the programs' tables. */
  readonly tableBytes: number;
  /**
   * Parameters that become the new values of other parameters: where they are copied to before any of them is overwritten, from the start of
   * the scratch memory on, behind what the programs share.
   */
  readonly copies: ReadonlyMap<ValueId, MemoryRange>;
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

/**
 * The nodes of a step of a schedule as they run: epilogues part by part where the first node tells of its parts and they can be computed
 * in parts, a pool behind them row by row, the others one after the other behind it.
 */
function splitStep([first, ...rest]: readonly HostNode[]): readonly HostStep[] {
  if (first === undefined) return [];
  const { ahead } = first.program;
  const whole = rest.findIndex(({ program }) => program.part === undefined);
  const inParts = ahead === undefined ? 0 : whole < 0 ? rest.length : whole;
  const [next, ...others] = rest.slice(inParts);
  const rows = next?.program.pooledRows;
  const pool =
    next === undefined || rows === undefined || ahead === undefined ? null : { ...next, rows, ahead };
  const behind = (pool === null ? rest.slice(inParts) : others).map((node): HostStep => ({
    ...node,
    epilogues: [],
    pool: null,
  }));
  return [{ ...first, epilogues: rest.slice(0, inParts), pool }, ...behind];
}

/** Numbers of the values that pass through a step, which it holds at a time. */
function numbersHeld(steps: readonly HostStep[], size: number): number {
  const pool = steps.length === 1 ? steps[0]?.pool : null;
  return pool == null ? size : heldNumbers(size, pool.ahead, pool.rows);
}

/** Float64 numbers of scratch that a step needs; each epilogue has its own, behind that of the first node. */
function scratchNumbers({ program, epilogues }: HostStep): number {
  return epilogues.reduce((sum, epilogue) => sum + epilogue.program.scratch, program.scratch);
}

/** Schedules a graph, prepares a program for each of its nodes and plans their memory. */
export function prepareHost(
  graph: Graph,
  batch: number,
  { kernels, schedule: rewrite, isExact = false }: HostRules,
  ops: TraitTable,
): PreparedHost {
  const operands = operandsOf(graph, batch);
  const prepare = (node: Node): HostNode => {
    const kernel = kernels[node.op];
    assert(kernel !== undefined, `${node.op} has no kernel`);
    return { node, program: kernel(siteOf(node, operands)) };
  };
  const plain = scheduleGraph(graph, ops);
  const schedule = rewrite === undefined ? plain : rewrite(plain, ops);
  const readers = countReaders(graph);
  /** Bytes that a step holds of the values that pass through it; they all lie at one place. */
  const heldBytes = new Map<ValueId, number>();
  const stepsOf = (steps: readonly ScheduleStep[]): readonly HostStep[] =>
    steps.flatMap((step) => {
      const split = splitStep(step.map(prepare));
      for (const id of passingValues(graph, step, ops, readers)) {
        const { dtype, size } = operands[id] as Operand;
        heldBytes.set(id, bytesPerElement[dtype] * numbersHeld(split, size));
      }
      return split;
    });
  const before = stepsOf(schedule.steps.slice(0, schedule.commitAt));
  const after = stepsOf(schedule.steps.slice(schedule.commitAt));
  const scratch = [...before, ...after].reduce((most, step) => Math.max(most, scratchNumbers(step)), 0);
  const programBytes = aligned(bytesPerElement.f64 * scratch);
  const held = new Map(
    [...heldBytes].map(([id, bytes]): [ValueId, MemoryRange] => [id, { offset: programBytes, bytes }]),
  );
  const copiesAt = programBytes + aligned([...heldBytes.values()].reduce((a, b) => Math.max(a, b), 0));
  // With a memory for each value, a parameter is overwritten nowhere but in the state.
  const copies = isExact ? new Map<ValueId, MemoryRange>() : layCopies(graph, operands, copiesAt);
  const copiedBytes = [...copies.values()].reduce((sum, { bytes }) => sum + aligned(bytes), 0);
  const plan = isExact
    ? planApart(schedule, batch)
    : planMemory(schedule, batch, ops, { bytes: copiesAt + copiedBytes, held });
  const works = ({ node }: HostNode): boolean => !isFree(node, plan, ops);
  const steps = [...before, ...after].filter(works);
  return {
    graph,
    batch,
    plan,
    steps,
    commitAt: before.filter(works).length,
    operands,
    isExact,
    tableBytes: steps
      .flatMap((step) => [step, ...step.epilogues, ...(step.pool === null ? [] : [step.pool])])
      .reduce((sum, { program }) => sum + program.tableBytes, 0),
    copies,
  };
}
