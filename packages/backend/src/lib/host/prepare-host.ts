import { assert } from '@convlang/diagnostics';
import { bindBatch, type Graph, type Node, type ValueId } from '@convlang/ir';
import {
  planMemory,
  scheduleGraph,
  type MemoryPlan,
  type SchedulePass,
  type TraitTable,
} from '@convlang/passes';
import { bytesPerElement, sizeOf } from '@convlang/tensor';
import type { Operand } from '../operand.js';
import type { HostKernels, HostProgram } from './host-kernel.js';
import { planApart } from './plan-apart.js';

/** One node of a run, in the order of the schedule. */
export interface HostStep {
  readonly node: Node;
  readonly program: HostProgram;
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
  /** Bytes of parameters that become the new values of other parameters: they are copied before any of them is overwritten. */
  readonly copiedBytes: number;
}

/** Whether a node has nothing to do because its output is its input's memory. */
function isFree(node: Node, plan: MemoryPlan, ops: TraitTable): boolean {
  if (ops[node.op]?.traits.view !== true) return false;
  const [from, to] = [plan.places[node.inputs[0] as ValueId], plan.places[node.outputs[0] as ValueId]];
  return from?.kind === 'arena' && to?.kind === 'arena' && from.offset === to.offset;
}

/** Values of updates that are other parameters. */
function copiedValues({ updates }: Graph, { places }: MemoryPlan): readonly ValueId[] {
  const moved = updates.filter(({ parameter, value }) => {
    const place = places[value];
    return place?.kind === 'parameter' && place.name !== parameter;
  });
  return moved.map(({ value }) => value);
}

/** Schedules a graph, prepares a program for each of its nodes and plans their memory. */
export function prepareHost(
  graph: Graph,
  batch: number,
  { kernels, schedule: rewrite, isExact = false }: HostRules,
  ops: TraitTable,
): PreparedHost {
  const operands = graph.values.map(({ type }): Operand => {
    const shape = bindBatch(type.shape, batch);
    return { dtype: type.dtype, shape, size: sizeOf(shape) };
  });
  const operandOf = (id: ValueId): Operand => {
    const operand = operands[id];
    assert(operand !== undefined, `no value ${id}`);
    return operand;
  };
  const prepare = (node: Node): HostStep => {
    const kernel = kernels[node.op];
    assert(kernel !== undefined, `${node.op} has no kernel`);
    const program = kernel({
      inputs: node.inputs.map(operandOf),
      outputs: node.outputs.map(operandOf),
      // Each kernel reads the attributes of its own op; the table's type has forgotten which.
      attrs: node.attrs as never,
    });
    return { node, program };
  };
  const plain = scheduleGraph(graph, ops);
  const schedule = rewrite === undefined ? plain : rewrite(plain, ops);
  // Epilogues run one after the other behind the node that they are applied to.
  const before = schedule.steps.slice(0, schedule.commitAt).flat().map(prepare);
  const after = schedule.steps.slice(schedule.commitAt).flat().map(prepare);
  const scratch = [...before, ...after].reduce((most, { program }) => Math.max(most, program.scratch), 0);
  const plan = isExact
    ? planApart(schedule, batch)
    : planMemory(schedule, batch, ops, bytesPerElement.f64 * scratch);
  const works = ({ node }: HostStep): boolean => !isFree(node, plan, ops);
  const steps = [...before, ...after].filter(works);
  return {
    graph,
    batch,
    plan,
    steps,
    commitAt: before.filter(works).length,
    operands,
    isExact,
    tableBytes: steps.reduce((sum, { program }) => sum + program.tableBytes, 0),
    copiedBytes: copiedValues(graph, plan)
      .map(operandOf)
      .reduce((sum, { dtype, size }) => sum + bytesPerElement[dtype] * size, 0),
  };
}
