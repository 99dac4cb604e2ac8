import type { Operand, Site } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import { bindBatch, type Graph, type Node, type ValueId } from '@convlang/ir';
import { coreOps } from '@convlang/ops';
import { planMemory, type MemoryPlan } from '@convlang/passes';
import { sizeOf } from '@convlang/tensor';
import type { Program } from './kernel.js';
import { kernels } from './kernels.js';

/** One step of a run. */
export interface Step {
  readonly node: Node;
  readonly program: Program;
}

/** Everything that is known of a run before there are numbers. */
export interface Prepared {
  readonly plan: MemoryPlan;
  /** In the order of the run; those from `commitAt` on come after the outputs are handed out. */
  readonly steps: readonly Step[];
  readonly commitAt: number;
  /** Type and bound shape of each value, by id. */
  readonly operands: readonly Operand[];
  /** Float64 numbers of scratch memory that the programs share. */
  readonly scratch: number;
  /** Bytes of the programs' tables. */
  readonly tableBytes: number;
}

/** Kernels by the name of an op; attributes were checked when the node was made. */
const kernelTable: Readonly<Record<string, (site: Site<never>) => Program>> = kernels;

/** Whether a node has nothing to do because its output is its input's memory. */
function isFree(node: Node, plan: MemoryPlan): boolean {
  if (coreTraits[node.op]?.traits.view !== true) return false;
  const [from, to] = [plan.places[node.inputs[0] as ValueId], plan.places[node.outputs[0] as ValueId]];
  return from?.kind === 'arena' && to?.kind === 'arena' && from.offset === to.offset;
}

const coreTraits: Readonly<Record<string, { readonly traits: { readonly view?: boolean } }>> = coreOps;

/** Plans the memory of a graph and prepares a program for each of its nodes. */
export function prepare(graph: Graph, batch: number): Prepared {
  const plan = planMemory(graph, batch, coreOps);
  const operands = graph.values.map(({ type }): Operand => {
    const shape = bindBatch(type.shape, batch);
    return { dtype: type.dtype, shape, size: sizeOf(shape) };
  });
  const operandOf = (id: ValueId): Operand => {
    const operand = operands[id];
    assert(operand !== undefined, `no value ${id}`);
    return operand;
  };
  const steps: Step[] = [];
  let commitAt = 0;
  plan.order.forEach((index, time) => {
    const node = graph.nodes[index];
    const kernel = node && kernelTable[node.op];
    assert(node !== undefined && kernel !== undefined, `node ${index} has no kernel`);
    if (isFree(node, plan)) return;
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
    plan,
    steps,
    commitAt,
    operands,
    scratch: steps.reduce((most, { program }) => Math.max(most, program.scratch), 0),
    tableBytes: steps.reduce((sum, { program }) => sum + program.tableBytes, 0),
  };
}
