import { assert } from '@convlang/diagnostics';
import { bindBatch, type Graph, type Node, type ValueId } from '@convlang/ir';
import { planMemory, type MemoryPlan, type TraitTable } from '@convlang/passes';
import { bytesPerElement, sizeOf } from '@convlang/tensor';
import type { Operand } from '../operand.js';
import type { HostKernels, HostProgram } from './host-kernel.js';

/** One step of a run. */
export interface HostStep {
  readonly node: Node;
  readonly program: HostProgram;
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
  /** Float64 numbers of scratch memory that the programs share. */
  readonly scratch: number;
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

/** Plans the memory of a graph and prepares a program for each of its nodes. */
export function prepareHost(
  graph: Graph,
  batch: number,
  kernels: HostKernels,
  ops: TraitTable,
): PreparedHost {
  const plan = planMemory(graph, batch, ops);
  const operands = graph.values.map(({ type }): Operand => {
    const shape = bindBatch(type.shape, batch);
    return { dtype: type.dtype, shape, size: sizeOf(shape) };
  });
  const operandOf = (id: ValueId): Operand => {
    const operand = operands[id];
    assert(operand !== undefined, `no value ${id}`);
    return operand;
  };
  const steps: HostStep[] = [];
  let commitAt = 0;
  plan.order.forEach((index, time) => {
    const node = graph.nodes[index];
    const kernel = node && kernels[node.op];
    assert(node !== undefined && kernel !== undefined, `node ${index} has no kernel`);
    if (isFree(node, plan, ops)) return;
    const program = kernel({
      inputs: node.inputs.map(operandOf),
      outputs: node.outputs.map(operandOf),
      // Each kernel reads the attributes of its own op; the table's type has forgotten which.
      attrs: node.attrs as never,
    });
    steps.push({ node, program });
    if (time < plan.commitAt) commitAt = steps.length;
  });
  return {
    graph,
    batch,
    plan,
    steps,
    commitAt,
    operands,
    scratch: steps.reduce((most, { program }) => Math.max(most, program.scratch), 0),
    tableBytes: steps.reduce((sum, { program }) => sum + program.tableBytes, 0),
    copiedBytes: copiedValues(graph, plan)
      .map(operandOf)
      .reduce((sum, { dtype, size }) => sum + bytesPerElement[dtype] * size, 0),
  };
}
